"""junit.xml: a run as every CI reads it, with rule, grade and outcome as properties."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

from reports.figures import figures
from reports.gherkin_text import scenario_text
from reports.rows import Row
from reports.run import Run, in_order
from reports.words import BAD, found, identity, verdict_line

NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def write_junit(run: Run, path: Path) -> None:
    """Write one test case for each row; its class name is the feature file, its name the row's identity."""
    ET.ElementTree(junit(run)).write(path, "utf-8", xml_declaration=True)


def junit(run: Run) -> ET.Element:
    """The run as JUnit's element tree."""
    header, sums = run.header, figures(run.rows)
    rows = in_order(run.rows)
    errors = sum(row.outcome in ("error", "usage") for row in rows)
    suites = ET.Element("testsuites")
    suite = ET.SubElement(
        suites, "testsuite",
        name=f"Amazon Cognito scenarios, held against {header.target_name}",
        tests=str(len(rows)),
        failures=str(sum(row.outcome in BAD for row in rows) - errors),
        errors=str(errors),
        skipped=str(sum(row.outcome in ("skipped", "unsupported") for row in rows)),
        time=f"{header.duration:.3f}",
        timestamp=header.started,
    )  # fmt: skip
    _properties(suite, {
        "target": header.target_name, "target.version": header.target_version, "region": header.region,
        "suite.commit": header.suite_commit, "divergence": f"{sums.divergence:.1f}",
        "coverage": f"{sums.coverage:.1f}", "partial": run.partial, "statement": header.statement,
        "pools": ", ".join(f"{pool['name']} ({pool['id']})" for pool in header.pools), "run": header.run,
    })  # fmt: skip
    for row in rows:
        _case(suite, row, header.target_kind)
    return suites


def _case(suite: ET.Element, row: Row, target_kind: str) -> None:
    file, line = row.at
    case = ET.SubElement(
        suite, "testcase",
        classname=row.feature.removesuffix(".feature").replace("/", "."), name=identity(row),
        file=file, line=str(line), time=f"{sum(row.timing.values()):.3f}",
    )  # fmt: skip
    _properties(case, {
        "title": row.title, "rule": row.rule, "case": row.case, "grade": row.counted, "outcome": row.outcome,
        "source": row.source,
    })  # fmt: skip
    if row.outcome in BAD:
        kind = "error" if row.outcome in ("error", "usage") else "failure"
        message = f"expected {row.expected}, saw {row.saw}" if row.saw else verdict_line(row, target_kind)
        ET.SubElement(case, kind, type=row.outcome, message=_xml(message)).text = _xml(
            scenario_text(row, target_kind)
        )
    elif row.outcome in ("warning", "note", "suppressed"):
        ET.SubElement(case, "system-out").text = _xml(f"{row.outcome}: {found(row)}")
    elif row.outcome in ("skipped", "unsupported"):
        ET.SubElement(case, "skipped", type=row.outcome, message=_xml(row.reason))


def _properties(parent: ET.Element, values: dict[str, str]) -> None:
    properties = ET.SubElement(parent, "properties")
    for name, value in values.items():
        if value:
            ET.SubElement(properties, "property", name=name, value=_xml(value))


def _xml(text: str) -> str:
    return NOT_XML.sub("?", text)

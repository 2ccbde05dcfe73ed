"""report.html: the feature text with what a run found, as one file that needs nothing else."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from reports.causes import causes
from reports.figures import by_area, by_grade, checked, figures
from reports.gherkin_text import call_lines, table_lines
from reports.guide import html_of, read_guide, section
from reports.head import head_lines, verdict_of
from reports.rows import GRADES, OUTCOMES, Row, ToldStep
from reports.run import Run, in_order
from reports.sources import source_links
from reports.terms import Deeds, Terms, deeds, terms
from reports.words import BAD, MARKS, identity, issue_text, outcome_word, verdict_line, wide

CALLS_OF_A_ROW = 6_000
CALLS_OF_A_RUN = 1_500_000
ACT = 250
"""Characters that are shown of a call where all is well."""
CAUSES = 100
ROWS_OF_A_CAUSE = 8

GRADE_MEANINGS = {
    "recorded": "an answer of AWS, or a test that its authors ran on AWS",
    "reported": "somebody's pasted output of AWS",
    "attested": "a real client compares this text",
    "documented": "a page of documentation that was read",
    "inferred": "reasoned, or from memory",
}
OUTCOME_MEANINGS = {
    "agrees": "every step held",
    "differs": "the target answered what a step did not expect",
    "blocked": "the target answered otherwise already what the scenario only needs",
    "known": "differs, as its list of expectations says",
    "surprise": "the list of expectations says otherwise",
    "fits": "a setting of the pool is as declared",
    "misfit": "the attached pool is not what was declared",
    "holds": "the pool's configuration is as good practice asks",
    "note": "good practice asks otherwise, and it matters little",
    "warning": "good practice asks otherwise",
    "objection": "good practice asks otherwise, and it matters",
    "suppressed": "good practice asks otherwise, and that was accepted until a date",
    "unsupported": "the target says that it has not got the operation",
    "skipped": "the pool or the target cannot be asked this",
    "error": "says nothing about the target: network, mailbox, or a bug of the suite",
    "usage": "the run could not be meant",
}


QUOTED = re.compile(r">[^<]*&#3[49];[^<]*<")
"""A text with quotes, which only attributes have to escape."""


def _with_quotes(text: re.Match[str]) -> str:
    return text[0].replace("&#34;", '"').replace("&#39;", "'")


@dataclass
class Shown:
    """A row and the calls that are shown with it."""

    row: Row
    calls: list[dict[str, Any]]
    left_out: int
    act: str
    terms: Terms
    background_above: bool = False

    @property
    def before(self) -> list[ToldStep]:
        """The steps of backgrounds."""
        return [step for step in self.row.steps if 0 < step.line < self.row.first_line]

    @property
    def steps(self) -> list[ToldStep]:
        """The steps of its own."""
        return self.row.steps[len(self.before) :]


@dataclass
class Block:
    """A scenario, or the rows of one table of an outline, whose title and columns they share."""

    title: str
    columns: list[str]
    shown: list[Shown]


def write_html(run: Run, path: Path) -> None:
    """Write the document."""
    path.write_text(html(run), "utf-8")


def html(run: Run) -> str:
    """The run as one page: no request leaves it, and its size stays bounded however many rows differ."""
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(
        identity=identity,
        wide=wide,
        word=lambda outcome: outcome_word(outcome, run.header.target_kind),
        table=lambda table: "\n".join(table_lines(table)),
        pretty=lambda value: json.dumps(value, indent=1, ensure_ascii=False, sort_keys=True, default=str),
        verdict=lambda row: verdict_line(row, run.header.target_kind),
        sources=lambda row: source_links(row.source, run.header.sources),
        issue=lambda row: issue_text(row, run.header.target_version, run.header.region),
    )
    rows = in_order(run.rows)
    counts = Counter(row.outcome for row in rows)
    features = _features(_with_calls(rows))
    page = environment.get_template("report.html.j2").render(
        run=run,
        header=run.header,
        head=[*([] if run.header.pools else [verdict_of(run)]), *head_lines(run)],
        words=html_of(section(read_guide(), "Words")),
        causes=causes(rows),
        causes_shown=CAUSES,
        rows_of_a_cause=ROWS_OF_A_CAUSE,
        total=figures(rows),
        areas=by_area(rows),
        grades=by_grade(rows),
        features=features,
        contents=_contents(features),
        operations=_named(features, "operations"),
        settings=_named(features, "settings"),
        grade_order=[grade for grade in GRADES if any(row.counted == grade for row in rows)],
        grade_meanings=GRADE_MEANINGS,
        outcome_meanings=OUTCOME_MEANINGS,
        marks=MARKS,
        checked=checked(rows),
        counts={name: count for name in OUTCOMES if (count := counts[name])},
        bad=BAD,
    )
    return QUOTED.sub(_with_quotes, page)


def _with_calls(rows: list[Row]) -> list[Shown]:
    left = CALLS_OF_A_RUN
    known = deeds(read_guide())
    shown = []
    for row in rows:
        calls: list[dict[str, Any]] = []
        if row.outcome not in ("agrees", "skipped", "unsupported"):
            room = min(CALLS_OF_A_ROW, left)
            for call in reversed(row.calls):
                size = len(json.dumps(call, default=str))
                if size > room:
                    break
                room, left = room - size, left - size
                calls.insert(0, call)
        shown.append(Shown(row, calls, len(row.calls) - len(calls), _act(row), _terms(row, known)))
    return shown


def _when(row: Row) -> list[dict[str, Any]]:
    """The calls of the act, which is the step before the first Then."""
    steps = [number for number, step in enumerate(row.steps) if step.keyword == "When"]
    return [call for call in row.calls if call.get("step") in steps]


def _act(row: Row) -> str:
    """Where all is well, what the act sent last and what it was answered."""
    calls = _when(row)[-1:] if row.outcome == "agrees" else []
    return "\n".join(
        line if len(line) <= ACT else f"{line[:ACT]} …" for call in calls for line in call_lines(call)
    )


def _terms(row: Row, known: Deeds) -> Terms:
    found = terms([row.steps], known)
    called = [str(call.get("operation", "")) for call in _when(row)]
    found.operations = [name for name in dict.fromkeys([*called, *found.operations]) if " " not in name]
    return found


def _features(shown: list[Shown]) -> list[dict[str, Any]]:
    """Rows by feature file and, within it, by the rule that they stand under."""
    features = []
    for feature, group in groupby(shown, key=lambda each: each.row.feature):
        of_feature = list(group)
        features.append(
            {
                "file": feature,
                "area": of_feature[0].row.area,
                "title": of_feature[0].row.feature_title or Path(feature).stem,
                "about": of_feature[0].row.about,
                "size": len(of_feature),
                "rules": [
                    _rule(heading, list(members))
                    for heading, members in groupby(of_feature, key=lambda each: each.row.heading)
                ],
            }
        )
    return features


def _rule(heading: str, shown: list[Shown]) -> dict[str, Any]:
    """The rows under a heading; a Background that all of them share, and that held, is told once above them."""
    first = [(step.keyword, step.text, step.table) for step in shown[0].before]
    shared = all(
        [(step.keyword, step.text, step.table) for step in each.before] == first
        and all(step.status == "passed" for step in each.before)
        for each in shown
    )
    for each in shown:
        each.background_above = shared
    return {"heading": heading, "background": shown[0].before if shared else [], "blocks": _blocks(shown)}


def _blocks(shown: list[Shown]) -> list[Block]:
    """Scenarios one by one, the rows of a table together."""
    blocks = []
    for (_, title, columns), group in groupby(
        shown, key=lambda each: (each.row.first_line, each.row.examples, list(each.row.example))
    ):
        members = list(group)
        blocks += [Block(title, columns, members)] if columns else [Block("", [], [each]) for each in members]
    return blocks


def _contents(features: list[dict[str, Any]]) -> dict[str, list[tuple[int, dict[str, Any]]]]:
    areas: dict[str, list[tuple[int, dict[str, Any]]]] = {}
    for number, feature in enumerate(features, 1):
        areas.setdefault(feature["area"], []).append((number, feature))
    return areas


def _named(features: list[dict[str, Any]], kind: str) -> list[str]:
    """The operations or settings of all rows, in their order."""
    every = (
        getattr(each.terms, kind)
        for feature in features
        for rule in feature["rules"]
        for block in rule["blocks"]
        for each in block.shown
    )
    return sorted({name for names in every for name in names})

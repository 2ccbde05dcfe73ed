"""SARIF as code scanning takes it.

The schema is that of the OASIS technical committee (2.1.0), as the package @microsoft/jest-sarif distributes it under
the MIT licence.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from reports.rows import Row
from reports.run import Header, Run
from reports.sarif import sarif, write_sarif

SCHEMA = json.loads((Path(__file__).parent / "sarif-2.1.0.schema.json").read_text())


def row(rule: str, outcome: str, **more: Any) -> Row:
    given = {"feature": "infra/pool.yaml", "line": 7, "title": f"{rule} is so", "case": "", **more}
    return Row(rule=rule, grade="declared", area="x", node_id=rule, outcome=outcome, kind="setting", **given)


ROWS = [
    row(
        "cfg.x.tier",
        "misfit",
        expected="UserPoolTier: LITE",
        saw="UserPoolTier: PLUS",
        place="infra/pool.yaml:12",
    ),
    row("cfg.x.triggers", "warning", reason="LambdaConfig.PreSignUp was added", place="infra/a b.yaml:3"),
    row("cfg.l.mfa-off", "objection", expected="ON", saw="OFF", feature="features/x.feature", line=40),
    row("cfg.l.tags", "note", reason="no tags"),
    row("cfg.l.waf", "suppressed", reason="suppressed until 2027-01-01: later"),
    row("cfg.x", "skipped", reason="not told"),
    row("cfg.x.mfa", "fits"),
    row("a.b", "error", reason="the mailbox is away"),
]


def held() -> dict[str, Any]:
    return sarif(Run(Header(target_kind="aws", target_name="aws"), ROWS))


def test_it_is_as_the_published_schema_says(tmp_path: Path) -> None:
    write_sarif(Run(Header(target_kind="aws", target_name="aws"), ROWS), tmp_path / "deep" / "x.sarif")
    written = json.loads((tmp_path / "deep" / "x.sarif").read_text())
    jsonschema.Draft4Validator(SCHEMA).validate(written)
    jsonschema.Draft4Validator(SCHEMA).validate(sarif(Run(Header(), [])))
    assert written == held()


def test_the_schema_refuses_what_is_no_sarif() -> None:
    broken = held()
    broken["runs"][0]["results"][0]["level"] = "objection"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft4Validator(SCHEMA).validate(broken)


def test_every_finding_stands_at_the_line_that_declares_it() -> None:
    [run] = held()["runs"]
    found = {
        each["ruleId"]: (
            each["level"],
            each["locations"][0]["physicalLocation"]["artifactLocation"]["uri"],
            each["locations"][0]["physicalLocation"]["region"]["startLine"],
        )
        for each in run["results"]
    }
    assert found == {
        "cfg.x.tier": ("error", "infra/pool.yaml", 12),
        "cfg.x.triggers": ("warning", "infra/a%20b.yaml", 3),
        "cfg.l.mfa-off": ("error", "features/x.feature", 40),
        "cfg.l.tags": ("note", "infra/pool.yaml", 7),
        "cfg.l.waf": ("note", "infra/pool.yaml", 7),
    }
    assert [each["ruleId"] for each in run["results"] if "suppressions" in each] == ["cfg.l.waf"]
    assert {rule["id"] for rule in run["tool"]["driver"]["rules"]} == found.keys()
    assert "UserPoolTier: PLUS" in str(run["results"])


def test_what_says_nothing_of_the_pool_is_no_finding() -> None:
    [run] = held()["runs"]
    [invocation] = run["invocations"]
    assert invocation["executionSuccessful"] is False
    assert "the mailbox is away" in str(invocation["toolExecutionNotifications"])

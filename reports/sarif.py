"""SARIF 2.1.0 for code scanning: what a run found, at the line that declares it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import quote

from reports.rows import Row
from reports.run import Run, in_order
from reports.words import BAD, found, identity

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {"warning": "warning", "note": "note", "suppressed": "note"}
"""Of outcomes that do not fail a run; what fails it is an error."""


def write_sarif(run: Run, path: Path) -> None:
    """Write the run's findings."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(sarif(run), indent=1, ensure_ascii=False) + "\n", "utf-8")


def sarif(run: Run) -> dict[str, Any]:
    """One result for every row that has something to say for itself.

    An error of the suite says nothing about what was asked, so it is no result but a notification.
    """
    rows = in_order(run.rows)
    results = [row for row in rows if row.outcome in LEVELS or (row.outcome in BAD and not _broken(row))]
    rules = sorted({row.rule for row in results})
    return {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "cognito-conformance",
                        "semanticVersion": "0.1.0",
                        "rules": [
                            {"id": rule, "shortDescription": {"text": _title(rule, results)}}
                            for rule in rules
                        ],
                    }
                },
                "columnKind": "utf16CodeUnits",
                "invocations": [
                    {
                        "executionSuccessful": not any(_broken(row) for row in rows),
                        "toolExecutionNotifications": [
                            {"level": "error", "message": {"text": f"{identity(row)}: {row.reason}"}}
                            for row in rows
                            if _broken(row)
                        ],
                    }
                ],
                "results": [_result(row, rules) for row in results],
            }
        ],
    }


def _result(row: Row, rules: list[str]) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": row.rule,
        "ruleIndex": rules.index(row.rule),
        "level": LEVELS.get(row.outcome, "error"),
        "message": {"text": _message(row)},
        "locations": [{"physicalLocation": _location(row)}],
        "partialFingerprints": {"identity/v1": identity(row)},
        "properties": {"outcome": row.outcome, "grade": row.grade},
    }
    if row.outcome == "suppressed":
        result["suppressions"] = [{"kind": "external", "status": "accepted", "justification": row.reason}]
    return result


def _location(row: Row) -> dict[str, Any]:
    """The line to look at; a path is relative to the repository's root."""
    file, line = row.at
    return {"artifactLocation": {"uri": quote(file, safe="/:") or "."}, "region": {"startLine": max(line, 1)}}


def _message(row: Row) -> str:
    told = found(row)
    because = row.reason if row.saw and row.reason else ""
    return ". ".join(filter(None, (row.title, told, because))) or identity(row)


def _title(rule: str, rows: list[Row]) -> str:
    return next((row.title for row in rows if row.rule == rule and row.title), rule)


def _broken(row: Row) -> bool:
    return row.outcome in ("error", "usage")

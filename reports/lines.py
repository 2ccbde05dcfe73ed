"""Results as JSON lines: a header, one row a line, a footer. `published/schema.json` describes each line.

A row goes without what changes from run to run (seconds) and what only the reports of a run show (steps,
calls, sources). Its line number is kept where an open question refers to it: elsewhere it would change with
every scenario that is written above.
"""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from reports.cut import cut
from reports.rows import OUTCOMES, Row
from reports.run import Header, Run, in_order

VERSION = 1
LONGEST = 500
"""Bytes of a row's line, so that a diff can be read."""
MEMBERS = (
    "rule", "case", "grade", "outcome", "area", "feature", "line", "title", "step", "expected", "saw",
    "reason", "open", "kind", "inferred", "given",
)  # fmt: skip
TEXTS = ("title", "step", "expected", "saw", "reason", "open")
MEND = "publish the run again, or restore the file"

OF_ONE_RUN = frozenset(("duration", "sources", "run", "pools", "exit_code", "left", "removed_by"))
"""Of a header, what only the reports of a run tell."""


def write_lines(run: Run, path: Path) -> None:
    """Write a run in the order of the feature files, without its seconds.

    Raises:
        ValueError: a row does not fit its line although its texts were cut.
    """
    header = {name: value for name, value in asdict(run.header).items() if name not in OF_ONE_RUN}
    rows = [row_line(row) for row in in_order(run.rows)]
    lines = [_line({"schema": VERSION, "header": header}), *rows, _line({"footer": {"rows": len(rows)}})]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n", "utf-8")


def row_line(row: Row) -> str:
    """A row as its line. Raises ValueError where it does not fit although its texts were cut."""
    for longest in range(LONGEST, 0, -10):
        texts: dict[str, Any] = {name: cut(getattr(row, name), longest) for name in TEXTS}
        line = _line(_members(replace(row, **texts)))
        if len(line.encode()) <= LONGEST:
            return line
    raise ValueError(f"The row of {row.rule}[{row.case}] is longer than {LONGEST} bytes: shorten its names.")


def read_lines(path: Path) -> Run:
    """The inverse of `write_lines`, but for what it left out.

    Raises:
        ValueError: the file is of another version, ends without its footer, or a line is damaged.
    """
    lines = path.read_text("utf-8").removesuffix("\n").split("\n")
    head = _parsed(path, 1, lines[0])
    if head.get("schema") != VERSION:
        raise ValueError(f"{path} has version {head.get('schema')}, this suite reads {VERSION}: {MEND}.")
    foot = _parsed(path, len(lines), lines[-1]).get("footer")
    if not isinstance(foot, dict):
        raise ValueError(f"{path} ends without its footer, so rows may be missing: {MEND}.")
    rows = [_row(path, number, line) for number, line in enumerate(lines[1:-1], 2)]
    if foot.get("rows") != len(rows):
        raise ValueError(f"{path} has {len(rows)} rows and {foot.get('rows')} by its footer: {MEND}.")
    try:
        return Run(Header(**head["header"]), rows)
    except (KeyError, TypeError) as problem:
        raise _damaged(path, 1, problem) from problem


def _members(row: Row) -> dict[str, Any]:
    usual = {"kind": "scenario", "given": False, "line": 0 if row.open else row.line}
    values = {name: getattr(row, name) for name in MEMBERS}
    return {name: value for name, value in values.items() if value != usual.get(name, "")}


def _line(data: dict[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def _parsed(path: Path, number: int, line: str) -> dict[str, Any]:
    try:
        data = json.loads(line)
    except json.JSONDecodeError as problem:
        raise _damaged(path, number, problem) from problem
    if not isinstance(data, dict):
        raise _damaged(path, number, "no object")
    return data


def _row(path: Path, number: int, line: str) -> Row:
    data = _parsed(path, number, line)
    try:
        row = Row(**{"case": "", "line": 0, "node_id": "", **data})
    except TypeError as problem:
        raise _damaged(path, number, problem) from problem
    if row.outcome not in OUTCOMES or not set(data) <= set(MEMBERS):
        raise _damaged(path, number, "no row")
    return row


def _damaged(path: Path, number: int, problem: object) -> ValueError:
    return ValueError(f"Line {number} of {path} is damaged ({problem}): {MEND}.")

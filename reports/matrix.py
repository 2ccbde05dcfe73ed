"""Several targets beside each other, scenario by scenario, as one compact file that is committed.

A difference that is foreseen is a difference here: the file tells how targets answer, not how well they are known.
`published/matrix.json` holds the columns with how long each took, what was expected and seen once for all scenarios
for which it was the same, and a line for each scenario: rule, case, area, grade, what of it is inferred, whether it
asserts a refusal, and a cell for each column. A cell is the outcome's mark with the number of its cause behind it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from reports.cut import cut
from reports.figures import agreed, blocked, otherwise
from reports.rows import Row
from reports.run import Header, Run, in_order
from reports.words import MARKS, identity

VERSION = 1
FILE = "matrix.json"
LONGEST = 160
"""Characters of what was expected and of what was seen."""
HEADER = ("target_name", "target_version", "target_kind", "suite_commit", "started", "duration", "whole_set")
_OUTCOMES = ("agrees", "differs", "blocked", "unsupported", "skipped", "error", "usage")
_OF_MARK = {MARKS[outcome]: outcome for outcome in _OUTCOMES}
_REFUSED = re.compile(r"\brefused\b")


@dataclass
class Matrix:
    """The runs, and which scenarios, by identity, assert a refusal."""

    runs: list[Run]
    refusals: frozenset[str] = field(default_factory=frozenset)

    def asserted(self, run: Run, *, refusals: bool) -> list[Row]:
        """A run's scenarios that assert a refusal, or all others."""
        return [row for row in run.rows if (identity(row) in self.refusals) == refusals]


def name_of(run: Run) -> str:
    """A column's name: target and version."""
    return f"{run.header.target_name} {run.header.target_version}".strip()


def matrix_of(runs: Sequence[Run]) -> Matrix:
    """The runs of the whole set side by side.

    Raises:
        ValueError: a run is of a part, or ended before all was asked.
    """
    for run in runs:
        if run.partial:
            raise ValueError(
                f"The run of {name_of(run)} is {run.partial}: run the whole set, and then again."
            )
    rows = [row for run in runs for row in run.rows if row.kind == "scenario"]
    refusals = frozenset(identity(row) for row in rows if asserts_refusal(row))
    plain = [
        Run(run.header, [_plain(row) for row in in_order(run.rows) if row.kind == "scenario"]) for run in runs
    ]
    return Matrix(plain, refusals)


def asserts_refusal(row: Row) -> bool:
    """Whether a step of the scenario says that something is refused."""
    return any(_REFUSED.search(step.text) for step in row.steps)


def _plain(row: Row) -> Row:
    """The row without what is foreseen of it."""
    if otherwise(row):
        return replace(row, outcome="blocked" if blocked(row) else "differs")
    return replace(row, outcome="agrees") if agreed(row) else row


def write_matrix(matrix: Matrix, path: Path) -> None:
    """Write the compact file, a scenario a line."""
    causes: dict[tuple[str, str], int] = {}
    by_run = [{identity(row): row for row in run.rows} for run in matrix.runs]
    first = {name: row for rows in reversed(by_run) for name, row in rows.items()}
    lines = []
    for name in sorted(first):
        row = first[name]
        cells = [_cell(rows.get(name), causes) for rows in by_run]
        head = [row.rule, row.case, row.area, row.grade, row.inferred, int(name in matrix.refusals)]
        lines.append(_json([*head, *cells]))
    columns = [_json({each: getattr(run.header, each) for each in HEADER}) for run in matrix.runs]
    parts = [
        f'{{"schema": {VERSION},',
        f'"columns": [\n{_joined(columns)}\n],',
        f'"causes": [\n{_joined(map(_json, causes))}\n],',
        f'"scenarios": [\n{_joined(lines)}\n]}}',
    ]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(parts) + "\n", "utf-8")


def _cell(row: Row | None, causes: dict[tuple[str, str], int]) -> str:
    if row is None:
        return ""
    mark = MARKS[row.outcome]
    if not otherwise(row):
        return mark
    cause = (cut(row.expected, LONGEST), cut(row.saw, LONGEST))
    return f"{mark}{causes.setdefault(cause, len(causes))}"


def read_matrix(path: Path) -> Matrix:
    """The inverse of `write_matrix`; of a row it knows what the file holds.

    Raises:
        ValueError: there is no such file, or it is none of this version.
    """
    try:
        data = json.loads(path.read_text("utf-8"))
        if data["schema"] != VERSION:
            raise ValueError(
                f"{path} has version {data['schema']}, this suite reads {VERSION}: measure again."
            )
        headers = [Header(**each) for each in data["columns"]]
        runs = [
            Run(header, list(_rows(data["scenarios"], number, data["causes"])))
            for number, header in enumerate(headers)
        ]
        refusals = frozenset(_named(line) for line in data["scenarios"] if line[5])
    except FileNotFoundError:
        raise ValueError(f"There is no {path}: `python -m fixtures.peers measure` makes it.") from None
    except (KeyError, TypeError, IndexError, json.JSONDecodeError) as problem:
        raise ValueError(f"{path} is no matrix ({problem!r}): restore it, or measure again.") from problem
    return Matrix(runs, refusals)


def emulators(directory: Path) -> list[Run]:
    """The runs of the committed matrix that are published nowhere else; none where there is no matrix."""
    path = directory / FILE
    runs = read_matrix(path).runs if path.exists() else []
    return [run for run in runs if run.header.target_kind == "url"]


def _rows(lines: list[list[Any]], number: int, causes: list[list[str]]) -> Iterator[Row]:
    for rule, case, area, grade, inferred, _, *cells in lines:
        if cell := cells[number]:
            outcome = _OF_MARK[cell[0]]
            expected, saw = causes[int(cell[1:])] if cell[1:] else ("", "")
            yield Row(
                rule=rule, case=case, grade=grade, area=area, feature="", line=0, title="", node_id="",
                outcome=outcome, expected=expected, saw=saw, inferred=inferred, given=outcome == "blocked",
            )  # fmt: skip


def _named(line: list[Any]) -> str:
    return f"{line[0]}[{line[1]}]" if line[1] else str(line[0])


def _json(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def _joined(lines: Any) -> str:
    return ",\n".join(lines)

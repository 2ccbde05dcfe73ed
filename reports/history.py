"""Any number of runs beside each other, in the order given: how each scenario fared from run to run."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby, pairwise

from reports.compare import compare, run_name
from reports.figures import figures
from reports.rows import Row
from reports.run import Run
from reports.words import identity, outcome_word


@dataclass
class Course:
    """One scenario in all runs; None where a run has no row of it."""

    row: Row
    outcomes: list[str | None]

    @property
    def text(self) -> str:
        """For people: `agrees (1-3), differs (4), not there (5)`."""
        parts = []
        for outcome, group in groupby(enumerate(self.outcomes, 1), key=lambda pair: pair[1]):
            numbers = [number for number, _ in group]
            span = f"{numbers[0]}-{numbers[-1]}" if len(numbers) > 1 else str(numbers[0])
            parts.append(f"{outcome or 'not there'} ({span})")
        return ", ".join(parts)


def changed(runs: list[Run]) -> list[Course]:
    """The scenarios that are not the same in all runs: an outcome, or what was expected and seen, is another."""
    keys = {
        (change.row.rule, change.row.case)
        for one, other in pairwise(runs)
        for _, changes in compare(one, other).sections
        for change in changes
    }
    by_key = [{(row.rule, row.case): row for row in run.rows} for run in runs]
    return [_course(runs, [rows.get(key) for rows in by_key]) for key in sorted(keys)]


def _course(runs: list[Run], rows: list[Row | None]) -> Course:
    outcomes = [
        outcome_word(row.outcome, run.header.target_kind) if row else None
        for row, run in zip(rows, runs, strict=True)
    ]
    return Course(next(row for row in reversed(rows) if row), outcomes)


def history_text(runs: list[Run], found: list[Course], *, markdown: bool = False) -> str:
    """The runs with their figures, then each scenario that changed, as plain text or as Markdown."""
    lines = ["## History" if markdown else "History"]
    lines += sorted({run.header.statement for run in runs if run.header.statement})
    lines += ["", *(_figures(number, run, markdown) for number, run in enumerate(runs, 1)), ""]
    if not found:
        lines.append(f"No scenario of {len(runs[-1].rows)} changed.")
    for course in found:
        name = f"`{identity(course.row)}`" if markdown else identity(course.row)
        bullet = "- " if markdown else "  "
        lines.append(f"{bullet}{name} ({course.row.known}) {course.row.title}: {course.text}")
    return "\n".join(lines) + "\n"


def _figures(number: int, run: Run, markdown: bool) -> str:
    sums = figures(run.rows)
    partial = f", {run.partial}" if run.partial else ""
    return (
        f"{number}. {'' if markdown else ' '}{run_name(run)}: divergence {sums.divergence:.1f} %, "
        f"coverage {sums.coverage:.1f} % of {sums.total}{partial}; {sums.differs_text()}"
    )

"""The matrix as tables: how many scenarios of those that a target could be asked it agrees with, and why not."""

from __future__ import annotations

from collections.abc import Callable

from reports.causes import causes
from reports.figures import Figures, by_area, by_grade, figures
from reports.matrix import Matrix, name_of
from reports.rows import Row
from reports.summary import table
from reports.words import outcome_word

CAUSES = 5
"""How many causes are told of a target."""
NOT_ASKED = ("blocked", "unsupported", "skipped", "error")


def matrix_text(matrix: Matrix) -> str:
    """Every table, one after the other, as Markdown."""
    return "\n".join(part(matrix) for part in (totals, areas, grades, frequent_causes))


def totals(matrix: Matrix) -> str:
    """A line for each target: its scenarios by outcome, acceptances and refusals apart, and how long it took."""
    head = ["target", "agrees", "acceptances", "refusals", "differs", *NOT_ASKED, "minutes"]
    lines = []
    for run in matrix.runs:
        sums = figures(run.rows)
        split = [_share(figures(matrix.asserted(run, refusals=each))) for each in (False, True)]
        word = outcome_word("agrees", run.header.target_kind)
        agrees = f"{_share(sums)}{'' if word == 'agrees' else f' {word}'}"
        counts = [str(sums.differs), *(str(sums.outcomes.get(each, "")) for each in NOT_ASKED)]
        lines.append([name_of(run), agrees, *split, *counts, f"{run.header.duration / 60:.1f}"])
    return table(head, lines) + "\n"


def areas(matrix: Matrix) -> str:
    """A line for each area, a column for each target: agrees, of those asked."""
    return _by(matrix, "area", by_area)


def grades(matrix: Matrix) -> str:
    """The same for each evidence grade."""
    return _by(matrix, "evidence grade", by_grade)


def frequent_causes(matrix: Matrix) -> str:
    """The most frequent causes of each target, those of what only is needed among them."""
    lines = [
        [name_of(run), str(len(cause.rows)), cause.expected, cause.saw]
        for run in matrix.runs
        for cause in causes(run.rows)[:CAUSES]
        if cause.saw
    ]
    return table(["target", "scenarios", "expected", "saw"], lines) + "\n"


def _by(matrix: Matrix, title: str, split: Callable[[list[Row]], dict[str, Figures]]) -> str:
    found = [split(run.rows) for run in matrix.runs]
    names = list(dict.fromkeys(name for each in found for name in each))
    lines = [[name, *(_share(each.get(name, Figures())) for each in found)] for name in names]
    return table([title, *(name_of(run) for run in matrix.runs)], lines) + "\n"


def _share(sums: Figures) -> str:
    """`142 of 328`: agrees, of those that could be asked; nothing where none could."""
    asked = sums.agrees + sums.differs
    return f"{sums.agrees} of {asked}" if asked else ""

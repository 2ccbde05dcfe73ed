"""The numbers of README.md, between markers, from the committed results and from nothing else."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from reports.figures import by_area, by_grade, figures
from reports.matrix import FILE, Matrix, read_matrix
from reports.matrix_tables import areas, frequent_causes, grades, totals
from reports.published import PUBLISHED, latest, proof_on_aws, published_runs
from reports.run import Run
from reports.summary import figure_table
from reports.words import statement

MARKER = re.compile(r"(<!-- numbers:(?P<name>[a-z-]+) -->\n)(?P<text>.*?)(<!-- /numbers -->)", re.DOTALL)
CURRENT = ("local", "moto")
"""Targets that CI holds to the features as they are; the others say from which commit they were made."""
NONE_YET = "No run has been published yet.\n"


def filled(text: str, directory: Path = PUBLISHED) -> str:
    """README's text with each `<!-- numbers:NAME -->` ... `<!-- /numbers -->` filled anew.

    Raises:
        ValueError: a marker's name is not known.
    """
    runs = latest(published_runs(directory))

    def fill(match: re.Match[str]) -> str:
        name = match["name"]
        if name not in SECTIONS:
            raise ValueError(
                f"README.md marks numbers:{name}, but only {', '.join(SECTIONS)} are known: mend it."
            )
        return f"{match[1]}{SECTIONS[name](runs, directory)}{match[4]}"

    return MARKER.sub(fill, text)


def _honesty(runs: list[Run], directory: Path) -> str:
    proof = proof_on_aws(directory)
    size = max((run.header.whole_set for run in runs), default=0)
    return f"*{statement('local', size, proof.scenarios, proof.last_run)}*\n" if runs else NONE_YET


def _targets(runs: list[Run], _: Path) -> str:
    if not runs:
        return NONE_YET
    lines = [
        "| target | scenarios | agrees | differs | not asked | divergence | coverage |",
        "| --- | --- | --- | --- | --- | --- | --- |",
    ]
    for run in runs:
        f = figures(run.rows)
        word = " consistent" if run.header.target_kind == "local" else ""
        name = f"{run.header.target_name} {run.header.target_version}".strip()
        if run.header.target_kind not in CURRENT:
            name += f" (suite {run.header.suite_commit})"
        lines.append(
            f"| {name} | {f.total} | {f.agrees}{word} | {f.differs} | {f.not_asked} "
            f"| {f.divergence:.1f} % | {f.coverage:.1f} % |"
        )
        if run.partial:
            lines[-1] = lines[-1].replace(f"| {name} |", f"| {name} ({run.partial}) |")
    return "\n".join(lines) + "\n"


def _grades(runs: list[Run], _: Path) -> str:
    return _set(runs, "evidence grade", lambda run: {n: f.total for n, f in by_grade(run.rows).items()})


def _areas(runs: list[Run], _: Path) -> str:
    return _set(runs, "area", lambda run: {n: f.total for n, f in by_area(run.rows).items()})


def _moto(runs: list[Run], _: Path) -> str:
    run = next((run for run in runs if run.header.target_name == "moto"), None)
    if run is None:
        return NONE_YET
    return figure_table("area", by_area(run.rows), figures(run.rows), "moto") + "\n"


def _set(runs: list[Run], title: str, counts: Callable[[Run], dict[str, int]]) -> str:
    if not runs:
        return NONE_YET
    found = counts(max(runs, key=lambda run: len(run.rows)))
    lines = [
        f"| {title} | scenarios |",
        "| --- | --- |",
        *(f"| {n} | {count} |" for n, count in found.items()),
    ]
    return "\n".join([*lines, f"| all | {sum(found.values())} |"]) + "\n"


def _matrix(tables: Callable[[Matrix], str]) -> Callable[[list[Run], Path], str]:
    def told(_: list[Run], directory: Path) -> str:
        path = directory / FILE
        return tables(read_matrix(path)) if path.exists() else NONE_YET

    return told


SECTIONS: dict[str, Callable[[list[Run], Path], str]] = {
    "honesty": _honesty,
    "targets": _targets,
    "grades": _grades,
    "areas": _areas,
    "moto": _moto,
    "matrix": _matrix(totals),
    "matrix-areas": _matrix(areas),
    "matrix-grades": _matrix(grades),
    "matrix-causes": _matrix(frequent_causes),
}

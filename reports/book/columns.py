"""What each target answered, beside the scenarios: a column for every published run and for every run that is given."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from reports.matrix import emulators
from reports.published import latest, published_runs
from reports.rows import Row
from reports.run import Header, Run
from reports.words import identity, outcome_word


@dataclass
class Column:
    """A run: what it answered to each scenario, by identity. `name` is that of no other column."""

    name: str
    run: Run
    rows: dict[str, Row]

    @property
    def word(self) -> str:
        """The name in one word."""
        return "-".join(self.name.split())

    def outcome(self, name: str) -> str:
        """The outcome of a scenario, or nothing where it was written after the run."""
        row = self.rows.get(name)
        return outcome_word(row.outcome, self.run.header.target_kind) if row else ""


def columns(given: Iterable[Run], directory: Path) -> list[Column]:
    """A column for each given run, and for the last published one, or that of the matrix, of every other target."""
    given = list(given)
    targets = {run.header.target_name for run in given}
    known = [*latest(published_runs(directory)), *emulators(directory)]
    runs = [run for run in known if run.header.target_name not in targets] + given
    return [
        Column(name, run, {identity(row): row for row in run.rows})
        for name, run in zip(_names([run.header for run in runs]), runs, strict=True)
    ]


def _names(headers: list[Header]) -> list[str]:
    """The target's name, with its version, its pools, its start and its place where that is not enough."""
    parts: list[Callable[[Header], str]] = [
        lambda header: header.target_name,
        lambda header: header.target_version,
        lambda header: " ".join(pool["name"] for pool in header.pools),
        lambda header: header.started,
    ]
    names = [""] * len(headers)
    for part in parts:
        counted = Counter(names)
        names = [
            f"{name} {part(header)}".strip() if counted[name] > 1 or not name else name
            for name, header in zip(names, headers, strict=True)
        ]
    counted = Counter(names)
    return [f"{name} {place}" if counted[name] > 1 else name for place, name in enumerate(names, 1)]

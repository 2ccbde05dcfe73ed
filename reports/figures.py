"""The two figures of a run, and never one: divergence and coverage, both split by evidence grade."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from reports.rows import GRADES, OUTCOMES, Row


def otherwise(row: Row) -> bool:
    """Whether the target answered otherwise than the scenario says, wherever in it, foreseen or not."""
    return row.outcome in ("differs", "blocked", "known") or (row.outcome == "surprise" and bool(row.saw))


def differed(row: Row) -> bool:
    """Whether the target answered otherwise what the scenario is about, foreseen or not."""
    return otherwise(row) and not row.given


def blocked(row: Row) -> bool:
    """Whether the target answered otherwise already what the scenario only needs, foreseen or not."""
    return otherwise(row) and row.given


def agreed(row: Row) -> bool:
    """Whether every step held, foreseen or not."""
    return row.outcome == "agrees" or (row.outcome == "surprise" and not row.saw)


@dataclass
class Figures:
    """Counts over some rows; `by_grade` splits what differs by how well it is known. What is `blocked` is neither
    agreed nor different: the target was never asked what the scenario is about.
    """

    total: int = 0
    agrees: int = 0
    differs: int = 0
    outcomes: dict[str, int] = field(default_factory=dict)
    by_grade: dict[str, int] = field(default_factory=dict)
    blocked: int = 0

    @property
    def divergence(self) -> float:
        """The share of all scenarios on which the target differs, in percent."""
        return 100 * self.differs / self.total if self.total else 0.0

    @property
    def coverage(self) -> float:
        """The share of all scenarios that the target could be held against, in percent."""
        return 100 * (self.agrees + self.differs) / self.total if self.total else 0.0

    @property
    def not_asked(self) -> int:
        """Scenarios whose act says nothing about the target: blocked, skipped, unsupported, misfit, error, usage."""
        return self.total - self.agrees - self.differs

    def differs_text(self) -> str:
        """For people: `differs on 41: 6 recorded, 15 reported, 20 inferred`."""
        more = f"; blocked in a Given: {self.blocked}" if self.blocked else ""
        if not self.differs:
            return f"differs on none{more}"
        grades = ", ".join(f"{n} {grade}" for grade, n in self.by_grade.items())
        return f"differs on {self.differs}: {grades}{more}"


def figures(rows: Iterable[Row]) -> Figures:
    """Count scenarios; what a pool was checked for besides says nothing of the target, see `checked`."""
    rows = _scenarios(rows)
    outcomes = Counter("blocked" if blocked(row) else row.outcome for row in rows)
    grades = Counter(row.counted for row in rows if differed(row))
    return Figures(
        total=len(rows),
        agrees=sum(map(agreed, rows)),
        differs=sum(map(differed, rows)),
        blocked=sum(map(blocked, rows)),
        outcomes={outcome: outcomes[outcome] for outcome in OUTCOMES if outcomes[outcome]},
        by_grade={
            grade: grades[grade] for grade in (*GRADES, *sorted(set(grades) - set(GRADES))) if grades[grade]
        },
    )


def by_grade(rows: Iterable[Row]) -> dict[str, Figures]:
    """Figures for each evidence grade, the best known first."""
    order = {grade: place for place, grade in enumerate(GRADES)}
    return _split(rows, lambda row: row.counted, lambda grade: (order.get(grade, len(order)), grade))


def by_area(rows: Iterable[Row]) -> dict[str, Figures]:
    """Figures for each area of the feature files."""
    return _split(rows, lambda row: row.area, lambda area: (0, area))


def checked(rows: Sequence[Row]) -> list[str]:
    """For people, what a pool was checked for: `declared settings: 31 fits, 2 misfit`."""
    lines = []
    for kind, title in (("setting", "declared settings"), ("judgement", "judgement of the pool")):
        outcomes = Counter(row.outcome for row in rows if row.kind == kind)
        counts = [f"{outcomes[outcome]} {outcome}" for outcome in OUTCOMES if outcomes[outcome]]
        if counts:
            lines.append(f"{title}: {', '.join(counts)}")
    return lines


def _scenarios(rows: Iterable[Row]) -> list[Row]:
    return [row for row in rows if row.kind == "scenario"]


def _split(
    rows: Iterable[Row], key: Callable[[Row], str], order: Callable[[str], tuple[int, str]]
) -> dict[str, Figures]:
    groups: dict[str, list[Row]] = {}
    for row in _scenarios(rows):
        groups.setdefault(key(row), []).append(row)
    return {name: figures(groups[name]) for name in sorted(groups, key=order)}

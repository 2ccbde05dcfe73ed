"""Rows that did not agree by what is behind them: the same thing expected and seen, or the same reason."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from reports.figures import otherwise
from reports.rows import Row
from reports.words import BAD


@dataclass
class Cause:
    """One cause: what was expected and what was seen, or a reason; and the rows that it explains."""

    expected: str
    saw: str
    reason: str
    rows: list[Row] = field(default_factory=list)

    @property
    def text(self) -> str:
        """For people."""
        return f"expected {self.expected}, saw {self.saw}" if self.saw else self.reason or "no reason told"


def causes(rows: Iterable[Row]) -> list[Cause]:
    """The causes of what did not agree, that of the most rows first."""
    found: dict[tuple[str, str, str], Cause] = {}
    for row in rows:
        if row.outcome in BAD or otherwise(row):
            key = (row.expected, row.saw, "" if row.saw else row.reason)
            found.setdefault(key, Cause(*key)).rows.append(row)
    return sorted(found.values(), key=lambda cause: (-len(cause.rows), cause.text))

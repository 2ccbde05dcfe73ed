"""A run: its rows and what is needed to repeat it."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

from reports.rows import SCHEMA_VERSION, Row, row_from_dict


@dataclass
class Left:
    """What a run made and could not remove, for people, and the command that removes it."""

    things: list[str] = field(default_factory=list)
    command: str = ""


@dataclass
class Header:
    """What a run was: everything that is needed to repeat it and to read it rightly.

    `whole_set` is the number of scenarios in the feature files, whether they ran or not. `statement` is the
    honesty line, empty where the target's own answers carry weight. `sources` says where to read each source
    that a row names. `pools` are the attached ones with `id`, `name` and `account`, `run` is the run's id, and `left`
    what it left behind.
    """

    suite_commit: str = "unknown"
    target_kind: str = "local"
    target_name: str = "local"
    target_version: str = ""
    region: str = ""
    options: dict[str, Any] = field(default_factory=dict)
    capabilities: list[str] = field(default_factory=list)
    started: str = ""
    duration: float = 0.0
    whole_set: int = 0
    statement: str = ""
    sources: dict[str, str] = field(default_factory=dict)
    run: str = ""
    pools: list[dict[str, str]] = field(default_factory=list)
    exit_code: int = 0
    left: list[str] = field(default_factory=list)
    removed_by: str = ""


@dataclass
class Run:
    """One set of scenarios held against one target."""

    header: Header
    rows: list[Row]

    @property
    def partial(self) -> str:
        """`partial: 12 of 340 scenarios`, or nothing when the whole set was held against the target."""
        scenarios = sum(row.kind == "scenario" for row in self.rows)
        if scenarios >= self.header.whole_set:
            return ""
        return f"partial: {scenarios} of {self.header.whole_set} scenarios"

    def as_dict(self) -> dict[str, Any]:
        """The run as JSON-ready data, its rows in the order of the feature files."""
        return {
            "schema": SCHEMA_VERSION,
            "header": {**asdict(self.header), "partial": self.partial},
            "rows": [row.as_dict() for row in in_order(self.rows)],
        }


def in_order(rows: list[Row]) -> list[Row]:
    """Rows as the feature files have them, however the workers finished them."""
    return sorted(rows, key=lambda row: (row.feature, row.line, row.rule, row.case))


def run_from_dict(data: dict[str, Any]) -> Run:
    """The inverse of `Run.as_dict`.

    Raises:
        ValueError: the data is of a schema version that this suite does not read.
    """
    if data.get("schema") != SCHEMA_VERSION:
        raise ValueError(
            f"These results have schema version {data.get('schema')}, this suite reads {SCHEMA_VERSION}: "
            "repeat the run with this suite."
        )
    header = {name: value for name, value in data["header"].items() if name != "partial"}
    return Run(Header(**header), [row_from_dict(row) for row in data["rows"]])

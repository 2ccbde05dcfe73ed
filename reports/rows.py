"""What is known of one scenario after a run, as plain data."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

SCHEMA_VERSION = 1

GRADES = ("recorded", "reported", "attested", "documented", "inferred")
OUTCOMES = (
    "agrees", "differs", "blocked", "known", "surprise", "fits", "misfit", "holds", "note", "warning", "objection",
    "suppressed", "unsupported", "skipped", "error", "usage",
)  # fmt: skip
KINDS = ("scenario", "setting", "judgement")
"""What a row is of: what Cognito does, a declared setting of a pool, or an opinion on a pool. Only the first
says something of a target; the others are counted apart."""


@dataclass
class ToldStep:
    """One step as it was read and how it ended: passed, failed, skipped, or "not run".

    `written` is what its outline has otherwise, placeholders included: `text`, `table`, `docstring`.
    """

    keyword: str
    text: str
    status: str = "not run"
    table: list[list[str]] = field(default_factory=list)
    docstring: str | None = None
    seconds: float = 0.0
    line: int = 0
    written: dict[str, Any] = field(default_factory=dict)


@dataclass
class Row:
    """One scenario, or one row of an outline, held against one target.

    `rule` and `case` are its identity. `expected` and `saw` are normalised: minted values stand as the
    scenario names them, so that rows compare across runs. `calls` are redacted (see `fixtures.wire`).
    `kind` is one of `KINDS`. `inferred` is "code" or "text" where that part alone is reasoned. `place` is the
    file and line that declares what a setting or a judgement is of, where a file does; the row itself stands at
    `feature` and `line`. `of_pool` is the attached pool that was asked, where it was one. `heading` is the title of
    the Gherkin rule above it, `about` what stands below the titles of both. `first_line` is where the scenario begins,
    so that steps above it are a background's; `examples` and `example` are the title and the row of an outline's table.
    `given` says that the step that failed is a Given: what the scenario only needs.
    `timing` splits the scenario's seconds into `api`, `mail` and `rest`.
    """

    rule: str
    case: str
    grade: str
    area: str
    feature: str
    line: int
    title: str
    node_id: str
    outcome: str = "error"
    step: str = ""
    expected: str = ""
    saw: str = ""
    reason: str = ""
    source: str = ""
    open: str = ""
    heading: str = ""
    feature_title: str = ""
    about: str = ""
    first_line: int = 0
    examples: str = ""
    example: dict[str, str] = field(default_factory=dict)
    steps: list[ToldStep] = field(default_factory=list)
    calls: list[dict[str, Any]] = field(default_factory=list)
    rules_met: list[str] = field(default_factory=list)
    needs: list[str] = field(default_factory=list)
    timing: dict[str, float] = field(default_factory=dict)
    kind: str = "scenario"
    inferred: str = ""
    place: str = ""
    of_pool: str = ""
    given: bool = False

    @property
    def counted(self) -> str:
        """The grade that figures count: that of the weakest thing asserted."""
        return "inferred" if self.inferred else self.grade

    @property
    def known(self) -> str:
        """The grade for people, with the part that is weaker: `reported, its code inferred`."""
        return f"{self.grade}, its {self.inferred} inferred" if self.inferred else self.grade

    @property
    def at(self) -> tuple[str, int]:
        """Where to look: at what declares it, or else at what was read; file and line."""
        file, _, line = self.place.rpartition(":")
        return (file, int(line)) if file else (self.feature, self.line)

    def as_dict(self) -> dict[str, Any]:
        """The row as JSON-ready data, to be read only: lists and calls are the row's own and not copied."""
        return vars(self) | {"steps": [dict(vars(step)) for step in self.steps]}


def row_from_dict(data: dict[str, Any]) -> Row:
    """The inverse of `Row.as_dict`."""
    return Row(**{**data, "steps": [ToldStep(**step) for step in data.get("steps", [])]})

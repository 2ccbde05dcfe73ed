"""The rows of a run as its document shows them: by feature file and rule, those of an outline's table together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import reduce
from itertools import groupby
from pathlib import Path
from typing import Any

from reports.gherkin_text import call_lines, calls_of
from reports.guide import read_guide
from reports.rows import Row, ToldStep
from reports.terms import Deeds, Terms, deeds, terms

CALLS_OF_A_ROW = 6_000
CALLS_OF_A_RUN = 600_000
ACT = 200
ACTS_OF_A_RUN = 900_000
"""Characters that are shown of a call, and of all of them, where nothing has to be looked for."""
FORESEEN = ("agrees", "known", "skipped", "unsupported")
"""Where one call says enough, or there is none."""


@dataclass
class Shown:
    """A row with its terms and the calls that are shown with it.

    `settings` are those of its own steps. What stands above it, its Background or the outline's steps, is not told
    again in it.
    """

    row: Row
    calls: list[str]
    left_out: int
    act: str
    terms: Terms
    settings: list[str] = field(default_factory=list)
    background_above: bool = False
    steps_above: bool = False

    @property
    def before(self) -> list[ToldStep]:
        """The steps of backgrounds."""
        return [step for step in self.row.steps if 0 < step.line < self.row.first_line]

    @property
    def steps(self) -> list[ToldStep]:
        """The steps of its own."""
        return self.row.steps[len(self.before) :]


@dataclass
class Block:
    """A scenario, or the rows of one table of an outline: they share title and columns, and the steps as written."""

    shown: list[Shown]
    title: str = ""
    columns: list[str] = field(default_factory=list)
    steps: list[ToldStep] = field(default_factory=list)
    source: str = ""


@dataclass
class Rule:
    """What stands under one heading of a feature file; `settings` are those that all of its rows share."""

    heading: str
    background: list[ToldStep]
    settings: list[str]
    blocks: list[Block]


@dataclass
class Feature:
    """One feature file with what a run found in it."""

    file: str
    area: str
    title: str
    about: str
    size: int
    rules: list[Rule]

    @property
    def shown(self) -> Iterator[Shown]:
        """Every row of it."""
        return (each for rule in self.rules for block in rule.blocks for each in block.shown)


def features(rows: list[Row]) -> list[Feature]:
    """The feature files of rows that stand in their order."""
    return [
        _feature(file, list(group))
        for file, group in groupby(_with_calls(rows), key=lambda each: each.row.feature)
    ]


def _feature(file: str, shown: list[Shown]) -> Feature:
    first = shown[0].row
    rules = [_rule(name, list(group)) for name, group in groupby(shown, key=lambda each: each.row.heading)]
    return Feature(file, first.area, first.feature_title or Path(file).stem, first.about, len(shown), rules)


def _rule(heading: str, shown: list[Shown]) -> Rule:
    """A Background that all rows share is told once above them, and again in those in which it did not hold."""
    first = [_written(step) for step in shown[0].before]
    shared = all([_written(step) for step in each.before] == first for each in shown)
    common = reduce(set.intersection, (set(each.terms.settings) for each in shown))
    for each in shown:
        each.background_above = shared and {step.status for step in each.before} <= {"passed", "not run"}
        each.settings = [name for name in each.terms.settings if name not in common]
    held = next((each.before for each in shown if each.background_above), [])
    return Rule(heading, held, sorted(common), _blocks(shown))


def _blocks(shown: list[Shown]) -> list[Block]:
    """Scenarios one by one, the rows of a table together."""
    blocks = []
    for (_, title, columns), group in groupby(
        shown, key=lambda each: (each.row.first_line, each.row.examples, list(each.row.example))
    ):
        members = list(group)
        blocks += [_table(title, columns, members)] if columns else [Block([each]) for each in members]
    return blocks


def _table(title: str, columns: list[str], shown: list[Shown]) -> Block:
    first = [_written(step) for step in shown[0].steps]
    shared = all([_written(step) for step in each.steps] == first for each in shown)
    for each in shown:
        each.steps_above = shared and _uneventful(each.steps)
    sources = {each.row.source for each in shown}
    steps = [ToldStep(*parts) for parts in first] if shared else []
    return Block(shown, title, columns, steps, sources.pop() if len(sources) == 1 else "")


def _written(step: ToldStep) -> tuple[str, str, str, list[list[str]], str | None]:
    """The step as its author wrote it, whatever became of it; in the order of its members."""
    told = {"text": step.text, "table": step.table, "docstring": step.docstring} | step.written
    return step.keyword, told["text"], "not run", told["table"], told["docstring"]


def _uneventful(steps: list[ToldStep]) -> bool:
    """Whether there is nothing to mark in the steps: all held, or none was come to."""
    return {step.status for step in steps} in ({"passed"}, {"not run"}, {"skipped"})


def _with_calls(rows: list[Row]) -> Iterator[Shown]:
    left = CALLS_OF_A_RUN
    known = deeds(read_guide())
    longest = min(ACT, ACTS_OF_A_RUN // (2 * len(rows) or 1))
    for row in rows:
        calls: list[str] = []
        for call in reversed(row.calls if row.outcome not in FORESEEN else []):
            lines = "\n".join(call_lines(call))
            if sum(map(len, calls)) + len(lines) > min(CALLS_OF_A_ROW, left):
                break
            calls.insert(0, lines)
        left -= sum(map(len, calls))
        yield Shown(row, calls, len(row.calls) - len(calls), _act(row, longest), _terms(row, known))


def _when(row: Row) -> list[dict[str, Any]]:
    """The calls of the act, which is the step before the first Then."""
    steps = [number for number, step in enumerate(row.steps) if step.keyword == "When"]
    return [call for call in row.calls if call.get("step") in steps]


def _act(row: Row, longest: int) -> str:
    """Where all is well, what the act sent last and was answered; where it differs as foreseen, what the step did."""
    failed = (number for number, step in enumerate(row.steps) if step.status == "failed")
    calls = {"agrees": _when(row), "known": calls_of(row, next(failed, None))}.get(row.outcome, [])
    lines = (line for call in calls[-1:] for line in call_lines(_without_headers(call)))
    return "\n".join(line if len(line) <= longest else f"{line[:longest]} …" for line in lines)


def _without_headers(call: dict[str, Any]) -> dict[str, Any]:
    """A call with no more of its headers than where it leads."""
    asked, answered = call.get("request"), call.get("headers", {})
    if isinstance(asked, dict):
        asked = {name: value for name, value in asked.items() if name != "headers"}
    to = {name: answered[name] for name in answered if name.lower() == "location"}
    return {name: value for name, value in call.items() if name != "headers"} | {
        "request": asked, **({"headers": to} if to else {})
    }  # fmt: skip


def _terms(row: Row, known: Deeds) -> Terms:
    found = terms([row.steps], known)
    called = [str(call.get("operation", "")) for call in _when(row)]
    found.operations = [name for name in dict.fromkeys([*called, *found.operations]) if " " not in name]
    return found

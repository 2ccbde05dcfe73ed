"""The feature files as their authors wrote them: chapters with their parts, outlines with their tables unfilled."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from gherkin.errors import ParserError
from gherkin.parser import Parser

from reports.rows import GRADES

Node = dict[str, Any]

SEVERITIES = ("error", "warning", "info")
"""In the place of a grade, how much an opinion on a pool weighs."""
JUDGEMENT = "configuration/judgement/"
NOTE = re.compile(r"(Source|Open):\s*")


@dataclass
class Step:
    """One step as written, placeholders included."""

    keyword: str
    text: str
    table: list[list[str]] = field(default_factory=list)
    docstring: str | None = None


@dataclass
class Notes:
    """What stands below a title: its source, its open question, and the rest."""

    source: str = ""
    open: str = ""
    about: str = ""


@dataclass
class Case:
    """A row of an outline. `identity` is how a run names it, `cells` are the author's."""

    identity: str
    cells: list[str]


@dataclass
class Examples:
    """A table of an outline; `grade` is empty where the scenario carries it."""

    name: str
    grade: str
    notes: Notes
    header: list[str]
    cases: list[Case]


@dataclass
class Scenario:
    """A scenario or an outline; `anchor` is its place in the page, an identity of its own or of its first row."""

    anchor: str
    title: str
    grade: str
    notes: Notes
    steps: list[Step]
    examples: list[Examples] = field(default_factory=list)

    @property
    def identities(self) -> list[str]:
        """What a run counts: the scenario, or each row of its tables."""
        rows = [case.identity for examples in self.examples for case in examples.cases]
        return rows if self.examples else [self.anchor]

    def filled(self) -> Iterator[list[Step]]:
        """The steps as they run, once for each row."""
        for examples in self.examples:
            for case in examples.cases:
                values = dict(zip(examples.header, case.cells, strict=True))
                yield [_filled(step, values) for step in self.steps]
        if not self.examples:
            yield self.steps


@dataclass
class Part:
    """The scenarios under one Rule, or those before the first."""

    heading: str
    about: str
    background: list[Step]
    scenarios: list[Scenario]


@dataclass
class Chapter:
    """One feature file."""

    file: str
    area: str
    title: str
    about: str
    background: list[Step]
    parts: list[Part]

    @property
    def anchor(self) -> str:
        """Its place in the page: `accounts/aliases`."""
        return self.file.removeprefix("features/").removesuffix(".feature")

    @property
    def judges(self) -> bool:
        """Whether it holds opinions on a pool, and nothing that Cognito does."""
        return self.anchor.startswith(JUDGEMENT)

    @property
    def scenarios(self) -> list[Scenario]:
        """Every scenario of it."""
        return [scenario for part in self.parts for scenario in part.scenarios]

    @property
    def size(self) -> int:
        """How many scenarios a run counts in it."""
        return sum(len(scenario.identities) for scenario in self.scenarios)


def chapters(root: Path) -> list[Chapter]:
    """Every feature file below root/features in the order of its path.

    Raises:
        ValueError: there is none, or one that Gherkin cannot read.
    """
    paths = sorted((root / "features").rglob("*.feature"))
    if not paths:
        raise ValueError(
            f"There are no feature files below {root / 'features'}: run this in the project's folder."
        )
    return [_chapter(path, path.relative_to(root).as_posix()) for path in paths]


def _chapter(path: Path, file: str) -> Chapter:
    try:
        tree: Any = Parser().parse(path.read_text("utf-8"))
    except (ParserError, UnicodeDecodeError) as problem:
        raise ValueError(f"{file} cannot be read: {problem}") from problem
    if not (feature := tree.get("feature")):
        raise ValueError(f"{file} cannot be read: it has no Feature.")
    parts = [_part(feature, "")]
    parts += [_part(child["rule"], child["rule"]["name"]) for child in feature["children"] if "rule" in child]
    return Chapter(
        file=file,
        area=file.split("/")[1],
        title=feature["name"],
        about=_notes(feature["description"]).about,
        background=parts[0].background,
        parts=[part for part in parts if part.scenarios],
    )


def _part(node: Node, heading: str) -> Part:
    backgrounds = [child["background"] for child in node["children"] if "background" in child]
    return Part(
        heading=heading,
        about=_notes(node["description"]).about if heading else "",
        background=[step for background in backgrounds for step in _steps(background)],
        scenarios=[_scenario(child["scenario"]) for child in node["children"] if "scenario" in child],
    )


def _scenario(node: Node) -> Scenario:
    tags = _tags(node)
    rule = next((tag for tag in tags if not _is_a_word(tag)), "")
    tables = [_examples(each, rule) for each in node["examples"] if "tableHeader" in each]
    first = next((case.identity for table in tables for case in table.cases), "")
    return Scenario(
        rule or first, node["name"], _grade(tags), _notes(node["description"]), _steps(node), tables
    )


def _examples(node: Node, rule: str) -> Examples:
    header = _cells(node["tableHeader"])
    cases = [_case(header, _cells(row), rule) for row in node.get("tableBody", ())]
    return Examples(node["name"], _grade(_tags(node)), _notes(node["description"]), header, cases)


def _case(header: list[str], cells: list[str], rule: str) -> Case:
    named = dict(zip(header, cells, strict=True))
    name, case = named.get("rule") or rule, named.get("case", "")
    return Case(f"{name}[{case}]" if case else name, cells)


def _is_a_word(tag: str) -> bool:
    return tag in (*GRADES, *SEVERITIES, "open") or tag.endswith("-inferred")


def _grade(tags: Iterable[str]) -> str:
    tags = list(tags)
    grade = next((tag for tag in tags if tag in (*GRADES, *SEVERITIES)), "")
    weaker = next((tag.removesuffix("-inferred") for tag in tags if tag.endswith("-inferred")), "")
    return f"{grade}, its {weaker} inferred" if weaker else grade


def _tags(node: Node) -> list[str]:
    return [tag["name"][1:] for tag in node["tags"]]


def _cells(row: Node) -> list[str]:
    return [cell["value"] for cell in row["cells"]]


def _steps(node: Node) -> list[Step]:
    return [
        Step(
            each["keyword"].strip(),
            each["text"],
            [_cells(row) for row in each.get("dataTable", {}).get("rows", ())],
            each["docString"]["content"] if "docString" in each else None,
        )
        for each in node["steps"]
    ]


def _filled(step: Step, values: dict[str, str]) -> Step:
    def fill(text: str) -> str:
        return re.sub("<([^<>]+)>", lambda found: values.get(found[1], found[0]), text)

    return Step(step.keyword, fill(step.text), [[fill(cell) for cell in row] for row in step.table])


def _notes(description: str) -> Notes:
    """A description taken apart; a line continues the one before it, an empty one ends it."""
    texts = {"Source": "", "Open": "", "": ""}
    current = ""
    for line in map(str.strip, description.splitlines()):
        if begun := NOTE.match(line):
            current, line = begun[1], line[begun.end() :]
        elif not line:
            current = ""
        texts[current] = f"{texts[current]} {line}".strip()
    return Notes(texts["Source"], texts["Open"], texts[""])

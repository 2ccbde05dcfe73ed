"""The book as one page: no request leaves it, and without its script all but the search works."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from reports.book.chapters import Chapter, Part, Scenario, chapters
from reports.book.columns import Column, columns
from reports.figures import otherwise
from reports.guide import html_of, read_guide, section
from reports.published import PUBLISHED, proof_on_aws
from reports.rows import GRADES, OUTCOMES, Row
from reports.run import Run
from reports.same import same
from reports.sources import NAME, source_links
from reports.terms import Terms, deeds, terms
from reports.words import identity, statement, wide

HERE = Path(__file__).parent
WORDS: dict[str, dict[str, Any]] = yaml.safe_load((HERE / "words.yaml").read_text("utf-8"))
LANGUAGES = tuple(WORDS)
TABLES = {"deeds": "Deeds", "sent": "What a bare step sends"}
"""Of the guide, what is tables and so is read in any language."""


@dataclass
class Source:
    """An entry of features/sources.yaml; `number` is its place in the page's list."""

    number: int
    kind: str
    title: str
    link: str = ""
    evidence: str = ""
    seen: str = ""


@dataclass
class Difference:
    """What a target answered otherwise than a scenario says, and to which rows of its tables."""

    target: str
    expected: str
    saw: str
    rows: list[str] = field(default_factory=list)


@dataclass
class Entry:
    """A scenario as the page shows it: its terms, and how each target differs from it."""

    scenario: Scenario
    terms: Terms
    columns: list[Column]

    @property
    def grades(self) -> list[str]:
        """Its grade, or those of its tables."""
        tables = [examples.grade for examples in self.scenario.examples]
        return [self.scenario.grade] if self.scenario.grade else list(dict.fromkeys(tables))

    @property
    def found(self) -> list[str]:
        """What a reader may look for: `moto:differs` and so on."""
        pairs = [
            f"{column.word}:{column.outcome(name)}"
            for column in self.columns
            for name in self.scenario.identities
            if column.outcome(name)
        ]
        return list(dict.fromkeys(pairs))

    @property
    def differences(self) -> list[Difference]:
        """How the targets differ from it, rows that differ alike together."""
        found: dict[tuple[str, str, str], Difference] = {}
        for column in self.columns:
            rows = (column.rows[name] for name in self.scenario.identities if name in column.rows)
            for row in filter(otherwise, rows):
                key = (column.name, row.expected, row.saw)
                found.setdefault(key, Difference(*key)).rows.append(self._called(row))
        return list(found.values())

    def _called(self, row: Row) -> str:
        """A row of an outline in as few words as tell it."""
        if not self.scenario.examples:
            return ""
        return row.case if row.case and row.rule == self.scenario.anchor else identity(row)


def book(root: Path, language: str = "en", directory: Path = PUBLISHED, runs: Iterable[Run] = ()) -> str:
    """The feature files below root as a page, with what was answered in the runs besides the published ones.

    Raises:
        ValueError: there are none, or one that cannot be read.
    """
    read = chapters(root)
    words = WORDS[language]
    asked = columns(runs, directory)
    places = _cited(_sources(root), read)
    guide = read_guide(root)
    known = deeds(guide)
    entries = {
        scenario.anchor: Entry(
            scenario, terms([_before(chapter, part) + run for run in scenario.filled()], known), asked
        )
        for chapter in read
        for part in chapter.parts
        for scenario in part.scenarios
    }
    size = sum(chapter.size for chapter in read if not chapter.judges)
    opinions = sum(chapter.size for chapter in read if chapter.judges)
    environment = Environment(
        loader=FileSystemLoader([HERE, HERE.parent]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    told: dict[str, str] = words["languages"]
    environment.filters.update(
        say=lambda text: ", ".join(told.get(each, each) for each in text.split(", ")),
        sources=lambda text: source_links(text, places),
        wide=wide,
    )
    return environment.get_template("book.html.j2").render(
        language=language, words=words, statement=_statement(words, size, directory), size=size,
        opinions=opinions,        areas=_areas(read), entries=entries, columns=asked, places=places,
        guide=_guide(guide, language), indices=_indices(read, entries), grades=_grades(entries.values()),
        found=_choices(entries.values()), same=same(),
    )  # fmt: skip


def _before(chapter: Chapter, part: Part) -> list[Any]:
    return (
        chapter.background if part.background is chapter.background else chapter.background + part.background
    )


def _sources(root: Path) -> dict[str, Source]:
    text = (root / "features" / "sources.yaml").read_text("utf-8")
    data = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    read = {name: {key: str(value) for key, value in said.items()} for name, said in data.items()}
    return {name: Source(number, **said) for number, (name, said) in enumerate(read.items(), 1)}


def _cited(places: dict[str, Source], read: list[Chapter]) -> dict[str, Source]:
    named = {
        found[2]
        for chapter in read
        for scenario in chapter.scenarios
        for notes in (scenario.notes, *(each.notes for each in scenario.examples))
        for found in NAME.finditer(notes.source)
    }
    return {name: said for name, said in places.items() if name in named}


def _statement(words: dict[str, Any], size: int, directory: Path) -> str:
    proof = proof_on_aws(directory)
    line = statement("local", size, proof.scenarios, proof.last_run)
    last = proof.last_run or words.get("never", "")
    text: str = words["statement"]
    return text.format(statement=line, whole=size, proved=proof.scenarios, last=last)


def _areas(read: list[Chapter]) -> dict[str, list[Chapter]]:
    areas: dict[str, list[Chapter]] = {}
    for chapter in read:
        areas.setdefault(chapter.area, []).append(chapter)
    return areas


def _grades(entries: Iterable[Entry]) -> list[str]:
    used = {grade.split(",")[0] for entry in entries for grade in entry.grades}
    return [grade for grade in (*GRADES, "error", "warning", "info") if grade in used]


def _choices(entries: Iterable[Entry]) -> list[tuple[str, str]]:
    order = {outcome: place for place, outcome in enumerate(("consistent", *OUTCOMES))}
    used = {tuple(found.rsplit(":", 1)) for entry in entries for found in entry.found}
    return sorted(((name, word) for name, word in used), key=lambda pair: (pair[0], order.get(pair[1], 99)))


def _indices(
    read: list[Chapter], entries: dict[str, Entry]
) -> dict[str, dict[str, list[tuple[Chapter, int]]]]:
    """For each kind of term: the terms in their order, each with its chapters and how many scenarios of them."""
    indices: dict[str, dict[str, list[tuple[Chapter, int]]]] = {}
    for kind in ("operations", "settings", "errors"):
        places: dict[str, list[tuple[Chapter, int]]] = {}
        for chapter in read:
            counted = Counter(
                {
                    name: 0
                    for scenario in chapter.scenarios
                    for name in getattr(entries[scenario.anchor].terms, kind)
                }
            )
            for scenario in chapter.scenarios:
                for name in getattr(entries[scenario.anchor].terms, kind):
                    counted[name] += len(scenario.identities)
            for name, count in counted.items():
                places.setdefault(name, []).append((chapter, count))
        indices[kind] = dict(sorted(places.items()))
    return indices


def _guide(guide: str, language: str) -> Markup:
    """The page on words and deeds, two levels below where it stands alone; in another language only its tables."""
    glossary = HERE / f"glossary.{language}.md"
    if glossary.exists():
        own = glossary.read_text("utf-8")
        tables = (f"## {WORDS[language][word]}\n{section(guide, title)}" for word, title in TABLES.items())
        return html_of("\n\n".join([own, *tables]))
    return html_of(guide.split("\n", 1)[1])

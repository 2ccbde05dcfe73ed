"""report.html: the feature text with what a run found, as one file that needs nothing else."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from reports.blocks import FORESEEN, Feature, features
from reports.causes import causes
from reports.figures import by_area, by_grade, checked, figures
from reports.guide import html_of, read_guide, section
from reports.head import head_lines, verdict_of
from reports.rows import GRADES, OUTCOMES, Row
from reports.run import Run, in_order
from reports.same import same
from reports.sources import NAME, source_links
from reports.words import BAD, identity, issue_text, outcome_word, verdict_line, wide

CAUSES = 100
ROWS_OF_A_CAUSE = 8

GRADE_MEANINGS = {
    "recorded": "an answer of AWS, or a test that its authors ran on AWS",
    "reported": "somebody's pasted output of AWS",
    "attested": "a real client compares this text",
    "documented": "a page of documentation that was read",
    "inferred": "reasoned, or from memory",
}
OUTCOME_MEANINGS = {
    "agrees": "every step held",
    "differs": "the target answered what a step did not expect",
    "blocked": "the target answered otherwise already what the scenario only needs",
    "known": "differs, as its list of expectations says",
    "surprise": "the list of expectations says otherwise",
    "fits": "a setting of the pool is as declared",
    "misfit": "the attached pool is not what was declared",
    "holds": "the pool's configuration is as good practice asks",
    "note": "good practice asks otherwise, and it matters little",
    "warning": "good practice asks otherwise",
    "objection": "good practice asks otherwise, and it matters",
    "suppressed": "good practice asks otherwise, and that was accepted until a date",
    "unsupported": "the target says that it has not got the operation",
    "skipped": "the pool or the target cannot be asked this",
    "error": "says nothing about the target: network, mailbox, or a bug of the suite",
    "usage": "the run could not be meant",
}


QUOTED = re.compile(r">[^<]*&#3[49];[^<]*<")
"""A text with quotes, which only attributes have to escape."""


def _with_quotes(text: re.Match[str]) -> str:
    return text[0].replace("&#34;", '"').replace("&#39;", "'")


@dataclass
class Source:
    """A source that rows name: its number in the list, and where it is to be read."""

    number: int
    at: str

    @property
    def link(self) -> bool:
        """Whether it is on the web."""
        return self.at.startswith("https://")


def write_html(run: Run, path: Path) -> None:
    """Write the document."""
    path.write_text(html(run), "utf-8")


def html(run: Run) -> str:
    """The run as one page: no request leaves it, and its size stays bounded however many rows differ."""
    places = _sources(run)
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(
        identity=identity,
        idle=lambda steps: all(step.status == "not run" for step in steps),
        wide=wide,
        word=lambda outcome: outcome_word(outcome, run.header.target_kind),
        verdict=lambda row: verdict_line(row, run.header.target_kind),
        sources=lambda text: source_links(text, places),
        issue=lambda row: issue_text(row, run.header.target_version, run.header.region),
    )
    rows = in_order(run.rows)
    counts = Counter(row.outcome for row in rows)
    found = features(rows)
    page = environment.get_template("report.html.j2").render(
        run=run,
        header=run.header,
        head=[*([] if run.header.pools else [verdict_of(run)]), *head_lines(run)],
        words=html_of(section(read_guide(), "Words")),
        causes=causes(rows),
        causes_shown=CAUSES,
        rows_of_a_cause=ROWS_OF_A_CAUSE,
        total=figures(rows),
        areas=by_area(rows),
        grades=by_grade(rows),
        features=found,
        contents=_contents(found),
        operations=_named(found, "operations"),
        settings=_named(found, "settings"),
        not_asked=_not_asked(rows),
        places=places,
        same=same(),
        grade_order=[grade for grade in GRADES if any(row.counted == grade for row in rows)],
        grade_meanings=GRADE_MEANINGS,
        outcome_meanings=OUTCOME_MEANINGS,
        checked=checked(rows),
        counts={name: count for name in OUTCOMES if (count := counts[name])},
        bad=BAD,
        foreseen=FORESEEN,
    )
    return QUOTED.sub(_with_quotes, page)


def _contents(found: list[Feature]) -> dict[str, list[tuple[int, Feature]]]:
    areas: dict[str, list[tuple[int, Feature]]] = {}
    for number, feature in enumerate(found, 1):
        areas.setdefault(feature.area, []).append((number, feature))
    return areas


def _named(found: list[Feature], kind: str) -> list[str]:
    """The operations or settings of all rows, in their order."""
    every = (getattr(each.terms, kind) for feature in found for each in feature.shown)
    return sorted({name for names in every for name in names})


def _not_asked(rows: list[Row]) -> list[tuple[tuple[str, str], int]]:
    """Why rows could not be asked, each outcome and reason with how many there are, the most first."""
    unasked = (row for row in rows if row.outcome in ("skipped", "unsupported"))
    return Counter((row.outcome, row.reason) for row in unasked).most_common()


def _sources(run: Run) -> dict[str, Source]:
    """The sources that rows name."""
    named = {found[2] for row in run.rows for found in NAME.finditer(row.source)}
    cited = sorted(named & run.header.sources.keys())
    return {name: Source(number, run.header.sources[name]) for number, name in enumerate(cited, 1)}

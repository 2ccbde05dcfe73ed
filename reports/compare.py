"""Two runs beside each other: two targets, two pools, or two versions of one."""

from __future__ import annotations

from dataclasses import dataclass, field

from reports.cut import same
from reports.figures import agreed, otherwise
from reports.rows import Row
from reports.run import Run
from reports.words import identity, outcome_word


@dataclass
class Change:
    """One row in both runs; `before` is None where it appeared, `after` where it vanished."""

    before: Row | None
    after: Row | None

    @property
    def row(self) -> Row:
        """Whichever there is, the later first."""
        row = self.after or self.before
        assert row is not None
        return row


@dataclass
class Comparison:
    """What changed from one run to another, each row in one list only."""

    before: Run
    after: Run
    newly_differs: list[Change] = field(default_factory=list)
    newly_agrees: list[Change] = field(default_factory=list)
    changed_text: list[Change] = field(default_factory=list)
    changed_otherwise: list[Change] = field(default_factory=list)
    appeared: list[Change] = field(default_factory=list)
    vanished: list[Change] = field(default_factory=list)

    @property
    def sections(self) -> list[tuple[str, list[Change]]]:
        """The lists under their headings, those that matter most first."""
        return [
            ("newly differs", self.newly_differs),
            ("newly agrees", self.newly_agrees),
            ("differs otherwise", self.changed_text),
            ("outcome changed", self.changed_otherwise),
            ("appeared", self.appeared),
            ("vanished", self.vanished),
        ]

    @property
    def equal(self) -> bool:
        """Whether nothing changed."""
        return not any(changes for _, changes in self.sections)


def compare(before: Run, after: Run) -> Comparison:
    """Compare two runs by rule and case. Reasons of skips do not count, expected and saw do."""
    found = Comparison(before, after)
    old = {(row.rule, row.case): row for row in before.rows}
    new = {(row.rule, row.case): row for row in after.rows}
    for key in sorted(old.keys() | new.keys()):
        was, now = old.get(key), new.get(key)
        change = Change(was, now)
        if was is None:
            found.appeared.append(change)
        elif now is None:
            found.vanished.append(change)
        elif otherwise(now) and not otherwise(was):
            found.newly_differs.append(change)
        elif agreed(now) and not agreed(was):
            found.newly_agrees.append(change)
        elif otherwise(now) and not _same(was, now):
            found.changed_text.append(change)
        elif not otherwise(now) and was.outcome != now.outcome:
            found.changed_otherwise.append(change)
    return found


def _same(was: Row, now: Row) -> bool:
    pairs = ((was.step, now.step), (was.expected, now.expected), (was.saw, now.saw))
    return all(same(*pair) for pair in pairs)


def comparison_text(found: Comparison, *, markdown: bool = False) -> str:
    """The comparison for people, as plain text or as Markdown."""
    names = [run_name(run) for run in (found.before, found.after)]
    title = f"{names[0]} -> {names[1]}"
    lines = [f"## {title}" if markdown else title]
    lines += sorted({run.header.statement for run in (found.before, found.after) if run.header.statement})
    for run, name in zip((found.before, found.after), names, strict=True):
        if run.partial:
            lines.append(f"{name} is {run.partial}")
    if found.equal:
        lines.append(f"No scenario of {len(found.after.rows)} changed.")
    for heading, changes in found.sections:
        if changes:
            head = f"{heading}: {len(changes)}"
            lines += ["", f"### {head}" if markdown else head]
            lines += ["", *(_line(change, found, markdown) for change in changes)]
    return "\n".join(lines) + "\n"


def _line(change: Change, found: Comparison, markdown: bool) -> str:
    row = change.row
    told = [
        _told(each, run.header.target_kind)
        for each, run in ((change.before, found.before), (change.after, found.after))
        if each is not None
    ]
    name = f"`{identity(row)}`" if markdown else identity(row)
    return f"{'- ' if markdown else '  '}{name} ({row.known}) {row.title}: {' -> '.join(told)}"


def _told(row: Row, target_kind: str) -> str:
    word = outcome_word(row.outcome, target_kind)
    return f"{word} (expected {row.expected}, saw {row.saw})" if row.saw else word


def run_name(run: Run) -> str:
    """Target, version and start of a run."""
    header = run.header
    return " ".join(filter(None, [header.target_name, header.target_version, header.started]))

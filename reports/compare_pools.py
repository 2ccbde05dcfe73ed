"""Two declared pools beside each other: their settings first, then the rules that hold of one of them alone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from fixtures.declaration import Declaration, read_declarations
from fixtures.pools.comparison import Changed, Stated, changed_settings, stated_of_one

ROOT = Path(__file__).parents[1]


@dataclass(frozen=True)
class PoolComparison:
    """What differs between two pools; the rules are those whose scenarios are about one of them alone."""

    before: str
    after: str
    settings: list[Changed]
    only_before: list[Stated]
    only_after: list[Stated]

    @property
    def equal(self) -> bool:
        """Whether the pools are the same."""
        return not (self.settings or self.only_before or self.only_after)


def compare_pools(before: Path, after: Path, root: Path = ROOT) -> PoolComparison:
    """Compare two files as `python -m fixtures.pools describe` writes them.

    Raises:
        fixtures.verdicts.Usage: one of them declares no pool, or several.
    """
    one, other = _only(before), _only(after)
    settings = changed_settings(one, other)
    return PoolComparison(
        str(before), str(after), settings,
        stated_of_one(root, one, other) if settings else [],
        stated_of_one(root, other, one) if settings else [],
    )  # fmt: skip


def pools_text(found: PoolComparison, *, markdown: bool = False) -> str:
    """The comparison for people, as plain text or as Markdown."""
    title = f"{found.before} -> {found.after}"
    lines = [f"## {title}" if markdown else title]
    if found.equal:
        return "\n".join([*lines, "The pools do not differ."]) + "\n"
    lines += _section(f"settings that differ: {len(found.settings)}", _settings(found, markdown), markdown)
    for name, stated in ((found.before, found.only_before), (found.after, found.only_after)):
        rules = list(_rules(stated, markdown))
        lines += _section(f"rules that hold of {name} alone: {len(rules)}", rules, markdown)
    return "\n".join(lines) + "\n"


def _only(path: Path) -> Declaration:
    found = read_declarations(path)
    if len(found) > 1:
        names = ", ".join(each.name or each.place for each in found)
        raise ValueError(f"{path} declares {len(found)} pools ({names}); give a file with one of them.")
    return found[0]


def _settings(found: PoolComparison, markdown: bool) -> Iterable[str]:
    if markdown:
        yield "| setting | before | after |"
        yield "| --- | --- | --- |"
    for each in found.settings:
        if markdown:
            yield f"| {each.setting} | {each.before} | {each.after} |".replace("<", "&lt;")
        else:
            yield f"  {each.setting}: {each.before} -> {each.after}"


def _rules(stated: list[Stated], markdown: bool) -> Iterable[str]:
    """One line for each rule, with the settings on which it hangs."""
    seen: dict[str, Stated] = {}
    for each in stated:
        seen.setdefault(each.rule, each)
    for rule, each in seen.items():
        name = f"`{rule}`" if markdown else rule
        yield f"{'- ' if markdown else '  '}{name} {each.title} ({', '.join(each.because)})"


def _section(title: str, body: Iterable[str], markdown: bool) -> list[str]:
    body = list(body)
    return ["", f"### {title}" if markdown else title, "", *body] if body else []

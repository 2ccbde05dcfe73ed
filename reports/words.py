"""The words in which a result may be told: how much weight an outcome carries depends on the target."""

from __future__ import annotations

import re

from markupsafe import Markup

from reports.rows import Row

MARKS = {
    "agrees": ".", "differs": "D", "blocked": "B", "known": "k", "surprise": "S", "fits": ".", "misfit": "M",
    "holds": ".", "note": "n", "warning": "w", "objection": "O", "suppressed": "-",
    "unsupported": "u", "skipped": "s", "error": "E", "usage": "U",
}  # fmt: skip

LONGEST_WORD = 11
"""Of ten columns, what fits on paper unbroken."""
BAD = ("differs", "blocked", "surprise", "misfit", "objection", "error", "usage")


def statement(target_kind: str, whole_set: int, proved: int = 0, last_run: str = "") -> str:
    """The fixed line that stands wherever a result of the local target stands; empty for other targets."""
    if target_kind != "local":
        return ""
    return (
        "held against this project's own model; "
        f"proved on AWS: {proved} of {whole_set} scenarios, last run: {last_run or 'never'}"
    )


def outcome_word(outcome: str, target_kind: str) -> str:
    """An outcome as it is shown: a local agreement is only consistent, it proves nothing about AWS."""
    if outcome == "agrees" and target_kind == "local":
        return "consistent"
    return outcome


def verdict_line(row: Row, target_kind: str) -> str:
    """One sentence on a row that did not agree."""
    if row.outcome == "differs" and target_kind == "aws":
        return (
            f"AWS differs, so the suite is probably wrong. The scenario is {row.known}; "
            f"source: {row.source or 'none given'}"
        )
    return row.reason


def found(row: Row) -> str:
    """What was expected and seen, or else the reason, on one line."""
    return f"expected {row.expected}, saw {row.saw}" if row.saw else row.reason


def issue_text(row: Row, target_version: str = "", region: str = "") -> str:
    """A ready issue for a scenario that AWS contradicts."""
    steps = "\n".join(
        f"    {'> ' if step.status == 'failed' else '  '}{step.keyword} {step.text}" for step in row.steps
    )
    place = f"{row.feature}:{row.line}"
    return (
        f"Title: {identity(row)} is contradicted by AWS\n\n"
        f"The scenario `{row.title}` ({place}) is graded {row.known}; source: {row.source or 'none given'}.\n"
        f"AWS{' in ' + region if region else ''}{' (' + target_version + ')' if target_version else ''} "
        f"answered otherwise, so the suite is probably wrong.\n\n"
        f"{steps}\n\n"
        f"- step: {row.step}\n- expected: {row.expected}\n- saw: {row.saw}\n"
    )


def wide(cell: str) -> Markup:
    """The class of a table's cell that has to break its words to fit on paper, where any has."""
    return (
        Markup(' class="w"')
        if any(len(word) > LONGEST_WORD for word in re.split(r"[\s-]", cell))
        else Markup("")
    )


def identity(row: Row) -> str:
    """`alias.confirm.duplicate-without-force[absent]`: how a row is named everywhere."""
    return f"{row.rule}[{row.case}]" if row.case else row.rule

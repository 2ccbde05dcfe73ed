"""summary.md: what a run found, for a pull request or a job's page."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from reports.causes import Cause, causes
from reports.figures import Figures, by_area, by_grade, checked, figures, otherwise
from reports.head import head_lines
from reports.rows import Row
from reports.run import Run, in_order
from reports.words import BAD, identity, issue_text, outcome_word

SHOWN = 50


def write_summary(run: Run, path: Path) -> None:
    """Write the summary of a run."""
    path.write_text(summary(run), "utf-8")


def summary(run: Run) -> str:
    """The run as Markdown: what is new first, then the figures, then what is known and what was not asked."""
    header, sums = run.header, figures(run.rows)
    rows = in_order(run.rows)
    target = f"{header.target_name} {header.target_version}".strip()
    parts = [f"## Amazon Cognito scenarios, held against {target}"]
    head = head_lines(run)
    parts += ["\n".join(f"- {line}" for line in head)] if head else []
    parts += [f"**{line}**" for line in (run.partial, header.statement) if line]
    if sums.total:
        parts.append(
            f"Divergence {sums.divergence:.1f} %, coverage {sums.coverage:.1f} % of {sums.total} scenarios; "
            f"{sums.differs_text()}."
        )
    parts += [f"{line[0].upper()}{line[1:]}." for line in checked(rows)]
    bad = [row for row in rows if row.outcome in BAD]
    if bad:
        parts += ["### What did not agree", _differences(bad)]
        found = causes(bad)
        if len(found) < len(bad):
            parts.append(_folded(f"By cause: {len(found)}", _by_cause(found)))
        if header.target_kind == "aws" and any(row.outcome == "differs" for row in bad):
            parts.append(_issues(bad, run))
    if sums.total:
        parts += ["### By area", figure_table("area", by_area(rows), sums, header.target_kind)]
        parts += ["### By evidence grade", figure_table("grade", by_grade(rows), sums, header.target_kind)]
    remarks = [row for row in rows if row.outcome in ("warning", "note")]
    if remarks:
        parts.append(_folded(f"{len(remarks)} warnings and notes on the pool", _differences(remarks)))
    known = [row for row in rows if row.outcome == "known"]
    if known:
        parts.append(_folded(f"{len(known)} known differences", _differences(known)))
    reasons = Counter((r.outcome, r.reason) for r in rows if r.outcome in ("skipped", "unsupported"))
    if reasons:
        reasons_table = table(
            ["scenarios", "outcome", "reason"],
            [[str(n), outcome, reason] for (outcome, reason), n in reasons.most_common()],
        )
        parts.append(_folded(f"{sum(reasons.values())} scenarios could not be asked", reasons_table))
    parts.append(
        f"Suite {header.suite_commit}, region {header.region or 'none'}, started {header.started}, "
        f"{header.duration:.0f} s."
    )
    return "\n\n".join(parts) + "\n"


def figure_table(title: str, groups: dict[str, Figures], total: Figures, target_kind: str) -> str:
    """A Markdown table of figures, one line for each group and one for all."""
    outcomes = list(total.outcomes)
    return table(
        [title, "all", *(outcome_word(o, target_kind) for o in outcomes), "divergence", "coverage"],
        [
            [
                name, str(f.total), *(str(f.outcomes.get(o, "")) for o in outcomes),
                f"{f.divergence:.1f} %", f"{f.coverage:.1f} %",
            ]
            for name, f in [*groups.items(), ("**all**", total)]
        ],
    )  # fmt: skip


def _differences(rows: list[Row]) -> str:
    placed = any(row.place for row in rows[:SHOWN])
    told = table(
        ["outcome", "scenario", "grade", "expected", "saw", *(["declared"] if placed else [])],
        [
            [
                row.outcome, f"`{identity(row)}` {row.title}", row.known,
                row.expected if otherwise(row) or row.saw else "", row.saw or row.reason,
                *([row.place] if placed else []),
            ]
            for row in rows[:SHOWN]
        ],
    )  # fmt: skip
    more = len(rows) - SHOWN
    return told if more <= 0 else f"{told}\n\nand {more} more, see report.html"


def _by_cause(found: list[Cause]) -> str:
    rows = [
        [str(len(cause.rows)), cause.text, ", ".join(f"`{identity(row)}`" for row in cause.rows[:5])]
        for cause in found[:SHOWN]
    ]
    return table(["scenarios", "cause", "of them"], rows)


def _issues(rows: list[Row], run: Run) -> str:
    texts = [
        issue_text(row, run.header.target_version, run.header.region)
        for row in rows
        if row.outcome == "differs"
    ]
    return (
        "AWS is the authority: where it differs, the suite is probably wrong. Ready issue texts:\n\n"
        + "\n\n".join(f"~~~text\n{text}~~~" for text in texts[:SHOWN])
    )


def _folded(title: str, text: str) -> str:
    return f"<details><summary>{title}</summary>\n\n{text}\n\n</details>"


def table(head: list[str], rows: list[list[str]]) -> str:
    """A Markdown table."""
    return "\n".join(
        "| " + " | ".join(_cell(cell) for cell in row) + " |" for row in [head, ["---"] * len(head), *rows]
    )


def _cell(text: str) -> str:
    return text.replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;").replace("\n", " ")

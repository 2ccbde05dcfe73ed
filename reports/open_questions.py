"""What nobody knows yet: scenarios whose sources disagree, from the rows of a run."""

from __future__ import annotations

from reports.run import Run, in_order
from reports.words import identity


def open_questions(run: Run) -> str:
    """Every row with an `Open:` line, by area, as Markdown."""
    rows = [row for row in in_order(run.rows) if row.open]
    if not rows:
        return "No scenario of this run has an open question.\n"
    lines = [f"# Open questions: {len(rows)}"]
    area = None
    for row in rows:
        if row.area != area:
            area = row.area
            lines += ["", f"## {area}", ""]
        lines.append(f"- `{identity(row)}` ({row.known}, {row.feature}:{row.line}) {row.title}: {row.open}")
    return "\n".join(lines) + "\n"

"""A row as the Gherkin that it came from, with what happened marked in it. Plain text."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from reports.rows import Row, ToldStep
from reports.words import identity, verdict_line

STEP_MARKS = {"passed": "✓", "failed": "✗", "skipped": "-", "not run": " "}
LIMIT = 2000


def table_lines(table: list[list[str]]) -> list[str]:
    """A Gherkin table with its columns aligned."""
    if not table:
        return []
    columns = max(map(len, table))
    rows = [row + [""] * (columns - len(row)) for row in table]
    widths = [max(len(row[column]) for row in rows) for column in range(columns)]
    return [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |"
        for row in rows
    ]


def step_lines(step: ToldStep) -> list[str]:
    """A step with its table or text below it."""
    lines = [f"{step.keyword} {step.text}".strip()]
    lines += [f"  {line}" for line in table_lines(step.table)]
    if step.docstring is not None:
        lines += ['  """', *(f"  {line}" for line in step.docstring.splitlines()), '  """']
    return lines


def scenario_text(row: Row, target_kind: str) -> str:
    """The scenario with its steps marked, what was expected and seen, and the failing step's calls."""
    lines = [
        f"{row.outcome}: {identity(row)}  @{row.known}  {row.feature}:{row.line}",
        f"  {'Setting' if row.kind == 'setting' else 'Scenario'}: {row.title}",
    ]
    failed = None
    for number, step in enumerate(row.steps):
        first, *rest = step_lines(step)
        lines.append(f"   {STEP_MARKS.get(step.status, ' ')} {first}")
        lines += [f"     {line}" for line in rest]
        if step.status == "failed" and failed is None:
            failed = number
            lines += [f"       {line}" for line in found_lines(row)]
    if failed is None:
        lines += [f"    {line}" for line in found_lines(row)]
    verdict = verdict_line(row, target_kind)
    if verdict:
        lines.append(f"    {verdict}")
    calls = calls_of(row, failed)
    if calls:
        lines.append("    calls of this step:" if failed is not None else "    calls:")
        lines += [f"      {line}" for call in calls for line in call_lines(call)]
    return "\n".join(lines)


def found_lines(row: Row) -> list[str]:
    """What was expected and what was seen, where there is something to say."""
    lines = [f"expected: {row.expected}"] if row.expected else []
    return lines + ([f"saw:      {row.saw}"] if row.saw else [])


def calls_of(row: Row, step: int | None) -> list[dict[str, Any]]:
    """The calls that a step made, or the last before it where it made none: a Then reads an answer."""
    if step is None:
        return []
    own = [call for call in row.calls if call.get("step") == step]
    if own:
        return own
    earlier = [
        call["step"] for call in row.calls if isinstance(call.get("step"), int) and call["step"] < step
    ]
    return [call for call in row.calls if earlier and call.get("step") == max(earlier)]


def call_lines(call: dict[str, Any]) -> list[str]:
    """One call, its request and its answer, one line each."""
    return [
        f"{call.get('operation', '?')} {_json(call.get('request', {}))}",
        f"  -> {' '.join(_answer(call))}",
    ]


def _answer(call: dict[str, Any]) -> Iterator[str]:
    """The status, the error where it is one, and what else was answered."""
    yield str(call.get("status", "no answer"))
    if error := ": ".join(filter(None, (call.get("code"), call.get("message")))):
        yield error
    for name in ("headers", "response"):
        said = call.get(name)
        repeated = error and isinstance(said, dict) and said.keys() <= {"__type", "message"}
        if said is not None and not repeated:
            yield _cut(said) if isinstance(said, str) else _json(said)


def _json(value: Any) -> str:
    return _cut(json.dumps(value, ensure_ascii=False, sort_keys=True, default=str))


def _cut(text: str) -> str:
    return text if len(text) <= LIMIT else text[:LIMIT] + " …"

"""What an answer is held against: a value, or a word for its shape.

`expectation(stage, "a UUID")` says whether a found value fits; anything that is no shape word is a value,
compared exactly (numbers and booleans by their written form).
"""

from __future__ import annotations

import json
import operator
import re
from collections.abc import Callable
from datetime import datetime
from typing import Any

from fixtures.stage.stage import Stage
from fixtures.verdicts import Divergence
from fixtures.wire import ABSENT
from steps.values import resolve

SHAPES: dict[str, Callable[[Any], bool]] = {
    "present": lambda value: value is not ABSENT,
    "empty": lambda value: value in ("", [], {}),
    "a UUID": lambda value: _matches(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", value),
    "a JWT": lambda value: _matches(r"eyJ[\w-]+\.[\w-]+\.[\w-]+", value),
    "a JWE": lambda value: _matches(r"eyJ[\w-]+\.[\w-]*\.[\w-]+\.[\w-]+\.[\w-]+", value),
    "a text": lambda value: isinstance(value, str) and value != "",
    "a number": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "a boolean": lambda value: isinstance(value, bool),
    "a date": lambda value: isinstance(value, datetime),
    "a date to the millisecond": lambda value: isinstance(value, datetime) and value.microsecond % 1000 == 0,
    "a date in whole seconds": lambda value: isinstance(value, datetime) and value.microsecond == 0,
    "a list": lambda value: isinstance(value, list),
    "a session": lambda value: isinstance(value, str) and 20 <= len(value) <= 4096,
    "a device key": lambda value: _matches(r"[a-z-]+-\d_[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", value),
}


HOUR, LEEWAY = 3600, 300
"""How far off an hour may be that began with the request, on clocks that need not agree."""

COMPARISONS: dict[str, Callable[[Any, Any], bool]] = {
    "the same as ": operator.eq,
    "later than ": operator.gt,
}


def _matches(pattern: str, value: Any) -> bool:
    return isinstance(value, str) and re.fullmatch(pattern, value, re.IGNORECASE) is not None


def written(value: Any) -> str:
    """A value of an answer as a cell writes it."""
    if value is ABSENT:
        return "absent"
    if value is None:
        return "null"
    if value == "":
        return "empty"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return ", ".join(value) if value else "empty"
    if isinstance(value, list | dict):
        return json.dumps(value, default=str, sort_keys=True) if value else "empty"
    return str(value)


def masked(destination: str) -> str:
    """An address or a phone number as delivery details show it (recorded: `f***@e***`, `+*******9934`)."""
    local, at, domain = destination.partition("@")
    if at:
        return f"{local[:1]}***@{domain[:1]}***"
    return "+" + "*" * (len(destination) - 5) + destination[-4:]


def fits(stage: Stage, expected: str, value: Any) -> bool:
    """Whether a found value is what the cell `expected` says."""
    if expected.startswith("one of: "):
        return any(fits(stage, each, value) for each in expected.removeprefix("one of: ").split(", "))
    if expected.startswith("in any order: "):
        wanted_items = expected.removeprefix("in any order: ").split(", ")
        return _listed(value) == sorted(str(resolve(stage, each)) for each in wanted_items)
    if expected.startswith("other than "):
        return value is not ABSENT and not fits(stage, expected.removeprefix("other than "), value)
    if expected.startswith("matching "):
        return value is not ABSENT and _matches(expected.removeprefix("matching "), written(value))
    if expected == "in 1 hour":
        now = stage.target.now(stage.pool.id)
        return isinstance(value, datetime) and abs((value - now).total_seconds() - HOUR) < LEEWAY
    if expected.endswith(" masked"):
        return written(value) == masked(str(resolve(stage, expected.removesuffix(" masked"))))
    if expected in SHAPES:
        return SHAPES[expected](value)
    wanted = resolve(stage, expected)
    if wanted is ABSENT or value is ABSENT:
        return value is wanted
    return written(value) == written(wanted) or _same_json(written(value), written(wanted))


def _listed(value: Any) -> list[str] | None:
    """The texts of a list, or of a list written as JSON, in alphabetical order."""
    if isinstance(value, str) and value[:1] == "[":
        value = json.loads(value)
    return sorted(map(str, value)) if isinstance(value, list) else None


def _same_json(left: str, right: str) -> bool:
    if not (left[:1] in "[{" and right[:1] in "[{"):
        return False
    try:
        return bool(json.loads(left) == json.loads(right))
    except ValueError:
        return False


def look_up(body: Any, path: str) -> Any:
    """The member at a dotted path: of structures and maps by key, of lists by index, an item's Name or SessionType.

    An item of name and value stands for its value, any other for itself.
    """
    found = body
    while path:
        name, _, rest = path.partition(".")
        if isinstance(found, dict) and path in found:
            return found[path]
        if isinstance(found, dict) and name in found:
            found, path = found[name], rest
        elif isinstance(found, list) and name.isdigit() and int(name) < len(found):
            found, path = found[int(name)], rest
        elif isinstance(found, list):
            named = {
                item[key]: item
                for item in found
                if isinstance(item, dict)
                for key in ("Name", "SessionType")
                if key in item
            }
            if path in named:
                return named[path].get("Value", named[path])
            if name not in named:
                return ABSENT
            found, path = named[name], rest
        else:
            return ABSENT
    return found


def _compares(body: Any, expected: str, value: Any) -> bool:
    distance = re.fullmatch(r"(\d+) later than (\w+)", expected)
    if distance:
        other = look_up(body, distance[2])
        return isinstance(value, int) and isinstance(other, int) and value == other + int(distance[1])
    for words, holds in COMPARISONS.items():
        if expected.startswith(words):
            other = look_up(body, expected.removeprefix(words))
            return value is not ABSENT and other is not ABSENT and holds(value, other)
    return False


def _seen(body: Any, expected: str, value: Any) -> str:
    """The value, or how far it is from the other where that was asked: the moment itself differs in every run."""
    distance = re.fullmatch(r"\d+ later than (\w+)", expected)
    other = look_up(body, distance[1]) if distance else ABSENT
    if distance and isinstance(value, int) and isinstance(other, int):
        return f"{value - other} later than {distance[1]}"
    return written(value)[:300]


def hold(stage: Stage, what: str, body: Any, rows: list[list[str]] | None) -> None:
    """Raise Divergence at the first row (member, expected value) that `body` does not hold.

    Beside values and shapes, a cell may name another member: `the same as X`, `later than X`.
    """
    for member, expected in rows or []:
        value = look_up(body, member)
        if not (_compares(body, expected, value) or fits(stage, expected, value)):
            raise Divergence(
                f"{what} to hold {member} {expected}", f"{member} {_seen(body, expected, value)}"
            )

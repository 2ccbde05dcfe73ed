"""Texts that are too long for a line: cut, and still compared as if they were whole."""

from __future__ import annotations

import re
from hashlib import sha256

CUT = re.compile(r"…#(?P<digest>[0-9a-f]{8})$")


def cut(text: str, longest: int) -> str:
    """The text, or its beginning and a digest of the whole where it is longer than that many characters."""
    if len(text) <= longest:
        return text
    return f"{text[: max(longest - 10, 0)]}…#{_digest(text)}"


def same(one: str, other: str) -> bool:
    """Whether two texts are equal; either may have been cut."""
    return one == other or _digest(one) == _digest(other)


def _digest(text: str) -> str:
    found = CUT.search(text)
    return found["digest"] if found else sha256(text.encode()).hexdigest()[:8]

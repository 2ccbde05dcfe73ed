"""The names of a `Source:` line as links to the list of sources that stands at the end of a page."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator

NAME = re.compile(r"(^|; )([A-Za-z0-9][A-Za-z0-9.-]*)(?=$|;| \()")


def source_links(text: str, listed: Container[str]) -> Iterator[tuple[str, bool]]:
    """A `Source:` line in parts that join to the whole of it: each text with whether it is a name in the list."""
    end = 0
    for name in NAME.finditer(text):
        if name[2] in listed:
            yield text[end : name.start(2)], False
            yield name[2], True
            end = name.end(2)
    yield text[end:], False

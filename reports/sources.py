"""The names of a row's sources as links."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

NAME = re.compile(r"(^|; )([A-Za-z0-9][A-Za-z0-9.-]*)(?=$|;| \()")


def source_links(text: str, places: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """A `Source:` line in parts that join to the whole of it: each text with the page that it links to, or none."""
    end = 0
    for name in NAME.finditer(text):
        link = places.get(name[2], "")
        if link.startswith("https://"):
            yield text[end : name.start(2)], ""
            yield name[2], link
            end = name.end(2)
    yield text[end:], ""

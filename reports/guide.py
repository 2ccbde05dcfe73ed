"""The page on words and deeds that stands beside the feature files, for the pages that explain what they show."""

from __future__ import annotations

import re
from pathlib import Path

from markdown_it import MarkdownIt
from markupsafe import Markup

ROOT = Path(__file__).parents[1]


def read_guide(root: Path = ROOT) -> str:
    """features/README.md as it is written."""
    return (root / "features" / "README.md").read_text("utf-8")


def section(guide: str, title: str) -> str:
    """What stands under a heading of the guide, up to the next; nothing where there is no such heading."""
    found = re.search(rf"^## {re.escape(title)}\n(.*?)(?=^## |\Z)", guide, re.DOTALL | re.MULTILINE)
    return found[1] if found else ""


def html_of(text: str) -> Markup:
    """Markdown as HTML, its headings one level deeper; what is HTML in it stays text."""
    reader = MarkdownIt("js-default")
    tokens = reader.parse(text)
    for token in tokens:
        if token.type in ("heading_open", "heading_close"):
            token.tag = f"h{int(token.tag[1]) + 1}"
        if token.type == "table_open":
            token.attrSet("class", "cells")
    return Markup(reader.renderer.render(tokens, reader.options, {}))

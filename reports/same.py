"""What means the same to a reader who searches, as the pages carry it."""

from __future__ import annotations

import json
from pathlib import Path

import yaml
from markupsafe import Markup


def same() -> Markup:
    """The lists of same.yaml as JSON that can stand in a page."""
    lists: list[list[str]] = yaml.safe_load(Path(__file__).with_suffix(".yaml").read_text("utf-8"))
    text = json.dumps([[word.lower() for word in words] for words in lists], ensure_ascii=False)
    return Markup(text.replace("<", "\\u003c"))

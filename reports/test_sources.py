"""Names become links, and the line stays as it was written."""

from __future__ import annotations

from reports.sources import source_links

PLACES = {
    "gh-x-1": "https://example.com/1",
    "told": "features/evidence/told.jsonl",
    "a": "https://example.com/a",
}


def test_each_name_with_a_page_is_a_link() -> None:
    parts = list(source_links("gh-x-1 (see gh-x-1); told (b); a", PLACES))
    assert "".join(text for text, _ in parts) == "gh-x-1 (see gh-x-1); told (b); a"
    assert [part for part in parts if part[1]] == [("gh-x-1", PLACES["gh-x-1"]), ("a", PLACES["a"])]


def test_a_name_without_a_place_is_text() -> None:
    assert list(source_links("reasoned (why)", PLACES)) == [("reasoned (why)", "")]

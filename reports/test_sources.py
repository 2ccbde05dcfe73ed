"""Names become links, and the line stays as it was written."""

from __future__ import annotations

from reports.sources import source_links

LISTED = {"gh-x-1", "told", "a"}


def test_each_name_of_the_list_is_a_link() -> None:
    parts = list(source_links("gh-x-1 (see gh-x-1); told (b); a", LISTED))
    assert "".join(text for text, _ in parts) == "gh-x-1 (see gh-x-1); told (b); a"
    assert [text for text, linked in parts if linked] == ["gh-x-1", "told", "a"]


def test_a_name_that_is_not_in_the_list_is_text() -> None:
    assert list(source_links("reasoned (why)", LISTED)) == [("reasoned (why)", False)]

"""Tables: every column says what it holds, for a table is read aloud cell by cell."""

from __future__ import annotations

from tests.site.pages import Node


def test_every_column_has_its_name(pages: dict[str, Node]) -> None:
    found = [(path, head) for path, page in pages.items() for head in page.all("th")]
    assert found
    assert [path for path, head in found if not head.text.strip()] == []

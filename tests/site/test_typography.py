"""The signs and blanks of the built site are those of Russian print."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from tests.site.pages import Node

# Text of machines, not of people; fields are typed by the reader.
SKIPPED = {"script", "style", "code", "pre", "svg", "textarea", "title"}
BLOCKS = {"p", "li", "td", "th", "dt", "dd", "h1", "h2", "h3", "h4", "legend", "label", "summary"}

FAULTS = {
    "a straight quotation mark": r'"',
    "three full stops": r"\.\.\.",
    "a hyphen in place of a dash": r"(?<=\s)[-–](?=\s)",
    "a blank before a dash that lets it begin a line": r"\w +—",
    "a preposition that ends a line": r"(?i)(?<![\w-])(?:в|к|с|о|у|и|а|на|не|от|по|за) +(?=[а-яё])",
    "a particle that begins a line": r"[а-яё] +(?:бы|же|ли)(?![\w-])",
    "a number parted from what it counts": r"\d +(?:%|₽|[а-яё])",
    "two full stops": r"(?<!\.)\.\.(?!\.)",
    "a blank before a sign": r"\w[ \u00a0]+[,;](?=\s|$)",
}


def runs(node: Node) -> Iterator[str]:
    """Every run of text between tags."""
    for child in node.children:
        if isinstance(child, str):
            yield child
        elif child.tag not in SKIPPED:
            yield from runs(child)


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_no_page_has(pages: dict[str, Node], fault: str) -> None:
    pattern = re.compile(fault)
    texts = [(path, text) for path, page in pages.items() for text in runs(page)]
    assert texts
    found = [
        (path, text[max(0, m.start() - 30) : m.end() + 30])
        for path, text in texts
        for m in pattern.finditer(text)
    ]
    assert found == []


def test_quotation_marks_go_in_pairs(pages: dict[str, Node]) -> None:
    for path, page in pages.items():
        for block in (one for one in page.walk() if one.tag in BLOCKS):
            text = " ".join(runs(block))
            for opening, closing in ("«»", "„“", "()"):
                assert text.count(opening) == text.count(closing), (path, text)


def test_the_patterns_find_what_they_are_for() -> None:
    assert re.search(FAULTS["a straight quotation mark"], 'а "б"')
    assert re.search(FAULTS["a preposition that ends a line"], "пошёл в магазин")
    assert not re.search(FAULTS["a preposition that ends a line"], "пошёл в\u00a0магазин")

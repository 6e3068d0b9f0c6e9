"""A tool to fill in by hand: its sheet alone goes on paper, on one page."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page

PAGES = sorted(
    path.stem
    for path in Path("docs/tools").glob("*.md")
    if '<div class="course-sheet"' in path.read_text(encoding="utf-8")
)
MARGINS = dict.fromkeys(("top", "bottom", "left", "right"), "12mm")


def test_there_are_sheets() -> None:
    assert PAGES


@pytest.mark.parametrize("name", PAGES)
def test_a_sheet_is_one_page_of_paper(page: Page, name: str) -> None:
    page.goto(f"tools/{name}/")
    pdf = page.pdf(format="A4", margin=MARGINS)
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1


@pytest.mark.parametrize("name", PAGES)
def test_on_paper_nothing_stands_around_the_sheet(page: Page, name: str) -> None:
    page.goto(f"tools/{name}/")
    page.emulate_media(media="print")
    beside = page.locator(".md-content__inner > :not(.course-sheet)")
    assert [one.is_visible() for one in beside.all()] == [False] * beside.count()
    assert all(one.is_visible() for one in page.locator(".course-sheet").all())

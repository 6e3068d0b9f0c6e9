"""The sitemap names the pages that may be found, in the order of the folders."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

from macros.finish.sitemap import sitemap
from macros.kit.markdownfile import Page

DAY = datetime(2026, 3, 1, tzinfo=UTC)
HEAD = "description: Страница, у которой есть шапка и описание нужной длины."


def page(src: str, more: str = "") -> Page:
    return Page(Path(src), src, f"---\n{HEAD}\n{more}---\n\n# Т\n")


def test_the_pages_of_a_folder_stand_before_those_of_its_folders() -> None:
    pages = map(page, ["b/c.md", "z.md", "b/index.md", "index.md", "a.md"])
    text = sitemap(pages, "https://example.org/", DAY)
    found = re.findall(r"<loc>https://example.org/(.*?)</loc><lastmod>2026-03-01<", text)
    assert found == ["", "a/", "z/", "b/", "b/c/"]


def test_what_the_search_leaves_out_is_not_in_it() -> None:
    pages = [page("a.md", "search:\n  exclude: true\n"), page("b.md", "search:\n  boost: 2\n")]
    assert re.findall("<loc>(.*?)</loc>", sitemap(pages, "/", DAY)) == ["/b/"]

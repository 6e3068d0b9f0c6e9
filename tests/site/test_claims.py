"""A reader asks «откуда это?»: every mark leads to its row, every claim to its section."""

from __future__ import annotations

import re

from tests.site.pages import Node

Pages = dict[str, Node]
SOURCES = "sources/index.html"
LESSON = "lessons/leader/index.html"
TAUGHT = [f"C{number:02}" for number in range(1, 69)]  # C69 names the source itself
ID = re.compile(r"[CEX]\d\d")


def rows(pages: Pages) -> dict[str, Node]:
    """The rows of the tables of sources, by what stands in their first cell."""
    return {row.all("th")[0].text: row for row in pages[SOURCES].all("tr") if "id" in row.attrs}


def lessons(pages: Pages) -> Pages:
    return {path: page for path, page in pages.items() if path.startswith("lessons/")}


def marks(page: Node) -> list[Node]:
    return page.of_class("course-claim")


def section_of(page: Node, mark: Node) -> str:
    """The id of the last heading above it."""
    last = ""
    for node in page.walk():
        if node.tag in {"h1", "h2"} and "id" in node.attrs:
            last = node["id"]
        if node is mark:
            return last
    raise AssertionError(mark)


def test_every_mark_leads_to_the_row_of_what_it_names(pages: Pages) -> None:
    known = rows(pages)
    for path, page in pages.items():
        for mark in marks(page):
            assert ID.fullmatch(mark.text), (path, mark)
            assert mark["href"].partition("#")[2] == known[mark.text]["id"], (path, mark)


def test_a_mark_says_in_words_what_it_is(pages: Pages) -> None:
    for page in pages.values():
        for mark in marks(page):
            assert mark["aria-label"] == f"{mark.text}: {mark['title']}"


def test_the_lessons_mark_every_claim_that_the_article_makes(pages: Pages) -> None:
    marked = {mark.text for page in lessons(pages).values() for mark in marks(page)}
    assert set(TAUGHT) <= marked


def test_the_table_shows_for_each_claim_the_sections_that_teach_it(pages: Pages) -> None:
    known = rows(pages)
    for name in TAUGHT:
        shown = {link["href"] for link in known[name].all("a")}
        taught = {
            f"../{path.removesuffix('index.html')}#{section_of(lesson, mark)}"
            for path, lesson in lessons(pages).items()
            for mark in marks(lesson)
            if mark.text == name
        }
        assert shown == taught, name


def test_the_whole_article_is_told_and_all_that_is_missing_in_it(pages: Pages) -> None:
    known = rows(pages)
    assert {f"C{number:02}" for number in range(1, 70)} <= known.keys()
    assert {f"X{number:02}" for number in range(1, 10)} <= known.keys()


def test_the_site_of_the_article_is_named_and_never_linked(pages: Pages) -> None:
    assert "salesdrive.guru" in pages[SOURCES].text
    for path, page in pages.items():
        assert not [one for one in page.all("a") if "salesdrive" in one["href"]], path


def test_what_the_course_adds_is_marked_and_explained(pages: Pages) -> None:
    added = pages[LESSON].of_class("course-ours")
    assert added
    assert {one["href"] for one in added} == {"../../sources/#nashe"}

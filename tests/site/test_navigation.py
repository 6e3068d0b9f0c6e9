"""A reader finds the way: few entries at a time, short names, a mark beside each lesson."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.site.pages import Node

Pages = dict[str, Node]
# Twelve lessons and what belongs to them are the longest menu.
MOST, TABS = 20, 6
OUTSIDE = {
    "404.html",
    "showcase/index.html",
    "showcase/design/index.html",
    "showcase/steps/index.html",
}
"""Pages that no tab leads to; nor does any to a single item of the news."""


def menu(page: Node) -> Node:
    (found,) = page.of_class("md-nav--primary")
    return found


def entries(node: Node) -> Iterator[Node]:
    """The links of a menu, but not the sections of the open page."""
    for child in node.children:
        if isinstance(child, Node) and "md-nav--secondary" not in child.classes:
            if child.tag == "a" and "md-nav__link" in child.classes:
                yield child
            yield from entries(child)


def opened(page: Node) -> list[Node]:
    """The entries of the tab that is open, its own among them."""
    tabs = [one for one in menu(page).of_class("md-nav__item--active") if is_tab(one)]
    return [entry for tab in tabs for entry in entries(tab)]


def is_tab(item: Node) -> bool:
    return bool(
        item.parent and item.parent.parent and "md-nav--primary" in item.parent.parent.classes
    )


def test_no_menu_shows_more_than_a_reader_takes_in(pages: Pages) -> None:
    counts = {path: len(opened(page)) for path, page in pages.items()}
    assert max(counts.values()) > TABS
    assert not [path for path, count in counts.items() if count > MOST]
    assert {len(page.of_class("md-tabs__item")) for page in pages.values()} == {TABS}


def test_every_page_but_news_and_tests_is_under_a_tab(pages: Pages) -> None:
    loose = {path for path, page in pages.items() if not opened(page)}
    assert {path for path in loose if not path.startswith("news/")} == OUTSIDE


def test_no_name_in_the_menu_says_what_its_place_says_already(pages: Pages) -> None:
    names = {entry.text for page in pages.values() for entry in opened(page)}
    assert not [name for name in names if name.startswith(("Ведущему:", "Руководитель:"))]
    assert not [name for name in names if len(name) > 40]


@pytest.mark.parametrize("path", ["index.html", "lessons/leader/index.html"])
def test_every_lesson_bears_the_mark_of_its_role(pages: Pages, site: Path, path: str) -> None:
    lessons = json.loads((site / "course.json").read_text("utf-8"))["lessons"]
    marks = [
        mark["class"].rpartition("--")[2]
        for entry in opened(pages[path])
        for mark in entry.of_class("course-role-mark")
    ]
    assert marks == [lesson["role"] for lesson in lessons]


def taps(page: Node) -> int:
    """The most that a helper asks before it answers."""
    ways = {
        step["data-step"]: [one["data-to"] for one in step.all("a") if "data-to" in one.attrs]
        for step in page.all("li", "div")
        if "data-step" in step.attrs
    }

    def deepest(step: str) -> int:
        return max((1 + deepest(one) for one in ways[step]), default=0)

    return deepest(next(iter(ways)))


def test_from_home_to_the_answer_of_any_helper_it_is_six_taps_at_most(pages: Pages) -> None:
    """The occasion, and then the questions of the helper; by way of the tab it is one more."""
    for path, up in (("index.html", ""), ("tools/index.html", "../")):
        (article,) = pages[path].all("article")
        occasions = {link.attrs.get("href", "").removeprefix(up) for link in article.all("a")}
        helpers = {path for path in pages if path.startswith("decisions/")}
        assert helpers <= {f"{link}index.html" for link in occasions}
        counts = {path: 1 + taps(pages[path]) for path in helpers}
        assert max(counts.values()) <= 6, counts

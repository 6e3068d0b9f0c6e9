"""A reader on a slow line: what a first visit loads stays within its budget."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.tools import sizes

HASHED = "assets/0a1b2c3d"


KIB = 1024
VISIT, STYLES = 120 * KIB, 10 * KIB
SCRIPTS = {"page": 2 * KIB, "lesson": 20 * KIB, "tool": 24 * KIB}
"""Our scripts on a page without a widget, on a lesson, on any other before a file is dropped."""
SHOWCASE = "showcase/index.html"  # holds every widget at once, as no page for readers does


@pytest.fixture(scope="module")
def visits(site: Path) -> dict[str, sizes.Visit]:
    return {page: sizes.visit(site, page) for page in sizes.pages(site) if page != SHOWCASE}


@pytest.fixture(scope="module")
def kinds(visits: dict[str, sizes.Visit]) -> dict[str, str]:
    """Which row of SCRIPTS a page falls under; what every page holds makes no tool of it."""
    common = set.intersection(*({*loaded} for loaded in visits.values()))
    return {
        page: "lesson" if page.startswith("lessons/") else "tool" if own else "page"
        for page, loaded in visits.items()
        for own in [[one for one in {*loaded} - common if re.search(r"^assets/.+/.+\.js$", one)]]
    }


def test_our_scripts_are_small(visits: dict[str, sizes.Visit], kinds: dict[str, str]) -> None:
    for page, loaded in visits.items():
        assert sizes.ours(loaded, ".js") <= SCRIPTS[kinds[page]], page


def test_our_styles_are_small(visits: dict[str, sizes.Visit]) -> None:
    for page, loaded in visits.items():
        assert sizes.ours(loaded, ".css") <= STYLES, page


def test_a_first_visit_is_light(visits: dict[str, sizes.Visit]) -> None:
    for page, loaded in visits.items():
        assert sum(loaded.values()) <= VISIT, page


def test_every_budget_has_a_page(kinds: dict[str, str]) -> None:
    assert {*kinds.values()} == {*SCRIPTS}


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A site of one page that holds an element and a kind, and does not hold others."""
    files = {
        "deep/index.html": '<link rel="stylesheet" href="../HASHED/a.css">'
        '<script src="../HASHED/main.js" type="module"></script>'
        '<quiz-form kind="one"></quiz-form>',
        "HASHED/main.js": 'import{a}from"./a.js"',
        "HASHED/quiz/form.js": 'const kinds={one:()=>import("../one.js"),'
        'two:()=>import("../two.js")}',
        "HASHED/a.css": 'a{background:url("data:image/png,x")}b{background:url(b.png)}',
    }
    for name in ("a.js", "one.js", "two.js", "course/map.js", "b.png"):
        files[f"HASHED/{name}"] = "0"
    for name, text in files.items():
        path = tmp_path / name.replace("HASHED", HASHED)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.replace("HASHED", HASHED), encoding="utf-8")
    return tmp_path


def test_a_page_is_charged_for_what_it_holds_and_nothing_else(small: Path) -> None:
    loaded = sizes.visit(small, "deep/index.html")
    names = ["a.css", "main.js", "b.png", "a.js", "quiz/form.js", "one.js"]
    assert list(loaded) == ["deep/index.html", *(f"{HASHED}/{name}" for name in names)]
    assert loaded[f"{HASHED}/a.js"] == len("0") + 20  # what gzip adds


def test_a_page_is_charged_for_what_its_kind_always_asks_for(small: Path) -> None:
    kind = 'import"./a.js";var o=()=>import("./two.js"),t=()=>import("./b.js");export{o as more};'
    (small / f"{HASHED}/one.js").write_text(kind, encoding="utf-8")
    loaded = sizes.visit(small, "deep/index.html")
    assert f"{HASHED}/two.js" in loaded
    assert f"{HASHED}/b.js" not in loaded


def test_a_page_that_loads_from_another_host_is_not_measured_but_refused(small: Path) -> None:
    (small / "deep/index.html").write_text('<img src="https://example.org/a.png">', "utf-8")
    with pytest.raises(ValueError, match="not in the site"):
        sizes.visit(small, "deep/index.html")

"""A reader on a slow line: what a first visit loads stays within its budget."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tools import sizes

HASHED = "assets/0a1b2c3d"


@pytest.fixture(scope="module")
def visits(site: Path) -> dict[str, sizes.Visit]:
    return {page: sizes.visit(site, page) for page in sizes.pages(site)}


def over(visits: dict[str, sizes.Visit], budgets: dict[bool, int], suffix: str = "") -> list[str]:
    """The pages that are too heavy; the budget depends on whether a page holds a quiz."""
    found = []
    for page, loaded in visits.items():
        size = sizes.ours(loaded, suffix) if suffix else sum(loaded.values())
        budget = budgets[any(path.endswith("quiz/question.js") for path in loaded)]
        found += [f"{page}: {size} bytes of {budget}"] if size > budget else []
    return found


def test_our_scripts_are_small(visits: dict[str, sizes.Visit]) -> None:
    assert not over(visits, {False: 1024, True: 6144}, ".js")


def test_our_styles_are_small(visits: dict[str, sizes.Visit]) -> None:
    assert not over(visits, {False: 3072, True: 3072}, ".css")


def test_a_first_visit_is_light(visits: dict[str, sizes.Visit]) -> None:
    assert not over(visits, {False: 80 * 1024, True: 85 * 1024})


def test_the_budgets_have_seen_pages_with_a_quiz_and_without(
    visits: dict[str, sizes.Visit],
) -> None:
    quizzes = {page for page, loaded in visits.items() if any("quiz/" in path for path in loaded)}
    assert "lessons/leader/index.html" in quizzes
    assert {"index.html", "sources/index.html"} <= visits.keys() - quizzes


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A site of one page that holds an element and a kind, and does not hold others."""
    files = {
        "deep/index.html": '<link rel="stylesheet" href="../HASHED/a.css">'
        '<script src="../HASHED/main.js" type="module"></script>'
        '<course-quiz kind="one"></course-quiz>',
        "HASHED/main.js": 'import{a}from"./a.js";const all={"course-quiz":async()=>'
        '(await import("./quiz.js")).Quiz,"course-map":async()=>(await import("./map.js")).Map};',
        "HASHED/quiz.js": 'const kinds={one:()=>import("./one.js"),two:()=>import("./two.js")}',
        "HASHED/a.css": 'a{background:url("data:image/png,x")}b{background:url(b.png)}',
    }
    for name in ("a.js", "one.js", "two.js", "map.js", "b.png"):
        files[f"HASHED/{name}"] = "0"
    for name, text in files.items():
        path = tmp_path / name.replace("HASHED", HASHED)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.replace("HASHED", HASHED), encoding="utf-8")
    return tmp_path


def test_a_page_is_charged_for_what_it_holds_and_nothing_else(small: Path) -> None:
    loaded = sizes.visit(small, "deep/index.html")
    names = ["a.css", "main.js", "b.png", "a.js", "quiz.js", "one.js"]
    assert list(loaded) == ["deep/index.html", *(f"{HASHED}/{name}" for name in names)]
    assert loaded[f"{HASHED}/a.js"] == len("0") + 20  # what gzip adds


def test_a_page_that_loads_from_another_host_is_not_measured_but_refused(small: Path) -> None:
    (small / "deep/index.html").write_text('<img src="https://example.org/a.png">', "utf-8")
    with pytest.raises(ValueError, match="not in the site"):
        sizes.visit(small, "deep/index.html")

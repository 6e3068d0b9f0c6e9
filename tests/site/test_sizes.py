"""A reader on a slow line: what a first visit loads stays within its budget."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.tools import sizes

HASHED = "assets/0a1b2c3d"


@dataclass(frozen=True)
class Budget:
    """Bytes, compressed: our scripts, our styles, everything together."""

    scripts: int
    styles: int
    visit: int


# By the file that only such a page loads; the first that a page has is its budget. Every page has
# the button of the search: 560 bytes of script, 180 of style.
BUDGETS = {
    "calendar/import.js": Budget(10912, 3072, 92 * 1024),
    "balance/calculator.js": Budget(6304, 3072, 94 * 1024),
    "practice/practice.css": Budget(9376, 3584, 100 * 1024),
    "final/check.js": Budget(9888, 3584, 92 * 1024),
    "charts/roles.js": Budget(8352, 2560, 84 * 1024),
    "plan/sheet.js": Budget(9632, 3264, 92 * 1024),
    "record/sheet.js": Budget(6816, 3072, 92 * 1024),
    "group/summary.js": Budget(6144, 3072, 84 * 1024),
    "history/weeks.js": Budget(9216, 3072, 84 * 1024),
    "log/week.js": Budget(10912, 3072, 84 * 1024),
    "notes/list.js": Budget(4608, 3072, 84 * 1024),
    "review/session.js": Budget(7168, 3072, 92 * 1024),
    # A lesson in full: twenty questions of six kinds, every option with its reason, and terms.
    "quiz/question.js": Budget(10016, 3328, 101 * 1024),
    "decide/steps.js": Budget(3488, 3072, 80 * 1024),
    "dialogue/talk.js": Budget(3488, 3072, 80 * 1024),
    "news/item.js": Budget(2272, 3072, 80 * 1024),
    "course/kept.js": Budget(7456, 3072, 84 * 1024),
    "course/map.js": Budget(4960, 3072, 84 * 1024),
    "main.js": Budget(1184, 3072, 84 * 1024),
}
SHOWCASE = "showcase/index.html"  # holds every widget at once, as no page for readers does


@pytest.fixture(scope="module")
def visits(site: Path) -> dict[str, sizes.Visit]:
    return {page: sizes.visit(site, page) for page in sizes.pages(site) if page != SHOWCASE}


def kind(loaded: sizes.Visit) -> str:
    """Which row of BUDGETS a page falls under."""
    return next(name for name in BUDGETS if any(path.endswith(f"/{name}") for path in loaded))


def test_our_scripts_are_small(visits: dict[str, sizes.Visit]) -> None:
    for page, loaded in visits.items():
        assert sizes.ours(loaded, ".js") <= BUDGETS[kind(loaded)].scripts, page


def test_our_styles_are_small(visits: dict[str, sizes.Visit]) -> None:
    for page, loaded in visits.items():
        assert sizes.ours(loaded, ".css") <= BUDGETS[kind(loaded)].styles, page


def test_a_first_visit_is_light(visits: dict[str, sizes.Visit]) -> None:
    for page, loaded in visits.items():
        assert sum(loaded.values()) <= BUDGETS[kind(loaded)].visit, page


def test_every_budget_has_a_page(visits: dict[str, sizes.Visit]) -> None:
    assert {kind(loaded) for loaded in visits.values()} == set(BUDGETS)


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

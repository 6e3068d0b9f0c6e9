"""A course with a reserve: its final check asks nothing else, and nothing else asks it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser, Page, expect

from tests.browser.answering import KEY, attempts
from tests.browser.test_final import begin, fill, hand, ids
from tests.tools import project, server

ROLES = ("manager", "seller", "integrator")
OF_A_ROLE = 15
SAYS = "Случай из запаса номер"
"""What every question of it says, and nothing else in the course."""


def reserve(site: Path) -> str:
    """A reserve of so many questions a role, as an author writes it: of every objective some."""
    lessons = json.loads((site / "course.json").read_text("utf-8"))["lessons"]
    goals = {
        role: [
            (f"{lesson['slug']}#{next(iter(filter(None, lesson['headings'])))}", goal["id"])
            for lesson in lessons
            for goal in lesson["objectives"]
            if lesson["role"] == role
        ]
        for role in ROLES
    }
    questions = [
        question(f"kept-{role}-{n}", *goals[role][n % len(goals[role])])
        for role in ROLES
        for n in range(OF_A_ROLE)
    ]
    return yaml.safe_dump({"title": "Запас", "questions": questions}, allow_unicode=True)


def question(name: str, where: str, objective: str) -> dict[str, object]:
    options = [
        {"id": "ask", "text": "Спросить обоих", "right": True, "why": "Оба видели."},
        {"id": "one", "text": "Спросить одного", "why": "Он видел не всё."},
        {"id": "none", "text": "Решить самому", "why": "Вы там не были."},
    ]
    about = {"where": where, "objective": objective, "case": True, "reserve": True}
    ask = f"{SAYS} {name}. Что сделать первым?"
    return {"id": name, "kind": "choice", **about, "ask": ask, "options": options}


@pytest.fixture(scope="module")
def reserved(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, str]]:
    """The folder and the address of the course with a reserve."""
    root = project.copy(project.ROOT, tmp_path_factory.mktemp("reserve") / "course")
    project.change(root, {"quizzes/reserve.yml": reserve(site)})
    with server.serve(root / "site") as url:
        code, said = project.build(root, root / "site", SITE_URL=url)
        assert not code, said
        yield root / "site", url


@pytest.fixture
def page(
    browser: Browser, browser_context_args: dict[str, Any], reserved: tuple[Path, str]
) -> Iterator[Page]:
    """A reader of that course."""
    with browser.new_context(**{**browser_context_args, "base_url": reserved[1]}) as context:
        yield context.new_page()


@pytest.fixture
def bank(reserved: tuple[Path, str]) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = json.loads((reserved[0] / "bank.json").read_text("utf-8"))
    return found


def test_no_page_and_no_search_holds_the_reserve(reserved: tuple[Path, str]) -> None:
    site, _ = reserved
    forms = [one for one in site.rglob("*.txt") if SAYS in words(one)]
    assert len(forms) == len(ROLES) * OF_A_ROLE
    assert {one.parent.name for one in forms} == {"questions"}
    readable = [*site.rglob("*.html"), *site.rglob("*.xml"), site / "search/index.json"]
    assert len(readable) > 20
    assert [one for one in readable if SAYS in words(one)] == []


def words(path: Path) -> str:
    return path.read_text("utf-8").replace("\xa0", " ")


def test_the_check_asks_of_the_reserve_alone_and_not_the_same_twice(
    page: Page, bank: dict[str, dict[str, Any]]
) -> None:
    cases = begin(page)
    first = ids(cases)
    assert all(bank[one]["reserve"] for one in first)
    assert {role for role in ROLES if [one for one in first if f"-{role}-" in one]} == set(ROLES)
    for case in cases.all()[:2]:
        fill(case, bank)
    hand(page)
    hand(page, "Сдать всё равно")
    expect(page.locator("[data-say=right]:visible")).to_have_count(2)
    assert {one["question"] for one in attempts(page)} == set(first[:2])
    page.get_by_role("button", name="Пройти ещё раз").click()
    expect(page.locator("[data-part=score]")).to_be_hidden()
    assert set(ids(cases)).isdisjoint(first)
    page.goto("my/review/")  # what the check has asked does not come back
    expect(page.get_by_text("Повторять пока нечего")).to_be_visible()


def test_a_sitting_that_was_begun_without_a_reserve_goes_on_as_it_was(
    page: Page, bank: dict[str, dict[str, Any]]
) -> None:
    old = [name for name, one in bank.items() if one["kind"] == "choice" and not one["reserve"]][:4]
    given = {"at": 2, "value": bank[old[0]]["answer"]}
    entries = {"final/a": {"at": 1, "value": old}, f"final/a/given/{old[0]}": given}
    page.goto("my/final-check/")
    kept = json.dumps({"version": 2, "attempts": {}, "resets": {}, "entries": entries})
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, kept])
    page.reload()
    cases = page.locator("li[data-question]")
    expect(cases).to_have_count(4)
    assert ids(cases) == old
    expect(cases.nth(1)).to_be_visible()
    hand(page)
    hand(page, "Сдать всё равно")
    expect(page.locator("[data-part=score]")).to_contain_text("1")
    expect(page.locator("[data-say=right]:visible")).to_have_count(1)

"""The reserve of the course: its final check asks nothing else, and nothing else asks it."""

from __future__ import annotations

import html
import json
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.answering import KEY, attempts
from tests.browser.test_final import begin, fill, hand, ids

ROLES = {"manager", "seller", "integrator"}
LEGEND = re.compile(r"<legend>(.*?)</legend>", re.DOTALL)
SENTENCE = 40
"""Fewer letters may well be said by two questions."""


@pytest.fixture
def bank(site: Path) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = json.loads((site / "bank.json").read_text("utf-8"))
    return found


def test_no_page_and_no_search_holds_the_reserve(
    site: Path, bank: dict[str, dict[str, Any]]
) -> None:
    reserve = {name for name, one in bank.items() if one["reserve"]}
    asked = {form.stem: sentences(form) for form in (site / "questions").glob("*.txt")}
    common = set().union(*(said for name, said in asked.items() if name not in reserve))
    kept = {name: said - common for name, said in asked.items() if name in reserve}
    assert len(kept) > 50
    assert [name for name, said in kept.items() if not said] == []
    readable = [*site.rglob("*.html"), *site.rglob("*.xml"), site / "search/index.json"]
    told = "\n".join(words(one.read_text("utf-8")) for one in readable)
    assert len([one for one in common if one in told]) > 100  # it would be found
    assert [one for said in kept.values() for one in said if one in told] == []


def sentences(form: Path) -> set[str]:
    """What the question of a form says before its options, by sentences that are its own."""
    legend = "".join(LEGEND.findall(form.read_text("utf-8")))
    told = re.split(r"(?<=[.?!:])\s", words(legend))
    return {one.strip() for one in told if len(one.strip()) >= SENTENCE}


def words(text: str) -> str:
    """A text without tags, in plain spaces."""
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", text)).replace("\xad", "").split())


def test_the_check_asks_of_the_reserve_alone_and_not_the_same_twice(
    page: Page, site: Path, bank: dict[str, dict[str, Any]]
) -> None:
    lessons = json.loads((site / "course.json").read_text("utf-8"))["lessons"]
    role = {lesson["slug"]: lesson["role"] for lesson in lessons}
    cases = begin(page)
    first = ids(cases)
    assert all(bank[one]["reserve"] for one in first)
    assert {role[bank[one]["lesson"]] for one in first} >= ROLES
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

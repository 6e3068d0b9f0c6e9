"""The practice: a reader picks a role and sees its cases alone."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

CASES = {"manager": 3, "seller": 4, "integrator": 5}


def shown(page: Page) -> int:
    cases = page.locator(".course-cases quiz-question")
    return sum(one.is_visible() for one in cases.all())


def test_all_cases_are_there_at_first(page: Page) -> None:
    page.goto("practice/")
    assert shown(page) == sum(CASES.values())


@pytest.mark.parametrize(("role", "count"), CASES.items(), ids=CASES)
def test_a_role_shows_its_cases_alone(page: Page, role: str, count: int) -> None:
    page.goto("practice/")
    page.locator(f".course-filter [value={role}]").check()
    assert shown(page) == count
    expect(page.locator("#kakaya-rol")).to_be_visible()
    page.locator(".course-filter [value=all]").check()
    assert shown(page) == sum(CASES.values())


def test_the_choice_is_made_by_keys(page: Page) -> None:
    page.goto("practice/")
    page.get_by_role("radio", name="Все три роли").focus()
    page.keyboard.press("ArrowDown")
    assert shown(page) == CASES["manager"]


def test_on_paper_nothing_is_left_out(page: Page) -> None:
    page.goto("practice/")
    page.locator(".course-filter [value=seller]").check()
    page.emulate_media(media="print")
    assert shown(page) == sum(CASES.values())
    expect(page.locator(".course-filter")).to_be_hidden()

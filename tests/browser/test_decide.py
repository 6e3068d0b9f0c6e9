"""A reader walks through a decision: step by step, back again, whole, without scripts, on paper."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

HARD, WEIGHT, MUCH = "Клиент трудный", "Веса, опыта", "Много —"
PATH = "decisions/go-or-delegate/"


@pytest.fixture
def decide(page: Page) -> Locator:
    page.goto(PATH)
    element = page.locator("decide-steps")
    expect(element.get_by_role("button", name="Начать сначала")).to_be_visible()
    return element


def shown(decide: Locator) -> list[str]:
    pieces = decide.locator("[data-step]").all()
    return [one.get_attribute("data-step") or "" for one in pieces if one.is_visible()]


def take(decide: Locator, *options: str) -> None:
    for one in options:
        decide.get_by_role("link", name=one).click()


def test_at_first_there_is_the_first_question_alone(page: Page, decide: Locator) -> None:
    assert shown(decide) == ["why"]
    expect(page.locator("body")).to_be_focused()


def test_each_option_brings_the_next_question_and_at_last_the_answer(decide: Locator) -> None:
    take(decide, HARD, WEIGHT, MUCH)
    assert shown(decide) == ["why", "lack", "worth", "go-hard"]
    expect(decide.locator("[data-step=go-hard]")).to_be_focused()
    expect(decide.locator("[aria-current=true]")).to_have_count(3)


def test_another_option_above_takes_another_way(decide: Locator) -> None:
    take(decide, HARD, WEIGHT, MUCH, "Права решать")
    assert shown(decide) == ["why", "lack", "grant"]
    take(decide, "Хочу показать")
    assert shown(decide) == ["why", "show"]


def test_it_is_walked_by_keys_and_begun_anew(page: Page, decide: Locator) -> None:
    decide.get_by_role("link", name="Попросили").focus()
    page.keyboard.press("Enter")
    expect(decide.locator("[data-step=delegate]")).to_be_focused()
    page.keyboard.press("Shift+Tab")
    decide.get_by_role("button", name="Начать сначала").press("Enter")
    assert shown(decide) == ["why"]
    expect(decide.locator("[data-step=why]")).to_be_focused()
    expect(decide.locator("[aria-current]")).to_have_count(0)


def test_the_whole_scheme_can_be_seen_and_left(decide: Locator) -> None:
    pieces = decide.locator("[data-step]").count()
    take(decide, HARD)
    whole = decide.get_by_role("button", name="Вся схема")
    whole.click()
    assert len(shown(decide)) == pieces
    whole.click()
    assert shown(decide) == ["why", "lack"]


def test_who_comes_by_a_link_finds_what_it_names(page: Page) -> None:
    page.goto(f"{PATH}#go-or-delegate--caravan")
    expect(page.locator("[data-step=caravan]")).to_be_visible()


def test_on_paper_there_is_the_way_that_was_taken(page: Page, decide: Locator) -> None:
    take(decide, HARD, WEIGHT, MUCH)
    page.emulate_media(media="print")
    links = [one.inner_text() for one in decide.locator("[data-to]").all() if one.is_visible()]
    assert len(links) == 3
    expect(decide.get_by_role("button", name="Напечатать")).to_be_hidden()
    expect(decide.locator("[data-step=go-hard]")).to_be_visible()


def test_without_scripts_the_scheme_is_whole(scriptless: Page) -> None:
    scriptless.goto(PATH)
    decide = scriptless.locator("decide-steps")
    assert len(shown(decide)) == decide.locator("[data-step]").count()
    decide.get_by_role("link", name=HARD).click()
    assert scriptless.url.endswith("#go-or-delegate--lack")
    expect(decide.get_by_text("→ вопрос 3")).to_be_visible()

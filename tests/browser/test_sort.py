"""A reader sorts the items of the showcase into bins, misses, tries again, comes back."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.answering import FIELDS, ask, attempts, press
from tests.browser.sorting import (
    DEAL,
    HALF,
    LEADS,
    LINKS,
    NONE,
    PLAN,
    REASONS,
    REVIEW,
    RIGHT,
    SELLS,
    STOCK,
    answer,
    first,
    item,
    place,
)


@pytest.fixture
def question(page: Page) -> Locator:
    """The one question of its kind in the showcase."""
    return ask(page, "sort")


def test_everything_in_its_place_is_praised_with_every_reason(question: Locator) -> None:
    answer(question, RIGHT)
    expect(question.get_by_text("Верно. Ниже")).to_be_visible()
    expect(question.get_by_text("На месте:", exact=True).locator("visible=true")).to_have_count(4)
    for text in REASONS.values():
        expect(question.get_by_text(text)).to_be_visible()


def test_an_answer_that_lacks_items_asks_for_the_first_of_them(
    page: Page, question: Locator
) -> None:
    answer(question, {REVIEW: LEADS, STOCK: LINKS})
    expect(question.get_by_role("alert")).to_have_text(
        "Сначала выберите место для\u00a0каждой строки."
    )
    expect(first(question, DEAL, PLAN).get_by_label(LEADS)).to_be_focused()
    assert attempts(page) == []


def test_the_first_miss_tells_what_is_misplaced_and_gives_no_place_away(question: Locator) -> None:
    answer(question, HALF)
    expect(question.get_by_text("Частично верно")).to_be_visible()
    for text in (REVIEW, STOCK):
        expect(item(question, text).get_by_text("На месте:", exact=True)).to_be_visible()
        expect(item(question, text).get_by_text(REASONS[text])).to_be_visible()
    for text in (DEAL, PLAN):
        expect(item(question, text).get_by_text("Не на месте:")).to_be_visible()
        expect(item(question, text).get_by_text(REASONS[text])).to_be_hidden()
        expect(place(question, text)).to_be_hidden()


def test_where_nothing_is_in_its_place_the_reader_is_sent_to_the_section(question: Locator) -> None:
    answer(question, NONE)
    expect(question.get_by_text("Пока ничего не на месте")).to_be_visible()
    expect(question.get_by_role("link", name="Тест")).to_be_visible()
    for text in REASONS.values():
        expect(question.get_by_text(text)).to_be_hidden()


def test_the_second_try_keeps_what_is_in_its_place(question: Locator) -> None:
    answer(question, HALF)
    press(question, "Ещё раз")
    expect(first(question, DEAL, PLAN).get_by_label(LEADS)).to_be_focused()
    for text in (REVIEW, STOCK):
        expect(item(question, text).get_by_label(RIGHT[text])).to_be_checked()
    for text in (DEAL, PLAN):
        expect(item(question, text).locator(":checked")).to_have_count(0)
    answer(question, {DEAL: SELLS, PLAN: LEADS})
    expect(question.get_by_text("Верно. Ниже")).to_be_visible()


def test_the_second_miss_shows_every_place_and_every_reason(question: Locator) -> None:
    answer(question, HALF)
    press(question, "Ещё раз")
    answer(question, {DEAL: SELLS, PLAN: LINKS})
    expect(question.get_by_text("Снова только частично")).to_be_visible()
    expect(question.get_by_text("Не на месте:").locator("visible=true")).to_have_count(1)
    for text, why in REASONS.items():
        expect(item(question, text).get_by_text(why)).to_be_visible()
    expect(place(question, PLAN)).to_have_text(f"— {LEADS}.")
    expect(place(question, PLAN)).to_be_visible()


def test_answering_anew_begins_with_nothing_placed(page: Page, question: Locator) -> None:
    answer(question, RIGHT)
    press(question, "Ответить заново")
    expect(question.locator(":checked")).to_have_count(0)
    expect(first(question, *RIGHT).get_by_label(LEADS)).to_be_focused()
    assert len(attempts(page)) == 1


def test_what_is_kept_are_items_with_their_bins(page: Page, question: Locator) -> None:
    answer(question, HALF)
    (attempt,) = attempts(page)
    places = {"review:manager", "deal:manager", "stock:integrator", "plan:seller"}
    assert set(attempt["given"]) == places
    assert set(attempt) == FIELDS


def test_the_answer_is_there_after_a_reload(page: Page, question: Locator) -> None:
    answer(question, HALF)
    page.reload()
    expect(question.get_by_text("Частично верно")).to_be_visible()
    for text, where in HALF.items():
        expect(item(question, text).get_by_label(where)).to_be_checked()
    press(question, "Ещё раз")
    expect(item(question, STOCK).get_by_label(LINKS)).to_be_checked()
    expect(item(question, PLAN).locator(":checked")).to_have_count(0)

"""A reader finds the counterpart of each item of the showcase: from lists, one for each."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.answering import FIELDS, PAIRS, ask, attempts, join, press, send

REASONS = {
    "Руководитель": "Он растит людей",
    "Продавец": "договаривается он сам",
    "Интегратор": "Подробнее",
}
HALF = PAIRS | {"Продавец": "За погоду <b>на завтра</b>"}


@pytest.fixture
def question(page: Page) -> Locator:
    """The one question of its kind in the showcase."""
    return ask(page, "match")


def reason(question: Locator, text: str) -> Locator:
    return question.locator("[data-row]", has_text=text)


def chosen(question: Locator) -> dict[str, str]:
    lists = {text: question.get_by_role("combobox", name=text) for text in PAIRS}
    shown = "one => one.selectedOptions[0].label.replaceAll('\\u00a0', ' ')"
    return {text: one.evaluate(shown) for text, one in lists.items()}


def test_every_pair_found_is_praised_with_every_reason(question: Locator) -> None:
    join(question, PAIRS)
    send(question)
    expect(question.get_by_text("Верно. Ниже")).to_be_visible()
    for text, why in REASONS.items():
        expect(reason(question, text).get_by_text("На месте:", exact=True)).to_be_visible()
        expect(reason(question, text).get_by_text(why)).to_be_visible()


def test_an_answer_that_lacks_pairs_asks_for_the_first_of_them(
    page: Page, question: Locator
) -> None:
    first, second, third = (
        one.locator(".course-question__text").inner_text()
        for one in question.locator("[data-row]").all()
    )
    join(question, {first: PAIRS[first], third: PAIRS[third]})
    send(question)
    expect(question.get_by_role("alert")).to_contain_text("Сначала выберите пару")
    expect(question.get_by_role("combobox", name=second)).to_be_focused()
    assert attempts(page) == []


def test_the_first_miss_tells_what_is_misplaced_and_gives_no_pair_away(question: Locator) -> None:
    join(question, HALF)
    send(question)
    expect(question.get_by_text("Частично верно")).to_be_visible()
    for text in ("Руководитель", "Интегратор"):
        expect(reason(question, text).get_by_text("На месте:", exact=True)).to_be_visible()
        expect(reason(question, text).get_by_text(REASONS[text])).to_be_visible()
    missed = reason(question, "Продавец")
    expect(missed.get_by_text("Не на месте:")).to_be_visible()
    expect(missed.get_by_text(REASONS["Продавец"])).to_be_hidden()
    expect(missed.locator(".course-question__place")).to_be_hidden()


def test_where_no_pair_is_found_the_reader_is_sent_to_the_section(question: Locator) -> None:
    first, second, third = PAIRS
    join(question, {first: PAIRS[second], second: PAIRS[third], third: PAIRS[first]})
    send(question)
    expect(question.get_by_text("Пока ни одной верной пары")).to_be_visible()
    expect(question.get_by_role("link", name="Тест")).to_be_visible()


def test_the_second_try_keeps_the_pairs_found(question: Locator) -> None:
    join(question, HALF)
    send(question)
    press(question, "Ещё раз")
    expect(question.get_by_role("combobox", name="Продавец")).to_be_focused()
    assert chosen(question) == PAIRS | {"Продавец": "выберите…"}
    join(question, {"Продавец": PAIRS["Продавец"]})
    send(question)
    expect(question.get_by_text("Верно. Ниже")).to_be_visible()


def test_the_second_miss_shows_every_pair_and_every_reason(question: Locator) -> None:
    join(question, HALF)
    send(question)
    press(question, "Ещё раз")
    join(question, {"Продавец": PAIRS["Интегратор"]})
    send(question)
    expect(question.get_by_text("Снова только частично")).to_be_visible()
    for text, why in REASONS.items():
        expect(reason(question, text).get_by_text(why)).to_be_visible()
    place = reason(question, "Продавец").locator(".course-question__place")
    expect(place).to_have_text(f"— {PAIRS['Продавец']}.")
    expect(place).to_be_visible()


def test_what_is_kept_are_names_of_pairs_and_they_are_chosen_after_a_reload(
    page: Page, question: Locator
) -> None:
    join(question, HALF)
    send(question)
    (attempt,) = attempts(page)
    pairs = {"manager:manager", "seller:nobody", "integrator:integrator"}
    assert set(attempt["given"]) == pairs
    assert set(attempt) == FIELDS
    page.reload()
    expect(question.get_by_text("Частично верно")).to_be_visible()
    assert chosen(question) == HALF
    expect(question.get_by_role("combobox", name="Продавец")).to_be_disabled()


def test_by_keyboard_alone_every_pair_is_found(page: Page, question: Locator) -> None:
    lists = question.get_by_role("combobox")
    lists.first.focus()
    for row in question.locator("[data-row]").all():
        text = row.locator(".course-question__text").inner_text()
        while chosen(question)[text] != PAIRS[text]:
            page.keyboard.press("ArrowDown")
        page.keyboard.press("Tab")
    assert chosen(question) == PAIRS
    page.keyboard.press("Tab")  # past how sure the reader is
    page.keyboard.press("Enter")
    expect(question.get_by_text("Верно. Ниже")).to_be_visible()
    expect(question.locator("[data-part=verdict]")).to_be_focused()

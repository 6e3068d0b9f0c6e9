"""A reader types a number the way people write numbers, and errs the way people err."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.answering import FIELDS, ask, ask_anew, attempts, press, send, write

RIGHT = [
    "20",
    "20,0",
    "20.5",
    " 19,5 ",
    "20 часов",
    "20часов",
    "≈20",
    "+20",
    "020",
    "около 20",
    "1200 мин",
    "20 ч 15 мин",
    "40/2",
]
WRONG = ["21", "-20", "19,4", "2 0 0", "20,51", "200"]
NO_NUMBER = ["", "   ", "двадцать", "20 + 1", "1,2,3.4.5", "--20", "e", "∞", "20/0"]


@pytest.fixture
def question(page: Page) -> Locator:
    """The one question of its kind in the showcase."""
    return ask(page, "number")


def answer(question: Locator, text: str) -> None:
    write(question, text)
    send(question)


def test_however_a_number_is_written_it_is_read(
    question: Locator, subtests: pytest.Subtests
) -> None:
    for text in RIGHT:
        with subtests.test(text):
            answer(question, text)
            expect(question.get_by_text("Верно. Ниже")).to_be_visible()
            expect(question.get_by_text("Половина от")).to_be_visible()
            press(question, "Ответить заново")


def test_another_number_is_a_miss(page: Page, subtests: pytest.Subtests) -> None:
    for text in WRONG:
        with subtests.test(text):
            question = ask_anew(page, "number")
            answer(question, text)
            expect(question.get_by_text("Пока неверно")).to_be_visible()
            expect(question.get_by_text("Половина от")).to_be_hidden()


def test_what_is_no_number_is_asked_for_again_and_costs_no_try(
    page: Page, question: Locator, subtests: pytest.Subtests
) -> None:
    for text in NO_NUMBER:
        with subtests.test(text):
            question.get_by_role("textbox").blur()
            answer(question, text)
            expect(question.get_by_text("Впишите число")).to_be_visible()
            expect(question.get_by_role("textbox")).to_be_focused()
            assert attempts(page) == []


def test_another_unit_is_told_and_costs_no_try(page: Page, question: Locator) -> None:
    answer(question, "20 ₽")
    expect(question.get_by_text("Здесь ждут другую единицу")).to_be_visible()
    expect(question.get_by_role("textbox")).to_be_focused()
    assert attempts(page) == []
    answer(question, "20 ч")
    expect(question.get_by_text("Здесь ждут другую единицу")).to_be_hidden()
    expect(question.get_by_text("Верно. Ниже")).to_be_visible()


@pytest.mark.parametrize(
    ("text", "why", "other"),
    [("85", "долю от месяца", "Это проценты"), ("50", "Это проценты", "долю от месяца")],
)
def test_a_mistake_that_we_know_is_explained_and_no_other(
    question: Locator, text: str, why: str, other: str
) -> None:
    answer(question, text)
    expect(question.get_by_text(why)).to_be_visible()
    expect(question.get_by_text(other)).to_be_hidden()
    expect(question.get_by_text("Половина от")).to_be_hidden()


def test_the_second_miss_shows_the_number_its_edges_and_every_reason(question: Locator) -> None:
    answer(question, "1")
    press(question, "Ещё раз")
    expect(question.get_by_role("textbox")).to_be_focused()
    expect(question.get_by_role("textbox")).to_have_value("")
    answer(question, "2")
    expect(question.get_by_text("Снова мимо")).to_be_visible()
    right = question.locator("[data-option=right]")
    expect(right).to_contain_text("20; допустимо отклонение до 0,5 часов")
    for why in ("Половина от", "долю от месяца", "Это проценты"):
        expect(question.get_by_text(why)).to_be_visible()


def test_the_field_names_itself_its_unit_and_brings_the_digits_of_a_phone(
    question: Locator,
) -> None:
    field = question.get_by_role("textbox", name="Ваш ответ: часов")
    expect(field).to_have_attribute("inputmode", "decimal")


def test_what_was_typed_is_kept_as_it_was_and_shown_after_a_reload(
    page: Page, question: Locator
) -> None:
    answer(question, "≈ 20,0 часов")
    (attempt,) = attempts(page)
    assert attempt["given"] == ["≈ 20,0 часов"]
    assert set(attempt) == FIELDS
    page.reload()
    expect(question.get_by_text("Верно. Ниже")).to_be_visible()
    expect(question.get_by_role("textbox")).to_have_value("≈ 20,0 часов")
    expect(question.get_by_role("textbox")).to_be_disabled()


def test_by_keyboard_alone_a_number_is_given(page: Page, question: Locator) -> None:
    question.get_by_role("textbox").focus()
    page.keyboard.type("20")
    page.keyboard.press("Enter")
    expect(question.get_by_text("Верно. Ниже")).to_be_visible()
    expect(question.locator("[data-part=verdict]")).to_be_focused()

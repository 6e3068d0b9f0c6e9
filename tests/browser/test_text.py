"""A reader types a word: in any case, with ё or е, with a slip of the finger."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from tests.browser.answering import FIELDS, ask, ask_anew, attempts, press, send, write

SAME = ["презентация", "ПРЕЗЕНТАЦИЯ", "  Презентацию ", "«Презентация».", "презентациями"]
SLIPS = ["призентация", "презинтация", "перзентация", "прзентация", "презеентация"]
KEY = [["right", 1, ["всё — по-новому"]], ["other", 0, ["реклам*"]]]
PHRASES = ["всё — по-новому", "ВСЕ - ПО-НОВОМУ", "все–по‑новому", " всё\u00a0—\u2009по-новому! "]


@pytest.fixture
def question(page: Page) -> Locator:
    """The one question of its kind in the showcase."""
    return ask(page, "text")


def answer(question: Locator, text: str) -> None:
    write(question, text)
    send(question)


def test_case_endings_quotes_and_spaces_make_no_difference(
    question: Locator, subtests: pytest.Subtests
) -> None:
    for text in SAME:
        with subtests.test(text):
            answer(question, text)
            expect(question.get_by_text("Верно. Ниже")).to_be_visible()
            expect(question.get_by_text("Так это и\u00a0зовут")).to_be_visible()
            press(question, "Ответить заново")


def test_yo_dashes_and_kinds_of_spaces_make_no_difference(
    page: Page, subtests: pytest.Subtests
) -> None:
    def with_a_phrase(route: Route) -> None:
        response = route.fetch()
        start = 'kind="text" answer=\''
        before, after = response.text().split(start)
        key = json.dumps(KEY, ensure_ascii=False)
        route.fulfill(
            response=response, body=f"{before}{start}{key}{after[after.index(chr(39)) :]}"
        )

    page.route("**/showcase/", with_a_phrase)
    question = ask(page, "text")
    for text in PHRASES:
        with subtests.test(text):
            answer(question, text)
            expect(question.get_by_text("Верно. Ниже")).to_be_visible()
            press(question, "Ответить заново")


def test_a_slip_of_the_finger_is_almost_right_and_shows_how_it_is_written(
    question: Locator, subtests: pytest.Subtests
) -> None:
    for text in SLIPS:
        with subtests.test(text):
            answer(question, text)
            expect(question.get_by_text("Почти верно")).to_be_visible()
            expect(question.locator("[data-option=pitch]")).to_contain_text("презентация")
            expect(question.locator("[data-option=pitch]")).to_be_visible()
            press(question, "Ответить заново")


def test_a_wrong_answer_that_we_know_gets_its_reason_and_no_other(question: Locator) -> None:
    answer(question, "Реклама")
    expect(question.get_by_text("Пока неверно")).to_be_visible()
    expect(question.get_by_text("Реклама говорит")).to_be_visible()
    expect(question.get_by_text("Так это и\u00a0зовут")).to_be_hidden()


def test_an_answer_that_we_do_not_know_is_a_miss_and_gives_nothing_away(
    page: Page, subtests: pytest.Subtests
) -> None:
    for text in ("разговор", "през", "не знаю", "*", ".*", "(", "\\", "😀"):
        with subtests.test(text):
            question = ask_anew(page, "text")
            answer(question, text)
            expect(question.get_by_text("Пока неверно")).to_be_visible()
            expect(question.locator("[data-part=key] li").locator("visible=true")).to_have_count(0)
            expect(question.get_by_role("link", name="Тест")).to_be_visible()


def test_the_second_miss_shows_the_word_and_every_reason(question: Locator) -> None:
    answer(question, "разговор")
    press(question, "Ещё раз")
    expect(question.get_by_role("textbox")).to_be_focused()
    answer(question, "беседа")
    expect(question.get_by_text("Снова мимо")).to_be_visible()
    for why in ("Так это и\u00a0зовут", "Реклама говорит"):
        expect(question.get_by_text(why)).to_be_visible()


def test_nothing_typed_is_asked_for_again_and_costs_no_try(
    page: Page, question: Locator, subtests: pytest.Subtests
) -> None:
    for text in ("", "   ", "«»", "..."):
        with subtests.test(text):
            question.get_by_role("textbox").blur()
            answer(question, text)
            expect(question.get_by_role("alert")).to_have_text("Сначала впишите ответ.")
            expect(question.get_by_role("textbox")).to_be_focused()
            assert attempts(page) == []


def test_what_was_typed_is_kept_as_it_was_and_shown_after_a_reload(
    page: Page, question: Locator
) -> None:
    answer(question, "ПРЕЗЕНТАЦИЯ!")
    (attempt,) = attempts(page)
    assert attempt["given"] == ["ПРЕЗЕНТАЦИЯ!"]
    assert set(attempt) == FIELDS
    page.reload()
    expect(question.get_by_text("Верно. Ниже")).to_be_visible()
    expect(question.get_by_role("textbox")).to_have_value("ПРЕЗЕНТАЦИЯ!")


def test_by_keyboard_alone_a_word_is_given(page: Page, question: Locator) -> None:
    question.get_by_role("textbox", name="Ваш ответ:").focus()
    page.keyboard.type("презентация")
    page.keyboard.press("Enter")
    expect(question.get_by_text("Верно. Ниже")).to_be_visible()
    expect(question.locator("[data-part=verdict]")).to_be_focused()

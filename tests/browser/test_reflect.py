"""A reader answers in own words, compares with a sample, marks what the own answer has."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.answering import FIELDS, ask, attempts, press, send, write

TEXT = "Поеду с вами.\n\nВести встречу будете вы, а я — рядом."
LEAD, WHY = "Встречу ведёт продавец", "Вы спросили о причине"


@pytest.fixture
def question(page: Page) -> Locator:
    """The one question of its kind in the showcase."""
    return ask(page, "reflect")


def answer(question: Locator, text: str) -> None:
    write(question, text)
    send(question)


def test_before_the_answer_neither_sample_nor_criteria_are_seen(question: Locator) -> None:
    expect(question.get_by_text("Образец", exact=True)).to_be_hidden()
    expect(question.get_by_text(LEAD)).to_be_hidden()
    expect(question.get_by_role("group", name="Уверены?")).to_have_count(0)


def test_after_the_answer_sample_and_criteria_stand_below_the_own_words(
    question: Locator,
) -> None:
    answer(question, TEXT)
    expect(question.get_by_text("Записано в\u00a0этом браузере")).to_be_visible()
    expect(question.locator("[data-part=verdict]")).to_be_focused()
    expect(question.get_by_role("textbox")).to_have_value(TEXT)
    expect(question.get_by_text("Что вас там пугает?")).to_be_visible()
    criteria = question.get_by_role("group", name="Что есть в\u00a0вашем ответе?")
    for one in (LEAD, WHY):
        expect(criteria.get_by_label(one)).not_to_be_checked()
    assert not question.get_by_text("Верно", exact=False).locator("visible=true").count()


@pytest.mark.parametrize("text", ["", "  \n "])
def test_without_a_word_nothing_is_compared(page: Page, question: Locator, text: str) -> None:
    answer(question, text)
    expect(question.get_by_role("alert")).to_contain_text("Сначала напишите")
    expect(question.get_by_role("textbox")).to_be_focused()
    assert attempts(page) == []


def test_marks_are_recorded_by_their_button_and_there_after_a_reload(
    page: Page, question: Locator
) -> None:
    answer(question, TEXT)
    question.get_by_label(WHY).check()
    press(question, "Записать отметки")
    first, second = attempts(page)
    assert first["given"] == [TEXT]
    assert second["given"] == [TEXT, "why"]
    assert set(first) == FIELDS
    page.reload()
    expect(question.get_by_role("textbox")).to_have_value(TEXT)
    expect(question.get_by_label(WHY)).to_be_checked()
    expect(question.get_by_label(LEAD)).not_to_be_checked()


def test_a_mark_may_be_taken_back(page: Page, question: Locator) -> None:
    answer(question, TEXT)
    question.get_by_label(WHY).check()
    press(question, "Записать отметки")
    question.get_by_label(WHY).uncheck()
    question.get_by_label(LEAD).check()
    press(question, "Записать отметки")
    page.reload()
    expect(question.get_by_label(LEAD)).to_be_checked()
    expect(question.get_by_label(WHY)).not_to_be_checked()


def test_answering_anew_begins_with_an_empty_field_and_no_marks(
    page: Page, question: Locator
) -> None:
    answer(question, TEXT)
    question.get_by_label(WHY).check()
    press(question, "Записать отметки")
    press(question, "Ответить заново")
    expect(question.get_by_role("textbox")).to_be_focused()
    expect(question.get_by_role("textbox")).to_have_value("")
    expect(question.get_by_text("Образец", exact=True)).to_be_hidden()
    answer(question, "Иначе")
    expect(question.get_by_label(WHY)).not_to_be_checked()
    assert [one["given"][0] for one in attempts(page)] == [TEXT, TEXT, "Иначе"]


def test_the_key_enter_begins_a_line_and_the_button_is_reached_by_tab(
    page: Page, question: Locator
) -> None:
    question.get_by_role("textbox", name="Ваш ответ:").focus()
    page.keyboard.type("Да")
    page.keyboard.press("Enter")
    page.keyboard.type("но")
    expect(question.get_by_role("textbox")).to_have_value("Да\nно")
    page.keyboard.press("Tab")
    expect(question.get_by_role("button", name="Сравнить с\u00a0образцом")).to_be_focused()
    page.keyboard.press("Enter")
    expect(question.get_by_text("Что вас там пугает?")).to_be_visible()

"""A reader is helped: says how sure the answer is, takes hints, asks for the answer, reports us."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.browser.answering import (
    FIELDS,
    WRONGLY,
    ask,
    attempts,
    find,
    mark,
    miss,
    press,
    send,
    solve,
)

GRADED = list(WRONGLY)
FIRST, SECOND = "Гласную можно тянуть", "Их\u00a0две: одна круглая"


@pytest.mark.parametrize("kind", GRADED)
def test_nobody_has_to_say_how_sure_the_answer_is(page: Page, kind: str) -> None:
    question = ask(page, kind)
    solve(question, kind)
    expect(question.get_by_text("Верно. Ниже")).to_be_visible()
    assert set(attempts(page)[0]) == FIELDS


@pytest.mark.parametrize(
    ("said", "value"), [("да", "sure"), ("скорее да", "rather"), ("наугад", "guess")]
)
def test_how_sure_the_reader_was_is_kept(page: Page, said: str, value: str) -> None:
    question = ask(page, "choice")
    expect(question.get_by_role("group", name="Уверены?")).to_be_hidden()
    solve(question, "choice", sure=said)
    (attempt,) = attempts(page)
    assert attempt["confidence"] == value
    assert set(attempt) == FIELDS | {"confidence"}


@pytest.mark.parametrize("kind", GRADED)
def test_who_was_sure_and_missed_is_told_that_there_is_something_to_learn(
    page: Page, kind: str
) -> None:
    question = ask(page, kind)
    miss(question, kind, sure="да")
    expect(question.get_by_text("Вы\u00a0были уверены — значит")).to_be_visible()
    expect(question.get_by_role("group", name="Уверены?")).to_be_hidden()


def test_how_sure_the_answer_is_is_asked_once_there_is_one(page: Page) -> None:
    for kind in ("choice", "text"):
        question = ask(page, kind)
        asked = question.get_by_role("group", name="Уверены?")
        expect(asked).to_be_hidden()
        WRONGLY[kind](question)
        expect(asked).to_be_visible()
        send(question)
        expect(asked).to_be_hidden()
        press(question, "Ещё раз")
        expect(asked).to_be_hidden()


def test_what_is_seldom_needed_is_behind_one_button(page: Page) -> None:
    question = ask(page, "choice")
    more = question.get_by_role("button", name="Ещё действия")
    report = question.locator("[data-part=report]")
    expect(report).to_be_hidden()
    more.press("Enter")
    expect(more).to_have_attribute("aria-expanded", "true")
    expect(report).to_be_visible()
    more.press("Enter")
    expect(report).to_be_hidden()
    solve(question, "choice")
    press(question, "Ответить заново")
    expect(report).to_be_hidden()


def test_an_explained_question_may_be_doubted_in_one_way_and_the_doubt_taken_back(
    page: Page,
) -> None:
    question = ask(page, "choice")
    doubts = question.get_by_role("group", name="Этот вопрос")
    question.locator("[data-part=more]").click()
    expect(doubts).to_be_hidden()  # nothing is explained yet
    solve(question, "choice")
    unclear, typo = (doubts.get_by_role("button", name=name) for name in ("неясный", "с опечаткой"))
    question.locator("[data-part=more]").click()
    unclear.click()
    typo.press("Enter")
    expect(unclear).to_have_attribute("aria-pressed", "false")
    page.reload()
    question.locator("[data-part=more]").click()
    expect(typo).to_have_attribute("aria-pressed", "true")
    typo.click()
    expect(typo).to_have_attribute("aria-pressed", "false")
    assert len(attempts(page)) == 1


def test_who_guessed_right_is_told_to_read_why(page: Page) -> None:
    question = ask(page, "choice")
    solve(question, "choice", sure="наугад")
    expect(question.get_by_text("Вы\u00a0отвечали наугад и\u00a0попали")).to_be_visible()


def test_the_second_try_asks_anew_how_sure_it_is(page: Page) -> None:
    question = ask(page, "choice")
    miss(question, "choice", sure="да")
    press(question, "Ещё раз")
    expect(question.get_by_label("да", exact=True)).not_to_be_checked()
    solve(question, "choice")
    assert "confidence" not in attempts(page)[1]


def test_hints_come_one_by_one(page: Page) -> None:
    question = ask(page, "several")
    expect(question.get_by_text("Подсказка 1 из\u00a02")).to_be_visible()
    expect(question.get_by_text("Подсказка 2 из\u00a02")).to_be_hidden()
    expect(question.get_by_text(FIRST)).to_be_hidden()
    question.get_by_text("Подсказка 1 из\u00a02").click()
    expect(question.get_by_text(FIRST)).to_be_visible()
    expect(question.get_by_text(SECOND)).to_be_hidden()
    question.get_by_text("Подсказка 2 из\u00a02").click()
    expect(question.get_by_text(SECOND)).to_be_visible()


@pytest.mark.parametrize("hints", [1, 2])
def test_an_answer_after_hints_is_right_and_not_solved_and_they_are_counted(
    page: Page, hints: int
) -> None:
    question = ask(page, "several")
    for number in range(1, hints + 1):
        question.get_by_text(f"Подсказка {number} из\u00a02").click()
    solve(question, "several")
    expect(question.get_by_text("Верно, но\u00a0с\u00a0подсказкой")).to_be_visible()
    (attempt,) = attempts(page)
    assert attempt["hints"] == hints
    page.reload()
    expect(question.get_by_text("Верно, но\u00a0с\u00a0подсказкой")).to_be_visible()
    expect(question.get_by_text("Подсказка 1 из\u00a02")).to_be_hidden()


def test_a_hint_that_is_closed_again_has_helped(page: Page) -> None:
    question = ask(page, "several")
    for _ in range(2):
        question.get_by_text("Подсказка 1 из\u00a02").click()
    expect(question.locator("details[open]")).to_have_count(0)
    solve(question, "several")
    expect(question.get_by_text("Верно, но\u00a0с\u00a0подсказкой")).to_be_visible()
    (attempt,) = attempts(page)
    assert attempt["hints"] == 1


def test_begun_anew_a_question_forgets_the_hints_that_are_closed(page: Page) -> None:
    question = ask(page, "several")
    for _ in range(2):
        question.get_by_text("Подсказка 1 из\u00a02").click()
    solve(question, "several")
    press(question, "Ответить заново")
    solve(question, "several")
    assert [one.get("hints") for one in attempts(page)] == [1, None]


def test_a_hint_of_the_first_try_is_remembered_in_the_second(page: Page) -> None:
    question = ask(page, "several")
    question.get_by_text("Подсказка 1 из\u00a02").click()
    miss(question, "several")
    page.reload()
    press(question, "Ещё раз")
    expect(question.get_by_text(FIRST)).to_be_hidden()
    solve(question, "several")
    expect(question.get_by_text("Верно, но\u00a0с\u00a0подсказкой")).to_be_visible()


def test_by_keyboard_a_hint_is_opened(page: Page) -> None:
    question = ask(page, "several")
    question.locator("label").first.get_by_role("checkbox").focus()
    for _ in range(3):
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(question.get_by_text(FIRST)).to_be_visible()


@pytest.mark.parametrize("kind", GRADED)
def test_the_answer_is_shown_to_who_asks_after_a_miss_and_is_not_solved(
    page: Page, kind: str
) -> None:
    question = ask(page, kind)
    expect(question.get_by_role("button", name="Показать ответ")).to_be_hidden()
    miss(question, kind)
    press(question, "Показать ответ")
    expect(question.get_by_text("Вот ответ и\u00a0разбор")).to_be_visible()
    expect(question.locator("[data-part=verdict]")).to_be_focused()
    assert attempts(page)[1] | {"at": 0, "fingerprint": ""} == {
        "question": f"showcase-{kind}",
        "given": [],
        "at": 0,
        "fingerprint": "",
        "revealed": True,
    }
    reasons = question.locator(".course-question__why").all()
    assert reasons
    assert all(one.is_visible() for one in reasons)
    page.reload()
    expect(question.get_by_text("Вот ответ и\u00a0разбор")).to_be_visible()
    press(question, "Ответить заново")
    solve(question, kind)
    expect(question.get_by_text("Верно. Ниже")).to_be_visible()


def test_in_the_middle_of_the_second_try_the_answer_may_be_asked_for_too(page: Page) -> None:
    question = ask(page, "choice")
    miss(question, "choice")
    press(question, "Ещё раз")
    press(question, "Показать ответ")
    expect(question.get_by_text("Вот ответ и\u00a0разбор")).to_be_visible()
    expect(question.get_by_label("Первый", exact=True)).to_be_checked()


def test_a_fault_of_ours_is_told_by_a_text_to_copy(page: Page) -> None:
    question = ask(page, "match")
    press(question, "Сообщить об\u00a0ошибке")
    field = question.get_by_role("status").get_by_role("textbox")
    expect(field).to_be_focused()
    text = field.input_value()
    assert "showcase-match" in text
    assert page.url in text
    assert page.evaluate("getSelection().toString()") == text
    press(question, "Сообщить об\u00a0ошибке")
    expect(field).to_have_count(1)
    send(question)  # it is no answer: the lists are still empty
    expect(question.get_by_role("alert")).to_contain_text("Сначала выберите пару")


def test_where_there_is_a_place_for_issues_it_opens_with_the_text(page: Page) -> None:
    mark(ask(page, "choice"), "Первый")
    page.evaluate(
        """() => {
            document.head.insertAdjacentHTML(
                "beforeend", "<meta name=course-issues content='https://example.org/new'>");
            window.open = (...all) => { window.opened = all; };
        }"""
    )
    press(find(page, "choice"), "Сообщить об\u00a0ошибке")
    page.wait_for_function("window.opened")
    address, _, features = page.evaluate("window.opened")
    asked = parse_qs(urlsplit(address).query)
    assert asked["title"] == ["showcase-choice"]
    assert page.url in asked["body"][0]
    assert features == "noopener"
    expect(find(page, "choice").get_by_label("Первый", exact=True)).to_be_checked()


def test_a_lesson_that_is_unclear_is_told_by_a_text_to_copy(page: Page) -> None:
    page.goto("lessons/leader/?all")
    page.keyboard.press("Shift")  # a sign of life wakes what was hidden
    page.get_by_role("button", name="Непонятно", exact=True).click()
    field = page.locator("lessons-reaction").get_by_role("textbox")
    expect(field).to_be_focused()
    assert field.input_value().startswith("Непонятно. Урок: leader. Страница: ")
    assert page.url in field.input_value()
    page.get_by_role("button", name="У нас не так").click()
    expect(field).to_have_value(re.compile("^У нас не так. Урок: leader"))

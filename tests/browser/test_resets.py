"""A reader begins anew: one question, a page, the course; what was answered stays as history."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.answering import RIGHTLY, ask, attempts, find, keep, press, solve, stored

OTHER = '{"question": "elsewhere", "given": ["a"], "at": 5, "fingerprint": "f"}'
KEPT = f'{{"version": 1, "attempts": {{"x": {OTHER}}}, "resets": {{}}}}'
PAGE, COURSE = "Начать вопросы этой страницы заново", "Начать весь курс заново"


def reset_of(page: Page, scope: str = "page") -> Locator:
    """What begins questions anew; it wakes at a sign of life."""
    page.mouse.move(5, 5)
    return page.locator(f"progress-reset[scope={scope}]")


def begin_anew(page: Page, name: str = PAGE) -> None:
    reset = reset_of(page, "page" if name == PAGE else "all")
    press(reset, name)
    press(reset, "Да, начать заново")
    expect(reset.get_by_role("status")).to_contain_text("Готово")


def fresh(question: Locator) -> None:
    expect(question.locator("[data-part=check]")).to_be_visible()
    expect(question.locator("[data-part=verdict]")).to_be_hidden()


@pytest.mark.parametrize("kind", RIGHTLY)
def test_one_question_begun_anew_is_empty_and_the_others_stay(page: Page, kind: str) -> None:
    other = "several" if kind == "choice" else "choice"
    question = ask(page, kind)
    solve(find(page, other), other)
    begun = question.locator("form").evaluate("form => [...new FormData(form).values()].length")
    solve(question, kind)
    press(question, "Ответить заново")
    fresh(question)
    now = question.locator("form").evaluate("form => [...new FormData(form).values()].length")
    assert now == begun
    expect(find(page, other).get_by_text("Верно. Ниже")).to_be_visible()
    assert len(attempts(page)) == 2


def test_where_nothing_is_answered_there_is_nothing_to_begin_anew(page: Page) -> None:
    ask(page, "choice")
    reset = reset_of(page)
    page.wait_for_function("!!customElements.get('progress-reset')")
    expect(reset).to_be_hidden()


def test_a_page_is_begun_anew_after_a_second_thought(page: Page) -> None:
    question = ask(page, "choice")
    solve(question, "choice")
    reset = reset_of(page)
    press(reset, PAGE)
    expect(reset.get_by_role("group", name=PAGE)).to_be_focused()
    expect(reset.get_by_text("Прежние ответы останутся в\u00a0истории")).to_be_visible()
    press(reset, "Нет, оставить")
    expect(reset.get_by_role("button", name=PAGE)).to_be_focused()
    expect(reset.get_by_role("group", name=PAGE)).to_be_hidden()
    expect(question.get_by_text("Верно. Ниже")).to_be_visible()
    assert stored(page)["resets"] == {}


def test_all_questions_of_a_page_begin_anew_and_the_history_stays(page: Page) -> None:
    ask(page, "choice")
    for kind in RIGHTLY:
        solve(find(page, kind), kind)
    before = attempts(page)
    assert len(before) == len(RIGHTLY)
    begin_anew(page)
    for kind in RIGHTLY:
        fresh(find(page, kind))
    assert attempts(page) == before
    page.reload()
    for kind in RIGHTLY:
        fresh(find(page, kind))


def test_the_focus_stays_on_the_button_and_a_question_can_be_answered_again(page: Page) -> None:
    question = ask(page, "choice")
    solve(question, "choice")
    begin_anew(page)
    expect(reset_of(page).get_by_role("button", name=PAGE)).to_be_focused()
    solve(question, "choice")
    expect(question.get_by_text("Верно. Ниже")).to_be_visible()


def test_a_page_begun_anew_leaves_other_pages_alone(page: Page) -> None:
    keep(page, KEPT)
    solve(ask(page, "choice"), "choice")
    begin_anew(page)
    asked = {one["question"] for one in stored(page)["resets"].values()}
    assert "showcase-choice" in asked
    assert not asked & {"elsewhere", "*"}


def test_the_whole_course_begins_anew_from_the_first_page(page: Page) -> None:
    solve(ask(page, "choice"), "choice")
    before = attempts(page)
    page.goto("")
    begin_anew(page, COURSE)
    assert [one["question"] for one in stored(page)["resets"].values()] == ["*"]
    assert attempts(page) == before
    fresh(ask(page, "choice"))


def test_another_tab_follows(page: Page) -> None:
    solve(ask(page, "choice"), "choice")
    other = page.context.new_page()
    answered = find(other, "choice")
    other.goto("showcase/")
    expect(answered.get_by_text("Верно. Ниже")).to_be_visible()
    begin_anew(page)
    fresh(answered)
    solve(answered, "choice")
    expect(find(page, "choice").get_by_text("Верно. Ниже")).to_be_visible()


def test_by_keyboard_alone_a_page_is_begun_anew(page: Page) -> None:
    solve(ask(page, "choice"), "choice")
    button = reset_of(page).get_by_role("button", name=PAGE)
    button.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Да, начать заново")).to_be_focused()
    page.keyboard.press("Enter")
    expect(reset_of(page).get_by_role("status")).to_contain_text("Готово")
    fresh(find(page, "choice"))

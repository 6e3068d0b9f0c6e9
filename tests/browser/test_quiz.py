"""A reader answers the questions of the showcase: by mouse, by keyboard, without scripts."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.answering import FIELDS, attempts, find, pick, press, stored

Ask = Callable[[str], Locator]


@pytest.fixture
def ask(page: Page) -> Ask:
    """Open the showcase; give a question of it by its kind."""
    page.goto("showcase/")
    return lambda kind: find(page, kind)


def test_a_question_tells_how_it_stands_and_when_that_changes(page: Page, ask: Ask) -> None:
    question = ask("choice")
    expect(question).to_have_attribute("state", "fresh")
    question.evaluate(
        """(one) => {
            window.told = [];
            one.addEventListener("question-state", () =>
                told.push(`${one.getAttribute("state")} ${one.hasAttribute("open")}`));
        }"""
    )
    pick(question, "Первый")
    press(question, "Ещё раз")
    pick(question, "Второй")
    press(question, "Ответить заново")
    pick(question, "Первый")
    press(question, "Показать ответ")
    assert page.evaluate("told") == [
        "missed false",
        "missed true",
        "solved false",
        "fresh true",
        "missed false",
        "revealed false",
    ]


def test_choosing_alone_submits_nothing(page: Page, ask: Ask) -> None:
    question = ask("choice")
    question.get_by_label("Второй", exact=True).check()
    expect(question.get_by_text("Верно. Ниже")).to_be_hidden()
    assert stored(page) is None


def test_a_right_answer_is_praised_with_every_reason(ask: Ask) -> None:
    question = ask("choice")
    pick(question, "Второй")
    expect(question.get_by_text("Верно. Ниже")).to_be_visible()
    for reason in ("Это первый", "Так и сказано", "Это третий"):
        expect(question.get_by_text(reason)).to_be_visible()


def test_the_first_miss_explains_the_chosen_option_only(ask: Ask) -> None:
    question = ask("choice")
    pick(question, "Первый")
    expect(question.get_by_text("Это первый")).to_be_visible()
    for hidden in ("Так и сказано", "Это третий"):
        expect(question.get_by_text(hidden)).to_be_hidden()


def test_the_second_try_begins_at_the_first_option(ask: Ask) -> None:
    question = ask("choice")
    pick(question, "Первый")
    press(question, "Ещё раз")
    expect(question.locator("label").first.get_by_role("radio")).to_be_focused()
    expect(question.get_by_label("Первый", exact=True)).not_to_be_checked()
    expect(question.get_by_text("Это первый")).to_be_hidden()


def test_after_the_second_miss_the_right_answer_and_every_reason_are_shown(ask: Ask) -> None:
    question = ask("choice")
    pick(question, "Первый")
    press(question, "Ещё раз")
    pick(question, "Третий <b>как есть</b> & код")
    expect(question.get_by_text("Снова мимо")).to_be_visible()
    for reason in ("Это первый", "Так и сказано", "Это третий"):
        expect(question.get_by_text(reason)).to_be_visible()
    right = question.locator("[data-row]:has([value=second])")
    expect(right.get_by_text("Верно:")).to_be_visible()


def test_a_part_of_the_right_options_is_told_as_a_part(ask: Ask) -> None:
    question = ask("several")
    pick(question, "А")
    expect(question.get_by_text("Частично верно")).to_be_visible()
    press(question, "Ещё раз")
    pick(question, "А", "О")
    expect(question.get_by_text("Верно. Ниже")).to_be_visible()


def test_after_an_answer_the_focus_is_on_the_verdict(ask: Ask) -> None:
    question = ask("choice")
    pick(question, "Второй")
    expect(question.locator("[data-part=verdict]")).to_be_focused()


def test_an_empty_answer_asks_for_one(page: Page, ask: Ask) -> None:
    question = ask("choice")
    first = question.get_by_role("radio").first
    # Playwright computes descriptions from attributes alone.
    described = "one => one.ariaDescribedByElements.map((by) => by.innerText).join()"
    assert first.evaluate(described) == ""
    press(question, "Ответить")
    expect(question.get_by_role("alert")).to_have_text("Сначала отметьте ответ.")
    expect(first).to_be_focused()
    assert first.evaluate(described) == "Сначала отметьте ответ."
    assert stored(page) is None


def test_the_answer_is_there_after_a_reload(page: Page, ask: Ask) -> None:
    pick(ask("choice"), "Второй")
    page.reload()
    question = find(page, "choice")
    expect(question.get_by_text("Верно. Ниже")).to_be_visible()
    expect(question.get_by_label("Второй", exact=True)).to_be_checked()
    chosen = question.locator("[data-row]:has([value=second])")
    expect(chosen.get_by_text("(ваш ответ)")).to_be_visible()


def test_what_is_kept_are_names_of_options_and_never_a_verdict(page: Page, ask: Ask) -> None:
    pick(ask("choice"), "Первый")
    (attempt,) = attempts(page)
    assert attempt["question"] == "showcase-choice"
    assert attempt["given"] == ["first"]
    assert set(attempt) == FIELDS


def test_answering_anew_keeps_the_history(page: Page, ask: Ask) -> None:
    question = ask("choice")
    pick(question, "Второй")
    press(question, "Ответить заново")
    expect(question.locator("label").first.get_by_role("radio")).to_be_focused()
    expect(question.get_by_role("button", name="Ответить", exact=True)).to_be_visible()
    page.reload()
    expect(question.get_by_role("button", name="Ответить", exact=True)).to_be_visible()
    assert len(attempts(page)) == 1


def test_by_keyboard_alone_a_question_is_answered_twice(page: Page, ask: Ask) -> None:
    question = ask("choice")
    expect(question.get_by_role("button", name="Ответить", exact=True)).to_be_visible()
    question.get_by_label("Первый", exact=True).focus()
    page.keyboard.press("Space")
    # How sure the reader is takes one stop, and may be passed by.
    page.keyboard.press("Tab")
    expect(question.get_by_label("да", exact=True)).to_be_focused()
    page.keyboard.press("Tab")
    expect(question.get_by_role("button", name="Ответить", exact=True)).to_be_focused()
    page.keyboard.press("Enter")
    expect(question.get_by_text("Пока неверно")).to_be_visible()
    # From the verdict the next stops are the ways on: the link to the section, then the button.
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(question.get_by_role("button", name="Ещё раз")).to_be_focused()
    page.keyboard.press("Enter")
    expect(question.locator("label").first.get_by_role("radio")).to_be_focused()
    page.keyboard.press("Space")
    for _ in range(3):
        if question.get_by_label("Второй", exact=True).is_checked():
            break
        page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(question.get_by_text("Верно. Ниже")).to_be_visible()


def test_two_tabs_that_answer_different_questions_both_survive(page: Page, ask: Ask) -> None:
    other = page.context.new_page()
    other.goto("showcase/")
    pick(ask("choice"), "Второй")
    pick(find(other, "several"), "А", "О")
    assert len(attempts(page)) == 2
    expect(find(page, "several").get_by_text("Верно. Ниже")).to_be_visible()
    expect(find(other, "choice").get_by_text("Верно. Ниже")).to_be_visible()


def test_what_an_author_writes_is_text_and_never_html(ask: Ask) -> None:
    label = ask("choice").locator("label", has_text="Третий")
    expect(label).to_contain_text("Третий <b>как есть</b> & код")
    expect(label.locator("b")).to_have_count(0)
    expect(label.locator("code")).to_have_count(1)


def test_a_reason_links_to_a_page_of_the_course(page: Page, ask: Ask, base_url: str) -> None:
    question = ask("choice")
    pick(question, "Второй")
    question.get_by_role("link", name="в уроке").click()
    page.wait_for_url(re.compile(rf"^{re.escape(base_url)}lessons/[\w-]+/#[\w-]+$"))

"""Two tabs, a full or forbidden storage, damaged and hostile data: a reader's page works."""

from __future__ import annotations

import json
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.answering import KEY, ask, attempts, find, keep, pick, press, solve, stored

ASIDE = "Object.entries(localStorage).filter(([key]) => key.includes('.aside.'))"
LEFT = f"JSON.parse(localStorage.getItem('{KEY}'))"
TOLD = "Прежние ответы не\u00a0удалось прочитать"
REFUSED = "Браузер не\u00a0разрешает хранить"
PRAISE = "Верно. Ниже"


def attempt(**more: Any) -> dict[str, Any]:
    """A whole attempt at the question of the showcase, and what is said otherwise."""
    whole = {"question": "showcase-choice", "given": ["second"], "at": 5, "fingerprint": "f"}
    return {**whole, **more}


def document(one: Any, **more: Any) -> str:
    return json.dumps({"version": 1, "attempts": {"x": one}, "resets": {}, **more})


DAMAGED = {
    "broken": "{broken",
    "cut short": document(attempt())[:-9],
    "empty": "",
    "no version": '{"attempts": {}, "resets": {}}',
    "another version": document(attempt(), version=99),
    "a number": "5",
    "null": "null",
    "a list": "[]",
    "lists for tables": '{"version": 1, "attempts": [], "resets": []}',
    "a list for an attempt": document([1]),
    "a number for an attempt": document(7),
    "a table for an answer": document(attempt(given={"length": 9})),
    "lists in an answer": document(attempt(given=[[["second"]]])),
    "a time without end": document(attempt()).replace('"at": 5', '"at": 1e999'),
    "a text for a seed": document(attempt(seed="<script>window.__hit = 1</script>")),
    "prototype": '{"version": 1, "attempts": {"__proto__": 1}, "resets": {}}',
    "deep": "[" * 100_000 + "]" * 100_000,
    "large": "{" + " " * 3_000_000,
}
PAYLOAD = "<img src=x onerror='window.__hit = 1'><script>window.__hit = 1</script>"
HOSTILE = {
    "a prototype": document(attempt(given=["first"])).replace('"x"', '"__proto__"'),
    "a question named like a part of the language": document(attempt(question="__proto__")),
    "an option named so": document(attempt(given=["constructor", "__proto__"])),
    "a script for every text": document(
        attempt(given=[PAYLOAD], fingerprint=PAYLOAD, moment=PAYLOAD, confidence=PAYLOAD)
    ),
    "a script for a number": document(attempt(question="showcase-number", given=[PAYLOAD])),
    "a script for words": document(attempt(question="showcase-reflect", given=[PAYLOAD, PAYLOAD])),
    "a thousand options": document(attempt(given=["first"] * 1000)),
    "fields that nobody knows": document(attempt(score=1, html=PAYLOAD, deep=[[[[{}]]]])),
}
SPOILT = ["choice", "number", "reflect"]
"""The kinds of the questions that somebody has put answers to."""


@pytest.fixture(autouse=True)
def faults(page: Page) -> list[str]:
    """What a page throws; none of the readers here sees any."""
    found: list[str] = []
    page.on("pageerror", lambda error: found.append(str(error)))
    return found


@pytest.mark.parametrize("text", DAMAGED.values(), ids=DAMAGED)
def test_what_cannot_be_read_is_set_aside_told_once_and_the_page_works(
    page: Page, faults: list[str], text: str
) -> None:
    keep(page, text)
    question = ask(page, "choice")
    page.mouse.move(5, 5)
    expect(page.get_by_text(TOLD).first).to_be_visible()
    expect(page.get_by_text(REFUSED).first).to_be_hidden()
    page.get_by_text(TOLD).first.scroll_into_view_if_needed()
    (aside,) = page.evaluate(ASIDE)
    assert aside[1] == text
    solve(question, "choice")
    expect(question.get_by_text(PRAISE)).to_be_visible()
    expect(ask(page, "choice").get_by_text(PRAISE)).to_be_visible()
    page.mouse.move(9, 9)
    page.wait_for_function("!!customElements.get('progress-notice')")
    expect(page.get_by_text(TOLD).first).to_be_hidden()
    assert len(page.evaluate(ASIDE)) == 1
    assert len(attempts(page)) == 1
    assert faults == []


def test_what_was_set_aside_by_a_page_that_does_not_tell_is_told_by_the_next_that_does(
    page: Page,
) -> None:
    keep(page, DAMAGED["broken"])
    page.mouse.move(5, 5)
    page.wait_for_function(f"{ASIDE}.length === 1")
    page.goto("my/final-check/")
    page.mouse.move(9, 9)
    expect(page.locator("progress-notice").get_by_text(TOLD)).to_be_in_viewport()
    page.wait_for_function(f"({LEFT}).entries['told/aside']")
    page.goto("")
    page.mouse.move(5, 5)
    page.wait_for_function("!!customElements.get('progress-notice')")
    expect(page.get_by_text(TOLD)).to_be_hidden()


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_what_somebody_has_slipped_in_harms_nothing(
    page: Page, faults: list[str], text: str
) -> None:
    keep(page, text)
    ask(page, "choice")
    for kind in SPOILT:
        question = find(page, kind)
        check, again = question.locator("[data-part=check]"), question.locator("[data-part=retry]")
        if again.is_visible():
            again.click()
        elif not check.is_visible():
            press(question, "Ответить заново")
        solve(question, kind)
        expect(question.locator("[data-part=verdict]")).to_be_visible()
    assert len(attempts(page)) == len(SPOILT) + 1
    page.reload()
    expect(find(page, "choice").get_by_text(PRAISE)).to_be_visible()
    assert page.evaluate("window.__hit") is None
    assert page.evaluate("({}).question") is None
    assert faults == []


def test_a_year_of_answers_of_three_million_letters_is_read_and_added_to(
    page: Page, faults: list[str]
) -> None:
    many = {
        f"old-{number}": attempt(question=f"lesson-{number}", given=["x" * 160], seed=number)
        for number in range(11_600)
    }
    text = json.dumps({"version": 1, "attempts": many | {"x": attempt()}, "resets": {}})
    assert len(text) > 3_000_000
    keep(page, text)
    expect(ask(page, "choice").get_by_text(PRAISE)).to_be_visible()
    solve(find(page, "several"), "several")
    page.reload()
    expect(find(page, "several").get_by_text(PRAISE)).to_be_visible()
    assert len(stored(page)["attempts"]) == 11_602
    assert faults == []


def test_where_storage_is_refused_the_reader_answers_and_is_told(page: Page) -> None:
    page.add_init_script(
        "const get = () => { throw new DOMException('no') };"
        "Object.defineProperty(window, 'localStorage', { configurable: true, get })"
    )
    question = ask(page, "choice")
    page.mouse.move(5, 5)
    expect(page.get_by_text(REFUSED).first).to_be_visible()
    solve(question, "choice")
    expect(question.get_by_text(PRAISE)).to_be_visible()
    press(question, "Ответить заново")
    expect(question.get_by_role("button", name="Ответить", exact=True)).to_be_visible()


def test_where_storage_is_full_the_reader_answers_and_is_told(page: Page) -> None:
    page.add_init_script("Storage.prototype.setItem = () => { throw new DOMException('full') }")
    question = ask(page, "choice")
    solve(question, "choice")
    expect(question.get_by_text(PRAISE)).to_be_visible()
    expect(page.get_by_text(REFUSED).first).to_be_visible()


def test_two_tabs_that_answer_different_questions_both_survive(page: Page) -> None:
    ask(page, "choice")
    other = page.context.new_page()
    ask(other, "several")
    pick(find(page, "choice"), "Второй")
    pick(find(other, "several"), "А", "О")
    assert len(attempts(page)) == 2
    expect(find(page, "several").get_by_text(PRAISE)).to_be_visible()
    expect(find(other, "choice").get_by_text(PRAISE)).to_be_visible()


def test_an_answer_in_another_tab_leaves_what_is_chosen_here(page: Page) -> None:
    several = ask(page, "several")
    several.get_by_label("А", exact=True).check()
    find(page, "text").get_by_role("textbox").fill("през")
    other = page.context.new_page()
    solve(ask(other, "choice"), "choice")
    expect(find(page, "choice").get_by_text(PRAISE)).to_be_visible()
    expect(several.get_by_label("А", exact=True)).to_be_checked()
    expect(find(page, "text").get_by_role("textbox")).to_have_value("през")


def test_one_question_missed_in_two_tabs_is_missed_twice(page: Page) -> None:
    here = ask(page, "choice")
    other = page.context.new_page()
    there = ask(other, "choice")
    pick(here, "Первый")
    expect(there.get_by_text("Пока неверно")).to_be_visible()
    press(there, "Ещё раз")
    pick(there, "Третий <b>как есть</b> & код")
    expect(here.get_by_text("Снова мимо")).to_be_visible()
    assert len(attempts(page)) == 2

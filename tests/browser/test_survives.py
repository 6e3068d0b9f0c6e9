"""What a reader has answered survives what authors do to the questions afterwards."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.answering import RIGHTLY, ask, attempts, find, miss, pick, press, solve
from tests.browser.editing import (
    drop,
    edit,
    in_question,
    insert_before,
    marked_anew,
    replace,
    turned_round,
    without_row,
)

ROWS = ["choice", "several", "sort", "match", "order"]
PRAISE = "Верно. Ниже"
ANSWERED = "[data-part=verdict]"
NOTED = re.compile("^Записано[^В]*$")


def silent(question: Locator) -> None:
    """Nothing is said of a change."""
    expect(question.get_by_text("изменился")).to_be_hidden()
    expect(question.get_by_text("больше нет")).to_be_hidden()


@pytest.mark.parametrize("kind", ROWS)
def test_rows_in_another_order_are_the_same_question(page: Page, kind: str) -> None:
    solve(ask(page, kind), kind)
    edit(page, in_question(kind, turned_round))
    question = ask(page, kind)
    expect(question.get_by_text(PRAISE)).to_be_visible()
    silent(question)


def test_a_question_inserted_before_others_takes_none_of_their_answers(page: Page) -> None:
    ask(page, "choice")
    for kind in RIGHTLY:
        solve(find(page, kind), kind)
    edit(page, insert_before("choice", "brand-new"), insert_before("order", "newer"))
    ask(page, "choice")
    for kind in RIGHTLY:
        expect(find(page, kind).locator(ANSWERED)).to_be_visible()
        silent(find(page, kind))
    for name in ("brand-new", "newer"):
        expect(page.locator(f"#q-{name}").locator(ANSWERED)).to_be_hidden()
        expect(page.locator(f"#q-{name} [data-part=check]")).to_be_visible()


def test_a_question_taken_away_takes_no_other_answers_along_and_may_come_back(page: Page) -> None:
    solve(ask(page, "choice"), "choice")
    solve(find(page, "several"), "several")
    edit(page, drop("choice"))
    expect(ask(page, "several").get_by_text(PRAISE)).to_be_visible()
    assert len(attempts(page)) == 2
    page.unroute_all()
    expect(ask(page, "choice").get_by_text(PRAISE)).to_be_visible()


def test_a_typo_mended_announces_nothing(page: Page) -> None:
    solve(ask(page, "choice"), "choice")
    edit(page, in_question("choice", replace("Второй", "Второй же")))
    question = ask(page, "choice")
    expect(question.get_by_text(PRAISE)).to_be_visible()
    expect(question.get_by_label("Второй же")).to_be_checked()
    silent(question)


def test_another_key_is_told_and_the_answer_graded_by_it(page: Page) -> None:
    solve(ask(page, "choice"), "choice")
    key = replace("""answer='["second"]'""", """answer='["first"]'""")
    edit(page, in_question("choice", lambda html: marked_anew(key(html))))
    question = ask(page, "choice")
    expect(question.get_by_text("Вопрос изменился")).to_be_visible()
    expect(question.get_by_text("Пока неверно")).to_be_visible()
    press(question, "Ещё раз")
    pick(question, "Первый")
    expect(question.get_by_text(PRAISE)).to_be_visible()
    silent(question)


def test_another_right_number_grades_the_old_one_anew(page: Page) -> None:
    miss(ask(page, "number"), "number")
    key = replace('[["right", 19.5, 20.5', '[["right", 84, 86')
    edit(page, in_question("number", lambda html: marked_anew(key(html))))
    question = ask(page, "number")
    expect(question.get_by_text("Вопрос изменился")).to_be_visible()
    expect(question.get_by_text(PRAISE)).to_be_visible()
    expect(question.get_by_role("textbox")).to_have_value("85")


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("choice", "first"),
        ("several", "b"),
        ("sort", "review"),
        ("match", "seller"),
        ("order", "tell"),
    ],
)
def test_an_answer_that_names_what_is_gone_is_no_miss_and_stays_in_the_history(
    page: Page, kind: str, value: str
) -> None:
    miss(ask(page, kind), kind)
    edit(page, in_question(kind, lambda html: marked_anew(without_row(value)(html))))
    question = ask(page, kind)
    expect(question.get_by_text("больше нет")).to_be_visible()
    expect(question.get_by_role("button", name="Ответить", exact=True)).to_be_visible()
    expect(question.get_by_text("Пока неверно")).to_be_hidden()
    assert len(attempts(page)) == 1


def test_after_an_option_is_gone_the_next_answer_has_both_its_tries(page: Page) -> None:
    miss(ask(page, "choice"), "choice")
    edit(page, in_question("choice", lambda html: marked_anew(without_row("first")(html))))
    question = ask(page, "choice")
    pick(question, "Третий <b>как есть</b> & код")
    expect(question.get_by_text("Пока неверно")).to_be_visible()
    silent(question)
    press(question, "Ещё раз")
    pick(question, "Второй")
    expect(question.get_by_text(PRAISE)).to_be_visible()


def test_an_answer_that_lacks_what_has_come_is_asked_for_again(page: Page) -> None:
    edit(page, in_question("order", lambda html: marked_anew(without_row("tell")(html))))
    question = ask(page, "order")
    question.locator("[data-part=check]").click()
    expect(question.get_by_role("button", name="Показать ответ")).to_be_visible()
    page.unroute_all()
    question = ask(page, "order")
    expect(question.locator("[data-row]")).to_have_count(4)
    expect(question.get_by_role("button", name="Ответить", exact=True)).to_be_visible()
    expect(question.get_by_text("больше нет")).to_be_visible()


def test_a_page_renamed_finds_its_answers(page: Page) -> None:
    solve(ask(page, "match"), "match")
    edit(page, path="renamed/")
    page.goto("renamed/")
    question = find(page, "match")
    expect(question.get_by_text(PRAISE)).to_be_visible()
    silent(question)
    solve(find(page, "choice"), "choice")
    expect(ask(page, "choice").get_by_text(PRAISE)).to_be_visible()


def test_before_and_after_a_lesson_one_question_has_two_answers(page: Page) -> None:
    ask(page, "before-before")
    after = find(page, "before-after")
    became = after.locator("quiz-became")
    for answer in ("Он пропадёт", "Он вернётся"):  # neither is judged before the lesson
        page.evaluate("localStorage.clear()")
        before = ask(page, "before-before")
        pick(before, answer)
        expect(before.locator(ANSWERED)).to_have_text(NOTED, use_inner_text=True)
        expect(before.get_by_role("button", name="Ещё раз")).to_have_count(0)
    expect(became).to_be_hidden()
    expect(after.locator(ANSWERED)).to_be_hidden()
    pick(after, "Придёт другой")
    for name, answer in (("was", "Он вернётся"), ("is", "Придёт другой")):
        expect(became.locator(f"[data-part={name}]")).to_have_text(answer)
    page.reload()
    expect(before.locator(ANSWERED)).to_have_text(NOTED, use_inner_text=True)
    expect(after.get_by_text("Пока неверно")).to_be_visible()
    assert [(one["question"], one.get("moment")) for one in attempts(page)] == [
        ("showcase-before", "before"),
        ("showcase-before", "after"),
    ]
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map((one) => one.id)")
    assert len(set(ids)) == len(ids)
    press(after, "Показать ответ")
    press(after, "Ответить заново")  # what was answered before the lesson stays
    pick(after, "Он пропадёт")
    for name, answer in (("was", "Он вернётся"), ("is", "Он пропадёт")):
        expect(became.locator(f"[data-part={name}]")).to_have_text(answer)

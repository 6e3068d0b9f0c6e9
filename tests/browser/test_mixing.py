"""A reader sees options in one order for a visit, whatever happens, and in another at the next."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from tests.browser.answering import RIGHTLY, ask, attempts, find, mark, miss, press, send, solve

MIXED = ["choice", "several", "sort", "match", "order"]


def order(question: Locator) -> list[str]:
    """Names or values of the rows, as they stand."""
    names = question.locator("[data-row]").evaluate_all(
        "rows => rows.map((row) => row.querySelector('input, select'))"
        ".map((field) => /radio|select/.test(field.type) && field.name !== 'answer'"
        " ? field.name : field.value)"
    )
    return [str(name) for name in names]


@pytest.mark.parametrize("kind", MIXED)
def test_a_reload_before_the_answer_changes_no_order(page: Page, kind: str) -> None:
    question = ask(page, kind)
    before = order(question)
    for _ in range(2):
        page.reload()
        expect(question.locator("[data-part=more]")).to_be_visible()
        assert order(question) == before


@pytest.mark.parametrize("kind", MIXED)
def test_neither_the_answer_nor_a_reload_after_it_changes_the_order(page: Page, kind: str) -> None:
    question = ask(page, kind)
    RIGHTLY[kind](question)
    before = order(question)
    send(question)
    expect(question.get_by_text("Верно. Ниже")).to_be_visible()
    assert order(question) == before
    assert order(ask(page, kind)) == before
    seed = attempts(page)[0]["seed"]
    assert isinstance(seed, int)


@pytest.mark.parametrize("kind", MIXED)
def test_all_tries_of_a_visit_have_one_order_and_other_visits_have_others(
    page: Page, kind: str
) -> None:
    seen = set()
    for _ in range(5):
        question = ask(page, kind)
        shown = order(question)
        seen.add(tuple(shown))
        miss(question, kind)
        press(question, "Ещё раз")
        assert kind == "order" or order(question) == shown  # steps stay as they were left
        solve(question, kind)
        press(question, "Ответить заново")
        assert order(question) == shown
    assert len(seen) >= 3
    assert len({tuple(sorted(one)) for one in seen}) == 1
    seeds = [one["seed"] for one in attempts(page)]
    assert seeds[::2] == seeds[1::2]
    assert len(set(seeds)) == 5


def test_the_second_try_has_the_order_of_the_first_after_a_reload_too(page: Page) -> None:
    question = ask(page, "several")
    first = order(question)
    miss(question, "several")
    page.reload()
    expect(question.get_by_role("button", name="Ещё раз")).to_be_visible()
    assert order(question) == first
    press(question, "Ещё раз")
    assert order(question) == first


def test_keys_go_through_the_options_as_they_are_seen(page: Page) -> None:
    question = ask(page, "several")
    boxes = question.locator("[data-row] input").all()
    tops = [one.bounding_box() for one in boxes]
    heights = [one["y"] for one in tops if one]
    assert heights == sorted(heights)
    boxes[0].focus()
    for box in boxes:
        expect(box).to_be_focused()
        page.keyboard.press("Tab")


def test_every_reason_stands_in_its_option(page: Page) -> None:
    question = ask(page, "choice")
    solve(question, "choice")
    reasons = question.locator("[data-row] .course-question__why")
    assert order(question) == reasons.evaluate_all("all => all.map((one) => one.dataset.option)")


def test_who_is_quicker_than_the_script_keeps_what_is_chosen(page: Page) -> None:
    held: list[Route] = []
    page.route("**/quiz/question.js", lambda route: held.append(route))  # noqa: PLW0108  a method of a list is none to Playwright
    page.goto("showcase/", wait_until="commit")
    question = find(page, "several")
    question.get_by_label("О", exact=True).check()
    find(page, "number").get_by_role("textbox").fill("20")
    question.get_by_label("О", exact=True).focus()
    expect(question.get_by_role("button")).to_have_count(0)
    before = order(question)
    assert held
    held[0].continue_()
    expect(question.get_by_role("button", name="Ответить", exact=True)).to_be_visible()
    assert order(question) != before
    expect(question.get_by_label("О", exact=True)).to_be_checked()
    expect(question.get_by_label("О", exact=True)).to_be_focused()
    expect(find(page, "number").get_by_role("textbox")).to_have_value("20")


def test_an_answer_to_one_question_leaves_what_is_chosen_in_others(page: Page) -> None:
    several = ask(page, "several")
    mark(several, "А")
    before = order(several)
    solve(find(page, "choice"), "choice")
    expect(find(page, "choice").get_by_text("Верно. Ниже")).to_be_visible()
    expect(several.get_by_label("А", exact=True)).to_be_checked()
    assert order(several) == before

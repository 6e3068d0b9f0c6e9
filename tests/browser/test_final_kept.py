"""The final check goes on from what the browser keeps: half an answer, other sittings."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.answering import KEY, attempts, stored
from tests.browser.test_final import Bank, hand, turn_to


@pytest.fixture
def bank(page: Page, base_url: str) -> Bank:
    found: Bank = page.request.get(f"{base_url}bank.json").json()
    return found


def resume(
    page: Page,
    entries: dict[str, tuple[int, list[str]]],
    made: Sequence[dict[str, Any]] = (),
) -> Locator:
    """Open the check where these are kept, each with its time; give the cases it asks."""
    written = {name: {"at": at, "value": value} for name, (at, value) in entries.items()}
    tried = {str(at): {**one, "at": at, "fingerprint": "f"} for at, one in enumerate(made, 1)}
    kept = json.dumps({"version": 2, "attempts": tried, "resets": {}, "entries": written})
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, kept])
    page.goto("my/final-check/")
    return page.locator("li[data-question]")


def below(step: Locator) -> tuple[float, float]:
    """Where a step is let go that is to stand behind this one."""
    box = step.bounding_box()
    assert box
    return box["x"] + 40, box["y"] + box["height"] * 0.8


def test_half_an_answer_is_kept_and_is_none_yet(page: Page, bank: Bank) -> None:
    names = [
        next(name for name, one in bank.items() if one["kind"] == kind and one["case"])
        for kind in ("sort", "match", "order")
    ]
    half = bank[names[0]]["answer"][:-1]
    cases = resume(page, {"final/a": (1, names), f"final/a/given/{names[0]}": (2, half)})
    expect(cases.nth(0).locator("input:checked")).to_have_count(len(half))
    pair = bank[names[1]]["answer"][0]
    turn_to(page, 1).locator(f"select[name='{pair.split(':')[0]}']").select_option(pair)
    assert stored(page)["entries"][f"final/a/given/{names[1]}"]["value"] == [pair]
    steps = turn_to(page, 2).locator("[data-row]")
    steps.first.locator("[data-move=up]").click()
    steps.nth(1).click(position={"x": 40, "y": 10})
    steps.nth(1).click(button="right", position={"x": 40, "y": 10})
    assert not any(name.endswith(names[2]) for name in stored(page)["entries"])
    hand(page)
    expect(page.locator("[data-part=unanswered] a")).to_have_text(["1", "2", "3"])
    turn_to(page, 2)
    steps.first.hover(position={"x": 40, "y": 10})
    page.mouse.down()
    page.mouse.move(*below(steps.nth(1)))
    page.mouse.up()
    hand(page)
    expect(page.locator("[data-part=unanswered] a")).to_have_text(["1", "2"])
    hand(page, "Сдать всё равно")
    expect(page.locator("[data-say=none]:visible")).to_have_count(2)
    assert [one["question"] for one in attempts(page)] == [names[2]]


def test_of_two_devices_the_first_is_what_was_handed_in_first(page: Page, bank: Bank) -> None:
    name = next(name for name, one in bank.items() if one["kind"] == "choice" and one["case"])
    entries = {
        "final/long": (1, [name]),
        "final/quick": (2, [name]),
        "final/long/handed": (4, ["2026-11-20T09:00:00.000Z"]),
        "final/quick/handed": (3, ["2026-11-10T09:00:00.000Z"]),
        f"final/quick/given/{name}": (3, bank[name]["answer"]),
    }
    resume(page, entries)
    expect(page.locator("[data-part=score]")).to_contain_text("20 ноября")
    expect(page.locator("[data-part=first]")).to_contain_text(re.compile(r"10\sноября.*верно\s1"))


def test_what_was_answered_in_a_lesson_is_not_told_here(
    page: Page, bank: Bank, base_url: str
) -> None:
    def form(name: str) -> str:
        return page.request.get(f"{base_url}questions/{name}.txt").text()

    name = next(one for one, key in bank.items() if key["case"] and "quiz-became" in form(one))
    lesson = {"question": name, "given": bank[name]["answer"]}
    made = [{**lesson, "moment": moment} for moment in ("before", "after")]
    case = resume(page, {"final/a": (1, [name])}, made)
    expect(case).to_be_visible()
    page.mouse.click(5, 5)  # a sign of life wakes all that the page holds
    expect(case.locator("quiz-became, .course-question__hint, q")).to_have_count(0)
    expect(case.locator("input:checked")).to_have_count(0)


def test_a_belief_is_told_after_two_answers_that_show_it_and_not_on_paper(
    page: Page, bank: Bank, base_url: str
) -> None:
    told = page.request.get(f"{base_url}beliefs.json").json()
    shows: dict[str, list[tuple[str, str]]] = {}
    for question, beliefs in told["shown"].items():
        for value, belief in beliefs.items():
            if bank[question]["kind"] == "choice":
                shows.setdefault(belief, []).append((question, value))
    belief, answers = next(
        (name, all_[:2]) for name, all_ in shows.items() if len({one for one, _ in all_[:2]}) == 2
    )
    names = [question for question, _ in answers]
    box = page.locator("final-check [data-part=beliefs]")
    for count in (1, 2):
        given = {f"final/{count}/given/{q}": (2, [value]) for q, value in answers[:count]}
        page.goto("course.json")
        page.evaluate("localStorage.clear()")
        page.goto("my/final-check/")
        expect(resume(page, {f"final/{count}": (1, names), **given})).to_have_count(2)
        with page.expect_response("**/beliefs.json*"):
            hand(page)
            if count == 1:
                hand(page, "Сдать всё равно")
        if count == 1:
            expect(page.locator("[data-part=score]")).to_be_visible()
            expect(box).to_be_hidden()
    believe = told["beliefs"][belief]["believe"].rstrip(".")
    expect(box.locator("li").first).to_contain_text(believe, use_inner_text=False)
    expect(box).to_contain_text("2 из 2")
    page.emulate_media(media="print")
    expect(box).to_be_hidden()

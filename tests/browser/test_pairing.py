"""A reader with a touch screen finds pairs by two taps, puts steps into order with a finger."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.answering import PAIRS, ask, attempts, find, press, send, shown_steps


@pytest.fixture
def phone(browser: Browser, base_url: str) -> Iterator[Page]:
    """The narrowest one."""
    options: dict[str, Any] = {
        "viewport": {"width": 320, "height": 640},
        "has_touch": True,
        "is_mobile": True,
    }
    with browser.new_context(**options, base_url=base_url) as context:
        yield context.new_page()


def item(question: Locator, text: str) -> Locator:
    return question.locator("[data-row]").get_by_role("button", name=text)


def choice(question: Locator, text: str) -> Locator:
    return question.locator(".course-question__pool").get_by_role("button", name=text)


def join(question: Locator, pairs: dict[str, str]) -> None:
    for text, other in pairs.items():
        item(question, text).tap()
        choice(question, other).tap()


def test_two_taps_make_a_pair_and_what_is_taken_is_offered_no_more(phone: Page) -> None:
    question = ask(phone, "match")
    expect(question.get_by_role("combobox")).to_have_count(0)
    first = question.locator("[data-row]").first.get_by_role("button")
    expect(first).to_have_attribute("aria-pressed", "true")
    choice(question, "За погоду").tap()  # the first item waits for it already
    expect(first).to_contain_text("За погоду")
    expect(first).to_have_attribute("aria-pressed", "false")
    expect(choice(question, "За погоду")).to_be_hidden()
    first.tap()
    expect(choice(question, "За погоду")).to_be_visible()
    join(question, PAIRS)
    assert not phone.evaluate("document.documentElement.scrollWidth > innerWidth")
    send(question)
    expect(question.get_by_text("Верно. Ниже")).to_be_visible()
    assert sorted(attempts(phone)[0]["given"]) == [
        "integrator:integrator",
        "manager:manager",
        "seller:seller",
    ]


def test_the_second_try_keeps_the_pairs_found_and_waits_for_the_others(phone: Page) -> None:
    question = ask(phone, "match")
    join(question, PAIRS | {"Продавец": "За погоду"})
    send(question)
    expect(question.get_by_text("Частично верно")).to_be_visible()
    expect(choice(question, PAIRS["Продавец"])).to_be_hidden()
    press(question, "Ещё раз")
    expect(item(question, "Продавец")).to_have_attribute("aria-pressed", "true")
    expect(item(question, "Продавец")).to_be_focused()
    choice(question, PAIRS["Продавец"]).tap()
    send(question)
    phone.reload()
    question = find(phone, "match")
    expect(question.get_by_text("Верно. Ниже")).to_be_visible()
    for text, other in PAIRS.items():
        expect(item(question, text)).to_contain_text(other)
        expect(item(question, text)).to_be_disabled()


def test_an_answer_that_lacks_pairs_asks_for_the_first_of_them(phone: Page) -> None:
    question = ask(phone, "match")
    send(question)
    expect(question.get_by_role("alert")).to_contain_text("Сначала выберите пару")
    expect(question.locator("[data-row]").first.get_by_role("button")).to_be_focused()


def test_a_finger_takes_a_step_along_by_its_number(phone: Page) -> None:
    question = ask(phone, "order")
    handle = question.locator("[data-row]").first.locator(".course-question__handle")
    handle.scroll_into_view_if_needed()
    before = shown_steps(question)
    start, end = handle.bounding_box(), question.locator("[data-row]").last.bounding_box()
    assert start
    assert end
    x, y = start["x"] + start["width"] / 2, start["y"] + start["height"] / 2
    touch = phone.context.new_cdp_session(phone)
    to = end["y"] + end["height"]
    for kind, at in [
        ("touchStart", y),
        *(("touchMove", y + (to - y) * step / 10) for step in range(1, 11)),
    ]:
        points = [{"x": x, "y": at}]
        touch.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
    touch.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    assert shown_steps(question) == [*before[1:], before[0]]

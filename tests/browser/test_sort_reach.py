"""A reader sorts by keyboard, by touch, by ear, without scripts, on the narrowest screen."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.answering import ask, find, put
from tests.browser.sorting import (
    HALF,
    LEADS,
    LINKS,
    REASONS,
    RIGHT,
    SELLS,
    item,
    place,
)

SIDEWAYS = "document.documentElement.scrollWidth > innerWidth"
SMALL = """() => [...document.querySelectorAll("#q-showcase-sort label")]
    .filter((one) => one.offsetHeight < 24 || one.offsetWidth < 24).length"""


@pytest.fixture
def question(page: Page) -> Locator:
    """The one question of its kind in the showcase."""
    return ask(page, "sort")


def test_by_keyboard_alone_everything_is_sorted(page: Page, question: Locator) -> None:
    keys = {LEADS: "Space", SELLS: "ArrowRight", LINKS: "ArrowLeft"}  # from the first bin
    shown = question.locator("fieldset fieldset legend").all_inner_texts()
    question.locator("fieldset fieldset").first.get_by_label(LEADS).focus()
    for one in shown:
        text = next(text for text in RIGHT if one.replace("\xa0", " ").startswith(text))
        page.keyboard.press(keys[RIGHT[text]])
        page.keyboard.press("Tab")
    page.keyboard.press("Tab")  # past how sure the reader is
    page.keyboard.press("Enter")
    expect(question.get_by_text("Верно. Ниже")).to_be_visible()
    expect(question.locator("[data-part=verdict]")).to_be_focused()


def test_each_item_names_its_group_to_a_screen_reader(question: Locator) -> None:
    for text in RIGHT:
        group = question.get_by_role("group", name=text)
        assert [
            one.evaluate("one => one.labels[0].innerText.trim()")
            for one in group.get_by_role("radio").all()
        ] == [LEADS, SELLS, LINKS]


def test_without_scripts_items_bins_and_the_key_are_there(scriptless: Page) -> None:
    scriptless.goto("showcase/")
    question = find(scriptless, "sort")
    put(question, RIGHT)
    expect(question.get_by_role("button")).to_have_count(0)
    question.get_by_text("Ответ и разбор", exact=True).click()
    expect(question.get_by_text("а месте:").locator("visible=true")).to_have_count(0)
    for text, why in REASONS.items():
        expect(item(question, text).get_by_text(why)).to_be_visible()
        expect(place(question, text)).to_be_visible()


def test_on_the_narrowest_phone_fingers_sort_and_nothing_sticks_out(
    browser: Browser, browser_context_args: dict[str, Any]
) -> None:
    phone = {"viewport": {"width": 320, "height": 640}, "has_touch": True, "is_mobile": True}
    with browser.new_context(**{**browser_context_args, **phone}) as context:
        page = context.new_page()
        page.goto("showcase/")
        question = find(page, "sort")
        for text, where in HALF.items():
            item(question, text).locator("label", has_text=where).tap()
        assert not page.evaluate(SMALL)
        question.get_by_role("button", name="Ответить", exact=True).tap()
        expect(question.get_by_text("Частично верно")).to_be_visible()
        assert not page.evaluate(SIDEWAYS)


def test_a_page_without_a_sort_does_not_load_it(page: Page) -> None:
    loaded: list[str] = []
    page.on("request", lambda request: loaded.append(request.url))
    page.goto("sources/", wait_until="networkidle")
    assert not [url for url in loaded if "sort" in url]

"""Where the browser forgets after seven days, a reader is told once, after the first answer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser import axe
from tests.browser.answering import KEY, ask, find, solve, stored

SAFARI = (
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)"
    " Version/18.5 Safari/605.1.15"
)
TOLD = "Этот браузер забывает ответы"


@pytest.fixture
def safari(browser: Browser, browser_context_args: dict[str, Any]) -> Iterator[Page]:
    """A browser that says it is Safari, on a phone."""
    options = {"user_agent": SAFARI, "viewport": {"width": 320, "height": 640}}
    options["reduced_motion"] = "reduce"
    with browser.new_context(**{**browser_context_args, **options}) as context:
        yield context.new_page()


def move(page: Page) -> None:
    page.mouse.move(5, 5)
    page.wait_for_function("!!customElements.get('progress-forgets')")


def test_it_is_told_once_after_the_first_answer_where_the_reader_is(safari: Page) -> None:
    ask(safari, "choice")
    move(safari)
    notice = safari.get_by_text(TOLD)
    expect(notice).to_be_hidden()
    solve(find(safari, "choice"), "choice")
    expect(notice).to_be_visible()
    expect(safari.locator(".course-quiz progress-forgets")).to_have_count(1)
    notice.scroll_into_view_if_needed()
    safari.wait_for_function(f"localStorage['{KEY}'].includes('told/forgets')")
    assert not safari.evaluate("document.documentElement.scrollWidth > innerWidth")
    axe.check(safari, looks=axe.ON_PHONE)
    link = safari.get_by_role("link", name="Как это сделать")
    expect(link).to_have_attribute("href", re.compile(r"my/kept/#znat$"))
    link.press("Tab")
    safari.keyboard.press("Enter")
    expect(notice).to_be_hidden()
    expect(find(safari, "choice").locator("[data-part=verdict]")).to_be_focused()
    solve(find(safari, "several"), "several")
    safari.reload()
    move(safari)
    solve(find(safari, "text"), "text")
    expect(find(safari, "text").locator("[data-part=verdict]")).to_be_visible()
    expect(notice).to_be_hidden()
    assert stored(safari)["entries"]["told/forgets"]["value"] == ["1"]


def test_who_answered_before_is_told_at_the_end_of_the_page_and_only_when_it_is_seen(
    safari: Page,
) -> None:
    solve(ask(safari, "choice"), "choice")
    safari.reload()
    move(safari)
    notice = safari.locator(".course-end progress-forgets")
    expect(notice).to_be_visible()
    assert stored(safari)["entries"] == {}
    notice.scroll_into_view_if_needed()
    safari.wait_for_function(f"localStorage['{KEY}'].includes('told/forgets')")
    safari.reload()
    move(safari)
    expect(notice).to_be_hidden()


def test_another_browser_says_nothing(page: Page) -> None:
    solve(ask(page, "choice"), "choice")
    move(page)
    expect(page.get_by_text(TOLD)).to_be_hidden()
    assert stored(page)["entries"] == {}


def test_a_page_without_questions_does_not_even_load_it(safari: Page) -> None:
    asked: list[str] = []
    safari.on("request", lambda request: asked.append(request.url))
    safari.goto("my/notes/")
    safari.mouse.move(5, 5)
    safari.wait_for_function("!!customElements.get('notes-list')")
    assert not [url for url in asked if "forgets" in url]

"""Keys, paper, small screens: nothing is lost by a key, hidden by the header, printed in vain."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.answering import ask

PAGES = ["showcase/", "lessons/leader/?all", "tools/balance/"]
UNDER = """() => {
  const one = document.activeElement, box = one.getBoundingClientRect();
  const bars = [...document.querySelectorAll(".md-header, .md-tabs")];
  const edge = Math.max(...bars.map((bar) => bar.getBoundingClientRect().bottom));
  const under = one.closest("article") && box.height > 0 && box.bottom <= edge;
  return under ? one.outerHTML.slice(0, 80) : "";
}"""
TWO_FRAMES = """() => new Promise((done) =>
    requestAnimationFrame(() => requestAnimationFrame(done)))"""
AWAKE = "!document.querySelector('article :not(:defined):not([hidden])')"
FIELDS = "textarea, select, input:not([type=radio], [type=checkbox], [type=range])"
SMALL = """(fields) => [...document.querySelectorAll(`article :is(${fields})`)]
  .map((one) => [one.name || one.outerHTML.slice(0, 60), getComputedStyle(one).fontSize])
  .filter(([, size]) => parseFloat(size) < 16)"""


@pytest.mark.parametrize("key", ["n", "p", ".", ","])
def test_no_key_leaves_a_page_with_questions(page: Page, key: str) -> None:
    question = ask(page, "choice")
    radio = question.get_by_label("Первый", exact=True)
    radio.check()
    radio.press(key)
    page.evaluate(TWO_FRAMES)  # it would fail if the page were left
    assert page.url.endswith("/showcase/")
    expect(radio).to_be_checked()


@pytest.mark.parametrize("path", PAGES)
def test_what_gets_the_focus_upwards_is_not_under_the_header(page: Page, path: str) -> None:
    page.set_viewport_size({"width": 1280, "height": 800})
    page.goto(path)
    page.mouse.move(5, 5)
    page.wait_for_function(AWAKE)
    page.evaluate("document.querySelector('footer a').focus()")
    hidden = []
    for _ in range(90):
        page.keyboard.press("Shift+Tab")
        hidden.append(page.evaluate(UNDER))
    assert [one for one in hidden if one] == []


@pytest.mark.parametrize("path", [*PAGES, "my/plan/", "tools/calendar/", "tools/log/"])
def test_a_telephone_enlarges_no_field(page: Page, path: str) -> None:
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto(path)
    page.mouse.move(5, 5)
    page.wait_for_function(AWAKE)
    assert page.evaluate(SMALL, FIELDS) == []


def test_paper_is_white_to_its_edges_and_has_no_pencil(page: Page) -> None:
    page.emulate_media(color_scheme="dark")
    page.goto("lessons/leader/?all")
    page.mouse.move(5, 5)
    sign = page.locator(".md-content h2 > button").first
    expect(sign).to_be_visible()
    page.emulate_media(media="print", color_scheme="dark")
    assert page.evaluate("getComputedStyle(document.documentElement).colorScheme") == "light"
    expect(sign).to_be_hidden()

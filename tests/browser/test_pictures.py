"""A picture shows the same to all: no word leaves it, its table opens, it is there on paper."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

# Words whose box is not inside of the drawing, by the letters of the reader's own browser.
OUTSIDE = """() => [...document.querySelectorAll(".course-picture svg text")].filter((one) => {
    const { x, y, width, height } = one.getBBox();
    const frame = one.ownerSVGElement.viewBox.baseVal;
    return x < -1 || y < -1 || x + width > frame.width + 1 || y + height > frame.height + 1;
}).map((one) => one.textContent)"""
SMALL = """() => [...document.querySelectorAll(".course-picture svg text")].filter((one) => {
    const scale = one.getScreenCTM().a;
    return scale * parseFloat(getComputedStyle(one).fontSize) < 11.9;
}).map((one) => one.textContent)"""
UNSEEN = """() => [...document.querySelectorAll(".course-picture svg")].filter((one) => {
    const { width, height } = one.getBoundingClientRect();
    return width < 200 || height < 60;
}).map((one) => one.outerHTML.slice(0, 120))"""


@pytest.fixture
def shown(page: Page) -> Page:
    """The showcase, which has every picture."""
    page.goto("showcase/")
    expect(page.locator(".course-picture").first).to_be_visible()
    return page


@pytest.mark.parametrize("width", [360, 1280])
def test_every_word_is_inside_of_its_picture_and_can_be_read(shown: Page, width: int) -> None:
    shown.set_viewport_size({"width": width, "height": 780})
    assert shown.evaluate(OUTSIDE) == []
    assert shown.evaluate(SMALL) == []
    assert shown.evaluate(UNSEEN) == []


def test_on_paper_every_picture_is_there_and_dark_on_white(shown: Page) -> None:
    shown.emulate_media(media="print", color_scheme="dark")
    assert shown.evaluate(UNSEEN) == []
    ink = "one => getComputedStyle(one).color"
    assert shown.locator(".course-picture svg").first.evaluate(ink) == "rgb(27, 35, 44)"


def test_with_the_readers_own_colours_letters_differ_from_what_they_lie_on(shown: Page) -> None:
    shown.emulate_media(forced_colors="active")
    piece = shown.locator("#picture-marina-week ~ g").first
    fill = "one => getComputedStyle(one).fill"
    assert piece.locator("rect").evaluate(fill) != piece.locator("text").evaluate(fill)


def test_the_keyboard_opens_the_table_of_a_picture(shown: Page) -> None:
    figure = shown.locator(".course-picture").first
    expect(figure.locator("table")).to_be_hidden()
    figure.locator("summary").focus()
    shown.keyboard.press("Enter")
    expect(figure.locator("table")).to_be_visible()


def test_without_scripts_a_picture_and_its_table_are_there(scriptless: Page, base_url: str) -> None:
    scriptless.goto(f"{base_url}showcase/")
    figure = scriptless.locator(".course-picture").first
    expect(figure.locator("svg")).to_be_visible()
    figure.locator("summary").click()
    expect(figure.locator("table")).to_be_visible()


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [
        ("order-way", "31", "13 · исправленный договор — назавтра"),
        ("pairs", "три", "ни одной, но сеть ушла"),
        ("corridors", "5 · 13–39 %", "12 · 9–26 %"),
    ],
)
def test_a_slider_turns_the_picture_and_says_what_came_of_it(
    shown: Page, name: str, first: str, last: str
) -> None:
    figure = shown.locator(f".course-picture:has(#picture-{name})")
    slider, said = figure.get_by_role("slider"), figure.locator("output")
    expect(said).to_have_text(first)
    before = figure.locator("svg").inner_html()
    slider.focus()
    shown.keyboard.press("End")
    expect(said).to_have_text(last)
    expect(slider).to_have_attribute("aria-valuetext", last)
    assert figure.locator("svg").inner_html() != before
    for _ in range(12):
        shown.keyboard.press("ArrowLeft")
        assert shown.evaluate(OUTSIDE) == []


def test_without_scripts_there_is_no_slider(scriptless: Page, base_url: str) -> None:
    scriptless.goto(f"{base_url}showcase/")
    expect(scriptless.locator(".course-picture__play").first).to_be_hidden()


@pytest.mark.parametrize("path", ["my/review/", "my/notes/", "my/weeks/", "news/"])
def test_an_empty_list_has_a_drawing_that_is_not_read_aloud(page: Page, path: str) -> None:
    page.goto(path)
    drawing = page.locator(".course-empty >> visible=true")
    expect(drawing).to_have_count(1)
    expect(drawing).to_have_attribute("aria-hidden", "true")


def test_the_scheme_of_a_talk_fills_the_way_that_the_reader_went(shown: Page) -> None:
    talk = shown.locator("dialogue-talk")
    replies, scheme = talk.locator("[data-part=replies] button"), talk.locator(".course-scheme")
    expect(replies.first).to_be_visible()
    expect(scheme).to_be_hidden()  # what is to come is no news before the end
    steps = 0
    while replies.count() and replies.first.is_visible():
        replies.first.click()
        steps += 1
    expect(scheme).to_be_visible()
    expect(scheme.locator("path[data-gone]")).to_have_count(steps)
    expect(scheme.locator("circle[data-gone], rect[data-gone]")).to_have_count(steps + 1)
    expect(scheme.locator("rect[data-here]")).to_have_count(1)


def test_the_scheme_of_a_helper_follows_each_answer(page: Page) -> None:
    page.goto("decisions/go-or-delegate/")
    scheme = page.locator(".course-scheme")
    expect(scheme.locator("[data-here]")).to_have_count(1)
    expect(scheme.locator("path[data-gone]")).to_have_count(0)
    page.locator("decide-steps [data-to] >> visible=true").first.click()
    expect(scheme.locator("path[data-gone]")).to_have_count(1)

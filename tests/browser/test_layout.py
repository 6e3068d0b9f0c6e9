"""A reader with a small screen, large letters, own colours or a printer gets the whole page."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

PATHS = ["", "lessons/leader/", "tools/", "tools/five-days/", "sources/", "showcase/", "nowhere/"]
QUESTION = "#q-showcase-choice"
LETTERS = "one => getComputedStyle(one).fontSize"
OURS = "[class*=course-], quiz-question, progress-notice"
# What sticks out of the window; a table may, inside a box of its own that scrolls.
WIDER = """() => [...document.querySelectorAll("article *")]
    .filter((one) => !one.closest(".md-typeset__scrollwrap") && !one.closest("svg, .headerlink"))
    .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > innerWidth + 1)
    .map((one) => one.outerHTML.slice(0, 120))"""
# What a box hides of its text, and boxes of a question that lie on each other.
CUT = """(root) => [...document.querySelectorAll(`${root}, ${root} *`)]
    .filter((one) => one.checkVisibility() && getComputedStyle(one).overflow !== "visible")
    .filter((one) => one.scrollWidth > one.clientWidth + 1
        || one.scrollHeight > one.clientHeight + 1)
    .map((one) => one.outerHTML.slice(0, 120))"""
OVERLAPS = """(selector) => {
    const boxes = [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility());
    const over = (a, b) => a.left < b.right - 1 && b.left < a.right - 1
        && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    return boxes.flatMap((one, at) => boxes.slice(at + 1)
        .filter((other) => !one.contains(other))
        .filter((other) => over(one.getBoundingClientRect(), other.getBoundingClientRect()))
        .map((other) => `${one.outerHTML.slice(0, 80)} | ${other.outerHTML.slice(0, 80)}`));
}"""
# WCAG 2.5.8 lets links within a sentence be as small as its letters; a label is its field's target.
SMALL = """(ours) => [...document.querySelectorAll("article :is(a, button, summary, input, label)")]
    .filter((one) => one.closest(ours) && one.checkVisibility())
    .filter((one) => getComputedStyle(one).display !== "inline" && !one.matches("label > input"))
    .filter((one) => {
        const { width, height } = one.getBoundingClientRect();
        return width < 24 || height < 24;
    })
    .map((one) => one.outerHTML.slice(0, 120))"""


@pytest.fixture
def narrow(page: Page) -> Page:
    """The narrowest screen of WCAG 1.4.10."""
    page.set_viewport_size({"width": 320, "height": 640})
    return page


def answer(page: Page, option: str = "first") -> None:
    page.locator(f"{QUESTION} [value={option}]").check()
    page.locator(f"{QUESTION} [data-part=check]").click()
    expect(page.locator(f"{QUESTION} [data-part=verdict]")).to_be_visible()


def scrolls_sideways(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth > innerWidth"))


@pytest.mark.parametrize("path", PATHS)
def test_at_320_px_nothing_sticks_out(narrow: Page, path: str) -> None:
    narrow.goto(path)
    assert not scrolls_sideways(narrow)
    assert not narrow.evaluate(WIDER)


def test_at_320_px_an_answered_question_does_not_stick_out(narrow: Page) -> None:
    narrow.goto("showcase/")
    answer(narrow)
    assert not scrolls_sideways(narrow)
    assert not narrow.evaluate(WIDER)


@pytest.mark.parametrize("width", [1280, 640])
def test_with_letters_of_200_percent_nothing_of_a_quiz_is_cut_or_covered(
    page: Page, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.goto("showcase/")
    before = page.locator(f"{QUESTION} legend").first.evaluate(
        "one => getComputedStyle(one).fontSize"
    )
    # The theme sets 125 % at the root: this is what it becomes for letters twice the usual size.
    page.add_style_tag(content="html { font-size: 250% !important; }")
    after = page.locator(f"{QUESTION} legend").first.evaluate(
        "one => getComputedStyle(one).fontSize"
    )
    assert float(after[:-2]) >= 1.9 * float(before[:-2])
    for do in (lambda: None, lambda: answer(page)):
        do()
        assert not scrolls_sideways(page)
        assert not page.evaluate(CUT, ".course-quiz")
        assert not page.evaluate(OVERLAPS, ".course-quiz :is(legend, label, button, p, summary)")
        assert not page.evaluate(OVERLAPS, f"{QUESTION} label > *")


@pytest.mark.parametrize("path", PATHS)
def test_a_finger_hits_what_it_aims_at(narrow: Page, path: str) -> None:
    narrow.goto(path)
    assert not narrow.evaluate(SMALL, OURS)


def test_a_finger_hits_the_buttons_of_an_answered_question(narrow: Page) -> None:
    narrow.goto("showcase/")
    answer(narrow)
    assert not narrow.evaluate(SMALL, OURS)


def test_on_paper_there_are_the_words_of_the_lesson_and_nothing_to_press(page: Page) -> None:
    page.goto("lessons/leader/")
    page.emulate_media(media="print")
    for part in (
        ".course-step h1",
        "#termin",
        ".case p >> nth=1",
        "quiz-question label >> nth=0",
        "table >> nth=0",
    ):
        expect(page.locator(f"article {part}").first).to_be_visible()
    pressed = "article button:not(.course-term)"  # a term is a word of its sentence
    for part in (".md-header", ".md-sidebar", ".md-footer__inner", pressed, ".headerlink"):
        assert not [one for one in page.locator(part).all() if one.is_visible()], part


def test_on_paper_every_option_of_every_question_is_there(page: Page) -> None:
    page.goto("showcase/")
    page.emulate_media(media="print")
    options = page.locator("quiz-question form > fieldset:first-child label").all()
    assert options
    assert all(one.is_visible() for one in options)


def test_on_paper_nothing_is_lost_at_the_edge(page: Page) -> None:
    page.set_viewport_size({"width": 700, "height": 990})
    for path in PATHS:
        page.goto(path)
        page.emulate_media(media="print")
        assert not page.evaluate(WIDER), path


def test_with_the_readers_own_colours_the_chosen_option_is_seen(page: Page) -> None:
    page.emulate_media(forced_colors="active")
    page.goto("showcase/")
    option = page.locator(f"{QUESTION} label").first
    page.locator("h1").click()
    before = option.screenshot()
    option.locator("input").check()
    page.locator("h1").click()
    page.mouse.move(0, 0)
    option.locator("input").evaluate("one => one.blur()")
    assert option.screenshot() != before
    # The theme or we must not draw the field ourselves: colours of ours are gone here.
    assert option.locator("input").evaluate("one => getComputedStyle(one).appearance") == "auto"


def test_each_of_these_faults_would_be_found(narrow: Page) -> None:
    narrow.goto("showcase/")
    narrow.add_style_tag(
        content=".course-quiz { width: 500px; height: 9rem; overflow: hidden }"
        " .md-typeset quiz-question label { margin: -1rem 0 !important }"
        " .course-question__actions button { font: 9px/1 serif !important; padding: 0 !important;"
        " min-height: 0 !important }"
    )
    assert narrow.evaluate(WIDER)
    assert narrow.evaluate(CUT, ".course-quiz")
    assert narrow.evaluate(OVERLAPS, "quiz-question label")
    assert narrow.evaluate(SMALL, OURS)

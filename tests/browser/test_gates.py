"""What a page must let a reader do without a scroll: its first control, its answer, its width."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, ViewportSize, expect

from tests.tools import sizes

PHONE: ViewportSize = {"width": 360, "height": 780}
DESK: ViewportSize = {"width": 1280, "height": 900}
FIRST = 420
"""Pixels from the top of a page on a phone."""
TOOLS = ["tools/balance/", "tools/log/", "tools/calendar/", "tools/plan-back/"]
CALCULATORS = {
    "tools/balance/#n=4&d=3&r=2&g01=10&g07=2&g11=26&g12=4&g00=3": 21,
    "tools/plan-back/#plan=6000000&deal=130000&won=40&asked=62.5&met=25": 7,
}
"""Each with an answer, and how many fields it has at least."""
CONTROL = """() => [...document.querySelectorAll(
    "article :is(input, select, textarea, button:not(.course-term), summary, .md-button)")]
    .filter((one) => one.checkVisibility() && one.getBoundingClientRect().width > 1)
    .map((one) => one.getBoundingClientRect().top + scrollY)[0]"""
# The answer and the field that has the focus: both are seen whole, and neither lies on the other
# nor under the bar of the course.
SEEN = """() => {
    const [answer, field] = [document.querySelector("[data-part=answer]"), document.activeElement]
        .map((one) => one.getBoundingClientRect());
    const top = document.querySelector(".md-header").getBoundingClientRect().bottom;
    const bar = document.querySelector(".course-bar");
    const end = bar.checkVisibility() ? bar.getBoundingClientRect().top : innerHeight;
    const inside = ({ top: from, bottom }) => from >= top - 1 && bottom <= end + 1;
    const over = answer.left < field.right && field.left < answer.right
        && answer.top < field.bottom && field.top < answer.bottom;
    return { answer: inside(answer), field: inside(field), apart: !over };
}"""
ALL = {"answer": True, "field": True, "apart": True}
# Words of tables that stand on two lines; an address may. What is read but not seen has no lines.
SPLIT = r"""() => {
    const found = [], range = document.createRange();
    for (const cell of document.querySelectorAll("article :is(td, th)")) {
        const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
        for (let text; (text = texts.nextNode()); ) {
            const { parentElement } = text;
            if (!parentElement.checkVisibility() || parentElement.closest("svg, option")
                || getComputedStyle(parentElement).clipPath !== "none") continue;
            for (const { 0: word, index } of text.data.matchAll(/[^\s\xA0\-–—/]{2,24}/g)) {
                range.setStart(text, index);
                range.setEnd(text, index + word.length);
                const lines = [...range.getClientRects()].filter(({ width }) => width);
                if (lines.some(({ top }) => top > lines[0].top + 3)) found.push(word);
            }
        }
    }
    return found;
}"""
NARROW = """() => [...document.querySelectorAll(".course-sheet :is(td, th)")]
    .filter((cell) => cell.checkVisibility() && cell.getBoundingClientRect().width
        < 2.5 * parseFloat(getComputedStyle(cell).fontSize))
    .map((cell) => cell.textContent)"""
OPEN = "for (const fold of document.querySelectorAll('article details')) fold.open = true;"


@pytest.fixture(params=[True, False], ids=["scripts", "scriptless"])
def phone(request: pytest.FixtureRequest, browser: Browser, base_url: str) -> Iterator[Page]:
    """A phone that runs scripts, and one that does not."""
    runs = bool(request.param)
    with browser.new_context(
        base_url=base_url, viewport=PHONE, has_touch=True, java_script_enabled=runs
    ) as context:
        yield context.new_page()


@pytest.mark.parametrize("path", TOOLS)
def test_the_first_control_of_a_tool_is_on_the_first_screen(page: Page, path: str) -> None:
    page.set_viewport_size(PHONE)
    page.goto(path)
    page.wait_for_function("!document.querySelector('article :not(:defined):not([hidden])')")
    assert page.evaluate(CONTROL) <= FIRST


@pytest.mark.parametrize("path", CALCULATORS)
@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desktop"])
def test_the_answer_is_seen_from_every_field(page: Page, size: ViewportSize, path: str) -> None:
    page.set_viewport_size(size)
    page.goto(path)
    answer = page.locator("[data-part=answer]")
    expect(answer.locator("[data-part=to-result]")).to_be_visible()
    fields = page.locator(".course-desk form input:visible")
    assert fields.count() >= CALCULATORS[path]
    wrong = {}
    for field in fields.all():
        field.focus()
        if (seen := page.evaluate(SEEN)) != ALL:
            wrong[field.get_attribute("id") or ""] = seen
    assert wrong == {}


def test_no_page_is_wider_than_a_phone_and_no_word_of_a_table_is_split(
    phone: Page, site: Path
) -> None:
    wrong = {}
    for name in sizes.pages(site):
        phone.goto(name.removesuffix("index.html"))
        phone.evaluate(OPEN)
        wide = phone.evaluate("document.documentElement.scrollWidth") - PHONE["width"]
        found = {"wider": wide, "split": phone.evaluate(SPLIT), "narrow": phone.evaluate(NARROW)}
        if any(found.values()):
            wrong[name] = {what: one for what, one in found.items() if one}
    assert wrong == {}


def test_a_wide_table_scrolls_by_itself_and_keeps_its_first_column(phone: Page) -> None:
    phone.goto("tools/five-days/")
    cells = phone.locator(".course-sheet tr").nth(1).locator("td")
    before = [one.bounding_box() for one in cells.all()]
    phone.evaluate("""() => {
        const table = document.querySelector(".course-sheet table");
        (table.closest(".md-typeset__scrollwrap") ?? table).scrollLeft = 50;
    }""")
    after = [one.bounding_box() for one in cells.all()]
    assert before[0]
    assert after[0]
    assert after[-1] != before[-1]
    assert after[0]["x"] > before[0]["x"] - 25
    assert phone.evaluate("document.documentElement.scrollLeft") == 0


def test_each_of_these_faults_would_be_found(phone: Page) -> None:
    phone.goto("tools/five-days/")
    # Not by add_style_tag: that waits for a script of its own.
    phone.evaluate("""() => {
        const style = document.head.appendChild(document.createElement("style"));
        style.textContent = `.md-typeset .course-sheet table :is(th, td):nth-child(n)
            { min-width: 0 !important; max-width: 20px; overflow-wrap: anywhere !important }
            h1 { width: 500px }`;
    }""")
    assert "День" in phone.evaluate(SPLIT)
    assert phone.evaluate(NARROW)
    assert phone.evaluate("document.documentElement.scrollWidth") > PHONE["width"]

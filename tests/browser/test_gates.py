"""What a page must let a reader do without a scroll: its first control, its answer, its width."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect

PHONE = {"width": 360, "height": 780}
DESK = {"width": 1280, "height": 900}
FIRST = 420
"""Pixels from the top of a page on a phone."""
TOOLS = ["tools/balance/", "tools/log/", "tools/calendar/"]
CONTROL = """() => [...document.querySelectorAll(
    "article :is(input, select, textarea, button:not(.course-term), summary, a.md-button)")]
    .filter((one) => one.checkVisibility() && one.getBoundingClientRect().width > 1)
    .map((one) => one.getBoundingClientRect().top + scrollY)[0]"""
# The answer and the field that has the focus: both are seen whole, and neither lies on the other.
SEEN = """() => {
    const [answer, field] = [document.querySelector("[data-part=answer]"), document.activeElement]
        .map((one) => one.getBoundingClientRect());
    const top = document.querySelector(".md-header").getBoundingClientRect().bottom;
    const inside = ({ top: from, bottom }) => from >= top - 1 && bottom <= innerHeight + 1;
    const over = answer.left < field.right && field.left < answer.right
        && answer.top < field.bottom && field.top < answer.bottom;
    return { answer: inside(answer), field: inside(field), apart: !over };
}"""
ALL = {"answer": True, "field": True, "apart": True}


@pytest.mark.parametrize("path", TOOLS)
def test_the_first_control_of_a_tool_is_on_the_first_screen(page: Page, path: str) -> None:
    page.set_viewport_size(PHONE)
    page.goto(path)
    page.wait_for_function("!document.querySelector('article :not(:defined):not([hidden])')")
    assert page.evaluate(CONTROL) <= FIRST


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desktop"])
def test_the_answer_is_seen_from_every_field(page: Page, size: Any) -> None:
    page.set_viewport_size(size)
    page.goto("tools/balance/#n=4&d=3&r=2&g01=10&g07=2&g11=26&g12=4&g00=3")
    answer = page.locator("[data-part=answer]")
    expect(answer.locator("[data-part=verdict]")).not_to_be_empty()
    fields = page.locator("balance-calculator form input:visible")
    assert fields.count() > 20
    wrong = {}
    for field in fields.all():
        field.focus()
        if (seen := page.evaluate(SEEN)) != ALL:
            wrong[field.get_attribute("id") or ""] = seen
    assert wrong == {}

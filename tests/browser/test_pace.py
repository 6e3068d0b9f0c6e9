"""A lesson on a phone is taken in small steps: each about a screen, with something to do soon."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, ViewportSize, expect

PHONE: ViewportSize = {"width": 360, "height": 780}
SCREEN = 656
"""Pixels between the head and the bar of a step."""
MOST = 1.5 * SCREEN
FIT = 0.85
"""The share of steps that fit one screen."""
STRETCH = 2
"""So many steps may follow each other without an act: an answer, a task, a picture to be moved."""
# Height and kind of every screen, as the frame itself turns to it; none is left out.
STEPS = """() => {
    const frame = document.querySelector("steps-frame");
    return frame.screens.map(({ kind, step, question }, number) => {
        frame.turn(number, false);
        const { top } = step.getBoundingClientRect();
        const seen = [...step.children].filter((one) => one.checkVisibility());
        const bottoms = seen.map((one) => one.getBoundingClientRect().bottom - top);
        const act = question || ["cover", "end"].includes(kind)
            || step.querySelector(".task, pictures-play, input[type=date]");
        const name = (question || step).id || step.innerText.slice(0, 40);
        return { name, height: Math.max(0, ...bottoms), act: Boolean(act) };
    });
}"""


@pytest.fixture(scope="module")
def lessons(
    browser: Any, base_url: str, outline: list[dict[str, Any]]
) -> dict[str, list[dict[str, Any]]]:
    """The screens of every lesson, in the order of the course."""
    with browser.new_context(base_url=base_url, viewport=PHONE, has_touch=True) as context:
        return {one["slug"]: _steps(context.new_page(), one["url"]) for one in outline}


def _steps(page: Page, url: str) -> list[dict[str, Any]]:
    page.goto(url)
    # All that the questions add has come.
    waiting = "quiz-question:not(:has([data-part=verdict]))"
    expect(page.locator(waiting)).to_have_count(0)
    expect(page.locator(".course-cover button[value=all]")).to_be_visible()
    page.evaluate("document.querySelector('lessons-end').hidden = false")
    found: list[dict[str, Any]] = page.evaluate(STEPS)
    page.close()
    return found


def test_no_step_needs_more_than_a_screen_and_a_half(
    lessons: dict[str, list[dict[str, Any]]],
) -> None:
    tall = {
        (slug, one["name"]): one["height"]
        for slug, steps in lessons.items()
        for one in steps
        if one["height"] > MOST
    }
    assert tall == {}


def test_most_steps_fit_one_screen(lessons: dict[str, list[dict[str, Any]]]) -> None:
    heights = [one["height"] for steps in lessons.values() for one in steps]
    assert len(heights) > 100
    assert sum(one <= SCREEN for one in heights) / len(heights) >= FIT


def test_something_is_to_be_done_after_two_steps_of_reading_at_the_latest(
    lessons: dict[str, list[dict[str, Any]]],
) -> None:
    long = {}
    for slug, steps in lessons.items():
        run: list[str] = []
        for one in steps:
            run = [] if one["act"] else [*run, one["name"]]
            if len(run) > STRETCH:
                long[slug, run[0]] = len(run)
    assert long == {}

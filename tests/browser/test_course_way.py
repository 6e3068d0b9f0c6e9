"""A reader comes back: the map and the first button of the course know how far the reader is."""

from __future__ import annotations

import json
import re
from typing import Any

from playwright.sync_api import Page, expect

from tests.browser.answering import KEY

MAP = "course-map [data-lesson='{}'] [data-part=done]"


def answer(page: Page, questions: list[str], **more: Any) -> None:
    """Put an answer to each of these where answers are kept, and open the home page."""
    made = {
        name: {"question": name, "given": ["x"], "at": number, "fingerprint": "f", **more}
        for number, name in enumerate(questions, 1)
    }
    page.goto("sources/")
    text = json.dumps({"version": 2, "attempts": made, "resets": {}, "entries": {}})
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, text])
    page.goto("")


def asked(lesson: dict[str, Any], *sections: int) -> list[str]:
    parts = lesson["sections"]
    return [one for number in sections or range(len(parts)) for one in parts[number]["questions"]]


def test_who_is_new_is_shown_where_to_begin_and_no_progress(page: Page) -> None:
    page.goto("")
    expect(page.get_by_role("link", name="Начать с первого урока")).to_be_visible()
    page.wait_for_function("!!customElements.get('course-map')")
    expect(page.locator(MAP.format(1))).to_be_hidden()
    expect(page.get_by_role("link", name="Продолжить")).to_be_hidden()


def test_who_has_begun_goes_on_where_the_answers_end(
    page: Page, outline: list[dict[str, Any]]
) -> None:
    first, second = outline[:2]
    answer(page, [*asked(first), *asked(second, 0)])
    expect(page.locator(MAP.format(1))).to_have_text("пройден")
    count = len(second["sections"])
    expect(page.locator(MAP.format(2))).to_have_text(re.compile(rf"1\s+из\s+{count}\s+разделов"))
    expect(page.locator(MAP.format(3))).to_have_text("не начат", use_inner_text=True)
    link = page.get_by_role("link", name="Продолжить: урок 2")
    expect(link).to_contain_text(second["sections"][1]["title"].split()[-1])
    expect(page.get_by_text("Отвечено вопросов")).to_contain_text("Осталось")
    link.focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(f"{second['url']}#{second['sections'][1]['id']}$"))


def test_what_was_answered_before_the_lesson_is_no_progress(
    page: Page, outline: list[dict[str, Any]]
) -> None:
    answer(page, asked(outline[0]), moment="before")
    page.wait_for_function("!!customElements.get('course-map')")
    expect(page.get_by_role("link", name="Начать с первого урока")).to_be_visible()


def test_who_has_answered_everything_is_told(page: Page, outline: list[dict[str, Any]]) -> None:
    answer(page, [question for lesson in outline for question in asked(lesson)])
    expect(page.get_by_text("Вы ответили на все вопросы курса")).to_be_visible()
    expect(page.locator("course-map").get_by_text("пройден")).to_have_count(len(outline))


def test_the_map_follows_another_tab(page: Page, outline: list[dict[str, Any]]) -> None:
    page.goto("")
    answer(page.context.new_page(), asked(outline[0]))
    expect(page.locator(MAP.format(1))).to_have_text("пройден")


def test_the_navigation_says_how_far_the_reader_is(
    page: Page, outline: list[dict[str, Any]]
) -> None:
    answer(page, [*asked(outline[0]), *asked(outline[1], 0)])
    page.goto("route/")
    page.mouse.move(5, 5)
    mark = page.locator(".md-nav--primary a.md-nav__link small")
    expect(mark.nth(0)).to_have_attribute("aria-label", "пройден")
    expect(mark.nth(1)).to_have_text(f"1/{len(outline[1]['sections'])}")
    expect(mark.locator("visible=true")).to_have_count(2)
    page.goto(outline[0]["url"])
    page.mouse.move(9, 9)
    expect(page.locator(".md-nav--primary a.md-nav__link small:visible")).to_have_count(2)


def test_who_has_answered_nothing_loads_no_outline(page: Page) -> None:
    asked_for: list[str] = []
    page.on("request", lambda request: asked_for.append(request.url))
    page.goto("glossary/")
    page.mouse.move(5, 5)
    page.wait_for_function("!!customElements.get('course-marks')")
    page.wait_for_load_state("networkidle")
    assert not [url for url in asked_for if url.endswith("course.json")]

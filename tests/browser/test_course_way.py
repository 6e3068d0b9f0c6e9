"""A reader comes back: the map and the first button of the course know how far the reader is."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.answering import KEY

MAP = "course-map [data-lesson='{}'] [data-part=done]"
CARD = "course-today [data-card={}]"


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


def test_who_is_new_is_given_the_promise_and_one_button(page: Page) -> None:
    page.goto("")
    page.wait_for_function("!!customElements.get('course-today')")
    expect(page.locator(".course-promise")).to_be_visible()
    expect(page.locator(".course-today")).to_be_hidden()
    expect(page.locator(MAP.format(1))).to_be_hidden()
    expect(page.locator("article .md-button--primary:visible")).to_have_count(1)
    begin = page.get_by_role("link", name="Начать: первый случай")
    minutes = begin.inner_text().rpartition(", ")[2]
    begin.click()
    expect(page).to_have_url(re.compile("lessons/start/$"))
    expect(page.locator("[data-start]")).to_have_text(f"Начать: {minutes}")


def test_who_has_begun_goes_on_where_the_answers_end(
    page: Page, outline: list[dict[str, Any]]
) -> None:
    first, second = outline[:2]
    answer(page, [*asked(first), *asked(second, 0)])
    expect(page.locator(MAP.format(1))).to_have_text("пройден")
    count = len(second["sections"])
    expect(page.locator(MAP.format(2))).to_have_text(re.compile(rf"1\s+из\s+{count}\s+разделов"))
    expect(page.locator(MAP.format(3))).to_be_hidden()
    expect(page.locator(".course-promise")).to_be_hidden()
    card = page.locator(CARD.format("continue"))
    expect(card).to_contain_text(second["short"], use_inner_text=True)
    expect(card).to_contain_text(re.compile(rf"часть\s2\sиз\s{count}\s·\s\d+\sмин"))
    expect(page.locator(CARD.format("task"))).to_contain_text(re.compile(r"Урок\s1"))
    expect(page.get_by_text("Отвечено вопросов")).to_contain_text("Осталось")
    link = card.get_by_role("link", name="Продолжить")
    link.focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(f"{second['url']}#{second['sections'][1]['id']}$"))


def test_who_has_only_guessed_before_a_lesson_begins_at_its_top(
    page: Page, outline: list[dict[str, Any]]
) -> None:
    answer(page, asked(outline[0]), moment="before")
    link = page.locator(CARD.format("continue")).get_by_role("link", name="Продолжить")
    expect(link).to_have_attribute("href", re.compile(f"{outline[0]['url']}$"))
    expect(page.locator(MAP.format(1))).to_be_hidden()


def test_who_has_answered_everything_is_told_what_comes_next(
    page: Page, outline: list[dict[str, Any]]
) -> None:
    answer(page, [question for lesson in outline for question in asked(lesson)])
    expect(page.locator("course-map").get_by_text("пройден")).to_have_count(len(outline))
    expect(page.locator("course-today li:visible").first).to_contain_text("Итоговая")
    expect(page.locator(CARD.format("continue"))).to_be_hidden()


def test_what_is_due_today_is_counted(page: Page, outline: list[dict[str, Any]]) -> None:
    answer(page, [question for lesson in outline[:2] for question in asked(lesson)])
    expect(page.locator(CARD.format("review"))).to_contain_text(
        re.compile(r"Повторить\s8\sвопросов")
    )
    expect(page.locator("course-today li:visible")).to_have_count(3)


def test_while_a_log_runs_its_next_half_day_is_at_hand(own_context: BrowserContext) -> None:
    page = own_context.new_page()
    page.clock.set_fixed_time("2026-12-02T10:00:00")
    page.goto("tools/log/")
    page.locator("log-week [data-part=half-0]").click()
    page.locator("log-week [data-part=role-seller]").click()
    page.goto("")
    expect(page.locator("#segodnya")).to_have_text(re.compile(r"Среда,\s2\sдекабря"))
    expect(page.locator(CARD.format("log"))).to_contain_text(re.compile(r"среда,\sдо\sобеда"))


@pytest.mark.parametrize("lessons", [0, 1])
def test_what_is_folded_opens_by_its_address(
    page: Page, outline: list[dict[str, Any]], lessons: int
) -> None:
    answer(page, [one for lesson in outline[:lessons] for one in asked(lesson)])
    page.goto("#kak")
    page.reload()
    expect(page.get_by_text("Ни почты, ни пароля")).to_be_visible()


def test_without_scripts_the_home_page_is_whole(
    scriptless: Page, outline: list[dict[str, Any]]
) -> None:
    scriptless.goto("")
    expect(scriptless.locator(".course-today")).to_be_hidden()
    expect(scriptless.locator("course-map li a:visible")).to_have_count(len(outline))
    scriptless.locator("#kak").click()
    expect(scriptless.get_by_text("Ни почты, ни пароля")).to_be_visible()


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

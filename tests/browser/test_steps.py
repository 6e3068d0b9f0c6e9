"""A reader on a phone has one thing a screen, the next act under the thumb, and the page whole."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

PATH = "showcase/steps/"
FRAME = "steps-frame"
PHONE = {"width": 360, "height": 780}
READING = ".course-step[data-part=chtenie][data-kind=read]"
STORED = "Object.keys(localStorage).find((name) => name.endsWith('.progress'))"


@pytest.fixture
def phone(page: Page) -> Page:
    page.set_viewport_size(PHONE)
    page.emulate_media(reduced_motion="reduce")
    page.goto(PATH)
    expect(page.locator(".course-cover button[value=all]")).to_be_visible()
    return page


def visible(page: Page) -> Locator:
    return page.locator(".course-step:not([hidden])")


def first(page: Page) -> Locator:
    return page.locator(f"{FRAME} button[value=first]")


def begin(page: Page) -> None:
    page.locator("[data-start]").click()
    expect(page.locator(f"{FRAME} [data-part=bar]")).to_be_visible()


def status(page: Page) -> Locator:
    return page.locator(f"{FRAME} [role=status]").first


def entries(page: Page) -> dict[str, Any]:
    text = page.evaluate(f"localStorage.getItem({STORED})")
    return {name: one["value"] for name, one in json.loads(text or "{}").get("entries", {}).items()}


def test_one_step_is_in_view_and_says_where_it_is(phone: Page) -> None:
    begin(phone)
    for step in (1, 2, 3):
        expect(visible(phone)).to_have_count(1)
        expect(status(phone)).to_contain_text("Часть 1 из 3")
        expect(status(phone)).to_contain_text(f"Шаг {step} из 5")
        assert phone.url.endswith(f"{PATH}#chtenie")
        first(phone).click()


def test_the_bar_answers_for_the_question_and_leads_on_when_it_is_done(phone: Page) -> None:
    phone.goto(f"{PATH}#q-showcase-choice")
    expect(first(phone)).to_have_text("Ответить")
    question = phone.locator("#q-showcase-choice")
    first(phone).click()
    expect(question.locator("[data-part=empty]")).to_be_visible()
    question.get_by_label("Первый", exact=True).check()
    first(phone).click()
    expect(first(phone)).to_have_text("Ещё раз")
    expect(phone.locator(f"{FRAME} button[value=second]")).to_have_text("Показать ответ")
    first(phone).click()
    question.get_by_label("Второй", exact=True).check()
    first(phone).click()
    expect(first(phone)).to_have_text("Дальше")
    first(phone).click()
    expect(phone.locator(".course-steps__end")).to_contain_text("Верно с первого раза: 0 из 1")
    expect(first(phone)).to_contain_text("Часть 2")


def test_a_question_can_be_passed_over_and_the_end_of_the_part_says_so(phone: Page) -> None:
    phone.goto(f"{PATH}#q-showcase-choice")
    phone.locator(f"{FRAME} button[value=second]").click()
    expect(phone.locator(".course-steps__end")).to_contain_text("Без ответа осталось вопросов: 1")


@pytest.mark.parametrize("anchor", ["otvety", "q-showcase-sort", "konec"])
def test_an_address_of_the_page_opens_the_step_that_holds_it(phone: Page, anchor: str) -> None:
    phone.goto(f"{PATH}?from#{anchor}")
    expect(phone.locator(f'[id="{anchor}"]')).to_be_visible()
    expect(visible(phone)).to_have_count(1)


def test_a_link_within_the_page_opens_its_step(phone: Page) -> None:
    phone.locator(".course-cover a[href='#otvety']").click()
    expect(phone.locator("#otvety")).to_be_visible()
    expect(visible(phone)).to_have_count(1)


def test_a_case_is_opened_from_the_cover_and_ticked_when_it_is_answered(phone: Page) -> None:
    row = phone.locator(".course-cover li[data-to=sluchay]")
    row.get_by_role("link").click()
    question = phone.locator("#q-showcase-several")
    question.get_by_label("О", exact=True).check()
    expect(row).not_to_have_attribute("data-done", "")
    first(phone).click()
    expect(row).to_have_attribute("data-done", "")
    expect(phone.locator(".course-cover li[data-to=otvety]")).not_to_have_attribute("data-done", "")


def test_back_goes_from_part_to_part_and_leaves_soon(phone: Page) -> None:
    begin(phone)
    for _ in range(4):
        first(phone).click()
    phone.locator(f"{FRAME} button[value=second]").click()  # the question is passed over
    first(phone).click()
    expect(status(phone)).to_contain_text("Часть 2 из 3")
    phone.go_back()
    expect(status(phone)).to_contain_text("Часть 1 из 3")
    phone.go_back()
    expect(phone.locator(".course-step h1")).to_be_visible()


def test_a_reload_stays_at_the_step_and_another_day_begins_there(phone: Page) -> None:
    begin(phone)
    first(phone).click()
    phone.reload()
    expect(status(phone)).to_contain_text("Шаг 2 из 5")
    phone.goto("about:blank")
    phone.goto(PATH)
    again = phone.locator("[data-start]")
    expect(again).to_have_text("Продолжить: часть 1")
    assert entries(phone)["step/showcase/steps"] == ["chtenie:2"]
    again.click()
    expect(status(phone)).to_contain_text("Шаг 2 из 5")


def test_who_only_opens_a_step_leaves_no_trace(phone: Page) -> None:
    phone.goto(f"{PATH}#otvety")
    expect(visible(phone)).to_have_count(1)
    phone.goto("about:blank")
    phone.goto(PATH)
    assert phone.evaluate(STORED) is None


def test_a_stored_step_that_is_gone_leads_to_the_cover(phone: Page) -> None:
    begin(phone)
    phone.goto("about:blank")
    phone.goto(PATH)
    phone.evaluate(
        f"localStorage.setItem({STORED}, localStorage.getItem({STORED}).replace('chtenie:', 'x:'))"
    )
    phone.reload()
    expect(phone.locator("[data-start]")).to_contain_text("Начать")


def test_the_page_whole_is_one_press_away_and_stays_so(phone: Page) -> None:
    begin(phone)
    phone.locator(f"{FRAME} .course-steps__head button").click()
    steps = phone.locator(".course-step").count()
    expect(visible(phone)).to_have_count(steps)
    phone.reload()
    expect(visible(phone)).to_have_count(steps)
    phone.locator(".course-cover button[value=all]").click()
    expect(visible(phone)).to_have_count(1)
    assert entries(phone)["view"] == []


def test_who_asks_for_all_in_the_address_gets_it_once(phone: Page) -> None:
    phone.goto(f"{PATH}?all")
    expect(visible(phone)).to_have_count(phone.locator(".course-step").count())
    assert "view" not in entries(phone)


def test_keys_turn_the_steps_and_the_focus_goes_along(phone: Page) -> None:
    phone.locator("[data-start]").focus()
    phone.keyboard.press("Enter")
    expect(phone.locator("#chtenie")).to_be_focused()
    phone.keyboard.press("ArrowRight")
    expect(phone.locator(READING).nth(1)).to_be_focused()
    phone.keyboard.press("Tab")
    expect(phone.locator(f"{FRAME} button[value=back]")).to_be_focused()
    phone.keyboard.press("Tab")
    phone.keyboard.press("Enter")
    expect(status(phone)).to_contain_text("Шаг 3 из 5")
    phone.keyboard.press("ArrowLeft")
    expect(status(phone)).to_contain_text("Шаг 2 из 5")


def test_an_arrow_in_a_field_belongs_to_the_field(phone: Page) -> None:
    phone.goto(f"{PATH}#q-showcase-choice")
    expect(first(phone)).to_have_text("Ответить")
    phone.locator("#q-showcase-choice input").first.focus()
    phone.keyboard.press("ArrowRight")
    expect(phone.locator("#q-showcase-choice")).to_be_visible()
    expect(status(phone)).to_contain_text("Шаг 4 из 5")


def test_the_browser_finds_what_is_out_of_sight(phone: Page) -> None:
    begin(phone)
    hidden = phone.locator(".course-step[data-part=konec]")
    expect(hidden).to_have_attribute("hidden", "until-found")
    hidden.dispatch_event("beforematch", {"bubbles": True})
    expect(phone.locator("#konec")).to_be_visible()
    expect(visible(phone)).to_have_count(1)


def test_nothing_sticks_out_and_the_bar_covers_nothing(phone: Page) -> None:
    begin(phone)
    for _ in range(phone.locator(".course-step").count() - 2):
        assert phone.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
        phone.evaluate("scrollTo(0, document.body.scrollHeight)")
        end = visible(phone).evaluate("one => one.lastElementChild.getBoundingClientRect().bottom")
        bar = phone.locator(f"{FRAME} [data-part=bar]").bounding_box()
        assert bar
        assert end <= bar["y"]
        second = phone.locator(f"{FRAME} button[value=second]")
        (second if second.is_visible() else first(phone)).click()


def test_on_paper_the_whole_page_is_there(phone: Page) -> None:
    begin(phone)
    phone.emulate_media(media="print")
    for text in ("Первый абзац короток", "Врезка занимает шаг", "Последняя часть кончается"):
        expect(phone.get_by_text(re.compile(text))).to_be_visible()
    assert phone.locator(".course-step").last.evaluate("one => one.getBoundingClientRect().height")
    expect(phone.locator(f"{FRAME} [data-part=bar]")).to_be_hidden()


def test_without_scripts_the_page_is_whole_and_its_parts_are_contents(scriptless: Page) -> None:
    scriptless.goto(PATH)
    for one in scriptless.locator(".course-step > :not(.course-end)").all():
        expect(one).to_be_visible()
    expect(scriptless.locator(f"{FRAME} [data-part=bar]")).to_be_hidden()
    scriptless.locator(".course-cover a[href='#konec']").click()
    expect(scriptless.locator("#konec")).to_be_in_viewport()


def test_where_the_script_does_not_come_the_page_is_whole_all_the_same(page: Page) -> None:
    page.route("**/main.js", lambda route: route.abort())
    page.goto(PATH)
    expect(page.get_by_text("Последняя часть кончается")).to_be_visible(timeout=10_000)

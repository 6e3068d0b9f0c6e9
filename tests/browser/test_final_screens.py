"""The final check one case a screen: what the numbers say, what the bar does, how it ends."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.test_final import Bank, begin, fill, hand, turn_to
from tests.browser.test_final_kept import resume

BOX = "one => { const { top, width, height } = one.getBoundingClientRect();"
BOX += " return [Math.round(top), width, height]; }"
ONE = re.compile("^one$")


@pytest.fixture
def bank(page: Page, base_url: str) -> Bank:
    found: Bank = page.request.get(f"{base_url}bank.json").json()
    return found


def bar(page: Page, button: str) -> Locator:
    """A button under the thumb."""
    return page.locator(f"final-check .course-steps__bar [value={button}]")


def test_the_bar_leads_from_case_to_case_and_to_the_list(page: Page) -> None:
    cases = begin(page)
    for number in range(15):
        expect(cases.locator("visible=true")).to_have_count(1)
        expect(cases.nth(number)).to_be_focused()
        expect(cases.nth(number)).to_contain_text(re.compile(rf"Случай\s{number + 1}\sиз\s15"))
        expect(page.locator("[data-part=dots] [aria-current=step]")).to_have_text(str(number + 1))
        expect(bar(page, "back")).to_be_visible(visible=number > 0)
        expect(bar(page, "first")).to_have_text("Проверить и сдать" if number == 14 else "Дальше")
        expect(page.get_by_role("heading", name="Что важно знать")).to_be_hidden()
        bar(page, "first").click()
    expect(cases.locator("visible=true")).to_have_count(0)
    expect(bar(page, "first")).to_be_hidden()  # a second press must not hand in
    expect(page.locator("[data-part=lines] button")).to_have_count(15)
    turn_to(page, 14)
    bar(page, "back").click()
    expect(cases.nth(13)).to_be_focused()


def test_numbers_and_lines_say_how_a_case_stands(page: Page, bank: Bank) -> None:
    kinds = ("choice", "sort", "several")
    names = [
        next(name for name, one in bank.items() if one["kind"] == kind and one["case"])
        for kind in kinds
    ]
    half = bank[names[1]]["answer"][:-1]
    cases = resume(page, {"final/a": (1, names), f"final/a/given/{names[1]}": (2, half)})
    expect(cases.nth(0)).to_be_visible()
    fill(cases.nth(0), bank)
    turn_to(page, 1).get_by_label("вернуться к вопросу").check()
    said = ["ответ есть", "ответ неполный, с меткой", "нет ответа"]
    for number, state in enumerate(said, 1):
        name = f"Случай {number}: {state}"
        expect(page.get_by_role("button", name=name, exact=True)).to_be_visible()
    turn_to(page, 2)
    bar(page, "first").click()
    expect(page.locator("[data-part=lines] [data-part=state]")).to_have_text(said)
    turn_to(page, 1).get_by_label("вернуться к вопросу").uncheck()
    for case in cases.all()[1:]:
        fill(case, bank)
    page.reload()  # all have an answer
    expect(page.locator("[data-part=lines] [data-part=state]")).to_have_text(["ответ есть"] * 3)
    hand(page)
    expect(page.locator("[data-part=score]")).to_be_focused()


def test_flags_alone_are_told_alone(page: Page, bank: Bank) -> None:
    name = next(name for name, one in bank.items() if one["kind"] == "choice" and one["case"])
    case = resume(page, {"final/a": (1, [name]), "final/a/flag/" + name: (2, ["1"])})
    expect(case).to_be_visible()
    fill(case, bank)
    hand(page)
    told = page.locator("final-check [data-part=open]")
    expect(told).to_be_focused()
    expect(told.get_by_role("link")).to_have_text(["1"])
    expect(told.get_by_text("Без полного ответа")).to_be_hidden()
    told.get_by_role("link").click()
    expect(case).to_be_focused()
    expect(told).to_be_hidden()


def test_the_page_is_whole_again_when_all_is_told_or_the_check_is_gone(page: Page) -> None:
    body = page.locator("body")
    begin(page)
    expect(body).to_have_attribute("data-steps", ONE)
    page.emulate_media(media="print")
    expect(page.get_by_role("heading", name="Что важно знать")).to_be_visible()
    expect(page.locator("final-check").get_by_role("button")).to_have_count(0)
    page.emulate_media(media="screen")
    hand(page)
    hand(page, "Сдать всё равно")
    expect(page.locator("li[data-question]").locator("visible=true")).to_have_count(15)
    expect(page.get_by_role("heading", name="Что важно знать")).to_be_visible()
    expect(
        page.locator("[data-part=ways], .course-steps__bar").locator("visible=true")
    ).to_have_count(0)
    expect(body).not_to_have_attribute("data-steps", ONE)
    page.get_by_role("button", name="Пройти ещё раз").click()
    expect(body).to_have_attribute("data-steps", ONE)
    page.locator("final-check").evaluate("one => one.remove()")
    expect(body).not_to_have_attribute("data-steps", ONE)


def test_on_a_phone_all_numbers_are_in_two_rows_and_nothing_is_wider(page: Page) -> None:
    wide = "document.documentElement.scrollWidth > innerWidth"
    page.set_viewport_size({"width": 360, "height": 780})
    begin(page)
    boxes = [one.evaluate(BOX) for one in page.locator("[data-part=dots] button").all()]
    assert len({top for top, _, _ in boxes}) == 2
    assert all(width >= 24 and height >= 44 for _, width, height in boxes)
    assert not page.evaluate(wide)
    hand(page)
    assert not page.evaluate(wide)
    hand(page, "Сдать всё равно")
    expect(page.locator("final-check table tr td")).to_have_count(4)
    assert not page.evaluate(wide)

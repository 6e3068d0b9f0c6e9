"""The final check: every answer is kept at once, nothing is told before it is handed in."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.answering import attempts, stored

Bank = dict[str, dict[str, Any]]
SHOWN = "form => [...form.querySelectorAll('input, select')].map(one => [one.value, one.checked])"
OF_2023 = """() => { // as Firefox 115, which knows no :has()
  const ask = Element.prototype.querySelector
  Element.prototype.querySelector = function (what) {
    if (what.includes(':has(')) throw new DOMException(what, 'SyntaxError')
    return ask.call(this, what)
  }
}"""


@pytest.fixture
def bank(page: Page, base_url: str) -> Bank:
    found: Bank = page.request.get(f"{base_url}bank.json").json()
    return found


def begin(page: Page) -> Locator:
    """Open the check and begin it; give its cases."""
    page.goto("my/final-check/")
    page.get_by_role("button", name="Начать проверку").click()
    cases = page.locator("li[data-question]")
    expect(cases).to_have_count(15)
    return cases


def ids(cases: Locator) -> list[str]:
    return [str(one.get_attribute("data-question")) for one in cases.all()]


def turn_to(page: Page, number: int) -> Locator:
    """Bring a case into view, counted from 0, by its number or from the list; give it."""
    page.locator(f"final-check button[data-case='{number}']:visible").click()
    case = page.locator("li[data-question]").nth(number)
    expect(case).to_be_focused()
    return case


def fill(case: Locator, bank: Bank, *, right: bool = True) -> None:
    """Turn to a case and answer it, whatever its kind."""
    turn_to(case.page, int(str(case.get_attribute("id")).removeprefix("final-")) - 1)
    one = bank[str(case.get_attribute("data-question"))]
    {"choice": tick, "several": tick, "sort": tick, "match": join, "order": arrange}.get(
        one["kind"], write
    )(case, one, right=right)


def tick(case: Locator, one: dict[str, Any], *, right: bool) -> None:
    values = one["answer"]
    if not right and one["kind"] == "sort":
        item = values[0].split(":")[0]
        others = [v for v in one["options"] if v.startswith(f"{item}:") and v != values[0]]
        values = [others[0], *values[1:]]
    elif not right:
        values = [next(value for value in one["options"] if value not in values)]
    for value in values:
        case.locator(f"input[value='{value}']").check()


def join(case: Locator, one: dict[str, Any], *, right: bool) -> None:
    for value in one["answer"]:
        name = value.split(":")[0]
        wrong = next(v for v in one["options"] if v.startswith(f"{name}:") and v != value)
        case.locator(f"select[name='{name}']").select_option(value if right else wrong)


def arrange(case: Locator, one: dict[str, Any], *, right: bool) -> None:
    wanted = one["answer"] if right else one["answer"][::-1]
    # They may stand so from the first, and what nobody has moved is no answer.
    case.locator("[data-move=down]").first.click()
    for place, step in enumerate(wanted):
        row = case.locator("[data-row]", has=case.page.locator(f"input[value='{step}']"))
        for _ in range(len(wanted)):
            now = case.locator("[data-row] input").evaluate_all("all => all.map(one => one.value)")
            if now.index(step) == place:
                break
            row.locator("[data-move=up]").click()


def write(case: Locator, one: dict[str, Any], *, right: bool) -> None:
    least = one["answer"][0]
    text = str(least[1]) if one["kind"] == "number" else least[2][0].replace("*", "")
    case.locator("input[type=text], input:not([type])").first.fill(text if right else "987654")


def to_list(page: Page) -> None:
    """Behind the last case, where all are listed."""
    turn_to(page, page.locator("li[data-question]").count() - 1)
    page.get_by_role("button", name="Проверить и сдать").click()
    expect(page.locator("[data-part=listed]")).to_be_focused()


def hand(page: Page, name: str = "Сдать") -> None:
    if not page.locator("[data-part=lines]").is_visible():
        to_list(page)
    page.get_by_role("button", name=name, exact=True).click()


def test_all_answered_rightly_is_told_by_role_and_kept_as_the_first_attempt(
    page: Page, bank: Bank
) -> None:
    cases = begin(page)
    asked = ids(cases)
    assert all(bank[name]["case"] for name in asked)
    for case in cases.all():
        fill(case, bank)
    hand(page)
    expect(page.locator("final-check [data-part=open]")).to_be_hidden()
    expect(page.locator("[data-say=right]:visible")).to_have_count(15)
    expect(page.locator("[data-part=score]")).to_contain_text(re.compile(r"Верно\s15\sиз\s15"))
    expect(page.locator("[data-part=score]")).to_be_focused()
    expect(page.locator("[data-part=score]")).to_be_in_viewport()
    expect(page.locator("[data-role=manager] td")).to_contain_text("4 из 4", use_inner_text=True)
    expect(page.locator("[data-part=back]")).to_be_hidden()
    made = attempts(page)
    assert {one["question"] for one in made} == set(asked)
    assert {one["moment"] for one in made} == {"final"}
    assert len({one["sitting"] for one in made}) == 1
    page.reload()
    expect(page.locator("[data-part=score]")).to_contain_text("15")
    page.get_by_role("button", name="Показать разбор").click()
    expect(page.locator("[data-say=right]:visible")).to_have_count(15)
    expect(cases.first).to_be_focused()


def test_what_is_answered_survives_a_reload_in_the_same_order(page: Page, bank: Bank) -> None:
    cases = begin(page)
    asked = ids(cases)
    for case in cases.all()[:3]:
        fill(case, bank)
    turn_to(page, 5).get_by_label("вернуться к вопросу").check()
    shown = cases.nth(0).locator("[data-row]").all_inner_texts()
    page.reload()
    expect(cases).to_have_count(15)
    assert ids(cases) == asked
    expect(cases.locator("visible=true")).to_have_count(1)
    expect(cases.nth(3)).to_be_visible()
    assert cases.nth(0).locator("[data-row]").all_inner_texts() == shown
    expect(turn_to(page, 5).get_by_label("вернуться к вопросу")).to_be_checked()
    hand(page)
    told = page.locator("final-check [data-part=open]")
    expect(told).to_be_focused()
    expect(told.get_by_role("link")).to_have_count(13)
    assert attempts(page) == []
    told.get_by_role("link").first.press("Enter")
    expect(cases.nth(3)).to_be_focused()
    page.evaluate(OF_2023)
    hand(page)
    hand(page, "Сдать всё равно")
    expect(page.locator("[data-part=score]")).to_contain_text(re.compile(r"Верно\s3"))
    expect(page.get_by_label("вернуться к вопросу").locator("visible=true")).to_have_count(0)
    assert len(attempts(page)) == 3


def test_nothing_tells_what_is_right_before_it_is_handed_in(page: Page, bank: Bank) -> None:
    cases = begin(page)
    for case in cases.all()[:4]:
        fill(case, bank, right=False)
    expect(page.locator("li [data-part=key]:visible")).to_have_count(0)
    expect(page.locator("li [data-part=verdict]:visible")).to_have_count(0)
    hand(page)
    hand(page, "Сдать всё равно")
    expect(page.locator("li [data-part=verdict]:visible")).to_have_count(15)
    expect(page.locator("[data-say=wrong]:visible")).to_have_count(4)
    expect(page.locator("[data-part=back] li").first).to_be_visible()
    address = page.locator("[data-part=back] a").first.get_attribute("href") or ""
    assert page.request.get(address).ok
    page.emulate_media(media="print")
    expect(page.locator("li [data-part=key]:visible")).to_have_count(0)
    expect(page.locator("[data-part=score]")).to_be_visible()


def test_the_first_attempt_stays_apart_from_the_next(page: Page, bank: Bank) -> None:
    cases = begin(page)
    first = ids(cases)
    fill(cases.nth(0), bank)
    hand(page)
    hand(page, "Сдать всё равно")
    again = page.get_by_role("button", name="Пройти ещё раз")
    again.evaluate("one => { one.click(); one.click() }")  # the line is slow, the reader is not
    expect(cases.first).to_be_focused()
    assert len([name for name in stored(page)["entries"] if name.count("/") == 1]) == 2
    assert ids(cases) != first
    for case in cases.all()[:2]:
        fill(case, bank)
    hand(page)
    hand(page, "Сдать всё равно")
    expect(page.locator("[data-part=first]")).to_contain_text(re.compile(r"верно\s1"))
    expect(page.locator("[data-part=score]")).to_contain_text(re.compile(r"Верно\s2"))


def test_two_tabs_answer_one_sitting_together_and_hand_it_in_once(page: Page, bank: Bank) -> None:
    cases = begin(page)
    other = page.context.new_page()
    other.goto("my/final-check/")
    there = other.locator("li[data-question]")
    expect(there).to_have_count(15)
    fill(cases.nth(0), bank)
    fill(there.nth(1), bank)
    expect(page.get_by_role("button", name="Случай 2: ответ есть")).to_be_visible()
    hand(page)
    hand(page, "Сдать всё равно")
    expect(other.locator("[data-part=score]")).to_contain_text(re.compile(r"Верно\s2"))
    expect(other.get_by_role("button", name="Сдать")).to_have_count(0)
    for case, twin in zip(cases.all(), there.all(), strict=True):
        assert case.locator("form").evaluate(SHOWN) == twin.locator("form").evaluate(SHOWN)
    expect(there.locator("[data-say=right]:visible")).to_have_count(2)
    kept = stored(page)
    assert len([name for name in kept["entries"] if "/given/" in name]) == 2
    assert len(kept["attempts"]) == 2
    there.locator("form").nth(2).dispatch_event("change")  # was on its way
    assert stored(other) == kept


def test_by_keyboard_alone(page: Page) -> None:
    page.goto("my/final-check/")
    page.get_by_role("button", name="Начать проверку").press("Enter")
    expect(page.locator("li[data-question]").first).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(page.get_by_label("вернуться к вопросу").first).to_be_checked()
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    for _ in range(15):
        page.locator("final-check .course-steps__bar [value=first]").press("Enter")
    page.get_by_role("button", name="Сдать", exact=True).press("Enter")
    expect(page.locator("final-check [data-part=open]")).to_be_focused()
    expect(page.locator("[data-part=flagged] a")).to_have_count(1)
    page.locator("[data-part=lines] button").nth(14).press("Enter")
    expect(page.locator("li[data-question]").last).to_be_focused()

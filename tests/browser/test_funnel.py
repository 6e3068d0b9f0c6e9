"""A reader counts a plan back to the week on the showcase: types, reads, mends, takes a link."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

LESSON = {"plan": "6 млн", "deal": "125 000 ₽", "won": "40 %", "asked": "62,5", "met": "25"}
WHOLE = "plan=6000000&deal=130000&won=40&asked=62.5&met=25&sellers=6&weeks=4"


@pytest.fixture
def funnel(page: Page) -> Locator:
    page.goto("showcase/")
    found = page.locator("funnel-calculator")
    expect(found.get_by_role("button", name="Стереть числа")).to_be_visible()
    return found


def fill(funnel: Locator, **fields: str) -> None:
    for name, value in fields.items():
        funnel.locator(f"#funnel-{name}").fill(value)


def said(funnel: Locator) -> Locator:
    return funnel.locator("[data-part=answer] [data-say]:not([hidden])")


def test_each_number_is_missed_until_it_is_there(funnel: Locator) -> None:
    expect(said(funnel)).to_have_text("Осталось вписать чисел: 5")
    fill(funnel, plan="6 млн", deal="125 000")
    expect(said(funnel)).to_have_text("Осталось вписать чисел: 3")
    expect(funnel.locator("[data-part=result]")).to_be_hidden()
    expect(funnel.locator("[aria-invalid]")).to_have_count(0)


def test_the_plan_of_the_lesson_comes_out_as_the_lesson_says(funnel: Locator) -> None:
    fill(funnel, **LESSON, sellers="6")
    expect(said(funnel)).to_have_text("Встреч на продавца в неделю: 8")
    row = funnel.locator("tr[data-part=offers]")
    expect(row).to_contain_text("48 ÷ 40 % = 120")
    expect(row.locator("td")).to_have_text(["120", "30", "5"])
    fill(funnel, deal="130000")
    expect(row).to_contain_text("47 ÷ 40 % = 117,5 → 118")


def test_it_says_what_each_share_would_save_and_the_most_first(funnel: Locator) -> None:
    fill(funnel, **LESSON, sellers="6")
    told = funnel.locator("ol li")
    expect(told.nth(0)).to_contain_text("Встречи из контактов, 25 → 30 %")
    expect(told.nth(0)).to_contain_text("160 вместо 192, на 32 меньше")
    fill(funnel, asked="100", met="100")
    expect(told).to_have_text(
        [
            re.compile(r"^Сделки из\sпредложений, 40 → 45 %.* 27 вместо 30, на\s3 меньше"),
            "Предложения из встреч: уже 100 %, выше не бывает.",
            "Встречи из контактов: уже 100 %, выше не бывает.",
        ]
    )


@pytest.mark.parametrize(
    ("field", "typed", "told"),
    [
        ("won", "0", "При доле 0 %"),
        ("won", "101", "Больше 100 %"),
        ("plan", "много", "Впишите сумму числом"),
        ("plan", "125.000", "отделяйте пробелом"),
        ("sellers", "", "сколько у вас продавцов"),
        ("sellers", "2,5", "целое число"),
        ("weeks", "52", "до шести недель"),
    ],
)
def test_what_cannot_be_read_is_said_beside_its_field(
    funnel: Locator, field: str, typed: str, told: str
) -> None:
    fill(funnel, **LESSON)
    fill(funnel, **{field: typed})
    expect(funnel.locator(f"#funnel-{field}-error")).to_contain_text(told)
    expect(funnel.locator(f"#funnel-{field}")).to_have_attribute("aria-invalid", "true")
    expect(said(funnel)).to_contain_text("исправьте отмеченное поле")
    expect(funnel.locator("[data-part=result]")).to_be_hidden()


def test_beyond_all_measure_no_table_is_drawn(funnel: Locator) -> None:
    fill(funnel, **LESSON)
    fill(funnel, plan="100 000 000 000", deal="1")
    expect(said(funnel)).to_contain_text("больше миллиона")
    expect(funnel.locator("[data-part=result]")).to_be_hidden()


def test_a_link_carries_the_numbers_and_the_browser_keeps_none(page: Page, funnel: Locator) -> None:
    fill(funnel, **LESSON, sellers="6")
    funnel.get_by_role("button", name="Взять ссылку").click()
    expect(funnel.locator("[data-part=linked]")).not_to_be_empty()
    wanted = "#plan=6000000&deal=125000&won=40&asked=62.5&met=25&sellers=6&weeks=4"
    assert page.url.endswith(wanted)
    page.reload()
    expect(funnel.locator("#funnel-plan")).to_have_value("6\xa0000\xa0000")
    expect(said(funnel)).to_have_text("Встреч на продавца в неделю: 8")
    kept = page.evaluate("[...Object.keys(localStorage), ...Object.keys(sessionStorage)]")
    assert [key for key in kept if not key.endswith(".__palette")] == []
    funnel.get_by_role("button", name="Стереть числа").click()
    assert "#" not in page.url
    expect(funnel.locator("#funnel-plan")).to_have_value("")
    expect(funnel.locator("#funnel-weeks")).to_have_value("4")


def test_the_keyboard_alone_comes_from_the_plan_to_the_sums(page: Page, funnel: Locator) -> None:
    funnel.locator("#funnel-plan").focus()
    for typed in ("6 млн", "125 тыс", "40", "62,5", "25", "6"):
        page.keyboard.press("Control+a")
        page.keyboard.insert_text(typed)
        page.keyboard.press("Tab")
    expect(funnel.locator("#funnel-plan")).to_have_value("6\xa0000\xa0000")
    funnel.get_by_role("button", name="Расчёт").press("Enter")
    expect(funnel.get_by_role("heading", name="Расчёт по вашим числам")).to_be_focused()
    expect(funnel.locator("[data-part=said][role=status]")).to_contain_text(
        "Одному продавцу в неделю нужно"
    )


def test_without_scripts_the_page_is_whole(scriptless: Page) -> None:
    scriptless.goto("tools/plan-back/")
    funnel = scriptless.locator("funnel-calculator")
    expect(funnel.locator("[data-part=asleep]")).to_be_visible()
    expect(funnel.get_by_role("textbox")).to_have_count(7)
    expect(scriptless.get_by_role("button").and_(funnel.get_by_role("button"))).to_have_count(0)
    expect(scriptless.get_by_text("48 ÷ 40 % = 120").last).to_be_visible()
    expect(scriptless.locator(".course-sheet")).to_be_visible()


def test_who_has_filled_it_in_prints_the_sums_beside_the_sheet(page: Page) -> None:
    page.goto(f"tools/plan-back/#{WHOLE}")
    expect(page.locator("[data-part=heading]")).to_be_visible()
    page.emulate_media(media="print")
    expect(page.locator("[data-part=heading]")).to_be_visible()
    expect(page.locator(".course-sheet")).to_be_visible()
    expect(page.locator("[data-part=answer]")).to_have_css("position", "static")
    expect(page.get_by_role("button", name="Стереть числа")).to_have_count(0)


@pytest.mark.parametrize("letters", ["125%", "200%"])
def test_at_320_px_and_with_large_letters_nothing_sticks_out(page: Page, letters: str) -> None:
    page.set_viewport_size({"width": 320 if letters == "125%" else 640, "height": 800})
    page.goto(f"tools/plan-back/#{WHOLE}")
    page.add_style_tag(content=f"html {{ font-size: {letters} !important; }}")
    for typed in ("1", "сорок"):
        page.locator("#funnel-won").fill(typed)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")

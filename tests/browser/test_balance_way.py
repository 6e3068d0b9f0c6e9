"""From no hours to a verdict in six fields: a number for each role, its activities on demand."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.balancing import fill

LEFT = "[data-part=left-seller]"


@pytest.fixture
def balance(page: Page) -> Locator:
    page.goto("tools/balance/")
    found = page.locator("balance-calculator")
    expect(found.get_by_role("button", name="Очистить поля")).to_be_visible()
    return found


def answer(balance: Locator) -> Locator:
    return balance.locator("[data-part=answer]")


def test_six_fields_are_enough_for_a_verdict(balance: Locator) -> None:
    expect(answer(balance)).to_contain_text("Впишите часы")
    fill(balance, n="5")
    balance.get_by_label("средняя").check()
    fill(balance, g21="5", g22="26", g23="6", g00="4")
    expect(answer(balance).locator("[data-part=verdict]")).to_have_text(
        "Лучший продавец, а не лидер", use_inner_text=True
    )
    expect(answer(balance).locator("[data-part=at-seller]")).to_contain_text("63 % выше")
    expect(balance.get_by_role("textbox")).to_have_count(5)


def test_a_number_stays_while_its_activities_are_written_down(balance: Locator) -> None:
    fill(balance, g22="26", g11="16")
    expect(balance.locator("#balance-g22")).to_have_value("26")
    expect(balance.locator(LEFT)).to_have_text("Не расписано: 10 ч", use_inner_text=True)
    fill(balance, g08="12,5")
    expect(balance.locator("#balance-g22")).to_have_value("28,5")
    expect(balance.locator(LEFT)).to_be_hidden()
    fill(balance, g08="1")
    expect(balance.locator("#balance-g22")).to_have_value("26")
    expect(balance.locator("[data-part=total]")).to_have_text("26")


def test_a_number_that_is_less_than_its_activities_gives_way(page: Page, balance: Locator) -> None:
    fill(balance, g11="16")
    expect(balance.locator("#balance-g22")).to_have_value("16")
    fill(balance, g22="9")
    expect(balance.locator("[data-part=total]")).to_have_text("16")
    page.keyboard.press("Tab")
    expect(balance.locator("#balance-g22")).to_have_value("16")


def test_a_link_says_what_no_activity_explains(page: Page, balance: Locator) -> None:
    fill(balance, g22="26", g11="16")
    balance.get_by_role("button", name="Скопировать ссылку").click()
    assert page.url.endswith("#n=3&d=2&g22=10&g11=16")
    page.reload()
    expect(balance.locator("#balance-g22")).to_have_value("26")
    expect(balance.locator(LEFT)).to_contain_text("10")


def test_who_has_no_salespeople_is_told_to_hire_and_nobody_else(balance: Locator) -> None:
    hire = balance.get_by_text("Назначьте дату первого найма")
    fill(balance, g22="30", g21="5")
    expect(balance.locator("[data-verdict=best_seller]")).to_be_visible()
    expect(hire).to_be_hidden()
    fill(balance, n="0")
    expect(hire).to_be_visible()
    expect(balance.get_by_text("Сначала поставьте в календарь")).to_be_hidden()


def test_from_the_answer_a_press_leads_to_what_it_means(balance: Locator) -> None:
    fill(balance, g22="30", g21="5")
    answer(balance).get_by_role("button", name="Разбор").press("Enter")
    heading = balance.get_by_role("heading", name="Лучший продавец")
    expect(heading).to_be_focused()
    expect(heading).to_be_in_viewport()


def test_a_mistake_in_a_fold_opens_it(page: Page) -> None:
    page.goto("tools/balance/#n=4&d=99&g01=5")
    expect(page.get_by_text("Мы считаем от 1 до 12")).to_be_visible()


def test_the_keyboard_of_a_phone_does_not_cover_the_answer(page: Page, balance: Locator) -> None:
    page.set_viewport_size({"width": 360, "height": 780})
    fill(balance, g22="30")
    page.evaluate("""() => {
        Object.defineProperty(visualViewport, "height", { value: 480, configurable: true });
        visualViewport.dispatchEvent(new Event("resize"));
    }""")
    box = answer(balance).bounding_box()
    assert box
    assert box["y"] + box["height"] <= 481


def test_a_heading_in_a_fold_opens_it_when_it_is_addressed(page: Page, balance: Locator) -> None:
    sources = page.get_by_text("выбрали его мы")
    expect(sources).to_be_hidden()
    page.evaluate("location.hash = '#otkuda-chisla'")
    expect(sources).to_be_visible()
    fill(balance, g22="30")
    page.goto("tools/balance/?again#granicy-modeli")
    expect(page.get_by_text("Он не проверен")).to_be_visible()


def test_on_paper_it_is_a_few_pages_and_nothing_floats(page: Page, balance: Locator) -> None:
    fill(balance, g22="30", g21="5")
    page.emulate_media(media="print")
    expect(answer(balance)).to_have_css("position", "static")
    # As the theme does before a print.
    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    expect(page.get_by_text("Он не проверен")).to_be_hidden()
    expect(balance.locator("balance-more")).to_be_hidden()

"""A reader types nonsense, mends it, takes a link and comes back; nothing is kept or sent."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.balancing import fill, open_balance, verdicts


@pytest.fixture
def balance(page: Page) -> Locator:
    return open_balance(page)


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("g01", "две", "Впишите часы числом, например 2,5."),
        ("g01", "-3", "Часов не бывает меньше нуля."),
        ("g01", "2,505", "Хватит двух знаков после запятой."),
        ("g01", "169", "Столько часов в неделе нет, их всего 168."),
        ("n", "", "Впишите, сколько у вас продавцов; если никого, поставьте 0."),
        ("n", "2,5", "Нужно целое число, например 5."),
        ("n", "151", "Мы считаем команды до 150 продавцов; о больших в статье ничего нет."),
        ("d", "0", "Мы считаем от 1 до 12 смежных отделов."),
        ("r", "много", "Нужно целое число, например 5. Поле можно оставить пустым."),
    ],
)
def test_what_cannot_be_counted_gets_a_sentence_and_no_answer(
    balance: Locator, field: str, typed: str, said: str
) -> None:
    place = balance.locator(f"#balance-{field}")
    before = place.input_value()
    fill(balance, **{field: typed})
    expect(balance.locator(f"#balance-{field}-error")).to_have_text(said, use_inner_text=True)
    expect(place).to_have_attribute("aria-invalid", "true")
    expect(balance.locator("[data-part=result]")).to_be_hidden()
    expect(balance.locator("[data-part=broken]")).to_be_visible()
    place.fill(before)
    expect(balance.locator(f"#balance-{field}-error")).to_have_text("")
    assert place.get_attribute("aria-invalid") is None
    expect(balance.locator("[data-part=result]")).to_be_visible()


def test_a_week_longer_than_a_week_gets_a_sentence_and_no_answer(balance: Locator) -> None:
    fill(balance, g01="100", g11="68,01")
    expect(balance.locator("#balance-total-error")).to_contain_text("В неделе 168 часов")
    expect(balance.locator("[data-part=result]")).to_be_hidden()
    fill(balance, g11="68")
    expect(balance.locator("[data-part=result]")).to_be_visible()


def test_a_comma_and_a_point_are_the_same(balance: Locator) -> None:
    fill(balance, g01="2,5", g02="2.5")
    expect(balance.locator("[data-part=total]")).to_have_text("5")
    expect(balance.locator("[aria-invalid]")).to_have_count(0)


def test_a_link_restores_the_week_in_another_tab(page: Page, balance: Locator) -> None:
    fill(balance, n="4", d="9", r="3", g01="10,25", g11="26")
    balance.get_by_role("button", name="Скопировать ссылку").click()
    expect(balance.locator("[data-part=linked]")).to_contain_text("в адресной строке")
    other = page.context.new_page()
    other.goto(page.url)
    again = other.locator("balance-calculator")
    expect(again.locator("#balance-g01")).to_have_value("10,25")
    expect(again.locator("#balance-g01")).to_be_visible()
    expect(again.locator("#balance-g12")).to_be_hidden()
    expect(again.locator("#balance-d")).to_have_value("9")
    expect(again.locator("#balance-r")).to_have_value("3")
    expect(again.locator("#balance-r")).to_be_visible()
    expect(again.locator("[data-part=total]")).to_have_text("36,25")


def test_a_hostile_link_is_nothing_but_an_empty_form(page: Page) -> None:
    page.goto("showcase/#n=<img src=x onerror=alert(1)>&g01=1e9&size=9&__proto__=1&g99=5&d=2.5")
    balance = page.locator("balance-calculator")
    expect(balance.locator("#balance-n")).to_have_value("3")
    expect(balance.locator("#balance-g01")).to_have_value("")
    # It has the form of a number: the reader is told what is wrong with it.
    expect(balance.locator("#balance-d-error")).to_have_text("Нужно целое число, например 5.")


def test_a_link_in_the_address_bar_of_an_open_page_is_followed(
    page: Page, balance: Locator
) -> None:
    fill(balance, g01="5")
    page.evaluate("location.hash = '#n=7&d=5&g11=12'")
    expect(balance.locator("#balance-g11")).to_have_value("12")
    expect(balance.locator("#balance-g01")).to_have_value("")
    page.evaluate("location.hash = '#kalkulyator'")
    expect(balance.locator("#balance-g11")).to_have_value("12")


def test_clearing_begins_anew_and_forgets_the_link(page: Page, balance: Locator) -> None:
    balance.get_by_role("button", name="Подставить пример").click()
    assert verdicts(balance)[0] == "Лучший продавец, а не лидер"
    balance.get_by_role("button", name="Скопировать ссылку").click()
    balance.get_by_role("button", name="Очистить поля").click()
    expect(balance.locator("#balance-g11")).to_have_value("")
    assert verdicts(balance) == ["Мало данных"]
    assert "#" not in page.url


def test_nothing_is_kept_and_nothing_is_sent(page: Page, balance: Locator) -> None:
    page.mouse.move(9, 9)  # what was hidden at first comes at the first sign of life
    page.wait_for_load_state("networkidle")
    page.wait_for_function("!!customElements.get('progress-reset')")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    balance.get_by_role("button", name="Подставить пример").click()
    balance.get_by_role("button", name="Скопировать ссылку").click()
    balance.locator("#balance-g01").press("Enter")
    kept = page.evaluate("[...Object.keys(localStorage), ...Object.keys(sessionStorage)]")
    assert [key for key in kept if not key.endswith(".__palette")] == []
    # The browser itself comes for the icon whenever the address changes.
    assert [url for url in asked if not url.endswith("favicon.svg")] == []

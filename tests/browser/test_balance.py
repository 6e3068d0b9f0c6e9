"""A reader computes a week on the showcase: types, reads, mends, takes a link, comes back."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.balancing import fill, open_balance, verdicts

ANSWERED = """() => {
    const field = document.querySelector("#balance-g07");
    const total = document.querySelector("balance-calculator [data-part=total]");
    field.value = "7";
    field.dispatchEvent(new Event("input", { bubbles: true }));
    return total.textContent;
}"""
"""What stands there before the event of a key has returned; tests.bench.answer says how fast."""


@pytest.fixture
def balance(page: Page) -> Locator:
    return open_balance(page)


def row(balance: Locator, share: str) -> Locator:
    return balance.locator(f"[data-part=row-{share}]")


def test_before_the_first_hour_the_targets_are_there_and_no_verdict_on_the_reader(
    balance: Locator,
) -> None:
    assert verdicts(balance) == ["Мало данных"]
    expect(row(balance, "seller").locator("[data-part=target]")).to_have_text("33")
    expect(row(balance, "seller").locator("[data-part=share]")).to_have_text("–")
    expect(balance.locator("[data-part=asleep]")).to_be_hidden()


def test_each_key_changes_the_answer(balance: Locator) -> None:
    fill(balance, n="4", d="2", g01="10", g11="26")
    assert verdicts(balance)[0] == "Лучший продавец, а не лидер"
    fill(balance, g12="4")
    assert verdicts(balance) == ["Лучший продавец, а не лидер", "Команда без тренера"]
    expect(row(balance, "seller")).to_contain_text("65 % выше коридора")
    expect(row(balance, "manager")).to_contain_text("25 % ниже коридора")
    expect(balance.locator("[data-part=total]")).to_have_text("40")


def test_a_bar_shows_what_the_table_says(balance: Locator) -> None:
    fill(balance, n="4", d="2", g01="10", g11="26", g12="4")
    bar = balance.locator("[data-part=bar-seller]")
    expect(bar.locator("[data-part=dot]")).to_have_attribute("cx", "65%")
    expect(bar.locator("[data-part=corridor]")).to_have_attribute("x", "15%")
    expect(bar.locator("[data-part=corridor]")).to_have_attribute("width", "30%")


def test_exactly_sixty_per_cent_is_balance_and_a_little_more_shows_its_decimal(
    balance: Locator,
) -> None:
    fill(balance, n="1", d="2", g01="11", g11="24", g12="5")
    assert verdicts(balance) == ["Баланс"]
    fill(balance, g01="10", g11="24,16", g12="5,84")
    assert verdicts(balance)[0] == "Лучший продавец, а не лидер"
    expect(row(balance, "seller").locator("[data-part=share]")).to_have_text("60,4")
    fill(balance, g01="10,99", g11="24,01", g12="5")
    expect(row(balance, "seller").locator("[data-part=share]")).to_have_text(">60")


def test_a_leader_without_a_team_gets_a_title_of_their_own(balance: Locator) -> None:
    fill(balance, n="0", g11="30", g01="10")
    assert verdicts(balance)[0] == "Единственный продавец, а не лидер"
    expect(balance.locator("[data-note=nobody]")).to_be_visible()


def test_the_size_of_a_company_fills_in_its_departments(balance: Locator) -> None:
    balance.get_by_label("крупная").check()
    expect(balance.locator("#balance-d")).to_have_value("9")
    fill(balance, d="7")
    expect(balance.locator("[name=size]:checked")).to_have_count(0)
    fill(balance, d="5")
    expect(balance.get_by_label("средняя")).to_be_checked()


def test_a_screen_reader_hears_one_sum_when_the_reader_stops(balance: Locator) -> None:
    said = balance.locator("[data-part=said]")
    expect(said).to_have_attribute("role", "status")
    said.evaluate("""one => {
        window.heard = [];
        new MutationObserver(() => heard.push(one.textContent)).observe(one, {childList: true});
    }""")
    # Both digits in one task: on a slow machine there might be a pause between two keys.
    balance.locator("#balance-g11").evaluate("""field => {
        for (const value of ["2", "26"]) {
            field.value = value;
            field.dispatchEvent(new Event("input", {bubbles: true}));
        }
    }""")
    expect(said).to_contain_text("продавец 100")
    assert len(said.evaluate("window.heard")) == 1


def test_the_keyboard_alone_fills_the_form(page: Page, balance: Locator) -> None:
    balance.locator("#balance-n").focus()
    # The field, its mark that leads to the sources, those of the companies, the companies.
    for key in ("Control+a", "4", *["Tab"] * 5, "ArrowRight"):
        page.keyboard.press(key)
    expect(balance.get_by_label("средняя")).to_be_focused()
    expect(balance.locator("#balance-d")).to_have_value("5")
    balance.locator("#balance-g21").focus()
    # The fold of its activities, the next role.
    for key in ("1", "2", "Tab", "Tab", "8", "Enter"):
        page.keyboard.press(key)
    expect(balance.locator("[data-part=total]")).to_have_text("20")
    assert "?" not in page.url


def test_an_answer_stands_there_before_the_page_is_painted_again(
    page: Page, balance: Locator
) -> None:
    fill(balance, g01="10")
    assert page.evaluate(ANSWERED) == "17"


def test_without_scripts_the_form_is_there_and_says_where_the_answers_are(scriptless: Page) -> None:
    scriptless.goto("showcase/")
    balance = scriptless.locator("balance-calculator")
    expect(balance.get_by_role("textbox")).to_have_count(5)
    balance.get_by_text("Расписать по занятиям").first.click()
    expect(balance.get_by_role("textbox")).to_have_count(11)
    expect(balance.locator("[data-part=asleep]")).to_be_visible()
    expect(balance.get_by_role("button")).to_have_count(0)
    expect(balance.locator("[data-part=result]")).to_be_hidden()


def test_with_the_readers_own_colours_and_on_paper_the_bars_are_seen(page: Page) -> None:
    page.emulate_media(forced_colors="active")
    page.goto("tools/balance/")
    bars = page.locator("balance-calculator .course-balance__bars")
    page.get_by_role("button", name="Подставить пример").click()
    before = bars.screenshot()
    page.locator("#balance-g22").fill("30")
    assert bars.screenshot() != before
    page.emulate_media(media="print")
    expect(bars).to_be_visible()
    expect(page.get_by_role("button", name="Очистить поля")).to_have_count(0)


@pytest.mark.parametrize("letters", ["125%", "250%"])
def test_at_320_px_and_with_large_letters_nothing_sticks_out(page: Page, letters: str) -> None:
    page.set_viewport_size({"width": 320 if letters == "125%" else 640, "height": 800})
    page.goto("tools/balance/")
    page.add_style_tag(content=f"html {{ font-size: {letters} !important; }}")
    for typed in ("26", "две"):
        page.locator("#balance-g22").fill(typed)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")

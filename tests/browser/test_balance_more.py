"""What stands below the answer: the row that tips it, one more salesperson, what if, the boss."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

WEEK = "tools/balance/#n=4&d=2&g01=10&g11=26&g12=4"


def bar(page: Page) -> Locator:
    """Of selling, in the picture that stays in view."""
    return page.locator("balance-calculator [data-part=bar-seller]")


@pytest.fixture
def more(page: Page) -> Locator:
    page.goto(WEEK)
    page.mouse.move(9, 9)
    found = page.locator("balance-more")
    expect(found).to_be_visible()
    return found


def test_the_row_that_tips_the_verdict_is_named(page: Page, more: Locator) -> None:
    expect(more.locator("[data-part=tip-more]")).to_contain_text(
        "если на «Планёрки и личные встречи с продавцами» уйдёт на 3,5 ч больше",
        use_inner_text=True,
    )
    page.locator("#balance-n").fill("3")
    page.locator("#balance-g01").fill("15")
    page.locator("#balance-g11").fill("21")
    less = more.locator("[data-part=tip-less]")
    expect(less).to_contain_text("на «Свои текущие клиенты и сделки»", use_inner_text=True)
    expect(less).to_contain_text("«Баланс»")
    expect(more.locator("[data-part=tip-more]")).to_be_hidden()


def test_one_more_salesperson_moves_the_targets(page: Page, more: Locator) -> None:
    ghost = bar(page).locator("[data-part=ghost]")
    expect(ghost).to_be_hidden()
    more.get_by_role("switch", name="Ещё один продавец").press("Space")
    expect(ghost).to_have_attribute("x", "14%")
    expect(ghost).to_have_attribute("width", "27%")
    expect(ghost).to_be_visible()
    expect(more.locator("[data-part=suppose]")).to_contain_text("Продавцов 5, отделов 2")
    expect(more.locator("[data-part=suppose-same]")).to_contain_text("Лучший продавец")
    expect(page.locator("[data-part=said]")).to_contain_text("Продавцов 5")
    page.locator("#balance-g01").fill("18")
    page.locator("#balance-g11").fill("18")
    expect(more.locator("[data-part=suppose-other]")).to_contain_text("Перекос в личные продажи")
    more.get_by_role("switch").press("Space")
    expect(ghost).to_be_hidden()
    expect(more.locator("[data-part=suppose]")).to_be_hidden()


def test_sliders_move_the_corridors_and_not_the_week(page: Page, more: Locator) -> None:
    more.get_by_text("Другая команда").click()
    ghost, dot = (bar(page).locator(f"[data-part={name}]") for name in ("ghost", "dot"))
    expect(ghost).to_be_hidden()
    slider = more.get_by_label("Сколько у вас продавцов")
    expect(more.locator("[data-part=what-n]")).to_have_text("4")
    slider.press("ArrowRight")
    expect(more.locator("[data-part=what-n]")).to_have_text("5")
    expect(ghost).to_have_attribute("x", "14%")
    expect(more.get_by_role("switch")).to_be_checked()
    expect(bar(page).locator("[data-part=corridor]")).to_have_attribute("x", "15%")
    expect(dot).to_have_attribute("cx", "65%")
    more.get_by_label("Сколько смежных отделов").press("End")
    expect(more.locator("[data-part=what-d]")).to_have_text("12")
    expect(more.locator("[data-part=suppose]")).to_contain_text(re.compile("отделов 12.* и 30.%"))
    expect(more.get_by_role("switch")).not_to_be_checked()
    expect(page.locator("#balance-n")).to_have_value("4")
    slider.press("Home")
    expect(more.get_by_text("Единственный продавец")).to_be_visible()


def test_without_an_answer_nothing_more_is_offered(page: Page, more: Locator) -> None:
    page.locator("#balance-g11").fill("две")
    for name in ("balance-more", "history-save", "balance-share"):
        expect(page.locator(name)).to_be_hidden()
    page.locator("#balance-g11").fill("20")
    expect(more).to_be_visible()


def test_shares_become_hours(page: Page, more: Locator) -> None:
    expect(more).to_be_visible()
    shares = page.locator("balance-shares")
    shares.get_by_text("Знаете только доли").click()
    use = shares.get_by_role("button")
    for name, value in {"manager": "30", "seller": "60,1", "integrator": "9.9"}.items():
        shares.locator(f"#balance-of-{name}").fill(value)
    shares.locator("#balance-of-seller").fill("много")
    use.click()
    expect(shares.locator("[data-say=broken]")).to_be_visible()
    shares.locator("#balance-of-seller").fill("40")
    use.click()
    expect(shares.locator("[data-say=sum]")).to_be_visible()
    shares.locator("#balance-of-seller").fill("60,1")
    use.click()
    expect(shares.locator("[data-say=used]")).to_be_visible()
    expect(page.locator("#balance-g22")).to_have_value("24,04")
    expect(page.locator("#balance-g11")).to_have_value("")
    expect(page.locator("#balance-n")).to_have_value("4")
    sold = page.locator("balance-calculator [data-part=row-seller] [data-part=share]")
    expect(sold).to_have_text("60,1")


def test_an_invented_week_fills_the_form(page: Page, more: Locator) -> None:
    expect(more).to_be_visible()
    page.get_by_role("button", name="Играющий тренер").click()
    expect(page.locator("#balance-n")).to_have_value("3")
    expect(page.locator("#balance-g21")).to_have_value("18")
    expect(page.locator("balance-calculator [data-verdict=balance]")).to_be_visible()


def test_the_text_for_the_boss_says_all_and_its_limits(page: Page, more: Locator) -> None:
    expect(more).to_be_visible()
    share = page.locator("balance-share")
    share.get_by_text("Показать начальнику").click()
    text = share.get_by_role("textbox")
    expect(text).to_have_value(re.compile("Продавец — 65.%: выше коридора"))
    value = text.input_value().replace("\xa0", " ")
    assert "Вывод: Лучший продавец, а не лидер" in value
    assert "модель не проверена" in value
    assert "/tools/balance/#n=4&d=2&g01=10&g11=26&g12=4" in value
    share.get_by_role("button", name="Скопировать").click()
    expect(share.locator("[data-say]:visible")).to_contain_text(re.compile("скопир|выделен"))


def test_the_picture_is_given_in_both_forms(page: Page, more: Locator) -> None:
    expect(more).to_be_visible()
    share = page.locator("balance-share")
    share.get_by_text("Показать начальнику").click()
    with page.expect_download() as png:
        share.get_by_role("button", name="PNG").click()
    assert Path(png.value.path()).read_bytes().startswith(b"\x89PNG")
    with page.expect_download() as svg:
        share.get_by_role("button", name="SVG").click()
    drawn = Path(svg.value.path()).read_text("utf-8")
    assert 'xmlns="http://www.w3.org/2000/svg"' in drawn
    assert "Лучший" in drawn
    assert "не проверена" in drawn.replace("\xa0", " ")
    # It stands by itself: another page can show it.
    page.goto("sources/")
    assert page.evaluate(
        "text => new Promise((done) => { const image = new Image();"
        " image.onload = () => done(image.width); image.onerror = () => done(0);"
        " image.src = 'data:image/svg+xml,' + encodeURIComponent(text); })",
        drawn,
    )


@pytest.mark.parametrize("width", [320, 1280])
def test_all_of_it_fits_the_window(page: Page, more: Locator, width: int) -> None:
    expect(more).to_be_visible()
    page.set_viewport_size({"width": width, "height": 800})
    for one in page.locator("article details").all():
        one.evaluate("fold => { fold.open = true; }")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")

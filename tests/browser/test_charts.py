"""Charts of what the reader has done: bars, the same in a table, and a sentence."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.answering import KEY
from tests.browser.test_layout import WIDER

Bank = dict[str, dict[str, Any]]
AT = 1_790_000_000_000


@pytest.fixture
def bank(page: Page, base_url: str) -> Bank:
    found: Bank = page.request.get(f"{base_url}bank.json").json()
    return found


def told(bank: Bank, counts: dict[str, tuple[int, int]]) -> list[dict[str, Any]]:
    """So many right answers of so many, by confidence."""
    names = [name for name, one in bank.items() if one["kind"] == "choice"]
    made = []
    for level, (right, whole) in counts.items():
        for place in range(whole):
            name = names[len(made)]
            key = bank[name]
            wrong = [one for one in key["options"] if one not in key["answer"]][:1]
            given = key["answer"] if place < right else wrong
            made.append(
                {"question": name, "given": given, "at": AT + len(made), "confidence": level}
                | {"fingerprint": key["fingerprint"]}
            )
    return made


def remember(
    page: Page, bank: Bank, counts: dict[str, tuple[int, int]] | None = None, lesson: str = "seams"
) -> None:
    """A reader who answered so, and a whole lesson before; then open the page."""
    usual = {"sure": (14, 16), "rather": (3, 6), "guess": (1, 5)}
    made = told(bank, usual if counts is None else counts)
    whole = [name for name, one in bank.items() if one["lesson"] == lesson]
    made += [{"question": name, "given": ["x"], "at": 5, "fingerprint": "f"} for name in whole]
    attempts = {f"a{place}": one for place, one in enumerate(made)}
    kept = {"version": 2, "attempts": attempts, "resets": {}, "entries": {}}
    page.goto("sources/")
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, json.dumps(kept)])
    page.goto("my/progress/")


def row(page: Page, chart: str, name: str) -> list[str]:
    """What the table says; the bar says the same."""
    cells = page.locator(f"charts-{chart} tr[data-row={name}] td")
    expect(cells.first).not_to_be_empty()
    numbers = cells.all_inner_texts()
    bar = page.locator(f"charts-{chart} g[data-row={name}]")
    expect(bar.locator("[data-text]")).to_contain_text(
        re.compile(rf"{numbers[0]}\s+из\s+{numbers[1]}$")
    )
    width = float(bar.locator("[data-bar]").get_attribute("width") or "")
    assert abs(width - 320 * int(numbers[0]) / int(numbers[1])) <= 1
    return numbers


@pytest.mark.parametrize(
    ("counts", "said"),
    [
        ({"sure": (14, 16), "rather": (3, 6), "guess": (1, 5)}, "Вашей уверенности можно верить"),
        ({"sure": (9, 16), "rather": (3, 6)}, "уверенных ответов 16, из них неверных 7"),
        ({"sure": (10, 10), "guess": (8, 10)}, "ответов наугад 10, верных из них 8"),
        ({"sure": (20, 20)}, "Сомневались вы пока редко"),
        ({"guess": (3, 20)}, "Уверенных ответов пока мало (0)"),
        ({"sure": (9, 10), "rather": (9, 10)}, "почти поровну"),
    ],
)
def test_twenty_stated_answers_are_drawn_and_told_in_a_sentence(
    page: Page, bank: Bank, counts: dict[str, tuple[int, int]], said: str
) -> None:
    remember(page, bank, counts)
    chart = page.locator("charts-confidence")
    expect(chart.locator("[data-say]:visible")).to_contain_text(said, use_inner_text=True)
    for level, (right, whole) in counts.items():
        assert row(page, "confidence", level) == [str(right), str(whole)]
    if counts.get("rather", (0, 0))[1] == 0:
        expect(chart.locator("g[data-row=rather]")).to_contain_text("таких ответов нет")
    about = chart.get_by_role("img", name="Верные ответы и\u00a0уверенность")
    expect(about).to_have_accessible_description(re.compile("верно"))


def test_before_twenty_it_is_said_how_many_are_missing(page: Page, bank: Bank) -> None:
    remember(page, bank, {"sure": (5, 6), "guess": (1, 7)})
    said = page.locator("charts-confidence [data-say]:visible")
    expect(said).to_contain_text("Пока таких 13, не хватает 7", use_inner_text=True)
    expect(page.locator("charts-confidence :is(figure, table):visible")).to_have_count(0)


def test_sections_are_counted_by_role(page: Page, bank: Bank) -> None:
    remember(page, bank, {}, "seams")
    assert row(page, "roles", "integrator") == ["6", "12"]
    assert row(page, "roles", "seller") == ["0", "12"]
    said = page.locator("charts-roles [data-say]:visible")
    expect(said).to_contain_text("Меньше всего пройдено по\u00a0роли")
    tab = page.context.new_page()
    tab.goto("sources/")
    tab.evaluate("key => localStorage.removeItem(key)", KEY)
    expect(page.locator("charts-roles [data-say]:visible")).to_contain_text("ни один раздел")
    expect(page.get_by_role("link", name="Все уроки на\u00a0карте курса")).to_be_visible()


def test_what_cannot_be_loaded_is_told(page: Page) -> None:
    for name in ("bank", "course"):
        page.route(f"**/{name}.json*", lambda route: route.abort())
    page.goto("my/progress/")
    alerts = page.get_by_role("alert").filter(visible=True)
    expect(alerts).to_have_count(2)
    expect(page.locator("article table:visible")).to_have_count(0)


def test_what_is_kept_is_text_whatever_it_is(page: Page, bank: Bank) -> None:
    hostile = "<img src=x onerror='window.__hit = 1'>"
    one = {"question": "__proto__", "given": [hostile], "at": 5, "fingerprint": hostile}
    attempts = {f"x{n}": {**one, "confidence": c} for n, c in enumerate(["sure", hostile])}
    kept = {"version": 2, "attempts": attempts, "resets": {}, "entries": {}}
    page.goto("sources/")
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, json.dumps(kept)])
    page.goto("my/progress/")
    expect(page.locator("charts-confidence [data-say]:visible")).to_contain_text("не\u00a0хватает")
    assert page.evaluate("window.__hit ?? null") is None
    assert len(bank) > 100


def test_at_320_px_and_in_large_letters_nothing_sticks_out(page: Page, bank: Bank) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    remember(page, bank)
    row(page, "confidence", "sure")
    row(page, "roles", "all")
    assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")
    page.set_viewport_size({"width": 640, "height": 640})
    page.add_style_tag(content="html { font-size: 250% !important }")
    assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")
    assert not page.evaluate(WIDER)


def test_bars_are_told_apart_from_their_ground_in_forced_colours_and_on_paper(
    page: Page, bank: Bank
) -> None:
    remember(page, bank)
    row(page, "confidence", "sure")
    colours = """[...document.querySelectorAll('.course-charts__bar')].map((one) =>
      [getComputedStyle(one).fill, getComputedStyle(document.body).backgroundColor])"""
    page.emulate_media(forced_colors="active")
    assert all(fill != ground for fill, ground in page.evaluate(colours))
    page.emulate_media(forced_colors="none", media="print", color_scheme="dark")
    assert all(fill != "rgb(255, 255, 255)" for fill, _ in page.evaluate(colours))
    expect(page.locator("charts-confidence table")).to_be_visible()


def test_without_scripts_the_page_says_what_is_missing(scriptless: Page) -> None:
    scriptless.goto("my/progress/")
    expect(scriptless.get_by_text("Диаграмму рисует скрипт")).to_have_count(2)
    expect(scriptless.locator("article :is(svg, table):visible")).to_have_count(0)

"""Measured weeks: kept from the calculator, drawn, compared, taken away and given back."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.answering import keep, stored

HOSTILE = "<img src=x onerror='window.__hit = 1'>"
GUESS = ["guess", "2026-11-09", "2026-11-15", "4", "2", "1600", "1200", "800", "400", "100"]
LOG = ["log", "2026-11-09", "2026-11-13", "4", "2", "1000", "2400", "400", "200", "80"]
OLD = ["calendar", "2026-09-07", "2026-10-04", "1", "2", "1600", "1600", "600", "200", "87"]


def measured(page: Page, *weeks: list[str], **more: list[str]) -> Locator:
    """Open the page with these weeks kept; give its rows."""
    named = {f"week/{one[0]}-{one[1]}-{one[2]}": one for one in weeks} | more
    entries = {name: {"value": value, "at": 5} for name, value in named.items()}
    whole = {"version": 2, "attempts": {}, "resets": {}, "entries": entries}
    keep(page, json.dumps(whole))
    page.goto("my/weeks/")
    expect(page.locator("history-weeks [data-part=off]")).to_be_hidden()
    return page.locator("history-weeks [data-part=rows] tr")


def kept(page: Page) -> dict[str, list[str]]:
    """The weeks that are kept and not taken away."""
    entries: dict[str, Any] = (stored(page) or {"entries": {}})["entries"]
    return {name: one["value"] for name, one in entries.items() if one["value"]}


def test_before_the_first_week_the_reader_is_shown_the_ways_in(page: Page) -> None:
    page.goto("my/weeks/")
    expect(page.get_by_role("link", name="Журнал онлайн").first).to_be_visible()
    expect(page.locator("history-weeks [data-part=none]")).to_be_visible()
    expect(page.locator("history-weeks table")).to_be_hidden()


def test_a_guess_is_kept_from_the_calculator_for_the_week_that_was_chosen(page: Page) -> None:
    page.goto("tools/balance/#n=4&d=2&g01=10&g11=26&g12=4")
    page.mouse.move(9, 9)
    save = page.locator("history-save")
    save.get_by_label("Любой день").fill("2026-11-12")
    expect(save.locator("[data-part=days]")).to_contain_text(re.compile("9.15.ноября 2026"))
    save.get_by_role("button").click()
    expect(save.locator("[data-say=saved]")).to_be_visible()
    value = ["guess", "2026-11-09", "2026-11-15", "4", "2", "1000", "2600", "400", "0", "100"]
    assert kept(page) == {"week/guess-2026-11-09-2026-11-15": value}
    page.locator("#balance-g11").fill("20")
    expect(save.locator("[data-say=saved]")).to_be_hidden()
    save.get_by_role("button").click()
    expect(save.locator("[data-say=replaced]")).to_be_visible()
    save.get_by_role("link", name="Все недели").click()
    expect(page.locator("[data-part=rows] tr")).to_have_count(1)
    expect(page.locator("[data-part=rows] [data-part=seller]")).to_contain_text("59 %")


def test_a_guess_asks_for_its_week_and_is_not_offered_without_hours(page: Page) -> None:
    page.goto("tools/balance/#n=4&d=2&g01=5")
    page.mouse.move(9, 9)
    save = page.locator("history-save")
    page.wait_for_function("!!customElements.get('history-save')")
    expect(save).to_be_hidden()
    page.locator("#balance-g22").fill("20")
    expect(save).to_be_visible()
    save.get_by_label("Любой день").fill("")
    save.get_by_role("button").click()
    expect(save.locator("[data-say=no-day]")).to_be_visible()
    assert kept(page) == {}


def test_weeks_are_told_in_a_table_with_the_corridors_of_their_own_teams(page: Page) -> None:
    rows = measured(page, GUESS, LOG, OLD)
    expect(rows).to_have_count(3)
    expect(rows.nth(2)).to_contain_text("календарь")
    expect(rows.nth(2)).to_contain_text("точно известно 87", use_inner_text=True)
    expect(rows.nth(2).locator("[data-part=seller]")).to_contain_text("40 % 21–60, внутри")
    expect(rows.nth(1).locator("[data-part=seller]")).to_contain_text("60 % 15–45, выше")


def test_the_chart_shows_what_the_table_says(page: Page) -> None:
    measured(page, GUESS, LOG, OLD)
    panel = page.locator("[data-part=panel-seller]")
    expect(panel.locator("[data-part=share]")).to_have_text(["40", "60", "30"])
    expect(panel.locator("[data-part=calendar]")).to_have_count(1)
    corridor = panel.locator("[data-part=corridor]").first
    expect(corridor).to_have_attribute("y", "64")
    expect(corridor).to_have_attribute("height", "39")
    # A guess is no log: nothing joins them.
    for source, dots in {"guess": 1, "log": 1, "calendar": 1}.items():
        points = panel.locator(f"[data-part=line-{source}]").get_attribute("points") or ""
        assert len(points.split()) == dots
    picture = page.get_by_role("img", name="Доли трёх ролей")
    expect(picture.locator("desc")).to_contain_text("13.11 (журнал): 25, 60, 10")


def test_the_gap_between_guess_and_fact_is_a_sentence(page: Page) -> None:
    measured(page, GUESS, LOG, OLD)
    gap = page.locator("[data-part=gap]")
    expect(gap).to_contain_text("«продавец»: вы думали, что это 30 %, а вышло 60 %")
    expect(gap).to_contain_text("руководитель — 40 → 25 %", use_inner_text=True)
    measured(page, OLD)
    expect(page.locator("[data-part=gap-none]")).to_be_visible()


def test_taking_a_week_away_asks_first_and_can_be_undone(page: Page) -> None:
    rows = measured(page, GUESS, LOG)
    rows.nth(0).get_by_role("button").press("Enter")
    sure = page.locator("[data-part=sure]")
    expect(sure).to_be_focused()
    expect(sure).to_contain_text("догадка, 9")
    sure.get_by_role("button", name="Нет").press("Enter")
    expect(rows.nth(0).get_by_role("button")).to_be_focused()
    for _ in range(2):
        rows.nth(0).get_by_role("button").press("Enter")
        sure.get_by_role("button", name="Да").press("Enter")
    expect(page.locator("history-weeks [data-part=none]")).to_be_visible()
    undo = page.get_by_role("button", name="Вернуть")
    expect(undo).to_be_focused()
    assert kept(page) == {}
    undo.press("Enter")
    expect(rows).to_have_count(1)
    expect(rows.nth(0).get_by_role("button")).to_be_focused()
    undo.press("Enter")
    expect(rows).to_have_count(2)
    expect(undo).to_be_hidden()
    assert sorted(kept(page).values()) == [GUESS, LOG]
    page.reload()
    expect(rows).to_have_count(2)


def test_with_the_clock_set_back_a_week_can_still_be_taken_away_and_kept(page: Page) -> None:
    late = {"value": GUESS, "at": 4_000_000_000_000}
    whole = {"version": 2, "attempts": {}, "resets": {}, "entries": {"week/late": late}}
    keep(page, json.dumps(whole))
    page.goto("my/weeks/")
    rows = page.locator("[data-part=rows] tr")
    rows.nth(0).get_by_role("button").click()
    page.get_by_role("button", name="Да, удалить").click()
    expect(rows).to_have_count(0)
    page.get_by_role("button", name="Вернуть").click()
    expect(rows).to_have_count(1)
    page.reload()
    expect(rows).to_have_count(1)


def test_what_is_hostile_or_damaged_is_left_out_and_left_alone(page: Page) -> None:
    broken = {
        f"week/{HOSTILE}": [HOSTILE] * 10,
        "week/nan": ["log", "2026-11-09", "2026-11-13", "4", "2", "NaN", "0", "0", "0"],
        "week/never": ["log", "2026-02-30", "2026-11-13", "4", "2", "1000", "0", "0", "0"],
    }
    rows = measured(page, LOG, **broken)
    expect(rows).to_have_count(1)
    expect(page.locator("[data-part=unread]")).to_contain_text("3", use_inner_text=True)
    expect(page.locator("history-weeks img")).to_have_count(0)
    assert page.evaluate("window.__hit") is None
    assert len(kept(page)) == 4


def test_the_table_is_given_as_a_file(page: Page) -> None:
    measured(page, GUESS, LOG)
    with page.expect_download() as download:
        page.get_by_role("button", name="CSV").click()
    assert re.match(r"weeks-2\d+-\d\d-\d\d\.csv", download.value.suggested_filename)
    lines = Path(download.value.path()).read_text("utf-8-sig").splitlines()
    assert lines[0].startswith("с;по;источник;продавцов;смежных отделов;руководитель, ч")
    assert "2026-11-09;2026-11-13;журнал;4;2;10;24;4;2;25;60;10;5;80" in lines


def test_twelve_weeks_are_drawn_and_all_are_listed(page: Page) -> None:
    days = [f"2026-{month:02}-{day}" for month in range(1, 8) for day in (10, 20)]
    rows = measured(page, *(["log", day, day, *LOG[3:]] for day in days))
    expect(rows).to_have_count(14)
    expect(page.locator("[data-part=panel-seller] [data-part=share]")).to_have_count(12)
    expect(page.locator("[data-part=older]")).to_be_visible()


@pytest.mark.parametrize("width", [320, 1280])
def test_nothing_sticks_out_and_paper_has_no_buttons(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    rows = measured(page, GUESS, LOG, OLD)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.emulate_media(media="print")
    expect(rows).to_have_count(3)
    expect(page.locator("history-weeks button:visible")).to_have_count(0)


def test_without_scripts_it_is_said_what_is_missing(scriptless: Page) -> None:
    scriptless.goto("my/weeks/")
    expect(scriptless.locator("history-weeks [data-part=off]")).to_be_visible()
    expect(scriptless.locator("history-weeks").get_by_role("button")).to_have_count(0)

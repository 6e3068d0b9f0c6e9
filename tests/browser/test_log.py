"""The log of five days: pressed in one hand, kept at once, summed up, half filled or whole."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.browser.answering import keep, stored

PHONE = {"width": 360, "height": 740}


@pytest.fixture
def context(own_context: BrowserContext) -> BrowserContext:
    """A browser of its own, with a clock of its own."""
    return own_context


@pytest.fixture
def log(page: Page) -> Locator:
    """Tuesday, three in the afternoon, on a phone."""
    page.clock.set_fixed_time("2026-11-24T15:00:00")
    page.set_viewport_size(PHONE)
    page.goto("tools/log/")
    found = page.locator("log-week")
    expect(found.locator("[data-part=half]")).to_have_text("Вторник, после обеда")
    return found


def kept(page: Page) -> dict[str, list[str]]:
    entries: dict[str, Any] = (stored(page) or {"entries": {}})["entries"]
    return {name: one["value"] for name, one in entries.items() if one["value"]}


def letter(log: Locator, role: str) -> Locator:
    return log.locator(f"[data-part=role-{role}]")


def open_reminders(page: Page) -> Locator:
    """Their fold; the button is there when their script is."""
    page.get_by_role("heading", name="Напоминания").click()
    found = page.locator("log-reminders")
    expect(found.get_by_role("button")).to_be_visible()
    return found


def fill(log: Locator, *roles: str) -> None:
    """One letter for each half-day from the first."""
    for at, role in enumerate(roles):
        log.locator(f"[data-part=half-{at}]").click()
        letter(log, role).click()


def test_one_press_fills_the_half_day_that_passes_and_is_kept(page: Page, log: Locator) -> None:
    letter(log, "seller").click()
    expect(log.locator("[data-part=half-3]")).to_have_text("П")
    expect(log.locator("[data-part=time]")).to_have_text("4 ч", use_inner_text=True)
    assert kept(page) == {"log/2026-11-23/2pm": ["seller::240"]}
    page.reload()
    expect(log.locator("[data-part=half-3]")).to_have_text("П")


def test_a_second_letter_takes_an_hour_and_minutes_move_by_fifteen(
    page: Page, log: Locator
) -> None:
    letter(log, "manager").click()
    letter(log, "rest").click()
    rows = log.locator("[data-part=pieces] li")
    expect(rows.locator("[data-part=time]")).to_have_text(["3 ч", "1 ч"], use_inner_text=True)
    more = rows.nth(1).get_by_role("button", name="Больше на 15")
    more.press("Enter")
    expect(more).to_be_focused()
    more.press("Enter")
    expect(rows.nth(1).locator("[data-part=time]")).to_have_text("1 ч 30 мин", use_inner_text=True)
    rows.nth(0).get_by_role("combobox").select_option("G04")
    assert kept(page) == {"log/2026-11-23/2pm": ["manager:G04:180", "rest::90"]}
    rows.nth(0).get_by_role("button", name="Убрать").press("Enter")
    expect(rows).to_have_count(1)
    expect(log.locator("[data-part=half]")).to_be_focused()


def test_an_activity_is_chosen_among_those_of_its_role(log: Locator) -> None:
    letter(log, "integrator").click()
    options = log.locator("[data-part=pieces] option")
    expect(options).to_have_count(5)
    expect(options.nth(1)).to_contain_text("Деньги и документы")


def test_the_keyboard_alone_fills_two_half_days(page: Page, log: Locator) -> None:
    letter(log, "seller").press("Enter")
    expect(letter(log, "seller")).to_be_focused()
    log.locator("[data-part=after]").press("Enter")
    expect(log.locator("[data-part=half]")).to_be_focused()
    expect(log.locator("[data-part=half]")).to_have_text("Среда, до обеда")
    letter(log, "manager").press("Space")
    expect(log.locator("[data-part=said]")).to_contain_text("Среда, до обеда: руководитель")
    assert set(kept(page)) == {"log/2026-11-23/2pm", "log/2026-11-23/3am"}


def test_the_letters_lie_under_the_thumb_and_are_large(log: Locator) -> None:
    for role in ("manager", "seller", "integrator", "rest"):
        box = letter(log, role).bounding_box()
        assert box
        assert box["y"] > PHONE["height"] / 2
        assert min(box["width"], box["height"]) >= 44


def test_a_log_that_is_half_filled_says_what_it_can(log: Locator) -> None:
    fill(log, "seller", "seller", "manager", "rest")
    expect(log.locator("[data-part=filled]")).to_contain_text("4 из 10", use_inner_text=True)
    expect(log.locator("[data-part=half-filled]")).to_be_visible()
    for share, told in {"manager": "25 %", "seller": "50 %", "integrator": "0 %"}.items():
        row = log.locator(f"[data-part=sum-{share}] [data-part=share]")
        expect(row).to_have_text(told, use_inner_text=True)


def test_the_week_goes_to_the_calculator_by_its_link(page: Page, log: Locator) -> None:
    fill(log, "seller", "seller", "manager", "rest")
    log.locator("[data-part=half-0]").click()
    log.get_by_role("combobox").select_option("G11")
    log.get_by_label("Сколько у вас продавцов").fill("7")
    log.get_by_label("Сколько смежных отделов").fill("5")
    log.get_by_role("link", name="Сравнить").click()
    expect(page.locator("#balance-g11")).to_have_value("4")
    expect(page.locator("#balance-g22")).to_have_value("8")
    expect(page.locator("#balance-g21")).to_have_value("4")
    expect(page.locator("#balance-g00")).to_have_value("4")
    expect(page.locator("#balance-n")).to_have_value("7")


def test_the_week_is_kept_among_the_measured_ones(page: Page, log: Locator) -> None:
    fill(log, "seller", "seller", "manager", "rest")
    save = log.get_by_role("button", name="Сохранить в историю")
    save.click()
    expect(log.locator("[data-say=no-team]")).to_be_visible()
    expect(log.get_by_label("Сколько у вас продавцов")).to_be_focused()
    log.get_by_label("Сколько у вас продавцов").fill("4")
    log.get_by_label("Сколько смежных отделов").fill("2")
    save.click()
    expect(log.locator("[data-say=saved]")).to_be_visible()
    value = ["log", "2026-11-23", "2026-11-27", "4", "2", "400", "800", "0", "400", "40"]
    assert kept(page)["week/log-2026-11-23-2026-11-27"] == value
    page.reload()
    expect(log.get_by_label("Сколько у вас продавцов")).to_have_value("4")


def test_too_few_hours_are_not_kept_as_a_week(page: Page, log: Locator) -> None:
    fill(log, "seller", "seller")
    log.get_by_label("Сколько у вас продавцов").fill("4")
    log.get_by_label("Сколько смежных отделов").fill("2")
    log.get_by_role("button", name="Сохранить в историю").click()
    expect(log.locator("[data-say=little]")).to_be_visible()
    assert not [name for name in kept(page) if name.startswith("week/")]


def test_the_team_of_the_last_measured_week_is_there_already(page: Page) -> None:
    week = ["guess", "2026-11-09", "2026-11-15", "6", "3", "1600", "1200", "800", "400", "100"]
    entries = {
        "week/guess-2026-11-09-2026-11-15": {"value": week, "at": 5},
        "log/2026-11-23/1am": {"value": ["seller::240"], "at": 5},
    }
    keep(page, json.dumps({"version": 2, "attempts": {}, "resets": {}, "entries": entries}))
    page.clock.set_fixed_time("2026-11-24T15:00:00")
    page.goto("tools/log/")
    expect(page.get_by_label("Сколько у вас продавцов")).to_have_value("6")
    expect(page.get_by_label("Сколько смежных отделов")).to_have_value("3")


def test_a_cell_bears_the_colour_and_the_letter_of_each_of_its_roles(log: Locator) -> None:
    fill(log, "seller")
    letter(log, "rest").click()
    cells = log.locator("[data-part=half-0] [data-role]")
    expect(cells).to_have_text(["П", "—"])
    grounds = cells.evaluate_all("all => all.map((one) => getComputedStyle(one).backgroundColor)")
    assert len({*grounds, "rgba(0, 0, 0, 0)"}) == 3
    borders = log.locator(".course-log__pad [value=role]").evaluate_all(
        "all => all.map((one) => getComputedStyle(one).borderTopColor)"
    )
    assert len({*borders}) == 4


def test_another_week_has_its_own_half_days(page: Page, log: Locator) -> None:
    letter(log, "seller").click()
    log.get_by_role("button", name="Неделя раньше").click()
    expect(log.locator("[data-part=week]")).to_contain_text(re.compile("16.20.ноября"))
    expect(log.locator("[data-part=half-3]")).to_have_text("·")
    letter(log, "rest").click()
    log.get_by_role("button", name="Неделя позже").click()
    expect(log.locator("[data-part=half-3]")).to_have_text("П")
    assert set(kept(page)) == {"log/2026-11-23/2pm", "log/2026-11-16/2pm"}


def test_without_a_connection_the_open_page_goes_on(page: Page, log: Locator) -> None:
    page.mouse.move(9, 9)
    page.wait_for_load_state("networkidle")
    asked: list[str] = []
    page.context.set_offline(True)
    page.on("request", lambda request: asked.append(request.url))
    fill(log, "seller", "manager", "integrator", "rest")
    log.get_by_label("Сколько у вас продавцов").fill("4")
    log.get_by_label("Сколько смежных отделов").fill("2")
    log.get_by_role("button", name="Сохранить в историю").click()
    expect(log.locator("[data-say=saved]")).to_be_visible()
    assert asked == []
    reminders = open_reminders(page)
    reminders.get_by_role("button").click()
    expect(reminders.locator("[data-say=failed]")).to_be_visible()


def test_reminders_are_a_calendar_of_two_events_on_five_days(page: Page, log: Locator) -> None:
    expect(log).to_be_visible()
    reminders = open_reminders(page)
    expect(reminders.get_by_label("С какого дня")).to_have_value("2026-11-30")
    reminders.get_by_label("Перед обедом").fill("13:05")
    with page.expect_download() as download:
        reminders.get_by_role("button").click()
    assert download.value.suggested_filename == "log.ics"
    text = Path(download.value.path()).read_text("utf-8")
    starts = re.findall(r"DTSTART:(\S+)", text)
    assert starts == ["20261130T130500", "20261130T174500"]
    assert text.count("RRULE:FREQ=WEEKLY;") == 2
    assert text.count("COUNT=5") == 2
    # A calendar that takes the file again knows its events by these.
    edition = page.locator("meta[name=course-id]").get_attribute("content")
    uids = [f"log-2026-11-30-{place}@{edition}" for place in (1, 2)]
    assert re.findall(r"UID:(\S+)", text) == uids
    expect(reminders.locator("[data-say=saved]")).to_be_visible()
    reminders.get_by_label("Перед обедом").fill("")
    reminders.get_by_role("button").click()
    expect(reminders.locator("[data-say=empty]")).to_be_visible()


def test_hostile_half_days_are_left_out(page: Page) -> None:
    hostile = "<img src=x onerror='window.__hit = 1'>"
    values = {
        "log/2026-11-23/1am": [hostile, "seller::60"],
        "log/2026-11-23/1pm": ["seller::99999"],
        f"log/2026-11-23/{hostile}": ["seller::60"],
        "log/team": [hostile, hostile],
    }
    entries = {name: {"value": value, "at": 5} for name, value in values.items()}
    keep(page, json.dumps({"version": 2, "attempts": {}, "resets": {}, "entries": entries}))
    page.clock.set_fixed_time("2026-11-24T15:00:00")
    page.goto("tools/log/")
    log = page.locator("log-week")
    expect(log.locator("[data-part=filled]")).to_contain_text("1 из 10", use_inner_text=True)
    expect(log.locator("img")).to_have_count(0)
    assert page.evaluate("window.__hit") is None
    assert set(kept(page)) == set(values)


def test_two_tabs_fill_one_week_together(page: Page, log: Locator) -> None:
    other = page.context.new_page()
    other.clock.set_fixed_time("2026-11-24T15:00:00")
    other.goto("tools/log/")
    there = other.locator("log-week")
    letter(log, "seller").click()
    expect(there.locator("[data-part=half-3]")).to_have_text("П")
    fill(there, "manager")
    expect(log.locator("[data-part=half-0]")).to_have_text("Р")


@pytest.mark.parametrize("letters", ["125%", "250%"])
def test_at_320_px_and_with_large_letters_nothing_sticks_out(
    page: Page, log: Locator, letters: str
) -> None:
    letter(log, "manager").click()
    letter(log, "seller").click()
    page.set_viewport_size({"width": 320 if letters == "125%" else 640, "height": 800})
    page.add_style_tag(content=f"html {{ font-size: {letters} !important; }}")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_without_scripts_the_reader_is_sent_to_paper(scriptless: Page) -> None:
    scriptless.goto("tools/log/")
    expect(scriptless.get_by_role("link", name="Лист на бумаге")).to_be_visible()
    expect(scriptless.locator("log-week, log-reminders").get_by_role("button")).to_have_count(0)


def look_again(page: Page, now: str) -> None:
    page.clock.set_fixed_time(now)
    page.evaluate("dispatchEvent(new Event('focus'))")


def test_a_tab_that_stays_open_goes_on_with_the_half_day_of_now(page: Page, log: Locator) -> None:
    half = log.locator("[data-part=half]")
    look_again(page, "2026-11-24T15:30:00")
    expect(half).to_have_text("Вторник, после обеда")
    look_again(page, "2026-11-25T13:00:00")
    expect(half).to_have_text("Среда, до обеда")
    page.clock.set_fixed_time("2026-11-25T13:55:00")
    log.locator("button[value=before]").click()
    expect(half).to_have_text("Вторник, после обеда")
    look_again(page, "2026-11-25T14:01:00")  # who has just turned to it by hand is about to fill it
    expect(half).to_have_text("Вторник, после обеда")
    look_again(page, "2026-11-30T09:00:00")
    expect(half).to_have_text("Понедельник, до обеда")
    expect(log.locator("[data-part=week]")).to_contain_text("30 ноября")

"""A calendar becomes the hours of a week on the reader's own device; nothing is kept unasked."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, Request, expect

from tests.browser.answering import stored

FILES = Path(__file__).parents[1] / "unit/calendar/files"
WRONG = {
    "alien": "Это не календарь",
    "broken": "Ни у одного события не читается начало",
    "cut": "Файл обрывается на середине",
    "empty": "Файл пуст",
    "none": "нет ни одного события",
    "zip": "Это архив",
}
NOVEMBER = {"from": "2026-11-02", "to": "2026-11-29"}


def told(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((FILES / f"{name}.json").read_text(encoding="utf-8"))
    return found


@pytest.fixture
def calendar(page: Page) -> Locator:
    page.goto("showcase/")
    found = page.locator("calendar-import")
    expect(found.locator("[data-part=on]")).to_be_visible()
    return found


def give(calendar: Locator, name: str | dict[str, Any], days: dict[str, str] = NOVEMBER) -> None:
    """Choose the days and the file: one of the corpus, or one of our own."""
    for field, day in days.items():
        calendar.locator(f"[name={field}]").fill(day)
    file = FILES / f"{name}.ics" if isinstance(name, str) else name
    calendar.locator("[type=file]").set_input_files(file)


def made(*events: tuple[str, str]) -> dict[str, Any]:
    """A file of one-hour events: title and the day of November."""
    text = "".join(
        f"BEGIN:VEVENT\r\nUID:{place}\r\nSUMMARY:{title}\r\nDTSTART:202611{day}T070000Z\r\n"
        "DURATION:PT1H\r\nEND:VEVENT\r\n"
        for place, (title, day) in enumerate(events)
    )
    whole = f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{text}END:VCALENDAR\r\n"
    return {"name": "my.ics", "mimeType": "text/calendar", "buffer": whole.encode()}


def hours(calendar: Locator, row: str) -> Locator:
    return calendar.locator(f"[data-row={row}] td").first


def choice(calendar: Locator, title: str) -> Locator:
    return calendar.get_by_label(title)


def kept(page: Page) -> dict[str, list[str]]:
    """What the reader's browser holds of calendars and weeks."""
    entries = (stored(page) or {}).get("entries", {})
    begins = ("calendar/", "week/")
    found = {name: one["value"] for name, one in entries.items() if name.startswith(begins)}
    return {name: value for name, value in found.items() if value}


def test_a_calendar_becomes_the_hours_of_a_week(page: Page, calendar: Locator) -> None:
    give(calendar, "google")
    expect(calendar.locator("[data-part=head]")).to_be_focused()
    expect(hours(calendar, "manager")).to_have_text("0,5")
    expect(hours(calendar, "seller")).to_have_text("0,5")
    expect(calendar.locator("[data-part=sum]")).to_contain_text(re.compile(r"понятно про\s100"))
    expect(calendar.locator("[data-part=asked]")).to_be_hidden()
    expect(calendar.locator("[data-left=declined]")).to_contain_text("Вы отказались: 1")
    expect(calendar.locator("[data-part=read]")).to_have_text(re.compile(r"google\.ics, .*: \d+$"))
    expect(calendar.locator("[data-part=blind]")).to_be_hidden()
    calendar.locator("[name=n]").fill("4")
    calendar.locator("[name=d]").fill("2")
    calendar.locator("[name=d]").blur()
    calendar.get_by_role("link", name="Посчитать баланс").click()
    expect(page.locator("#balance-g01")).to_have_value("0,5")
    expect(page.locator("#balance-g11")).to_have_value("0,5")
    expect(page.locator("#balance-n")).to_have_value("4")


def test_what_is_left_out_is_named_before_the_hours_are_saved(calendar: Locator) -> None:
    give(calendar, "broken-event")
    broken = calendar.locator("[data-left=broken]")
    expect(broken).to_contain_text("«Правило», «Сломано», «Без начала»")
    parts = calendar.locator("[data-part=out], [value=save]")
    assert parts.evaluate_all("all => all.map(one => one.matches('[data-part=out]'))") == [
        True,
        False,
    ]


def test_a_file_that_hides_its_titles_is_told_how_to_get_them(calendar: Locator) -> None:
    give(calendar, made(("Busy", "03"), ("Занят", "04"), ("Под вопросом", "05")))
    expect(calendar.locator("[data-part=blind]")).to_be_visible()
    give(calendar, made(("Busy", "03"), ("Планёрка", "04")))
    expect(calendar.locator("[data-part=blind]")).to_be_hidden()


def test_the_last_four_whole_weeks_are_offered(own_context: BrowserContext) -> None:
    page = own_context.new_page()
    page.clock.set_fixed_time("2026-11-25T12:00:00")
    page.goto("tools/calendar/")
    expect(page.locator("calendar-import [name=from]")).to_have_value("2026-10-26")
    expect(page.locator("calendar-import [name=to]")).to_have_value("2026-11-22")


def test_what_is_not_clear_is_asked_once_for_all_its_times(page: Page, calendar: Locator) -> None:
    give(calendar, made(*[("Совещание", f"{day:02}") for day in range(3, 11)], ("Склад", "12")))
    rows = calendar.locator("[data-part=asked] li")
    expect(rows).to_have_count(1)
    expect(hours(calendar, "unknown")).to_have_text("2")
    choice(calendar, "Совещание").select_option("G15")
    expect(hours(calendar, "integrator")).to_have_text("2,25")
    expect(hours(calendar, "unknown")).to_have_text("0")
    expect(calendar.locator("[data-part=said]")).to_contain_text(re.compile(r"Понятно\s100"))
    choice(calendar, "Совещание").select_option("none")
    expect(calendar.locator("[data-left=none]")).to_contain_text(re.compile(r"8 \(8\sч\)"))
    assert kept(page) == {}


def test_what_the_page_took_wrongly_can_be_put_right(calendar: Locator) -> None:
    give(calendar, made(("Склад", "03"), ("Планёрка", "04")))
    calendar.get_by_text("Что страница поняла сама: 2").click()
    choice(calendar, "Склад").select_option("G11")
    expect(hours(calendar, "seller")).to_have_text("0,25")
    expect(hours(calendar, "integrator")).to_have_text("0")


def test_answers_are_kept_only_if_the_reader_says_so(page: Page, calendar: Locator) -> None:
    file = made(("Совещание", "03"), ("Лента", "04"))
    give(calendar, file)
    choice(calendar, "Совещание").select_option("G15")
    calendar.get_by_text("Имена клиентов").click()
    calendar.locator("[name=clients]").fill("Лента")
    calendar.get_by_role("button", name="Учесть имена").click()
    expect(hours(calendar, "seller")).to_have_text("0,25")
    assert kept(page) == {}
    calendar.get_by_label("Запомнить мои ответы").check()
    assert sorted(kept(page).values()) == [["G15"], ["Лента"]]
    assert "овещание" not in json.dumps(stored(page), ensure_ascii=False)
    page.reload()
    give(calendar, file)
    expect(hours(calendar, "integrator")).to_have_text("0,25")
    expect(hours(calendar, "seller")).to_have_text("0,25")
    expect(choice(calendar, "Совещание")).to_have_value("G15")
    calendar.get_by_label("Запомнить мои ответы").uncheck()
    assert kept(page) == {}


def test_a_week_goes_into_the_history(page: Page, calendar: Locator) -> None:
    give(calendar, made(("Планёрка", "03"), ("Лента", "04")))
    calendar.get_by_role("button", name="Сохранить в историю").click()
    expect(calendar.locator("[name=n]")).to_be_focused()
    expect(calendar.get_by_text("Впишите, сколько у вас продавцов")).to_be_visible()
    calendar.locator("[name=n]").fill("4")
    calendar.locator("[name=d]").fill("2")
    calendar.get_by_role("button", name="Сохранить в историю").click()
    expect(calendar.get_by_text("Сохранено на этом устройстве")).to_be_visible()
    week = ["calendar", "2026-11-02", "2026-11-29", "4", "2", "25", "0", "0", "0", "50"]
    assert kept(page) == {"week/calendar-2026-11-02-2026-11-29": week}
    page.reload()
    expect(calendar.locator("[name=n]")).to_have_value("4")


@pytest.mark.parametrize(
    "name", sorted(path.stem for path in FILES.glob("*.json") if "wrong" in told(path.stem))
)
def test_a_file_that_cannot_be_read_is_told_in_a_sentence(calendar: Locator, name: str) -> None:
    give(calendar, name)
    expect(calendar.locator("[data-wrong]:visible")).to_have_count(1)
    expect(calendar.locator("[data-wrong]:visible")).to_contain_text(WRONG[told(name)["wrong"]])
    expect(calendar.locator("[data-part=done]")).to_be_hidden()
    give(calendar, "google")
    expect(calendar.locator("[data-part=done]")).to_be_visible()
    expect(calendar.locator("[data-wrong]:visible")).to_have_count(0)


def test_a_calendar_of_other_days_offers_its_last_weeks(calendar: Locator) -> None:
    give(calendar, made(("Планёрка", "03")), {"from": "2025-01-06", "to": "2025-02-02"})
    expect(calendar.locator("[data-part=outside]")).to_contain_text(re.compile(r"3\sноября\s2026"))
    calendar.get_by_role("button", name="Взять последние четыре недели").click()
    expect(calendar.locator("[name=to]")).to_have_value("2026-11-08")
    expect(hours(calendar, "manager")).to_have_text("0,25")


def test_a_calendar_of_another_century_is_only_told(calendar: Locator) -> None:
    give(calendar, "century")
    expect(calendar.locator("[data-part=outside]")).to_contain_text(
        re.compile(r"1\sсентября\s1923")
    )
    expect(calendar.locator("[data-part=last]")).to_be_hidden()


def test_a_period_that_makes_no_week_is_told(calendar: Locator) -> None:
    give(calendar, "google", {"from": "2026-11-02", "to": "2026-11-05"})
    expect(calendar.get_by_text("Возьмите хотя бы семь дней")).to_be_visible()
    expect(calendar.locator("[name=from]")).to_have_attribute("aria-invalid", "true")
    give(calendar, "google", {"from": "2024-01-01", "to": "2026-11-05"})
    expect(calendar.get_by_text("Возьмите не больше года")).to_be_visible()


def test_other_days_are_counted_without_choosing_the_file_again(calendar: Locator) -> None:
    give(calendar, "google")
    expect(hours(calendar, "manager")).to_have_text("0,5")
    calendar.locator("[name=to]").fill("2026-11-08")
    calendar.locator("[name=to]").blur()
    expect(hours(calendar, "seller")).to_have_text("1,5")
    expect(calendar.locator("[data-part=head]")).not_to_be_focused()


def test_who_types_a_date_is_not_torn_away_from_it(page: Page, calendar: Locator) -> None:
    """Chromium tells every digit: the 2 of 2026 is the year 2."""
    give(calendar, made(("Планёрка", "20")), {"from": "2026-11-01", "to": "2025-11-29"})
    expect(calendar.locator("[name=from]")).to_be_focused()
    ends = calendar.locator("[name=to]")
    ends.focus()
    for key in ("ArrowRight", "ArrowRight", *"2026"):  # past day and month, in whatever order
        page.keyboard.press(key)
        expect(ends).to_be_focused()
    expect(ends).to_have_value("2026-11-29")
    expect(hours(calendar, "manager")).to_have_text("0,25")
    expect(ends).to_be_focused()


def test_titles_that_would_be_code_are_words(page: Page, calendar: Locator) -> None:
    page.on("dialog", lambda _: pytest.fail("a title was executed"))
    give(calendar, "hostile-titles")
    expect(calendar.locator("[data-part=asked] li")).to_have_count(4)
    expect(calendar.get_by_text("<img src=x onerror=alert(1)>")).to_be_visible()
    assert calendar.locator("img").count() == 0
    choice(calendar, "__proto__").select_option("G01")
    expect(hours(calendar, "manager")).to_have_text("0,25")
    assert page.evaluate("({}).G01 === undefined")


def test_the_calendar_never_leaves_the_browser(
    page: Page, calendar: Locator, base_url: str
) -> None:
    asked: list[Request] = []
    page.on("request", lambda one: asked.append(one))  # noqa: PLW0108  Playwright takes no built-in
    give(calendar, "google")
    expect(calendar.locator("[data-part=done]")).to_be_visible()
    assert asked
    assert all(one.method == "GET" and one.url.startswith(base_url) for one in asked)
    assert not [one.url for one in asked if "?" in one.url and "activities.json" not in one.url]


def test_the_reader_stops_the_work_and_begins_anew(page: Page, calendar: Locator) -> None:
    page.route("**/lib/ical.js", lambda _: None)  # it never comes
    give(calendar, "google")
    stop = calendar.get_by_role("button", name="Остановить")
    stop.press("Enter")
    expect(stop).to_be_hidden()
    expect(calendar.locator("[type=file]")).to_be_focused()
    page.unroute("**/lib/ical.js")
    give(calendar, "google")
    expect(calendar.locator("[data-part=done]")).to_be_visible()


def test_a_dropped_file_is_read(page: Page, calendar: Locator) -> None:
    data = page.evaluate_handle(
        """(text) => {
          const data = new DataTransfer();
          data.items.add(new File([text], "my.ics"));
          return data;
        }""",
        made(("Планёрка", "03"))["buffer"].decode(),
    )
    for field, day in NOVEMBER.items():
        calendar.locator(f"[name={field}]").fill(day)
    calendar.locator("[data-part=drop]").dispatch_event("drop", {"dataTransfer": data})
    expect(hours(calendar, "manager")).to_have_text("0,25")


def test_the_reader_says_whose_calendar_it_is(calendar: Locator) -> None:
    give(calendar, "declined")
    owner = calendar.get_by_label("Чей это календарь:")
    expect(owner).to_have_value("ya@firma.ru")
    expect(hours(calendar, "manager")).to_have_text("0,5")
    owner.focus()
    owner.select_option("oleg@firma.ru")
    expect(hours(calendar, "manager")).to_have_text("0,25")
    expect(owner).to_be_focused()


def test_many_titles_come_ten_at_a_time(page: Page, calendar: Locator) -> None:
    names = [f"Встреча {letter}{other}" for letter in "абвгде" for other in "абвг"]
    give(calendar, made(*[(name, f"{3 + place:02}") for place, name in enumerate(names)]))
    rows = calendar.locator("[data-part=asked] li")
    expect(rows).to_have_count(10)
    calendar.get_by_role("button", name="Показать ещё").first.press("Enter")
    expect(rows).to_have_count(20)
    expect(rows.nth(10).locator("select")).to_be_focused()
    calendar.get_by_role("button", name="Показать ещё").first.press("Enter")
    expect(rows).to_have_count(24)
    expect(page.locator("[data-list=asked]")).to_be_hidden()


def test_without_scripts_the_page_says_what_is_missing(scriptless: Page) -> None:
    scriptless.goto("tools/calendar/")
    expect(scriptless.get_by_text("без скриптов это не получится")).to_be_visible()
    expect(scriptless.locator("calendar-import [type=file]")).to_be_hidden()

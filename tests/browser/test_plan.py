"""The plan for 90 days: edited, dated, moved and ticked; on one sheet, in a calendar, as a text."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.browser.answering import KEY, keep, stored
from tests.tools.edition import ID
from tests.tools.project import ROOT

HOSTILE = "<img src=x onerror='window.__hit = 1'> [я](javascript:alert(1)) `к`"
PHASES = ROOT / "macros/plan/phases.yml"
SAID = re.compile(r"\s")


def open_plan(page: Page) -> Locator:
    page.goto("my/plan/")
    expect(page.get_by_label("День 1:")).to_be_visible()
    return page.locator("plan-sheet")


@pytest.fixture
def proposed(outline: list[dict[str, Any]]) -> int:
    """So many steps stand in a plan at first: the tasks of all lessons, the talks of all parts."""
    parts = yaml.safe_load(PHASES.read_text("utf-8"))["phases"]
    return len(outline) + sum(len(one.get("talks", [])) for one in parts)


def row(page: Page, name: str) -> Locator:
    return page.locator(f"[data-step='{name}']")


def change(page: Page, name: str) -> Locator:
    """Open the fields of a step."""
    one = row(page, name)
    one.locator("summary").click()
    expect(one.get_by_label("Что сделать")).to_be_visible()
    return one


def own(page: Page, text: str, phase: str = "Понять") -> Locator:
    field = page.get_by_label(f"Своё дело в часть «{phase}»")
    field.fill(text)
    field.press("Enter")
    return page.locator("[data-step^=own-]", has_text=text)


def entries(page: Page) -> dict[str, list[str]]:
    return {name: one["value"] for name, one in stored(page)["entries"].items()}


def part(page: Page, name: str) -> Locator:
    return page.locator(f"section[data-phase={name}]")


def written(page: Page, made: dict[str, Any], more: dict[str, list[str]] | None = None) -> None:
    """Put answers to if-then questions and entries where they are kept; open the plan."""
    attempts = {
        f"a{n}": {"question": name, "given": [text], "at": 5 + n, "fingerprint": "f"}
        for n, (name, text) in enumerate(made.items())
    }
    found = {name: {"value": value, "at": 9} for name, value in (more or {}).items()}
    keep(page, json.dumps({"version": 2, "attempts": attempts, "resets": {}, "entries": found}))
    open_plan(page)


def test_who_has_answered_nothing_finds_the_tasks_of_all_lessons(
    page: Page, outline: list[dict[str, Any]], proposed: int
) -> None:
    plan = open_plan(page)
    expect(plan.locator("[data-step]:visible")).to_have_count(proposed)
    expect(page.get_by_text("Назначьте первый день")).to_be_visible()
    expect(row(page, "task-leader").get_by_role("link")).to_have_attribute(
        "href", re.compile(r"lessons/leader/#.+$")
    )
    planned = [one for one in outline if one["ifthen"]]
    expect(page.locator("[data-part=unwritten] a:visible")).to_have_count(len(planned))
    assert stored(page) is None


def test_a_step_is_worded_dated_moved_proved_and_ticked_and_stays_so(page: Page) -> None:
    open_plan(page)
    one = change(page, "task-leader")
    one.get_by_label("Что сделать").fill("Вести журнал пять дней")
    one.get_by_label("К какому дню").fill("2026-12-04")
    one.get_by_label("Чем подтвердить").fill("Лист в папке")
    one.get_by_label("Часть плана").select_option(label="Закрепить")
    expect(page.get_by_text("Теперь это в части «Закрепить»")).to_be_visible()
    one.get_by_role("checkbox").check()
    for _ in range(2):
        there = part(page, "hold").locator("[data-step=task-leader]")
        expect(there.locator("[data-part=text]")).to_have_text("Вести журнал пять дней")
        expect(there.locator("[data-part=day]")).to_contain_text("к 4 декабря", use_inner_text=True)
        expect(there.locator("[data-part=proof]")).to_have_text("Лист в папке")
        expect(there.get_by_role("checkbox")).to_be_checked()
        page.reload()
        expect(page.get_by_label("День 1:")).to_be_visible()
    page.goto("lessons/leader/")
    page.mouse.move(5, 5)
    expect(page.get_by_label("Дело недели сделано")).to_be_checked()


def test_an_emptied_wording_is_the_lessons_own_again(page: Page) -> None:
    open_plan(page)
    before = row(page, "task-leader").locator("[data-part=text]").inner_text()
    one = change(page, "task-leader")
    for text in ("Иначе", ""):
        one.get_by_label("Что сделать").fill(text)
        one.get_by_label("Что сделать").blur()
    expect(one.locator("[data-part=text]")).to_have_text(before)
    expect(one.get_by_label("Что сделать")).to_have_value(before.replace("\u00a0", " "))


def test_a_start_gives_the_parts_and_the_talks_their_days(page: Page) -> None:
    open_plan(page)
    page.get_by_label("День 1:").fill("2026-12-01")
    expect(part(page, "understand").locator("h3")).to_contain_text(
        re.compile(r"1\s?.\s?30\sдекабря")
    )
    expect(part(page, "hold").locator("h3")).to_contain_text("28 февраля 2027", use_inner_text=True)
    talk = row(page, "talk-90")
    expect(talk.locator("[data-part=day]")).to_contain_text(re.compile("28.февраля.2027"))
    change(page, "talk-90").get_by_label("К какому дню").fill("2026-12-20")
    expect(talk.get_by_text("День не из этой части плана")).to_be_visible()
    talk.get_by_label("К какому дню").fill("")
    talk.get_by_label("К какому дню").blur()
    expect(talk.locator("[data-part=day]")).to_be_hidden()
    page.reload()
    expect(page.get_by_label("День 1:")).to_have_value("2026-12-01")
    expect(talk.locator("[data-part=day]")).to_be_hidden()


@pytest.mark.parametrize(
    ("now", "said"),
    [
        ("2026-12-01T00:05:00", "Сегодня день 1 из 90: «Понять»"),
        ("2027-01-29T23:55:00", "Сегодня день 60 из 90: «Наладить»"),
        ("2027-03-01T12:00:00", "Девяносто дней позади"),
        ("2020-01-01T12:00:00", "Этот день ещё впереди"),
    ],
)
def test_today_is_told_and_a_clock_set_back_makes_no_negative_day(
    own_context: BrowserContext, now: str, said: str
) -> None:
    page = own_context.new_page()
    page.clock.set_fixed_time(now)
    written(page, {}, {"plan/start": ["2026-12-01"]})
    expect(page.locator("[data-part=today]")).to_contain_text(said, use_inner_text=True)
    row(page, "task-leader").get_by_role("checkbox").check()
    expect(row(page, "task-leader").locator("[data-part=ticked]")).to_be_visible()


def test_what_was_answered_in_a_lesson_stands_in_the_plan(
    page: Page, outline: list[dict[str, Any]]
) -> None:
    planned = [one for one in outline if one["ifthen"]]
    written(page, {"leader-if-then": "Если зазвонит телефон, то поставлю букву"})
    one = row(page, "if-leader")
    expect(one.locator("[data-part=text]")).to_have_text("Если зазвонит телефон, то поставлю букву")
    expect(one.get_by_role("link")).to_have_attribute("href", re.compile(r"leader/#esli-to$"))
    expect(page.locator("[data-part=unwritten] a:visible")).to_have_count(len(planned) - 1)


def test_an_own_step_is_taken_away_and_brought_back(page: Page) -> None:
    open_plan(page)
    mine = own(page, "Обойти склад", "Наладить")
    expect(page.get_by_text("Добавлено в часть «Наладить»")).to_be_visible()
    expect(page.get_by_label("Своё дело в часть «Наладить»")).to_be_focused()
    mine.locator("summary").click()
    mine.get_by_role("button", name="Убрать из плана").click()
    expect(mine).to_be_hidden()
    last = part(page, "settle").locator("[data-step^=task-]:visible").last
    expect(last.locator("summary")).to_be_focused()
    page.reload()
    page.locator("[data-part=gone] > summary").click()
    page.get_by_role("button", name="Вернуть: Обойти склад").click()
    expect(part(page, "settle").locator("[data-step^=own-]")).to_be_visible()
    expect(mine.locator("summary")).to_be_focused()
    expect(page.locator("[data-part=gone]")).to_be_hidden()


def test_by_keyboard_alone(page: Page) -> None:
    open_plan(page)
    press = page.keyboard.press
    row(page, "task-start").get_by_role("checkbox").focus()
    press("Space")
    expect(row(page, "task-start").get_by_role("checkbox")).to_be_checked()
    press("Tab")  # the link to the lesson
    press("Tab")
    press("Enter")
    press("Tab")
    expect(row(page, "task-start").get_by_label("Что сделать")).to_be_focused()
    press("ControlOrMeta+a")
    page.keyboard.type("Поговорить")
    press("Tab")
    expect(row(page, "task-start").get_by_label("К какому дню")).to_be_focused()
    page.keyboard.type("12042026")
    press("Tab")
    row(page, "task-start").get_by_label("Часть плана").focus()
    for phase in ("settle", "hold"):
        press("ArrowDown")
        expect(part(page, phase).locator("[data-step=task-start]")).to_be_visible()
        expect(row(page, "task-start").get_by_label("Часть плана")).to_be_focused()
    press("Tab")
    page.keyboard.type("Лист")
    press("Tab")
    press("Space")
    expect(row(page, "task-start")).to_be_hidden()
    following = part(page, "hold").locator("[data-step]:visible").first
    expect(following.locator("summary")).to_be_focused()
    kept = entries(page)
    assert kept["plan/step/task-start/text"] == ["Поговорить"]
    assert kept["plan/step/task-start/proof"] == ["Лист"]
    assert kept["plan/step/task-start/gone"] == ["1"]
    assert kept["plan/step/task-start/day"][0].startswith("2026-")


def test_two_tabs_change_different_things_and_keep_both(page: Page) -> None:
    open_plan(page)
    other = page.context.new_page()
    open_plan(other)
    change(page, "task-leader").get_by_label("Что сделать").fill("Здесь")
    row(page, "task-leader").get_by_label("Что сделать").blur()
    change(other, "task-leader").get_by_label("Чем подтвердить").fill("Там")
    row(other, "task-leader").get_by_label("Чем подтвердить").blur()
    own(other, "Обойти склад")
    for one in (page, other):
        expect(row(one, "task-leader").locator("[data-part=text]")).to_have_text("Здесь")
        expect(row(one, "task-leader").locator("[data-part=proof]")).to_have_text("Там")
        expect(one.locator("[data-step^=own-]")).to_have_count(1)


def test_a_field_that_is_open_in_one_tab_does_not_undo_what_another_wrote(page: Page) -> None:
    open_plan(page)
    other = page.context.new_page()
    open_plan(other)
    change(page, "task-leader").get_by_label("Что сделать").focus()
    change(other, "task-leader").get_by_label("Что сделать").fill("Там")
    row(other, "task-leader").get_by_label("Что сделать").blur()
    expect(row(page, "task-leader").get_by_label("Что сделать")).to_have_value("Там")
    row(page, "task-leader").get_by_label("Что сделать").blur()
    assert entries(page)["plan/step/task-leader/text"] == ["Там"]


def test_who_leaves_while_writing_loses_nothing(page: Page) -> None:
    open_plan(page)
    page.get_by_label("Чего в эти 90 дней не делаю").press_sequentially("Новую мотивацию")
    page.evaluate(
        "Object.defineProperty(document, 'visibilityState', {value: 'hidden'});"
        "dispatchEvent(new Event('visibilitychange'))"
    )
    assert entries(page)["plan/not"] == ["Новую мотивацию"]


def test_erased_in_another_tab_the_plan_is_as_it_was_at_first(page: Page, proposed: int) -> None:
    open_plan(page)
    own(page, "Обойти склад")
    other = page.context.new_page()
    other.goto("my/kept/")
    other.get_by_role("button", name="Стереть всё").click()
    other.get_by_role("button", name="Да, стереть").click()
    expect(page.locator("[data-step^=own-]")).to_have_count(0)
    expect(page.locator("[data-step]:visible")).to_have_count(proposed)


def test_a_hostile_plan_is_text(page: Page, proposed: int) -> None:
    fields = {
        "plan/start": [HOSTILE],
        "plan/not": [HOSTILE],
        "plan/step/task-leader/text": [HOSTILE],
        "plan/step/task-leader/phase": [HOSTILE],
        "plan/step/task-leader/day": [HOSTILE],
        "plan/step/task-leader/proof": [HOSTILE],
        "plan/step/own-a1/text": [HOSTILE],
        f"plan/step/own-{HOSTILE}/text": ["x"],
        "plan/step/__proto__/text": ["x"],
    }
    written(page, {"leader-if-then": HOSTILE}, fields)
    for name in ("task-leader", "if-leader", "own-a1"):
        expect(row(page, name).locator("[data-part=text]")).to_have_text(HOSTILE)
    expect(page.locator("[data-step]:visible")).to_have_count(proposed + 2)
    expect(page.locator("plan-sheet img")).to_have_count(0)
    row(page, "own-a1").locator("summary").click()
    row(page, "own-a1").get_by_role("button", name="Убрать").click()
    expect(page.locator("[data-part=gone] span")).to_have_text(HOSTILE)
    assert page.evaluate("[window.__hit ?? null, ({}).text ?? null]") == [None, None]
    kept = entries(page)
    assert {name: kept[name] for name in fields} == fields


def saved(page: Page, button: str) -> str:
    with page.expect_download() as download:
        page.get_by_role("button", name=button).click()
    return Path(download.value.path()).read_bytes().decode()


def test_the_calendar_gets_a_day_for_each_step_and_the_same_name_again(page: Page) -> None:
    open_plan(page)
    page.get_by_role("button", name="Дни — в календарь").click()
    expect(page.get_by_text("ни у одного дела нет дня")).to_be_visible()
    page.get_by_label("День 1:").fill("2026-12-01")
    one = change(page, "task-leader")
    one.get_by_label("Что сделать").fill("Журнал; пять дней, по две буквы")
    one.get_by_label("К какому дню").fill("2026-12-04")
    first = saved(page, "Дни — в календарь").replace("\r\n ", "")
    expect(page.get_by_text("Файл для календаря сохранён, дел с днём: 3")).to_be_visible()
    assert first.count("BEGIN:VEVENT") == 3
    assert f"UID:plan-task-leader@{ID}\r\n" in first
    assert "DTSTART;VALUE=DATE:20261204\r\n" in first
    assert "SUMMARY:Журнал\\; пять дней\\, по две буквы\r\n" in first
    assert {"20261230", "20270228"} <= set(re.findall(r"DTSTART;VALUE=DATE:(\d+)", first))
    one.get_by_label("К какому дню").fill("2026-12-07")
    again = saved(page, "Дни — в календарь").replace("\r\n ", "")
    assert re.findall(r"UID:(.+)\r", first) == re.findall(r"UID:(.+)\r", again)
    assert "DTSTART;VALUE=DATE:20261207\r\n" in again


def test_without_the_library_the_reader_is_told(page: Page) -> None:
    page.context.route("**/lib/ical.js", lambda route: route.abort())
    written(page, {}, {"plan/start": ["2026-12-01"]})
    page.get_by_role("button", name="Дни — в календарь").click()
    expect(
        page.get_by_text("Не удалось загрузить то, что пишет файл для календаря")
    ).to_be_visible()


def test_the_text_has_the_whole_plan(page: Page, proposed: int) -> None:
    written(page, {"leader-if-then": HOSTILE}, {"plan/start": ["2026-12-01"]})
    row(page, "task-start").get_by_role("checkbox").check()
    own(page, "Обойти склад", "Закрепить")
    text = SAID.sub(" ", saved(page, "Сохранить текстом"))
    assert "# План на 90 дней" in text
    task = row(page, "task-start").locator("[data-part=text]").inner_text()
    assert f"- [x] {SAID.sub(' ', task)}" in text
    assert "- [ ] Обойти склад" in text
    assert (
        "- [ ] \\<img src=x onerror='window.\\_\\_hit = 1'\\> \\[я\\](javascript:alert(1))" in text
    )
    assert text.count("- [") == proposed + 2
    assert text.index("## Понять") < text.index("## Наладить") < text.index("## Закрепить")


def pages(page: Page) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4", prefer_css_page_size=True)))


@pytest.mark.parametrize("count", [0, 8, 18], ids=["at first", "with plans", "with much"])
def test_on_paper_it_is_one_sheet(
    page: Page, outline: list[dict[str, Any]], count: int, proposed: int
) -> None:
    text = "Если в четверг бухгалтерия опять вернёт заявку, то я сам подойду к главному "
    text += "бухгалтеру и спрошу, чего в ней не хватило, чтобы провести счёт сразу."
    lessons = [one["slug"] for one in outline if one["ifthen"]]
    more = {f"plan/step/own-a{n}/text": [text] for n in range(count - 8)}
    answers = {f"{slug}-if-then": text for slug in lessons[:count]}
    written(page, answers, {**more, "plan/start": ["2026-12-01"], "plan/not": [text]})
    shown = proposed + len(answers) + len(more)
    expect(page.locator("[data-step]:visible")).to_have_count(shown)
    assert pages(page) == 1
    page.emulate_media(media="print")
    expect(page.locator("[data-step]:visible")).to_have_count(shown)
    expect(page.get_by_role("button")).to_have_count(0)
    expect(page.locator("[data-part=not]")).to_have_text(text)


def test_a_phone_does_not_scroll_sideways(page: Page) -> None:
    page.set_viewport_size({"width": 320, "height": 700})
    written(page, {"leader-if-then": "а" * 300}, {"plan/not": ["б" * 300]})
    for summary in page.locator("details[data-part=tools] > summary:visible").all():
        summary.click()
    width = page.evaluate("document.scrollingElement.scrollWidth")
    assert width <= 320


def test_without_scripts_the_tasks_are_a_list_and_the_page_says_what_is_missing(
    scriptless: Page,
    proposed: int,
) -> None:
    scriptless.goto("my/plan/")
    expect(scriptless.get_by_text("Без скриптов план можно прочитать и напечатать")).to_be_visible()
    expect(scriptless.locator("[data-step]:visible")).to_have_count(proposed)
    tasks = scriptless.locator("[data-step^=task-]:visible")
    expect(tasks.filter(has_text="Готово, когда:")).to_have_count(tasks.count())
    expect(scriptless.locator("plan-sheet :is(input, button, textarea):visible")).to_have_count(0)
    assert pages(scriptless) == 1


def test_where_nothing_can_be_kept_the_plan_still_works_and_says_so(page: Page) -> None:
    page.add_init_script("Storage.prototype.setItem = () => { throw new DOMException('full') }")
    open_plan(page)
    own(page, "Обойти склад")
    expect(page.get_by_text("Браузер не разрешает хранить данные")).to_be_visible()
    assert "Обойти склад" in saved(page, "Сохранить текстом")
    assert page.evaluate("key => localStorage.getItem(key)", KEY) is None

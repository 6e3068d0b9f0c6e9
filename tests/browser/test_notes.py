"""Notes and bookmarks: written beside a section, found again on a page of their own."""

from __future__ import annotations

import json
import re

from playwright.sync_api import Page, expect

from tests.browser.answering import KEY, stored

HOSTILE = "<img src=x onerror='window.__hit = 1'>"


def lesson(page: Page) -> None:
    """Open a lesson and move, so that what waits for a sign of life wakes."""
    page.goto("lessons/leader/")
    page.mouse.move(5, 5)
    expect(page.locator("#kto button")).to_be_visible()


def write(page: Page, text: str) -> None:
    box = page.locator("#kto + .course-note")
    page.locator("#kto button").click()
    expect(box.get_by_role("textbox")).to_be_focused()
    box.get_by_role("textbox").fill(text)
    box.get_by_label("вернуться к этому разделу").check()


def test_a_note_is_kept_and_listed_with_its_section(page: Page) -> None:
    lesson(page)
    write(page, HOSTILE)
    page.goto("my/notes/")
    link = page.locator("notes-list").get_by_role("link", name="Кто на самом деле")
    expect(link).to_have_attribute("href", re.compile(r"lessons/leader/#kto$"))
    expect(page.locator("[data-part=text]")).to_have_text(HOSTILE)
    expect(page.get_by_text("Вы хотели сюда вернуться")).to_be_visible()
    assert page.evaluate("window.__hit ?? null") is None
    lesson(page)
    box = page.locator("#kto + .course-note")
    page.get_by_role("button", name="Заметка и закладка: есть").click()
    expect(box.get_by_role("textbox")).to_have_value(HOSTILE)
    box.get_by_role("textbox").fill("")
    box.get_by_label("вернуться к этому разделу").uncheck()
    page.goto("my/notes/")
    expect(page.get_by_text("Пока ничего нет")).to_be_visible()


def test_notes_and_bookmarks_stand_in_the_order_of_the_course(page: Page) -> None:
    page.goto("my/notes/")
    marks = ("mark/seams#put", "mark/leader#kto", "mark/leader#gone")
    entries = {name: {"value": ["1"], "at": 1} for name in (*marks, "note/leader#termin")}
    kept = json.dumps({"version": 2, "attempts": {}, "resets": {}, "entries": entries})
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, kept])
    page.reload()
    links = page.locator("notes-list [data-part=list] a")
    expect(links).to_have_count(4)
    found = [str(one.get_attribute("href")).rpartition("/lessons/")[2] for one in links.all()]
    assert found == ["leader/#kto", "leader/#termin", "seams/#put", "leader/#gone"]


def leave(page: Page) -> None:
    """Turn to another tab."""
    page.evaluate(
        "Object.defineProperty(document, 'visibilityState', {value: 'hidden'});"
        "dispatchEvent(new Event('visibilitychange'))"
    )


def test_who_leaves_while_writing_loses_nothing(page: Page) -> None:
    lesson(page)
    box = page.locator("#kto + .course-note")
    page.locator("#kto button").press("Enter")
    box.get_by_role("textbox").press_sequentially("Спросить Артёма")
    leave(page)
    assert stored(page)["entries"]["note/leader#kto"]["value"] == ["Спросить Артёма"]


def test_two_tabs_write_notes_and_neither_undoes_what_the_other_did(page: Page) -> None:
    lesson(page)
    other = page.context.new_page()
    lesson(other)
    write(page, "Здесь")
    there = other.locator("#termin + .course-note")
    other.locator("#termin button").click()
    there.get_by_role("textbox").fill("Там")
    there.get_by_role("textbox").blur()
    expect(other.locator("#kto button")).to_have_text("★")
    notes = {name for name in stored(page)["entries"] if name.startswith("note/")}
    assert notes == {"note/leader#kto", "note/leader#termin"}
    page.locator("#termin button").click()
    here = page.locator("#termin + .course-note").get_by_role("textbox")
    expect(here).to_be_focused()
    there.get_by_role("textbox").fill("Иначе")
    there.get_by_role("textbox").blur()
    expect(here).to_have_value("Иначе")
    leave(page)
    assert stored(page)["entries"]["note/leader#termin"]["value"] == ["Иначе"]
    other.evaluate("localStorage.clear()")
    expect(here).to_have_value("")
    leave(page)
    assert stored(page) is None


def test_a_task_is_ticked_and_stands_in_the_record(page: Page) -> None:
    page.goto("lessons/leader/")
    page.locator("h1").dispatch_event("click")  # all that a screen reader may let a page see
    page.get_by_label("Дело недели сделано").check()
    page.goto("my/record/")
    expect(page.locator("[data-lesson=leader] [data-part=task]")).to_have_text(
        re.compile(r"\d\d\.\d\d\.\d{4}")
    )
    expect(page.locator("[data-lesson=start] [data-part=task]")).to_have_text("—")
    page.get_by_label("Имя:").fill("Марина Шубина")
    page.get_by_label("Имя:").blur()
    page.reload()
    expect(page.get_by_label("Имя:")).to_have_value("Марина Шубина")
    page.emulate_media(media="print")
    expect(page.get_by_text("Этот лист ничего не доказывает")).to_be_visible()
    expect(page.get_by_role("button", name="Напечатать лист")).to_be_hidden()

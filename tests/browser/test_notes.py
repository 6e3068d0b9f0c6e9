"""Notes and bookmarks: written beside a section, found again on a page of their own."""

from __future__ import annotations

import json
import re
from typing import Any, NamedTuple

import pytest
from playwright.sync_api import Page, expect

from tests.browser.answering import KEY, stored

HOSTILE = "<img src=x onerror='window.__hit = 1'>"


class Lesson(NamedTuple):
    """A lesson of the course, and two of its sections."""

    slug: str
    url: str
    first: str
    title: str
    """Of the first of the two."""
    second: str


@pytest.fixture
def lessons(outline: list[dict[str, Any]]) -> list[Lesson]:
    """Those with two sections or more, in the order of the course."""
    return [
        Lesson(one["slug"], one["url"], first["id"], first["title"], second["id"])
        for one in outline
        if len(one["sections"]) > 1
        for first, second in [one["sections"][:2]]
    ]


@pytest.fixture
def lesson(lessons: list[Lesson]) -> Lesson:
    return lessons[0]


def visit(page: Page, lesson: Lesson) -> None:
    """Open a lesson and move, so that what waits for a sign of life wakes."""
    page.goto(f"{lesson.url}?all")
    page.mouse.move(5, 5)
    expect(page.locator(f"#{lesson.first} button")).to_be_visible()


def write(page: Page, lesson: Lesson, text: str) -> None:
    box = page.locator(f"#{lesson.first} + .course-note")
    page.locator(f"#{lesson.first} button").click()
    expect(box.get_by_role("textbox")).to_be_focused()
    box.get_by_role("textbox").fill(text)
    box.get_by_label("вернуться к этому разделу").check()


def test_a_note_is_kept_and_listed_with_its_section(page: Page, lesson: Lesson) -> None:
    visit(page, lesson)
    write(page, lesson, HOSTILE)
    page.goto("my/notes/")
    link = page.locator("notes-list").get_by_role("link", name=lesson.title)
    expect(link).to_have_attribute("href", re.compile(f"{lesson.url}#{lesson.first}$"))
    expect(page.locator("[data-part=text]")).to_have_text(HOSTILE)
    expect(page.get_by_text("Вы хотели сюда вернуться")).to_be_visible()
    assert page.evaluate("window.__hit ?? null") is None
    visit(page, lesson)
    box = page.locator(f"#{lesson.first} + .course-note")
    page.get_by_role("button", name="Заметка и закладка: есть").click()
    expect(box.get_by_role("textbox")).to_have_value(HOSTILE)
    box.get_by_role("textbox").fill("")
    box.get_by_label("вернуться к этому разделу").uncheck()
    page.goto("my/notes/")
    expect(page.get_by_text("Пока ничего нет")).to_be_visible()


def test_notes_and_bookmarks_stand_in_the_order_of_the_course(
    page: Page, base_url: str, lessons: list[Lesson]
) -> None:
    page.goto("my/notes/")
    one, later = lessons[0], lessons[-1]
    marks = [f"{later.slug}#{later.first}", f"{one.slug}#{one.first}", f"{one.slug}#gone"]
    names = [*(f"mark/{name}" for name in marks), f"note/{one.slug}#{one.second}"]
    entries = {name: {"value": ["1"], "at": 1} for name in names}
    kept = json.dumps({"version": 2, "attempts": {}, "resets": {}, "entries": entries})
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, kept])
    page.reload()
    links = page.locator("notes-list [data-part=list] a")
    expect(links).to_have_count(4)
    found = [str(link.get_attribute("href")).removeprefix(base_url) for link in links.all()]
    expected = [(one, one.first), (one, one.second), (later, later.first), (one, "gone")]
    assert found == [f"{where.url}#{section}" for where, section in expected]


def leave(page: Page) -> None:
    """Turn to another tab."""
    page.evaluate(
        "Object.defineProperty(document, 'visibilityState', {value: 'hidden'});"
        "dispatchEvent(new Event('visibilitychange'))"
    )


def test_who_leaves_while_writing_loses_nothing(page: Page, lesson: Lesson) -> None:
    visit(page, lesson)
    box = page.locator(f"#{lesson.first} + .course-note")
    page.locator(f"#{lesson.first} button").press("Enter")
    box.get_by_role("textbox").press_sequentially("Спросить Артёма")
    leave(page)
    assert stored(page)["entries"][f"note/{lesson.slug}#{lesson.first}"]["value"] == [
        "Спросить Артёма"
    ]


def test_two_tabs_write_notes_and_neither_undoes_what_the_other_did(
    page: Page, lesson: Lesson
) -> None:
    visit(page, lesson)
    other = page.context.new_page()
    visit(other, lesson)
    write(page, lesson, "Здесь")
    there = other.locator(f"#{lesson.second} + .course-note")
    other.locator(f"#{lesson.second} button").click()
    there.get_by_role("textbox").fill("Там")
    there.get_by_role("textbox").blur()
    expect(other.locator(f"#{lesson.first} button")).to_have_text("★")
    notes = {name for name in stored(page)["entries"] if name.startswith("note/")}
    assert notes == {f"note/{lesson.slug}#{lesson.first}", f"note/{lesson.slug}#{lesson.second}"}
    page.locator(f"#{lesson.second} button").click()
    here = page.locator(f"#{lesson.second} + .course-note").get_by_role("textbox")
    expect(here).to_be_focused()
    there.get_by_role("textbox").fill("Иначе")
    there.get_by_role("textbox").blur()
    expect(here).to_have_value("Иначе")
    leave(page)
    assert stored(page)["entries"][f"note/{lesson.slug}#{lesson.second}"]["value"] == ["Иначе"]
    other.evaluate("localStorage.clear()")
    expect(here).to_have_value("")
    leave(page)
    assert stored(page) is None


def test_a_task_is_ticked_and_stands_in_the_record(
    page: Page, lesson: Lesson, lessons: list[Lesson]
) -> None:
    page.goto(f"{lesson.url}?all")
    # All that a screen reader may let a page see.
    page.locator(".course-step h1").dispatch_event("click")
    page.get_by_label("Дело недели сделано").check()
    page.goto("my/record/")
    expect(page.locator(f"[data-lesson={lesson.slug}] [data-part=task]")).to_have_text(
        re.compile(r"\d\d\.\d\d\.\d{4}")
    )
    expect(page.locator(f"[data-lesson={lessons[1].slug}] [data-part=task]")).to_have_text("—")
    page.get_by_label("Имя:").fill("Марина Шубина")
    page.get_by_label("Имя:").blur()
    page.reload()
    expect(page.get_by_label("Имя:")).to_have_value("Марина Шубина")
    page.emulate_media(media="print")
    expect(page.get_by_text("Этот лист ничего не доказывает")).to_be_visible()
    expect(page.get_by_role("button", name="Напечатать лист")).to_be_hidden()

"""A reader of the ten lessons comes back to twelve: notes and answers are where they were."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.answering import keep

STORED = (Path(__file__).parents[1] / "unit/progress/stored/v2-ten-lessons.json").read_text("utf-8")


def test_a_note_to_a_section_that_moved_is_listed_and_leads_on(page: Page) -> None:
    keep(page, STORED)
    page.goto("my/notes/")
    note = page.locator("notes-list section", has_text="Спросить Марину")
    expect(note).to_have_count(1)
    note.get_by_role("link").first.click()
    expect(page).to_have_url(re.compile(r"lessons/plan-90/(\?all)?#tri$"))
    page.locator("article").get_by_role("link", name=re.compile("Первый.месяц")).last.click()
    expect(page).to_have_url(re.compile("lessons/first-month/#tri$"))


def test_an_answer_to_a_question_that_moved_is_shown_in_its_new_lesson(page: Page) -> None:
    keep(page, STORED)
    page.goto("lessons/first-month/?all")
    page.mouse.move(5, 5)
    moved = page.locator("quiz-question[question=plan-90-talk]")
    expect(moved.get_by_text("Верно. Ниже")).to_be_visible()

"""A pair that one fact parts: one of it is asked before the lesson, the other after it."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, Page, expect

from tests.browser.answering import ask, find, mark, pick, send

ANSWERED = "[data-part=verdict] span:visible"


def told(after: Locator, name: str) -> Locator:
    return after.locator(f"quiz-became [data-part^={name}]").locator("visible=true")


def sure(question: Locator, label: str) -> None:
    question.get_by_role("group", name="Уверены?").get_by_label(label, exact=True).check()


def test_two_answers_to_a_pair_stand_side_by_side_each_judged_by_its_own_key(page: Page) -> None:
    before = ask(page, "turn-before")
    after = find(page, "turned-after")
    became = after.locator("quiz-became")
    mark(before, "На склад")
    sure(before, "да")
    send(before)
    expect(before.locator(ANSWERED)).to_contain_text("Записано")
    expect(became).to_be_hidden()
    pick(after, "Клиенту")
    expect(became).to_be_visible()
    expect(told(after, "was")).to_have_text(["На склад"])  # a try goes on
    after.get_by_role("button", name="Ещё раз").click()
    mark(after, "На склад")
    sure(after, "наугад")
    send(after)
    for _ in range(2):
        after.scroll_into_view_if_needed()
        expect(told(after, "was")).to_have_text(
            ["На\u00a0склад", "Неверно.", "Вы были уверены."], use_inner_text=True
        )
        expect(told(after, "is")).to_have_text(
            ["На\u00a0склад", "Верно.", "Вы отвечали наугад."], use_inner_text=True
        )
        page.reload()
        page.mouse.click(5, 5)  # a sign of life
    became.get_by_role("link", name="Сравнить вопросы").click()
    expect(page).to_have_url(re.compile("#q-showcase-turn-before$"))
    expect(before).to_be_in_viewport()

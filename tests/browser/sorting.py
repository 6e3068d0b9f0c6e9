"""Sorting the items of the showcase: what tests of several kinds of readers do."""

from __future__ import annotations

from playwright.sync_api import Locator

QUESTION = "#q-showcase-sort"
REVIEW, DEAL, STOCK, PLAN = "Разобрать звонок", "Самому вести", "Договориться", "Решить, кому"
LEADS, SELLS, LINKS = "Руководитель", "Продавец", "Интегратор"
RIGHT = {REVIEW: LEADS, DEAL: SELLS, STOCK: LINKS, PLAN: LEADS}
HALF = RIGHT | {DEAL: LEADS, PLAN: SELLS}
NONE = {REVIEW: LINKS, DEAL: LINKS, STOCK: LEADS, PLAN: LINKS}
REASONS = {
    REVIEW: "Растёт человек",
    DEAL: "Это личная продажа",
    STOCK: "Это связь с соседним",
    PLAN: "Это распределение",
}


def item(question: Locator, text: str) -> Locator:
    return question.locator("fieldset fieldset", has_text=text)


def reason(question: Locator, text: str) -> Locator:
    return question.locator("li", has_text=text)


def put(question: Locator, places: dict[str, str]) -> None:
    for text, where in places.items():
        item(question, text).get_by_label(where).check()


def press(question: Locator, name: str) -> None:
    question.get_by_role("button", name=name, exact=True).click()


def answer(question: Locator, places: dict[str, str]) -> None:
    put(question, places)
    press(question, "Ответить")

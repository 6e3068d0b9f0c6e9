"""Sorting the items of the showcase: what tests of several kinds of readers do."""

from __future__ import annotations

from playwright.sync_api import Locator

from tests.browser.answering import PLACES, put, send

REVIEW, DEAL, STOCK, PLAN = PLACES
LEADS, SELLS, LINKS = "Руководитель", "Продавец", "Интегратор"
RIGHT = PLACES
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


def first(question: Locator, *texts: str) -> Locator:
    """The first of these items, as they are mixed."""
    shown = question.locator("fieldset fieldset").all_inner_texts()
    legends = [one.replace("\xa0", " ") for one in shown]
    return item(question, next(text for one in legends for text in texts if one.startswith(text)))


def place(question: Locator, text: str) -> Locator:
    """Where this item belongs, once it is told."""
    return item(question, text).locator(".course-question__place")


def answer(question: Locator, places: dict[str, str]) -> None:
    put(question, places)
    send(question)

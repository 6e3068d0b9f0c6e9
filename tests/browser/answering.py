"""How a reader answers the questions of the showcase, and what the browser keeps of the answers."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.tools import edition

KEY = edition.key(edition.ID)
FIELDS = {"question", "given", "at", "fingerprint", "seed"}
"""What every attempt holds; some hold more."""
SELDOM = {"Ответить заново", "Сообщить об\u00a0ошибке"}
"""What stands behind «⋯»."""


def find(page: Page, kind: str) -> Locator:
    return page.locator(f"#q-showcase-{kind}")


def ask(page: Page, kind: str) -> Locator:
    """Open the showcase; give a question of it, awake."""
    page.goto("showcase/")
    question = find(page, kind)
    expect(question.locator("[data-part=more]")).to_be_visible()
    return question


def ask_anew(page: Page, kind: str) -> Locator:
    """Ask somebody who has answered nothing.

    Cleared from a file without scripts: an open page may still be writing what it was told.
    """
    if page.url.endswith("/showcase/"):
        page.goto("course.json")
        page.evaluate("localStorage.clear()")
    return ask(page, kind)


def press(question: Locator, name: str) -> None:
    """Press a button, of those that are seldom needed too."""
    more = question.locator("[data-part=more]")
    if name in SELDOM and more.get_attribute("aria-expanded") == "false":
        more.click()
    question.get_by_role("button", name=name, exact=True).click()


def send(question: Locator) -> None:
    """Give the answer; a reflection has a button of another name."""
    question.locator("[data-part=check]").click()


def pick(question: Locator, *labels: str) -> None:
    """Mark these options, no others, and answer."""
    mark(question, *labels)
    send(question)


def mark(question: Locator, *labels: str) -> None:
    for box in question.get_by_role("checkbox").all():
        box.uncheck()
    for label in labels:
        question.get_by_label(label, exact=True).check()


def put(question: Locator, places: dict[str, str]) -> None:
    """Sort items, told by the beginnings of their texts, into bins."""
    for text, where in places.items():
        question.locator("fieldset fieldset", has_text=text).get_by_label(where).check()


def join(question: Locator, pairs: dict[str, str]) -> None:
    for text, other in pairs.items():
        question.get_by_role("combobox", name=text).select_option(label=other)


def arrange(question: Locator, steps: list[str]) -> None:
    """Bring steps, told by the beginnings of their texts, into this order, button by button."""
    for place, text in enumerate(steps):
        up = question.get_by_role("button", name=f"Выше: {text}")
        for _ in range(shown_steps(question).index(text) - place):
            up.click()


def shown_steps(question: Locator) -> list[str]:
    """The first words of the steps as they stand."""
    texts = question.locator("[data-row] .course-question__step > span").all_inner_texts()
    return [text.split()[0] for text in texts]


def write(question: Locator, text: str) -> None:
    question.get_by_role("textbox", name="Ваш ответ:").fill(text)


STEPS = ["Выбрать", "Рассказать", "Провести", "Уйти"]
PAIRS = {
    "Руководитель": "За результат руками команды",
    "Продавец": "За собственную сделку",
    "Интегратор": "За связь с соседними отделами",
}
PLACES = {
    "Разобрать звонок": "Руководитель",
    "Самому вести": "Продавец",
    "Договориться": "Интегратор",
    "Решить, кому": "Руководитель",
}
Fill = Callable[[Locator], None]
RIGHTLY: dict[str, Fill] = {
    "choice": lambda one: mark(one, "Второй"),
    "several": lambda one: mark(one, "А", "О"),
    "sort": lambda one: put(one, PLACES),
    "match": lambda one: join(one, PAIRS),
    "order": lambda one: arrange(one, STEPS),
    "number": lambda one: write(one, "20"),
    "text": lambda one: write(one, "презентация"),
    "reflect": lambda one: write(one, "Поедем вместе"),
}
"""The right answer to the question of each kind, filled in and not yet given."""
WRONGLY: dict[str, Fill] = {
    "choice": lambda one: mark(one, "Первый"),
    "several": lambda one: mark(one, "Б"),
    "sort": lambda one: put(one, PLACES | {"Самому вести": "Интегратор"}),
    "match": lambda one: join(one, PAIRS | {"Продавец": PAIRS["Интегратор"]}),
    "order": lambda one: arrange(one, STEPS[::-1]),
    "number": lambda one: write(one, "85"),
    "text": lambda one: write(one, "реклама"),
}
"""A wrong one; there is none to a reflection."""


def solve(question: Locator, kind: str, sure: str = "") -> None:
    RIGHTLY[kind](question)
    if sure:
        question.get_by_label(sure, exact=True).check()
    send(question)


def miss(question: Locator, kind: str, sure: str = "") -> None:
    """Answer wrongly; `sure` is what the reader says of it: «да»."""
    WRONGLY[kind](question)
    if sure:
        question.get_by_label(sure, exact=True).check()
    send(question)


def stored(page: Page) -> Any:
    """What the browser keeps of the reader's answers; None before the first."""
    return json.loads(page.evaluate("key => localStorage.getItem(key)", KEY) or "null")


def attempts(page: Page) -> list[dict[str, Any]]:
    """All attempts kept, the oldest first."""
    kept = stored(page)
    return sorted(kept["attempts"].values(), key=lambda one: one["at"]) if kept else []


def keep(page: Page, text: str) -> None:
    """Put this text where answers are kept, from a page where no question is awake to mend it."""
    page.goto("sources/")
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, text])

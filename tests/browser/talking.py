"""How a reader plays the talk of the showcase: finds its pieces, says, presses."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, Page, expect

ASK = "А что они сказали про сроки и про тех, с кем нас сравнивают?"
PLAN = "Тогда скидка им нужна меньше, чем июнь. Давай придумаем три вопроса, а позвонишь ты."
REFUSE = "Вот видишь. Скидки не будет, разбирайся сам."
ROUND = "Ну что там опять?"
GIVE = "Дам. Пятнадцать так пятнадцать, только закрой."


def begin(page: Page) -> Locator:
    """Open the showcase; give its talk, awake."""
    page.goto("showcase/")
    talk = page.locator("dialogue-talk")
    expect(replies(talk)).to_have_count(3)
    return talk


def replies(talk: Locator) -> Locator:
    return talk.locator("[data-part=replies] button")


def turns(talk: Locator) -> Locator:
    return talk.get_by_role("list", name="Ход разговора").locator("> li")


def say(talk: Locator, *texts: str) -> None:
    for text in texts:
        spaced = r"[\s\u00a0]+".join(map(re.escape, text.split()))
        replies(talk).filter(has_text=re.compile(f"^{spaced}$")).click()


def press(talk: Locator, name: str) -> None:
    talk.get_by_role("button", name=name, exact=True).click()


def plain(locator: Locator) -> str:
    return locator.inner_text().replace("\xa0", " ")

"""What a tab remembers of a talk: a reload loses nothing, hostile memories harm nothing."""

from __future__ import annotations

import json
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.talking import ASK, GIVE, PLAN, begin, press, replies, say, turns
from tests.tools import edition

KEY = edition.key(edition.ID, "dialogue", "showcase")


@pytest.fixture
def talk(page: Page) -> Locator:
    return begin(page)


def kept(page: Page) -> Any:
    return json.loads(page.evaluate("key => sessionStorage.getItem(key)", KEY) or "null")


def test_a_reload_finds_the_talk_where_it_was(page: Page, talk: Locator) -> None:
    say(talk, GIVE)
    press(talk, "Сыграть иначе")
    say(talk, ASK)
    address = page.url
    assert kept(page) == {"path": ["ask"], "seen": ["given"]}
    page.reload()
    expect(turns(talk)).to_have_count(2)
    expect(replies(talk)).to_have_count(2)
    expect(page.locator("body")).to_be_focused()
    assert page.url == address
    say(talk, PLAN)
    expect(talk.locator("[data-part=endings]")).to_contain_text("Скидка дана")


def test_another_tab_begins_its_own_talk(page: Page, talk: Locator) -> None:
    say(talk, ASK)
    other = page.context.new_page()
    other.goto("showcase/")
    expect(turns(other.locator("dialogue-talk"))).to_have_count(1)


@pytest.mark.parametrize(
    "hostile",
    [
        "{",
        "null",
        '"ask"',
        '{"path":{"length":9}}',
        '{"path":["<img src=x onerror=fail()>"]}',
        '{"path":["__proto__"],"seen":["constructor"]}',
    ],
)
def test_what_somebody_else_has_kept_harms_nothing(page: Page, talk: Locator, hostile: str) -> None:
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.evaluate("([key, text]) => sessionStorage.setItem(key, text)", [KEY, hostile])
    page.reload()
    expect(replies(talk)).to_have_count(3)
    say(talk, GIVE)
    expect(turns(talk).last).to_contain_text("Скидка дана")
    assert faults == []


def test_where_nothing_may_be_kept_the_talk_goes_on(page: Page) -> None:
    page.add_init_script(
        "const get = () => { throw new Error('no'); };"
        "Object.defineProperty(window, 'sessionStorage', { configurable: true, get })"
    )
    page.goto("showcase/")
    talk = page.locator("dialogue-talk")
    say(talk, ASK, PLAN)
    expect(turns(talk).last).to_contain_text("Концовка: Закрыл Олег")


def test_an_anchor_of_the_page_works_in_the_middle_of_a_talk(page: Page, talk: Locator) -> None:
    say(talk, ASK)
    page.evaluate("location.hash = 'karta'")
    expect(page.locator("#karta")).to_be_in_viewport()
    expect(turns(talk)).to_have_count(2)
    page.reload()
    expect(turns(talk)).to_have_count(2)

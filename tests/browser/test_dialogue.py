"""A reader plays the talk of the showcase: by mouse, by keyboard, back, again, by an address."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.talking import (
    ASK,
    GIVE,
    PLAN,
    REFUSE,
    ROUND,
    begin,
    plain,
    press,
    replies,
    say,
    turns,
)


@pytest.fixture
def talk(page: Page) -> Locator:
    return begin(page)


def test_a_talk_begins_with_one_piece_and_its_replies_and_takes_no_focus(
    page: Page, talk: Locator
) -> None:
    expect(turns(talk)).to_have_count(1)
    expect(turns(talk)).to_contain_text("Дашь скидку?")
    expect(page.locator("body")).to_be_focused()
    assert page.evaluate("scrollY") == 0
    expect(talk.get_by_text("Реплика 1")).to_be_hidden()
    for name in ("Шаг назад", "Начать сначала", "Сыграть иначе", "Напечатать разговор"):
        expect(talk.get_by_role("button", name=name)).to_have_count(0)


def test_after_a_reply_come_my_words_what_came_of_it_and_the_answer(talk: Locator) -> None:
    say(talk, ASK)
    expect(turns(talk)).to_have_count(2)
    said = plain(turns(talk).last)
    parts = ("Вы", ASK, "Что из этого вышло", "Олег замялся", "Автоматы нужны")
    places = [said.index(one) for one in parts]
    assert places == sorted(places)
    expect(turns(talk).first).to_contain_text("Дашь скидку?")
    expect(replies(talk)).to_have_count(2)


def test_the_focus_goes_to_the_new_turn_and_the_turn_is_seen(page: Page, talk: Locator) -> None:
    page.set_viewport_size({"width": 360, "height": 780})
    for text in (ASK, REFUSE, ROUND, ASK, PLAN):
        say(talk, text)
        expect(turns(talk).last).to_be_focused()
        first = turns(talk).last.locator("p").first.bounding_box()
        header = page.locator(".md-header").bounding_box()
        assert first
        assert header
        assert header["height"] <= first["y"] <= 780 - first["height"]


def test_where_they_fit_the_new_replies_are_seen_too(page: Page, talk: Locator) -> None:
    page.set_viewport_size({"width": 1280, "height": 900})
    for text in (ASK, REFUSE, ROUND):
        say(talk, text)
        for shown in (turns(talk).last, replies(talk).last):
            expect(shown).to_be_in_viewport(ratio=1)
        expect(talk.get_by_role("button", name="Шаг назад")).to_be_in_viewport(ratio=1)


def test_begun_anew_on_a_small_screen_the_first_words_are_seen(page: Page, talk: Locator) -> None:
    page.set_viewport_size({"width": 320, "height": 400})
    say(talk, ASK, REFUSE, ROUND)
    press(talk, "Начать сначала")
    expect(turns(talk).first.locator("p").first).to_be_in_viewport(ratio=1)
    expect(turns(talk).first.get_by_text("Слушай")).to_be_in_viewport()


def test_the_turns_are_no_live_region_for_the_focus_tells_them_already(talk: Locator) -> None:
    live = "[aria-live], [role=log], [role=status], [role=alert], output"
    assert talk.locator(live).count() == 0
    assert turns(talk).first.evaluate("one => !one.closest('[aria-live]')")


def test_an_ending_tells_its_outcome_what_to_take_and_where_to_read(
    page: Page, talk: Locator
) -> None:
    say(talk, ASK, PLAN)
    ending = turns(talk).last
    expect(ending).to_contain_text("Концовка: Закрыл Олег")
    expect(ending).to_contain_text("Договор подписан без")
    expect(ending).to_contain_text("Десять минут на")
    expect(replies(talk)).to_have_count(0)
    expect(talk.get_by_text("Что вы скажете?")).to_be_hidden()
    ending.get_by_role("link").last.click()
    page.wait_for_url(re.compile(r"/lessons/[\w-]+/#[\w-]+$"))


def test_endings_seen_are_named_and_others_only_counted(talk: Locator) -> None:
    endings = talk.locator("[data-part=endings] li")
    say(talk, GIVE)
    assert sorted(map(plain, endings.all())) == sorted(
        ["Скидка дана", *["этой вы ещё не видели"] * 2]
    )
    press(talk, "Сыграть иначе")
    say(talk, ASK, PLAN)
    assert sorted(map(plain, endings.all())) == sorted(
        ["Скидка дана", "Закрыл Олег", "этой вы ещё не видели"]
    )


def test_a_step_back_takes_the_last_reply_away(talk: Locator) -> None:
    say(talk, ASK, PLAN)
    press(talk, "Шаг назад")
    expect(turns(talk)).to_have_count(2)
    expect(turns(talk).last).to_be_focused()
    expect(replies(talk)).to_have_count(2)
    press(talk, "Шаг назад")
    expect(turns(talk)).to_have_count(1)
    expect(turns(talk).last).to_be_focused()
    expect(talk.get_by_role("button", name="Шаг назад")).to_have_count(0)


@pytest.mark.parametrize(
    ("path", "name"), [((ASK,), "Начать сначала"), ((ASK, PLAN), "Сыграть иначе")]
)
def test_a_talk_can_be_begun_anew(talk: Locator, path: tuple[str, ...], name: str) -> None:
    say(talk, *path)
    press(talk, name)
    expect(turns(talk)).to_have_count(1)
    expect(turns(talk).first).to_be_focused()
    expect(replies(talk)).to_have_count(3)
    say(talk, GIVE)
    expect(turns(talk).last).to_contain_text("Скидка дана")


def test_a_talk_that_goes_round_shows_every_round(talk: Locator) -> None:
    say(talk, ASK, REFUSE, ROUND, ASK)
    expect(turns(talk)).to_have_count(5)
    expect(turns(talk).nth(3)).to_contain_text("Дашь скидку?")


def test_the_second_press_of_a_double_one_says_nothing(talk: Locator) -> None:
    replies(talk).nth(1).dispatch_event("click", {"detail": 1, "bubbles": True})
    replies(talk).first.dispatch_event("click", {"detail": 2, "bubbles": True})
    expect(turns(talk)).to_have_count(2)


def test_by_keyboard_alone_a_talk_is_played_to_its_end_and_begun_anew(
    page: Page, talk: Locator
) -> None:
    replies(talk).nth(1).focus()
    page.keyboard.press("Enter")
    expect(turns(talk).last).to_be_focused()
    # From the turn the next stop is the first reply; space and enter both say it.
    page.keyboard.press("Tab")
    expect(replies(talk).first).to_be_focused()
    page.keyboard.press("Space")
    expect(turns(talk).last).to_be_focused()
    expect(turns(talk).last).to_contain_text("Концовка: Закрыл Олег")
    page.keyboard.press("Tab")
    expect(talk.get_by_role("link", name="Ради чего")).to_be_focused()
    page.keyboard.press("Tab")
    expect(talk.get_by_role("button", name="Сыграть иначе")).to_be_focused()
    page.keyboard.press("Enter")
    expect(turns(talk).first).to_be_focused()
    page.keyboard.press("Tab")
    expect(replies(talk).first).to_be_focused()


def test_the_whole_talk_can_be_unfolded_and_folded(talk: Locator) -> None:
    whole = talk.get_by_role("button", name="Весь разговор")
    expect(whole).to_have_attribute("aria-expanded", "false")
    whole.click()
    expect(whole).to_have_attribute("aria-expanded", "true")
    expect(talk.locator("[data-node]:visible")).to_have_count(7)
    expect(whole).to_be_focused()
    whole.click()
    expect(talk.locator("[data-node]:visible")).to_have_count(0)


def test_an_address_that_names_a_piece_unfolds_the_whole_talk(page: Page) -> None:
    page.goto("showcase/#d-showcase--own")
    piece = page.locator("[id=d-showcase--own]")
    expect(piece).to_be_in_viewport()
    expect(page.locator("dialogue-talk [data-part=stage]")).to_be_visible()
    page.goto("about:blank")
    page.goto("showcase/")
    expect(piece).to_be_hidden()
    page.evaluate("location.hash = 'd-showcase--told'")
    expect(page.locator("[id=d-showcase--told]")).to_be_in_viewport()

"""A reader with a phone has the tabs at hand, and they never stand in the way."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser import axe

BAR = ".course-bar"
LEAST = 48
COVERED = """() => {
    const bar = document.querySelector(".course-bar").getBoundingClientRect();
    const { activeElement: one } = document;
    return one !== document.body && !one.closest(".course-bar")
        && one.getBoundingClientRect().bottom > bar.top + 1;
}"""


@pytest.fixture
def phone(page: Page) -> Page:
    page.set_viewport_size(axe.PHONE)
    return page


@pytest.mark.parametrize(
    ("path", "current"),
    [
        ("", "Уроки"),
        ("lessons/leader/", "Уроки"),
        ("my/review/", "Уроки"),
        ("tools/", "На работе"),
        ("decisions/which-level/", "На работе"),
        ("tools/log/", "Неделя"),
        ("my/record/", "Моё"),
        ("trainers/group/", "Ещё"),
        ("glossary/", "Ещё"),
        ("showcase/", None),
        ("nowhere/", None),
    ],
)
def test_the_bar_says_where_the_reader_is(phone: Page, path: str, current: str | None) -> None:
    phone.goto(path)
    expect(phone.locator(f"{BAR} a")).to_have_count(5)
    expect(phone.locator(f"{BAR} [aria-current]")).to_have_text([current] if current else [])


@pytest.mark.parametrize("width", [320, 360, 800])
def test_a_thumb_hits_every_link_of_the_bar(phone: Page, width: int) -> None:
    phone.set_viewport_size({"width": width, "height": 780})
    phone.goto("tools/")
    for link in phone.locator(f"{BAR} a").all():
        box = link.bounding_box()
        assert box
        assert min(box["width"], box["height"]) >= LEAST
        assert link.evaluate("one => one.scrollWidth <= one.clientWidth")


def test_nothing_ends_and_nothing_is_focused_under_the_bar(phone: Page) -> None:
    phone.goto("tools/")
    phone.evaluate("scrollTo(0, document.body.scrollHeight)")
    last, bar = phone.locator(".md-copyright").bounding_box(), phone.locator(BAR).bounding_box()
    assert last
    assert bar
    assert last["y"] + last["height"] <= bar["y"] + 1
    phone.evaluate("scrollTo(0, 0)")
    for _ in range(12):
        phone.keyboard.press("Tab")
        assert not phone.evaluate(COVERED)


@pytest.mark.parametrize(
    "hide",
    [
        lambda page: page.set_viewport_size(axe.DESKTOP),
        lambda page: page.emulate_media(media="print"),
        lambda page: page.evaluate("document.body.dataset.steps = 'one'"),
    ],
    ids=["on a desktop", "on paper", "in a lesson of steps"],
)
def test_the_bar_is_gone_where_it_has_no_use(phone: Page, hide: object) -> None:
    phone.goto("showcase/")
    expect(phone.locator(BAR)).to_be_visible()
    assert callable(hide)
    hide(phone)
    expect(phone.locator(BAR)).to_be_hidden()


@pytest.mark.parametrize(
    ("path", "up", "word"),
    [
        ("lessons/leader/", "", "Уроки"),
        ("tools/rule/", "tools/", "На работе"),
        ("tools/log/", "my/weeks/", "Моя неделя"),
        ("tools/", "", "Три роли лидера продаж"),
        ("nowhere/", "", "Три роли лидера продаж"),
    ],
)
def test_the_header_of_a_phone_leads_up(
    phone: Page, base_url: str, path: str, up: str, word: str
) -> None:
    phone.goto(path)
    link = phone.locator(".course-up")
    expect(link).to_have_text(word)
    assert link.evaluate("one => one.scrollWidth <= one.clientWidth")
    link.click()
    expect(phone).to_have_url(f"{base_url}{up}")


def test_the_first_screen_is_for_the_content(phone: Page) -> None:
    phone.goto("tools/")
    heading = phone.locator("h1").bounding_box()
    assert heading
    assert heading["y"] <= 2 * LEAST

"""A reader asks what a word means: by mouse, finger or keyboard; without scripts, on paper."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser import axe
from tests.browser.test_layout import SMALL, WIDER

TERMS = ["debt", "deferral", "leader", "lead", "seam"]
ON_TOP = """(card) => {
    const { left, top, width } = card.getBoundingClientRect();
    return card.contains(document.elementFromPoint(left + width / 2, top + 5));
}"""


def word(page: Page, term: str = "debt") -> Locator:
    return page.locator(f".course-term[popovertarget=term-{term}]")


def card(page: Page, term: str = "debt") -> Locator:
    return page.locator(f"#term-{term}")


def box(one: Locator) -> dict[str, float]:
    found = one.bounding_box()
    assert found
    return {**found, "right": found["x"] + found["width"], "bottom": found["y"] + found["height"]}


@pytest.fixture
def showcase(page: Page) -> Page:
    page.goto("showcase/#terminy")
    expect(card(page)).to_be_hidden()
    return page


@pytest.fixture
def scriptless_args(scriptless_args: dict[str, Any]) -> dict[str, Any]:
    """A phone, and fingers."""
    return {**scriptless_args, "viewport": axe.PHONE, "has_touch": True}


def test_a_click_opens_the_meaning_and_a_click_beside_it_closes_it(showcase: Page) -> None:
    word(showcase).click()
    expect(card(showcase)).to_contain_text("Дебиторская задолженность. Деньги")
    showcase.locator("#terminy").click(position={"x": 2, "y": 2})
    expect(card(showcase)).to_be_hidden()


def test_without_scripts_a_finger_opens_the_meaning_and_closes_it(scriptless: Page) -> None:
    scriptless.goto("showcase/#terminy")
    word(scriptless).tap()
    expect(card(scriptless)).to_be_visible()
    card(scriptless).get_by_role("button", name="Закрыть").tap()
    expect(card(scriptless)).to_be_hidden()


def test_enter_opens_the_meaning_tab_goes_into_it_and_escape_comes_back(showcase: Page) -> None:
    word(showcase).focus()
    showcase.keyboard.press("Enter")
    expect(card(showcase)).to_be_visible()
    showcase.keyboard.press("Tab")
    expect(card(showcase).get_by_role("link", name="Открыть в словаре")).to_be_focused()
    showcase.keyboard.press("Escape")
    expect(card(showcase)).to_be_hidden()
    expect(word(showcase)).to_be_focused()


def test_one_meaning_is_open_at_a_time(showcase: Page) -> None:
    for term in ("debt", "deferral"):
        word(showcase, term).focus()
        showcase.keyboard.press("Enter")
    expect(card(showcase, "deferral")).to_be_visible()
    expect(card(showcase)).to_be_hidden()


def test_a_meaning_leads_to_its_place_in_the_glossary(showcase: Page) -> None:
    word(showcase).click()
    card(showcase).get_by_role("link", name="Открыть в словаре").click()
    showcase.wait_for_url("**/glossary/#debt")
    expect(showcase.locator("#debt")).to_be_in_viewport()


@pytest.mark.parametrize("width", [320, 360, 700, 760, 1280])
def test_a_meaning_lies_whole_inside_the_window(
    page: Page, width: int, subtests: pytest.Subtests
) -> None:
    page.set_viewport_size({"width": width, "height": 640})
    page.goto("showcase/")
    for term in TERMS:
        with subtests.test(term):
            word(page, term).click()
            shown = box(card(page, term))
            assert shown["x"] >= 0
            assert shown["right"] <= width
            assert shown["y"] >= 0
            assert shown["bottom"] <= 640
            assert card(page, term).evaluate(ON_TOP)
            assert not page.evaluate(WIDER)
            page.keyboard.press("Escape")


def test_on_a_phone_the_meaning_is_a_sheet_at_the_bottom(page: Page) -> None:
    page.set_viewport_size({"width": 360, "height": 640})
    page.goto("showcase/#terminy")
    word(page).click()
    shown = box(card(page))
    assert (shown["x"], shown["right"], shown["bottom"]) == (0, 360, 640)


@pytest.mark.parametrize("at", ["start", "end"])
def test_on_a_desk_the_meaning_stands_beside_its_word(showcase: Page, at: str) -> None:
    if not showcase.evaluate("CSS.supports('position-area: end')"):
        pytest.skip("this browser puts it at the bottom")
    showcase.set_viewport_size({"width": 1280, "height": 700})
    word(showcase, "seam").evaluate(f"one => one.scrollIntoView({{ block: '{at}' }})")
    showcase.mouse.wheel(0, -70 if at == "start" else 0)
    word(showcase, "seam").click()
    asked, shown = box(word(showcase, "seam")), box(card(showcase, "seam"))
    assert min(abs(shown["y"] - asked["bottom"]), abs(asked["y"] - shown["bottom"])) < 2
    assert shown["x"] < asked["right"]
    assert asked["x"] < shown["right"]


def test_with_letters_of_200_percent_the_whole_meaning_can_be_reached(page: Page) -> None:
    page.set_viewport_size({"width": 640, "height": 480})
    page.goto("showcase/#terminy")
    page.add_style_tag(content="html { font-size: 250% !important; }")
    word(page, "leader").click()
    shown = box(card(page, "leader"))
    assert shown["y"] >= 0
    assert shown["right"] <= 640
    card(page, "leader").get_by_role("button", name="Закрыть").click()
    expect(card(page, "leader")).to_be_hidden()


def test_a_finger_hits_the_words_and_what_is_in_their_meanings(page: Page) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto("showcase/")
    for term in TERMS:
        word(page, term).click()
        assert not page.evaluate(SMALL, ".course-term, .course-term__card")
        page.keyboard.press("Escape")


def test_on_paper_the_word_is_a_word(showcase: Page) -> None:
    word(showcase).click()
    showcase.emulate_media(media="print")
    expect(card(showcase)).to_be_hidden()
    expect(word(showcase)).to_be_visible()
    style = word(showcase).evaluate(
        "one => [getComputedStyle(one), getComputedStyle(one.parentElement)]"
        ".map((it) => [it.color, it.fontSize, it.fontFamily, it.textDecorationLine].join())"
    )
    assert style[0] == style[1]


def test_a_browser_that_cannot_open_it_shows_the_word_alone(page: Page) -> None:
    page.route(
        "**/glossary/term.css",
        lambda route: route.fulfill(
            body=route.fetch().text().replace(":popover-open", ":unheard-of"),
            content_type="text/css",
        ),
    )
    page.goto("showcase/#terminy")
    page.evaluate("document.querySelectorAll('[popover]').forEach((one) => one.popover = null)")
    expect(card(page)).to_be_hidden()
    assert word(page).evaluate("one => getComputedStyle(one).textDecorationLine") == "none"


@pytest.mark.parametrize("place", ["showcase/", "glossary/#debt"])
def test_axe_finds_no_obstacle(page: Page, place: str) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.goto(place)
    if place == "showcase/":
        word(page, "lead").click()
    axe.check(page)

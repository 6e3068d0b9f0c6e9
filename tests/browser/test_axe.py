"""Readers with any sight or device: axe finds nothing to mend on any kind of page, in any state."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser import answering

AXE = Path(__file__).parents[2] / "node_modules/axe-core/axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# The rule of WCAG 2.2 about the size of targets is off in axe unless it is named.
RUN = """async (tags) => {
    const options = { runOnly: tags, rules: { "target-size": { enabled: true } } };
    const { violations } = await axe.run(document, options);
    return violations.flatMap(({ id, nodes }) => nodes.map((node) =>
        `${id} at ${node.target.join(" ")}: ${node.failureSummary.replace(/\\s+/g, " ")}`));
}"""
DESKTOPS = [("light", 1280), ("dark", 1280)]
PHONES = [("light", 360), ("dark", 360)]


def name(screen: tuple[str, int]) -> str:
    return f"{screen[0]}-{screen[1]}"


@pytest.fixture(params=[*DESKTOPS, *PHONES], ids=name)
def screen(
    request: pytest.FixtureRequest, browser: Browser, browser_context_args: dict[str, Any]
) -> Iterator[Page]:
    """A page in one palette and of one width; without motion, or axe sees colours half-way."""
    scheme, width = request.param
    size = {"width": width, "height": 900}
    options = {"color_scheme": scheme, "viewport": size, "reduced_motion": "reduce"}
    with browser.new_context(**{**browser_context_args, **options}) as context:
        yield context.new_page()


def faults(page: Page) -> list[str]:
    page.add_script_tag(path=AXE)
    return list(page.evaluate(RUN, TAGS))


def check(page: Page) -> None:
    if found := faults(page):
        pytest.fail("\n".join(found), pytrace=False)


def miss(page: Page) -> None:
    """Every question, each as its kind can be missed."""
    answering.ask(page, "choice")
    for kind in answering.WRONGLY:
        question = answering.find(page, kind)
        question.get_by_label("да", exact=True).check()
        answering.miss(question, kind)
        expect(question.locator("[data-part=verdict]")).to_be_visible()


def try_again(page: Page) -> None:
    miss(page)
    for kind in answering.WRONGLY:
        answering.press(answering.find(page, kind), "Ещё раз")


def reveal(page: Page) -> None:
    miss(page)
    for kind in answering.WRONGLY:
        answering.press(answering.find(page, kind), "Показать ответ")


def solve(page: Page) -> None:
    answering.ask(page, "choice")
    for kind in answering.RIGHTLY:
        answering.solve(answering.find(page, kind), kind)
        expect(answering.find(page, kind).locator("[data-part=reset]")).to_be_visible()
    page.mouse.move(5, 5)
    page.locator("course-reset [value=ask]").click()


def ask_without_choosing(page: Page) -> None:
    """With all hints, and what is reported."""
    answering.ask(page, "choice")
    for kind in answering.RIGHTLY:
        question = answering.find(page, kind)
        for hint in question.locator(".course-question__hint summary").all():
            hint.click()
        question.locator("[data-part=report]").click()
        expect(question.locator("[data-part=reported] textarea")).to_be_visible()
        if kind != "order":  # its steps are always an answer
            answering.send(question)
            expect(question.locator("[data-part=empty]")).to_be_visible()


def search(page: Page) -> None:
    page.goto("")
    query = page.locator("[name=query]")
    if not query.is_visible():
        page.locator(".md-header__button[for=__search]").click()
        expect(query).to_be_focused()  # the theme does it, and would move the caret later
    query.fill("продавцами")
    query.press("End")  # the theme waits for a key
    expect(page.locator(".md-search-result__link").first).to_be_visible()


STATES: dict[str, Callable[[Page], object]] = {
    "home": lambda page: page.goto(""),
    "lesson": lambda page: page.goto("lessons/leader/"),
    "sources": lambda page: page.goto("sources/"),
    "claim": lambda page: page.goto("sources/#c05"),
    "not-found": lambda page: page.goto("nowhere/"),
    "showcase": lambda page: page.goto("showcase/"),
    "missed": miss,
    "tried-again": try_again,
    "revealed": reveal,
    "solved": solve,
    "nothing-chosen": ask_without_choosing,
    "search": search,
}


@pytest.mark.parametrize("state", STATES)
def test_axe_finds_no_obstacle(screen: Page, state: str) -> None:
    STATES[state](screen)
    check(screen)


@pytest.mark.parametrize("screen", PHONES, ids=name, indirect=True)
@pytest.mark.parametrize("path", ["", "lessons/leader/"])
def test_axe_finds_no_obstacle_in_the_open_menu_of_a_phone(screen: Page, path: str) -> None:
    screen.goto(path)
    screen.locator(".md-header__button[for=__drawer]").click()
    expect(screen.locator(".md-sidebar--primary .md-nav__link").first).to_be_in_viewport()
    check(screen)


@pytest.mark.parametrize("screen", PHONES, ids=name, indirect=True)
def test_a_page_takes_the_palette_of_the_readers_system(screen: Page) -> None:
    screen.goto("")
    dark = screen.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")
    expect(screen.locator("body")).to_have_attribute(
        "data-md-color-scheme", "slate" if dark else "default"
    )


@pytest.mark.parametrize("screen", PHONES[:1], ids=name, indirect=True)
def test_an_obstacle_would_be_found(screen: Page) -> None:
    screen.goto("")
    screen.evaluate("document.querySelector('article').innerHTML += '<img src=\"data:,\">'")
    assert [fault for fault in faults(screen) if fault.startswith("image-alt")]

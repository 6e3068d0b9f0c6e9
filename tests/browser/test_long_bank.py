"""A bank of more questions than anybody sees at once: only what is near the screen is drawn."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, Route, expect

import macros
from macros.kit import markdownfile
from tests.bench.peers import course
from tests.browser.answering import send
from tests.tools import project, small

PART = 10  # questions, as quiz.html.jinja groups them
MANY = 5 * PART + 3
NAME = course.page(MANY)
LAST = f"q-{NAME}-{MANY}"
SECTION = re.compile(r'<section class="course-quiz".*?</section>', re.DOTALL)
DRAWN = "one => one.checkVisibility({ contentVisibilityAuto: true })"


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What the macro makes of so many questions."""
    root = small.lay(tmp_path_factory.mktemp("long") / "course")
    project.change(root, course.ours(MANY))
    pages = markdownfile.read(root / "docs")
    calls, page = macros.read(pages, root).calls, pages[f"{NAME}.md"]
    return calls.complete(page, calls.make(page, "quiz", NAME))


@pytest.fixture
def bank(page: Page, drawn: str) -> Page:
    """The showcase with these questions instead of its first ones."""

    def lengthen(route: Route) -> None:
        response = route.fetch()
        text, found = SECTION.subn(lambda _: drawn, response.text(), count=1)
        assert found
        route.fulfill(response=response, body=text)

    page.route(re.compile("/showcase/$"), lengthen)
    page.goto("showcase/")
    expect(page.locator(f"#{LAST} [data-part=more]")).to_have_count(1)
    return page


def test_what_is_far_away_is_not_drawn(bank: Page) -> None:
    assert bank.locator(f"#q-{NAME}-1 legend").first.evaluate(DRAWN)
    assert not bank.locator(f"#{LAST} legend").first.evaluate(DRAWN)


def test_a_link_leads_to_the_last_question_and_it_is_answered(bank: Page) -> None:
    bank.evaluate("(id) => { location.hash = id; }", LAST)
    question = bank.locator(f"#{LAST}")
    expect(question).to_be_in_viewport()
    question.get_by_label("Поедем вдвоём", exact=True).check()
    send(question)
    expect(question.locator("[data-part=verdict]")).to_be_in_viewport()
    expect(question.locator("[data-part=verdict]")).to_be_focused()


def test_keys_lead_from_one_part_into_the_next(bank: Page) -> None:
    last, following = (bank.locator(f"#q-{NAME}-{number}") for number in (PART, PART + 1))
    last.locator("[data-part=more]").focus()
    bank.keyboard.press("Tab")
    expect(following.get_by_role("radio").first).to_be_focused()
    expect(following).to_be_in_viewport()

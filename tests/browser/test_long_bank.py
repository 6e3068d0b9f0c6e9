"""A bank of more questions than anybody sees at once: only what is near the screen is drawn."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.answering import send

ID = "showcase-choice"
QUESTION = re.compile(rf'<quiz-question id="q-{ID}".*?</quiz-question>', re.DOTALL)
NEAR = "course-quiz__part"
FAR = "course-quiz__part course-quiz__part--far"
PART = 20  # questions, as quiz.html.jinja groups them
PARTS = 3
LAST = f"q-long-{PARTS * PART}"
DRAWN = "one => one.checkVisibility({ contentVisibilityAuto: true })"


@pytest.fixture
def bank(page: Page) -> Page:
    """The showcase with many of its first question instead."""
    page.route(re.compile("/showcase/$"), lengthen)
    page.goto("showcase/")
    expect(page.locator(f"#{LAST} [data-part=report]")).to_have_count(1)
    return page


def lengthen(route: Route) -> None:
    response = route.fetch()
    text = response.text()
    found = QUESTION.search(text)
    assert found
    many = [found[0].replace(ID, f"long-{number}") for number in range(1, PARTS * PART + 1)]
    parts = "".join(
        f'<div class="{FAR if first else NEAR}">{"".join(many[first : first + PART])}</div>'
        for first in range(0, len(many), PART)
    )
    style = re.sub(r"(<link[^>]+/quiz/)quiz(\.css[^>]*>)", r"\g<0>\1long\2", text)
    route.fulfill(response=response, body=style.replace(found[0], f"</div>{parts}<div>", 1))


def test_what_is_far_away_is_not_drawn(bank: Page) -> None:
    assert bank.locator("#q-long-1 legend").first.evaluate(DRAWN)
    assert not bank.locator(f"#{LAST} legend").first.evaluate(DRAWN)


def test_a_link_leads_to_the_last_question_and_it_is_answered(bank: Page) -> None:
    bank.evaluate("(id) => { location.hash = id; }", LAST)
    question = bank.locator(f"#{LAST}")
    expect(question).to_be_in_viewport()
    question.get_by_label("Второй", exact=True).check()
    send(question)
    expect(question.locator("[data-part=verdict]")).to_be_in_viewport()
    expect(question.locator("[data-part=verdict]")).to_be_focused()


def test_keys_lead_from_one_part_into_the_next(bank: Page) -> None:
    last, following = (bank.locator(f"#q-long-{number}") for number in (PART, PART + 1))
    last.locator("[data-part=report]").focus()
    bank.keyboard.press("Tab")
    expect(following.get_by_role("radio").first).to_be_focused()
    expect(following).to_be_in_viewport()

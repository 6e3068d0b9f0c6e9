"""A reader without scripts has the whole quiz on the page; the showcase is for authors alone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.site.pages import Node

Pages = dict[str, Node]
SHOWCASE = "showcase/index.html"


@pytest.fixture
def questions(pages: Pages) -> list[Node]:
    return [one for page in pages.values() for one in page.all("course-question")]


def options(question: Node) -> list[Node]:
    return question.one("fieldset").all("label")


def test_there_are_questions_in_the_lesson_and_in_the_showcase(pages: Pages) -> None:
    assert len(pages["lessons/leader/index.html"].all("course-question")) >= 7
    assert {one["kind"] for one in pages[SHOWCASE].all("course-question")} == {"choice", "several"}


def test_a_question_is_a_form_with_its_words_in_a_legend(questions: list[Node]) -> None:
    for question in questions:
        fieldset = question.one("form").one("fieldset")
        assert fieldset.one("legend").text
        assert len(options(question)) >= 2
        for option in options(question):
            field = option.one("input")
            assert option.one("span").text
            assert (field["name"], field["type"] in {"radio", "checkbox"}) == ("answer", True)


def test_every_option_has_its_reason_in_the_key_in_the_same_order(questions: list[Node]) -> None:
    for question in questions:
        reasons = question.one("form").one("details").all("li")
        values = [one.one("input")["value"] for one in options(question)]
        assert [one["data-option"] for one in reasons] == values
        for option, reason in zip(options(question), reasons, strict=True):
            told = [one for one in reason.all("p") if "course-question__option" not in one.classes]
            assert option.one("span").text in reason.text
            assert all(one.text for one in told)
            assert told


def test_the_key_can_be_read_and_says_what_is_right(questions: list[Node]) -> None:
    for question in questions:
        key = question.one("details")
        assert "hidden" not in key.attrs
        assert key.one("summary").text
        marked = [
            one["data-option"]
            for one in key.all("li")
            if one.of_class("course-question__mark--right")
        ]
        assert sorted(marked) == sorted(question["answer"].split())


def test_no_button_is_offered_that_only_a_script_can_serve(questions: list[Node]) -> None:
    for question in questions:
        assert question.all("button")
        assert all("hidden" in one.attrs for one in question.all("button"))


def test_the_key_leads_to_the_section_that_explains(questions: list[Node]) -> None:
    for question in questions:
        (where,) = question.of_class("course-question__where")
        assert "#" in where.one("a")["href"]


def test_no_page_leads_to_the_showcase(pages: Pages) -> None:
    for path, page in pages.items():
        links = [one["href"] for one in page.all("a", "link") if "href" in one.attrs]
        assert path == SHOWCASE or not [one for one in links if "showcase" in one], path


def test_the_search_does_not_find_the_showcase(site: Path) -> None:
    index = json.loads((site / "search/full.json").read_text("utf-8"))
    assert index["docs"]
    assert not [one for one in index["docs"] if "showcase" in one["location"]]


def test_search_engines_are_not_told_of_the_showcase(site: Path) -> None:
    text = (site / "sitemap.xml").read_text("utf-8")
    assert "lessons/leader/" in text
    assert "showcase" not in text

"""A reader without scripts has the whole quiz on the page; the showcase is for authors alone."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from macros.quiz.model import KINDS
from tests.site.pages import Node

Pages = dict[str, Node]
ASKED = Path(__file__).parents[2] / "quizzes/showcase.yml"
SHOWCASE = "showcase/index.html"


def every_kind() -> set[str]:
    """Those that the showcase asks; that these are all is said by tests/unit/quiz/test_kinds.py."""
    questions = yaml.safe_load(ASKED.read_text(encoding="utf-8"))["questions"]
    return {one["kind"] for one in questions}


@pytest.fixture
def questions(pages: Pages) -> list[Node]:
    """Those that judge an answer: before a lesson none is judged."""
    found = [one for page in pages.values() for one in page.all("quiz-question")]
    return [one for one in found if not is_early(one)]


@pytest.fixture
def picked(questions: list[Node]) -> list[Node]:
    """Questions that are answered by picking options."""
    return [one for one in questions if one["kind"] in {"choice", "several"}]


@pytest.fixture
def sorts(questions: list[Node]) -> list[Node]:
    return [one for one in questions if one["kind"] == "sort"]


def key(question: Node) -> Any:
    return json.loads(question["answer"])


def is_early(question: Node) -> bool:
    return question.attrs.get("moment") == "before"


def details(question: Node) -> Node:
    (found,) = question.of_class("course-question__key")
    return found


def options(question: Node) -> list[Node]:
    return question.one("fieldset").all("label")


def rows(question: Node) -> list[Node]:
    return question.of_class("course-question__row")


def items(question: Node) -> list[Node]:
    return question.all("fieldset")[1:]


def test_there_are_questions_in_the_lesson_and_in_the_showcase(pages: Pages) -> None:
    assert len(pages["lessons/leader/index.html"].all("quiz-question")) >= 7
    kinds = every_kind()
    assert {one["kind"] for one in pages[SHOWCASE].all("quiz-question")} == kinds


def test_a_question_is_a_form_with_its_words_in_a_legend(picked: list[Node]) -> None:
    for question in picked:
        fieldset = question.one("form").one("fieldset")
        assert fieldset.one("legend").text
        assert len(options(question)) >= 2
        for option in options(question):
            field = option.one("input")
            assert option.one("span").text
            assert (field["name"], field["type"] in {"radio", "checkbox"}) == ("answer", True)


def test_every_option_has_its_reason_inside_and_no_label_has_it(picked: list[Node]) -> None:
    for question in picked:
        assert len(rows(question)) == len(options(question))
        for row in rows(question):
            (reason,) = row.of_class("course-question__why")
            assert reason["data-option"] == row.one("input")["value"]
            assert reason.all("p")
            assert all(one.text for one in reason.all("p"))
            assert not row.one("label").of_class("course-question__why")


def test_the_key_can_be_read(questions: list[Node]) -> None:
    for question in questions:
        assert "hidden" not in details(question).attrs
        assert details(question).one("summary").text


def test_the_key_says_which_option_is_right(picked: list[Node]) -> None:
    for question in picked:
        marked = [
            row.one("input")["value"]
            for row in rows(question)
            if row.of_class("course-question__mark--right")
        ]
        assert sorted(marked) == sorted(key(question))


def test_every_item_to_sort_is_a_group_of_the_same_bins(sorts: list[Node]) -> None:
    assert sorts
    for question in sorts:
        bins = [[one.text for one in item.all("label")] for item in items(question)]
        assert len(bins) >= 2
        assert all(one == bins[0] and all(one) for one in bins)
        assert all(item.one("legend").text for item in items(question))


def test_the_key_of_a_sort_says_where_each_item_belongs_and_why(sorts: list[Node]) -> None:
    for question in sorts:
        for item, place in zip(items(question), key(question), strict=True):
            (reason,) = item.of_class("course-question__why")
            assert reason["data-option"] == place
            (told,) = reason.of_class("course-question__place")
            assert told.text.strip("—. ") in [one.text for one in item.all("label")]
            assert reason.all("p")


def test_no_button_is_offered_that_only_a_script_can_serve(questions: list[Node]) -> None:
    for question in questions:
        assert all("hidden" in one.attrs for one in question.all("button"))


def test_every_kind_on_a_page_finds_there_what_the_script_adds(pages: Pages) -> None:
    graded = {kind for kind in every_kind() if KINDS[kind].graded}
    for path, page in pages.items():
        for quiz in page.of_class("course-quiz"):
            kinds = {one["kind"] for one in quiz.all("quiz-question")}
            offered = [one["data-kind"] for one in quiz.all("template") if "data-kind" in one.attrs]
            # A review fetches its questions, of whatever kind is graded.
            wanted = graded if quiz.all("review-session") else kinds
            assert sorted(wanted) == sorted(" ".join(offered).split()), path


def test_the_page_shows_no_steps_in_their_order(questions: list[Node]) -> None:
    orders = [one for one in questions if one["kind"] == "order"]
    assert orders
    for question in orders:
        shown = [one["value"] for one in question.all("input")]
        assert sorted(shown) == sorted(key(question))
        assert shown != key(question)


def test_a_question_that_is_asked_twice_has_two_addresses(pages: Pages) -> None:
    for path, page in pages.items():
        ids = [one["id"] for one in page.all("quiz-question")]
        assert len(ids) == len(set(ids)), path
    twice = [one for one in pages[SHOWCASE].all("quiz-question") if "moment" in one.attrs]
    assert [(one["question"], one["id"]) for one in twice] == [
        ("showcase-before", "q-showcase-before-before"),
        ("showcase-before", "q-showcase-before-after"),
        ("showcase-turn", "q-showcase-turn-before"),
        ("showcase-turned", "q-showcase-turned-after"),
    ]


def test_a_question_before_a_lesson_gives_no_key_away(pages: Pages) -> None:
    early = [one for one in pages[SHOWCASE].all("quiz-question") if is_early(one)]
    assert len(early) == 2
    for question, whose in zip(early, ("этого же", "такого же"), strict=True):
        assert not question.of_class("course-question__mark--right")
        assert f"конце урока, у {whose}" in details(question).text.replace("\xa0", " ")


def test_only_away_from_its_lesson_a_question_says_its_context(pages: Pages, site: Path) -> None:
    asked = [one for one in pages[SHOWCASE].all("quiz-question") if "turn" in one["question"]]
    assert len(asked) == 2
    assert not any(one.of_class("course-question__context") for one in asked)
    form = (site / "questions/showcase-turned.txt").read_text("utf-8")
    told, _, rest = form.partition("<fieldset>")
    assert "Склад отвечает за" in told
    assert "кладовщик" in rest


def test_a_page_with_questions_ends_with_their_key_for_paper(pages: Pages) -> None:
    for path, page in pages.items():
        assert bool(page.all("quiz-question")) == bool(page.all("quiz-key")), path


def test_the_key_leads_to_the_section_that_explains(questions: list[Node]) -> None:
    for question in questions:
        (where,) = question.of_class("course-question__where")
        assert "#" in where.one("a")["href"]


def test_no_page_leads_to_the_showcase(pages: Pages) -> None:
    for path, page in pages.items():
        links = [one["href"] for one in page.all("a", "link") if "href" in one.attrs]
        assert path.startswith("showcase/") or not [one for one in links if "showcase" in one], path


def test_the_search_does_not_find_the_showcase(site: Path) -> None:
    index = json.loads((site / "search/index.json").read_text("utf-8"))["pages"]
    assert index
    assert not [one for one in index if "showcase" in one["address"]]


def test_search_engines_are_not_told_of_the_showcase(site: Path) -> None:
    text = (site / "sitemap.xml").read_text("utf-8")
    assert "lessons/leader/" in text
    assert "showcase" not in text

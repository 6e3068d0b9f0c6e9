"""Moodle XML: what question/format/xml/format.php asks of each type of question."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from macros.export import moodle
from macros.export.course import Course
from macros.export.fields import Fields

from .conftest import marked

COMMON = {"name", "questiontext", "generalfeedback", "defaultgrade", "idnumber", "tags"}
COMBINED = {"correctfeedback", "partiallycorrectfeedback", "incorrectfeedback", "shownumcorrect"}
TYPES = {
    "showcase-choice": ("multichoice", {"single", "answer", "answernumbering", *COMBINED}),
    "showcase-before": ("multichoice", {"single", "answer", "answernumbering", *COMBINED}),
    "showcase-turn": ("multichoice", {"single", "answer", "answernumbering", *COMBINED}),
    "showcase-turned": ("multichoice", {"single", "answer", "answernumbering", *COMBINED}),
    "showcase-several": ("multichoice", {"single", "answer", "hint", *COMBINED}),
    "showcase-sort": ("matching", {"shuffleanswers", "subquestion", *COMBINED}),
    "showcase-match": ("matching", {"shuffleanswers", "subquestion", *COMBINED}),
    # Without shownumcorrect the import of an ordering question ends with an error.
    "showcase-order": ("ordering", {"layouttype", "selecttype", "gradingtype", *COMBINED}),
    "showcase-number": ("numerical", {"answer", "units", "unitgradingtype", "showunits"}),
    "showcase-text": ("shortanswer", {"usecase", "answer"}),
    "showcase-reflect": ("essay", {"responseformat", "graderinfo", "responsetemplate"}),
}
ALLOWED = "100 90 83.33333 80 75 70 66.66667 60 50 40 33.33333 30 25 20 16.66667 14.28571 12.5"
ALLOWED += " 11.11111 10 5 0"


def whys(data: Any) -> Iterator[str]:
    """Every reason in a question."""
    if isinstance(data, list):
        for one in data:
            yield from whys(one)
    if isinstance(data, dict):
        for key, value in data.items():
            yield from [value] if key == "why" and value else whys(value)


def questions(course: Course, fields: Fields) -> dict[str, ET.Element]:
    tree = ET.fromstring(moodle.write(course, fields))  # noqa: S314  the XML is ours
    return {one.findtext("idnumber", ""): one for one in tree if one.get("type") != "category"}


@pytest.mark.parametrize("name", TYPES)
def test_a_question_has_all_that_its_type_needs(name: str, course: Course, fields: Fields) -> None:
    kind, needed = TYPES[name]
    question = questions(course, fields)[name]
    assert question.get("type") == kind
    assert {*COMMON, *needed} <= {one.tag for one in question}


def test_every_question_is_there(course: Course, fields: Fields) -> None:
    ids = {one.id for one in course.parts[0].quiz.questions}
    assert questions(course, fields).keys() == ids


def test_fractions_are_those_that_moodle_allows(course: Course, fields: Fields) -> None:
    given = [
        answer.get("fraction", "")
        for question in questions(course, fields).values()
        if question.get("type") != "ordering"
        for answer in question.iter("answer")
        if "fraction" in answer.keys()  # noqa: SIM118  an element is no dictionary
    ]
    assert given
    assert {one.removeprefix("-") for one in given} <= set(ALLOWED.split())
    assert [moodle.fraction(right) for right in (1, 2, 3)] == ["100", "50", "33.33333"]


def test_a_wrong_option_takes_away_what_a_right_one_gives(course: Course, fields: Fields) -> None:
    several = questions(course, fields)["showcase-several"]
    assert [one.get("fraction") for one in several.iter("answer")] == ["50", "-50", "50"]


@pytest.mark.parametrize(
    ("right", "fractions"),
    [("a", ["100", "-100", "-100"]), ("abo", ["33.33333", "33.33333", "33.33333"])],
)
def test_from_one_to_all_options_may_be_right(
    right: str, fractions: list[str], course: Course, fields: Fields
) -> None:
    several = questions(marked(course, right), fields)["showcase-several"]
    assert [one.get("fraction") for one in several.iter("answer")] == fractions


def test_every_option_has_its_reason(course: Course, fields: Fields) -> None:
    found = questions(course, fields)
    for name in ("showcase-choice", "showcase-several", "showcase-number", "showcase-text"):
        assert all(one.findtext("feedback/text") for one in found[name].iter("answer")), name


@pytest.mark.parametrize("name", TYPES)
def test_the_general_feedback_has_all_reasons(name: str, course: Course, fields: Fields) -> None:
    told = questions(course, fields)[name].findtext("generalfeedback/text", "")
    asked = next(one for one in course.parts[0].quiz.questions if one.id == name)
    reasons = list(whys(asked.model_dump()))
    assert reasons or asked.kind == "reflect"
    assert [why for why in reasons if fields.inline(why) not in told] == []


def test_nothing_that_authors_write_stands_outside_of_cdata(
    hostile: Course, fields: Fields
) -> None:
    """Moodle's reader leaves out the space after an entity: «А & Б» would become «А &Б»."""
    bare = re.sub(
        r"<!\[CDATA\[.*?\]\]>", "", moodle.write(hostile, fields).decode(), flags=re.DOTALL
    )
    assert not re.search(r"&[#\w]+;", bare)


def test_a_range_of_mistakes_is_a_value_with_a_tolerance(course: Course, fields: Fields) -> None:
    answers = questions(course, fields)["showcase-number"].findall("answer")
    told = [(a.get("fraction"), a.findtext("text"), a.findtext("tolerance")) for a in answers]
    assert told == [("100", "20", "0.5"), ("0", "85", "5"), ("0", "50", "0")]


def test_what_suits_nothing_stays_among_the_answers(course: Course, fields: Fields) -> None:
    rows = questions(course, fields)["showcase-match"].findall("subquestion")
    spare = [row.findtext("answer/text") for row in rows if not row.findtext("text")]
    assert spare == ["За\xa0план завода", "За\xa0погоду &lt;b&gt;на\xa0завтра&lt;/b&gt;"]


def test_a_lesson_is_a_category_of_the_edition(course: Course, fields: Fields) -> None:
    tree = ET.fromstring(moodle.write(course, fields))  # noqa: S314  the XML is ours
    path = f"top/Курс // проба · {course.edition}/01 Один урок"
    assert tree.findtext("question/category/text") == path


def test_links_lead_to_the_site(course: Course, fields: Fields) -> None:
    text = moodle.write(course, fields).decode()
    assert 'href="https://example.org/course/lessons/leader/#termin"' in text
    assert 'href="https://example.org/course/showcase/#test"' in text


def test_an_authors_html_stays_text(hostile: Course, fields: Fields) -> None:
    found = questions(hostile, fields)
    assert found.keys() >= TYPES.keys()
    for question in found.values():
        for place in ("questiontext/text", "generalfeedback/text"):
            assert "<img" not in question.findtext(place, "")
        assert "&lt;img" in question.findtext("questiontext/text", "")
        assert "]]&gt; &amp;lt; \ufffd {{ 7*7 }}" in question.findtext("questiontext/text", "")

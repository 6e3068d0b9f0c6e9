"""What readers answered before a section moved to another lesson, as the course finds it now."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from macros.kit import markdownfile
from macros.kit.errors import Mistakes
from macros.kit.markdownfile import Page
from macros.quiz import bank
from macros.quiz.bank import Bank

ROOT = Path(__file__).parents[3]
MOVED = {
    "running-the-process#lyudi": (
        "team",
        "running-the-process-3",
        {
            "process-bonus",
            "running-the-process-sheet",
            "process-delegate",
            "running-the-process-hire",
            "running-the-process-hope",
        },
    ),
}
"""The old section: the lesson it went to, with its objective and the ids of its questions."""
KEPT = {"running-the-process-hope": ["listen:process", "folder:hope", "interview:process"]}
"""Answers as browsers hold them, to questions that moved as they were."""
PAGES = markdownfile.read(ROOT / "docs")
BANK: Bank = bank.read(ROOT / "quizzes", Mistakes())


def lesson(slug: str) -> Page:
    return PAGES[f"lessons/{slug}.md"]


@pytest.mark.parametrize("place", MOVED)
def test_a_note_and_a_link_to_the_old_section_still_lead_somewhere(place: str) -> None:
    old, section = place.split("#")
    new = MOVED[place][0]
    assert section in {one.id for one in lesson(old).headings}
    assert f"]({new}.md" in lesson(old).source


@pytest.mark.parametrize("place", MOVED)
def test_an_answer_counts_in_the_lesson_that_asks_now(place: str) -> None:
    old, _ = place.split("#")
    new, _, ids = MOVED[place]
    asked = {one.id: one for one in BANK[new].content.questions}
    assert ids <= asked.keys()
    assert {asked[one].where.split("#")[0] for one in ids} == {new}
    assert ids.isdisjoint(one.id for one in BANK[old].content.questions)


@pytest.mark.parametrize("place", MOVED)
def test_the_objective_goes_along(place: str) -> None:
    old, _ = place.split("#")
    new, objective, _ = MOVED[place]
    heads = {slug: yaml.safe_load(lesson(slug).source.split("---")[1]) for slug in (old, new)}
    assert objective in {one["id"] for one in heads[new]["objectives"]}
    assert objective not in {one["id"] for one in heads[old]["objectives"]}


@pytest.mark.parametrize("name", KEPT)
def test_an_answer_to_what_only_moved_is_read_as_before(name: str) -> None:
    found = [one for file in BANK.values() for one in file.content.questions if one.id == name]
    assert set(KEPT[name]) <= set(found[0].form_values)
    assert set(KEPT[name]) <= set(found[0].answer)

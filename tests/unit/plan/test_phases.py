"""The plan holds the task of every lesson once, and says of each what shows that it is done."""

from __future__ import annotations

from pathlib import Path

import yaml

from macros.kit import markdownfile, yamlfile
from macros.lessons.task import task_of
from macros.plan.model import Phases

ROOT = Path(__file__).parents[3]
PAGES = markdownfile.read(ROOT / "docs")
CRITERIA = 3


def phases() -> Phases:
    return yamlfile.read(Phases, ROOT / "macros/plan/phases.yml").content


def test_every_lesson_stands_in_one_part() -> None:
    course = yaml.safe_load((ROOT / "macros/lessons/course.yml").read_text(encoding="utf-8"))
    placed = [slug for phase in phases().phases for slug in phase.lessons]
    assert sorted(placed) == sorted(one["slug"] for one in course["lessons"])


def test_the_parts_are_ninety_days_without_a_gap() -> None:
    days = [(one.first, one.last) for one in phases().phases]
    assert days == [(1, 30), (31, 60), (61, 90)]
    for phase in phases().phases:
        assert all(phase.first <= talk.day <= phase.last for talk in phase.talks)
    assert phases().usual in {phase.id for phase in phases().phases}


def test_every_task_has_a_goal_and_three_criteria() -> None:
    for src, page in PAGES.items():
        if src.startswith("lessons/"):
            task = task_of(page)
            assert task.goal, src
            assert "**" not in task.goal, src
            assert len(task.criteria) == CRITERIA, src


def test_a_page_without_a_task_has_none() -> None:
    assert task_of(PAGES["index.md"]).goal == ""
    assert task_of(PAGES["index.md"]).criteria == ()

"""The command of trainers, and the table of what is lost."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
import yaml

import macros
from macros.export import cli, losses
from macros.export.course import Course
from macros.export.fields import Fields

from .conftest import edited


def test_every_format_and_no_other_says_what_it_loses() -> None:
    formats = {one.id for one in losses.of_formats(macros.ROOT)}
    assert formats == losses.KindLosses.model_fields.keys() - {"title"}


def test_the_table_has_the_kinds_that_are_asked(course: Course) -> None:
    table = losses.of_kinds(macros.ROOT, course)
    assert table.keys() == {one.kind for one in course.parts[0].quiz.questions}


def test_two_runs_give_the_same_files(tmp_path: Path) -> None:
    for name in ("docs", "macros", "quizzes"):
        shutil.copytree(macros.ROOT / name, tmp_path / name)
    shutil.copy(macros.ROOT / "mkdocs.yml", tmp_path)
    first = {one: one.read_bytes() for one in cli.write(tmp_path, "", 1_700_000_000)}
    again = {one: one.read_bytes() for one in cli.write(tmp_path, "", 1_700_000_000)}
    assert first == again
    names = {one.name for one in first}
    assert names == {"moodle.xml", "qti.zip", "anki.apkg", "losses.md"}


def test_lessons_come_in_the_order_of_the_course_and_the_showcase_does_not() -> None:
    slugs = [one.slug for one in cli.read(macros.ROOT, "")[0].parts]
    course = yaml.safe_load((macros.ROOT / "macros/lessons/course.yml").read_text("utf-8"))
    lessons = [one["slug"] for one in course["lessons"]]
    assert slugs[: len(lessons)] == lessons
    assert "showcase" not in slugs


def test_without_an_address_a_link_is_its_words() -> None:
    fields = cli.read(macros.ROOT, "")[1]
    assert fields.html("[в уроке](lessons/leader.md#termin)") == "<p>в\xa0уроке</p>"


def test_every_edit_is_another_edition(course: Course) -> None:
    assert edited(course, lambda text: f"{text}!").edition != course.edition
    assert edited(course, lambda text: text).edition == course.edition


def test_links_to_another_site_are_another_edition(course: Course) -> None:
    assert replace(course, site="https://example.org/").edition != course.edition


@pytest.mark.parametrize("text", ["раз\n\nдва", "раз"])
def test_paragraphs_where_only_one_may_stand_are_joined(fields: Fields, text: str) -> None:
    assert fields.inline(text) == text.replace("\n\n", " ")

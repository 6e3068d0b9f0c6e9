"""The tables that an author reads: lengths by lesson, and where each claim is taught and asked."""

from __future__ import annotations

from macros.author import cli
from macros.author.report import covered, lengths
from macros.author.survey import survey

FOUND, COURSE = survey()
assert COURSE


def test_every_lesson_has_its_row() -> None:
    assert COURSE
    rows = list(lengths(COURSE))[1:]
    assert [row.split()[0] for row in rows] == list(COURSE.written)
    assert all(int(number) > 0 for row in rows for number in row.split()[1:])


def test_no_claim_of_the_article_is_untaught_or_unasked() -> None:
    assert COURSE
    rows = list(covered(COURSE))
    assert rows
    assert [row for row in rows if not all(row)] == []


def test_the_command_says_so() -> None:
    assert cli.main(["coverage"]) == 0

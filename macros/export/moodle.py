"""Moodle XML: every question with its reasons, a category for each lesson."""

from __future__ import annotations

from collections.abc import Iterable

from .course import Course
from .fields import Fields, number, sayable

# Those of question_bank::fraction_options_full(), by their signs; an import refuses any other.
TENTHS = (1, 0.9, 0.8, 0.75, 0.7, 0.6, 0.5, 0.4, 0.3, 0.25, 0.2, 0.1, 0.05, 0)
ALLOWED = (*TENTHS, 5 / 6, 2 / 3, 1 / 3, 1 / 6, 1 / 7, 1 / 8, 1 / 9)
PLACES = 5
"""A fraction of seven places, in per cent."""


def write(course: Course, fields: Fields) -> bytes:
    """The file that Moodle imports."""
    text = fields.render(
        "export/moodle.xml.jinja",
        course=course,
        fraction=fraction,
        spellings=spellings,
        path=path,
        middle=middle,
    )
    return text.encode()


def fraction(right: int, sign: int = 1) -> str:
    """What one of several right answers is worth, in per cent: 33.33333."""
    nearest = min(ALLOWED, key=lambda one: abs(one - 1 / right))
    return number(sign * round(nearest * 100, PLACES))


def middle(least: float, most: float) -> tuple[str, str]:
    """A range as Moodle has it: a value and how far an answer may lie from it."""
    return number((least + most) / 2), number((most - least) / 2)


def spellings(texts: Iterable[str]) -> list[str]:
    """How an answer may be written; of ё and е Moodle knows no more than what it is told."""
    given = [sayable(one) for one in texts]
    both = (form for one in given for form in (one, one.replace("ё", "е").replace("Ё", "Е")))
    return list(dict.fromkeys(both))


def path(*names: str) -> str:
    """Categories from the top one of the bank that the trainer has chosen; a slash is doubled.

    Not `$course$`: Moodle would take the bank of the course, whatever was chosen.
    """
    return "/".join(("top", *(sayable(name).replace("/", "//") for name in names)))

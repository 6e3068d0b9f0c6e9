"""`{{ trainer_table() }}`: every lesson with the page that helps to teach it."""

from __future__ import annotations

from collections.abc import Sequence

from ..kit.calls import Macro
from ..kit.markdownfile import Page
from ..kit.templates import Templates
from ..lessons.course import Lesson


def trainer_macro(lessons: Sequence[Lesson], templates: Templates) -> Macro:
    """Make the macro that lists the lessons of the course in their order."""

    def table(page: Page) -> str:
        return templates.render("course/trainers.html.jinja", page, lessons=lessons)

    return Macro("trainer_table", table, block=True)

"""What a lesson shows of itself and of the course: head, objectives, next lesson."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NoReturn

from ..kit.calls import Macro
from ..kit.errors import CallError, CourseError
from ..kit.markdownfile import Page
from ..kit.templates import Templates
from ..steps.macro import STYLES
from .course import FOLDER, Lesson


def _refuse(page: Page) -> NoReturn:
    """A lesson that the course does not know has a head or a plan that is wrong: told there."""
    if page.src.startswith(FOLDER):
        raise CourseError
    raise CallError("этот макрос — только для уроков из docs/lessons/")


def lesson_macros(
    lessons: list[Lesson],
    parts: Callable[[Page], object],
    phase: Callable[[str], object],
    templates: Templates,
) -> Iterator[Macro]:
    """Make the macros that know the lessons of the course.

    `parts` are those of a page; `phase` is the part of the plan that holds the task of a lesson.
    """
    by_slug = {lesson.slug: lesson for lesson in lessons}

    def shown(template: str) -> Callable[[Page], str]:
        def show(page: Page) -> str:
            number = next((n for n, one in enumerate(lessons) if one.page is page), None)
            if number is None:
                _refuse(page)
            following = lessons[number + 1] if number + 1 < len(lessons) else None
            return templates.render(
                f"lessons/{template}.html.jinja",
                page,
                lesson=lessons[number],
                number=number + 1,
                following=following,
                by_slug=by_slug,
                slug=lessons[number].slug,
                parts=parts(page),
                phase=phase(lessons[number].slug),
            )

        return show

    yield Macro("lesson_head", shown("head"), block=True, deferred=True, styles=STYLES)
    yield Macro("lesson_objectives", shown("objectives"), block=True)
    yield Macro("lesson_next", shown("next"), block=True)

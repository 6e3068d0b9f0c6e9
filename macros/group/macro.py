"""The macro of the group summary: `{{ group() }}`."""

from __future__ import annotations

from collections.abc import Sequence

from ..kit.calls import Macro
from ..kit.markdownfile import Page
from ..kit.templates import Templates
from ..lessons.course import Lesson


def group_macro(lessons: Sequence[Lesson], templates: Templates) -> Macro:
    """Make the macro that draws the tables; the script fills them from the learners' files."""
    written = [one for one in lessons if one.page and one.head]

    def group(page: Page) -> str:
        return templates.render("group/group.html.jinja", page, lessons=written)

    return Macro("group", group, block=True, late=True)

"""The macro of the record: `{{ record() }}`."""

from __future__ import annotations

from collections.abc import Sequence

from ..kit.calls import Macro
from ..kit.markdownfile import Page
from ..kit.templates import Templates
from ..lessons.course import Lesson


def record_macro(lessons: Sequence[Lesson], templates: Templates) -> Macro:
    """Make the macro that draws the sheet; the script fills it from what the browser keeps."""
    written = [one for one in lessons if one.page]

    def record(page: Page) -> str:
        return templates.render("record/record.html.jinja", page, lessons=written)

    return Macro("record", record, block=True, late=True)

"""How many lessons there are, in words: a page that says so need not be told of the next one."""

from __future__ import annotations

from collections.abc import Sequence

from ..kit.calls import Macro
from ..kit.errors import choose
from ..kit.markdownfile import Page
from ..kit.templates import Templates

COUNTED = ["lessons", "weeks"]
"""What is counted; a lesson takes a week."""
TEENS = range(11, 15)
"""The last two digits that take the last form whatever the last one is."""
FORMS = {1: "one", 2: "few", 3: "few", 4: "few"}
"""The form of a plural by the last digit; all others take the last form."""


def count_macro(lessons: Sequence[object], templates: Templates) -> Macro:
    """Make `{{ course_count("lessons") }}`: «одиннадцать уроков»."""

    def count(page: Page, what: str) -> str:
        if what not in COUNTED:
            choose("нет счёта", what, COUNTED)
        values = {"number": len(lessons), "form": form(len(lessons)), "what": what}
        return templates.render("course/count.html.jinja", page, **values).strip()

    return Macro("course_count", count)


def form(number: int) -> str:
    """Which of the three forms of a Russian plural a number takes."""
    last = number % 100
    return "many" if last in TEENS else FORMS.get(last % 10, "many")

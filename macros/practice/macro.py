"""The macro of the practice: a choice of the role whose cases the page shows."""

from __future__ import annotations

from ..kit.calls import Macro
from ..kit.markdownfile import Page
from ..kit.templates import Templates

SHOWN = ("all", "manager", "seller", "integrator")
"""The first leaves nothing out."""


def practice_macro(templates: Templates) -> Macro:
    """Make `{{ role_filter() }}`: works on `<div class="course-cases" data-role="seller" …>`."""

    def role_filter(page: Page) -> str:
        return templates.render("practice/filter.html.jinja", page, roles=SHOWN)

    return Macro("role_filter", role_filter, block=True)

"""The macro of the final check: `{{ final_check() }}`."""

from __future__ import annotations

from ..kit.calls import Macro
from ..kit.markdownfile import Page
from ..kit.templates import Templates


def final_macro(templates: Templates) -> Macro:
    """Make the macro that draws cases and tells at the end what to go back to."""

    def final_check(page: Page) -> str:
        return templates.render("final/final.html.jinja", page)

    return Macro("final_check", final_check, block=True, late=True)

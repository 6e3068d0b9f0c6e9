"""The macro of the move to another device: `{{ move_link() }}`."""

from __future__ import annotations

from ..kit.calls import Macro
from ..kit.markdownfile import Page
from ..kit.templates import Templates


def move_macro(templates: Templates) -> Macro:
    """Make the macro that gives a link, and takes one that was opened here."""

    def move_link(page: Page) -> str:
        return templates.render("move/link.html.jinja", page)

    return Macro("move_link", move_link, block=True, late=True)

"""The macro of the measured weeks: `{{ history() }}`."""

from __future__ import annotations

from ..balance.formula import ROLES, SHARES
from ..kit.calls import Macro
from ..kit.markdownfile import Page
from ..kit.templates import Templates

SOURCES = ["guess", "log", "calendar"]


def history_macro(templates: Templates) -> Macro:
    """Make the macro that lists and draws what the reader has measured."""

    def history(page: Page) -> str:
        known = {"roles": ROLES, "shares": list(SHARES), "sources": SOURCES}
        return templates.render("history/history.html.jinja", page, **known)

    return Macro("history", history, block=True, late=True)

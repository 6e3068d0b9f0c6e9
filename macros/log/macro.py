"""The macros of the log: `{{ log_week() }}` and `{{ log_reminders() }}`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ..balance.formula import LEAST, MOST, SHARES
from ..balance.model import Group
from ..kit.calls import Macro
from ..kit.markdownfile import Page
from ..kit.templates import Templates


def log_macros(
    groups: Sequence[Group], other: Mapping[str, str], templates: Templates
) -> Iterator[Macro]:
    """Make the macros; `other` is the calculator's field for a role without an activity."""
    known = {"groups": groups, "other": other, "shares": SHARES, "least": LEAST, "most": MOST}

    def macro(name: str) -> Macro:
        def draw(page: Page) -> str:
            return templates.render(f"log/{name}.html.jinja", page, **known)

        return Macro(f"log_{name}", draw, block=True, late=True)

    for name in ("week", "reminders"):
        yield macro(name)

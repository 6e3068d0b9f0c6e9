"""The macro of the pictures: `{{ picture("order-way") }}`."""

from __future__ import annotations

from typing import get_args

from ..kit.calls import Macro
from ..kit.errors import choose
from ..kit.markdownfile import Page
from ..kit.templates import Templates
from .bank import Bank
from .kind import WIDTH, Role
from .letters import lines


def picture_macro(bank: Bank, templates: Templates) -> Macro:
    """Make the macro that draws a picture with its caption and its table."""

    def picture(page: Page, name: str, table: bool = True) -> str:  # noqa: FBT001, FBT002  a page names it
        if name not in bank:
            choose("нет картинки", name, bank)
        return templates.render(
            "pictures/figure.html.jinja",
            page,
            name=name,
            picture=bank[name],
            width=WIDTH,
            lines=lines,
            table=table,
            roles=get_args(Role),
        )

    return Macro("picture", picture, block=True, deferred=True, styles=("pictures/pictures",))

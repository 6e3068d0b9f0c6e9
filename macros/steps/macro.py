"""The macro that puts any page into steps; a lesson is in steps by its head."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ..kit.calls import Macro
from ..kit.errors import CallError
from ..kit.markdownfile import Page
from ..kit.templates import Templates
from .parts import Part

STYLES = ("steps/cover", "steps/steps")


def steps_macro(parts: Callable[[Page], Sequence[Part]], templates: Templates) -> Macro:
    """Make `{{ steps() }}`, to stand right below the title; each section is a part."""

    def steps(page: Page) -> str:
        if not (found := parts(page)):
            raise CallError("на странице нет разделов; добавьте «## Раздел { #imya }»")
        slug = page.url.rstrip("/")
        return templates.render("steps/steps.html.jinja", page, parts=found, slug=slug)

    return Macro("steps", steps, block=True, deferred=True, styles=STYLES)

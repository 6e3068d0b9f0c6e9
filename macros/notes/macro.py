"""The macros of notes: the fields beside the sections of a lesson, and the page that lists them."""

from __future__ import annotations

from collections.abc import Iterator

from ..kit.calls import Macro
from ..kit.markdownfile import Page
from ..kit.places import name
from ..kit.templates import Templates


def notes_macros(templates: Templates) -> Iterator[Macro]:
    """Make the macros of notes."""

    def notes(page: Page) -> str:
        return templates.render("notes/notes.html.jinja", page, lesson=name(page))

    def my_notes(page: Page) -> str:
        return templates.render("notes/list.html.jinja", page)

    yield Macro("notes", notes, block=True, late=True)
    yield Macro("my_notes", my_notes, block=True, late=True)

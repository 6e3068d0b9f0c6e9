"""`{{ dialogue("hiring") }}` on a page: the talk of quizzes/dialogues/hiring.yml."""

from __future__ import annotations

from ..kit.calls import Macro
from ..kit.errors import choose
from ..kit.markdownfile import Page
from ..kit.places import Places
from ..kit.templates import Templates
from ..pictures.graph import lay
from .bank import Bank


def dialogue_macro(bank: Bank, places: Places, templates: Templates) -> Macro:
    """Make the macro that knows these talks."""

    def dialogue(page: Page, name: str) -> str:
        if name not in bank:
            choose("нет разговора", name, bank)
        talk = bank[name].content
        graph = lay({node.id: [reply.to for reply in node.replies] for node in talk.nodes})
        values = {"slug": name, "talk": talk, "places": places, "graph": graph}
        return templates.render("dialogue/dialogue.html.jinja", page, **values)

    styles = ("dialogue/dialogue", "pictures/scheme")
    return Macro("dialogue", dialogue, block=True, deferred=True, styles=styles)

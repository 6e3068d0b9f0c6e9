"""`{{ decide("which-level") }}` on a page: the decision of quizzes/decisions/which-level.yml."""

from __future__ import annotations

from ..kit.calls import Macro
from ..kit.errors import choose
from ..kit.markdownfile import Page
from ..kit.places import Places
from ..kit.templates import Templates
from ..pictures.graph import lay
from .bank import Bank


def decide_macro(bank: Bank, places: Places, templates: Templates) -> Macro:
    """Make the macro that knows these decisions."""

    def decide(page: Page, name: str) -> str:
        if name not in bank:
            choose("нет помощника", name, bank)
        decision = bank[name].content
        ways = {step.id: [option.to for option in step.options] for step in decision.steps}
        graph = lay(ways | {answer.id: [] for answer in decision.answers})
        values = {"slug": name, "decision": decision, "places": places, "graph": graph}
        return templates.render("decide/decide.html.jinja", page, **values)

    styles = ("decide/decide", "pictures/scheme")
    return Macro("decide", decide, block=True, deferred=True, styles=styles)

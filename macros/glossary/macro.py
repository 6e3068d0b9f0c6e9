"""`{{ term("debt", "дебиторку") }}` in a text: a word with its meaning; and the page of all."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from ..kit.calls import Macro
from ..kit.errors import CallError, choose, unknown
from ..kit.markdownfile import Page
from ..kit.places import Places
from ..kit.templates import Templates
from .bank import MACRO
from .model import Glossary


def glossary_macros(content: Glossary, places: Places, templates: Templates) -> Iterator[Macro]:
    """Make the macros that know these terms."""
    terms = {one.id: one for one in content.terms}

    def term(page: Page, name: str, word: str | None = None) -> str:
        if name not in terms:
            choose("нет термина", name, terms)
        one, shown = terms[name], word or terms[name].name
        if not one.spelled(shown):
            text = unknown(f"у термина «{name}» нет формы", shown, one.spellings)
            raise CallError(f"{text}; новую впишите в forms в macros/glossary/terms.yml")
        return templates.render("glossary/term.html.jinja", page, term=one, word=shown)

    def glossary(page: Page) -> str:
        groups = groupby(content.in_order, lambda one: one.letter)
        letters = [(letter, list(group)) for letter, group in groups]
        return templates.render(
            "glossary/glossary.html.jinja", page, letters=letters, places=places
        )

    yield Macro(MACRO, term, styles=("glossary/term",))
    yield Macro("glossary", glossary, block=True, styles=("glossary/glossary",))

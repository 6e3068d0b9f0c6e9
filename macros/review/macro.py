"""The macro of the review, and the forms of questions that other pages fetch one by one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from ..kit.calls import Macro
from ..kit.markdownfile import Page
from ..kit.places import Places
from ..kit.templates import Templates
from ..quiz.bank import Bank, asked_on
from ..quiz.model import Question
from ..steps.macro import STYLES

MOMENT = re.compile(r' moment="\w+"')


class Home(NamedTuple):
    """The page that shows a question, and the moment at which it asks."""

    src: str
    moment: str | None


def review_macro(bank: Bank, templates: Templates) -> Macro:
    """Make the macro that asks again what is due."""
    kinds = sorted({one.kind for one in _questions(bank) if one.graded})

    def review(page: Page) -> str:
        values = {"kinds": kinds, "graded": True, "moment": "review"}
        return templates.render("review/review.html.jinja", page, **values)

    styles = ("quiz/quiz", *STYLES, "pictures/empty")
    return Macro("review", review, block=True, deferred=True, styles=styles)


def homes(bank: Bank, pages: Iterable[Page]) -> dict[str, Home]:
    """Where each question is shown first, by the id of the question."""
    found: dict[str, Home] = {}
    for page in sorted(pages, key=lambda one: (not one.src.startswith("lessons/"), one.src)):
        for _, moment, questions in asked_on(page, bank):
            for question in questions if moment != "before" else ():
                found.setdefault(question.id, Home(page.src, moment))
    return found


def fragments(
    bank: Bank,
    shown: Mapping[str, Home],
    pages: Mapping[str, Page],
    places: Places,
    templates: Templates,
) -> Iterator[tuple[str, str]]:
    """The form of every question by its path in the site, as its home shows it.

    Away from its lesson a question says its context. A variant and the reserve are shown nowhere:
    their form is what their lesson would show.
    """
    for question in _questions(bank):
        lesson = Home(f"lessons/{question.where.split('#')[0]}.md", None)
        home = shown.get(question.id, lesson)
        if page := pages.get(home.src):
            values = {"question": question, "places": places, "moment": home.moment}
            html = templates.render(question.file("form.html.jinja"), page, away=True, **values)
            yield path(question.id), MOMENT.sub("", html, count=1)


def path(question: str) -> str:
    """Where the form of a question lies in the site: no page, a piece of one."""
    return f"questions/{question}.txt"


def _questions(bank: Bank) -> Iterator[Question]:
    for file in bank.values():
        yield from file.content.questions

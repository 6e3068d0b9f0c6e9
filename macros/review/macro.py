"""The macro of the review, and the forms of questions that other pages fetch one by one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping

from ..kit.calls import Macro
from ..kit.markdownfile import Page
from ..kit.places import Places
from ..kit.templates import Templates
from ..kit.typography import typeset_html
from ..quiz.bank import Bank, asked_on
from ..quiz.model import Question

FORM = re.compile(
    r'<quiz-question id="[^"]*" question="([^"]+)"(?: moment="(\w+)")?.*?</quiz-question>',
    re.DOTALL,
)
MOMENT = re.compile(r' moment="\w+"')


def review_macro(bank: Bank, templates: Templates) -> Macro:
    """Make the macro that asks again what is due."""
    kinds = sorted({one.kind for one in _questions(bank) if one.graded})

    def review(page: Page) -> str:
        values = {"kinds": kinds, "graded": True, "moment": "review"}
        return templates.render("review/review.html.jinja", page, **values)

    return Macro("review", review, block=True, deferred=True, styles=("quiz/quiz",))


def homes(bank: Bank, pages: Iterable[Page]) -> dict[str, str]:
    """The page that shows each question first, by the id of the question."""
    found: dict[str, str] = {}
    for page in sorted(pages, key=lambda one: (not one.src.startswith("lessons/"), one.src)):
        for _, moment, questions in asked_on(page, bank):
            for question in questions if moment != "before" else ():
                found.setdefault(question.id, page.src)
    return found


def harvester(shown: Mapping[str, str]) -> Callable[[str, str], dict[str, str]]:
    """Make what takes the forms out of a finished page: files by their paths in the site."""
    wanted = {(page, name) for name, page in shown.items()}

    def harvest(src: str, html: str) -> dict[str, str]:
        return {
            path(form[1]): MOMENT.sub("", form[0], 1)
            for form in FORM.finditer(html)
            if form[2] != "before" and (src, form[1]) in wanted
        }

    return harvest


def hidden(
    bank: Bank, shown: Iterable[str], pages: Mapping[str, Page], places: Places, drawn: Templates
) -> Iterator[tuple[str, str]]:
    """The forms of variants, which no page shows, as their lesson would show them."""
    for question in _questions(bank):
        page = pages.get(f"lessons/{question.where.split('#')[0]}.md")
        if page and question.id not in shown:
            values = {"question": question, "places": places, "moment": None}
            html = drawn.render(question.file("form.html.jinja"), page, **values)
            yield path(question.id), typeset_html(html)


def path(question: str) -> str:
    """Where the form of a question lies in the site: no page, a piece of one."""
    return f"questions/{question}.txt"


def _questions(bank: Bank) -> Iterator[Question]:
    for file in bank.values():
        yield from file.content.questions

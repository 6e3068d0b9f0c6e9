"""The macros of questions: `{{ quiz("leader", section="termin") }}`, and what a page ends with."""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup

from ..kit.calls import Macro
from ..kit.errors import CallError, choose
from ..kit.markdownfile import Page
from ..kit.places import Places
from ..kit.templates import Templates
from .bank import Bank, chosen
from .beliefs import Beliefs, shown_by
from .model import Question

MOMENTS = ("before", "after")
"""One question may be asked twice: before a lesson and after it, each with its own answer."""


def quiz_macros(bank: Bank, places: Places, templates: Templates) -> list[Macro]:
    """Make the macros that know this bank."""
    drawn: dict[tuple[str, str | None], Markup] = {}

    def controls(
        page: Page, questions: Iterable[Question], moment: str | None
    ) -> dict[Markup, list[str]]:
        """What the script adds to questions, with the kinds that it suits."""
        suits: dict[Markup, list[str]] = {}
        for kind, graded in {one.kind: one.graded for one in questions}.items():
            if (key := (kind, moment)) not in drawn:
                values = {"kind": kind, "graded": graded, "moment": moment}
                html = templates.render("quiz/controls.html.jinja", page, **values)
                drawn[key] = Markup(html)
            suits.setdefault(drawn[key], []).append(kind)
        return suits

    def quiz(
        page: Page,
        name: str,
        section: str | None = None,
        only: str | None = None,
        moment: str | None = None,
    ) -> str:
        if name not in bank:
            choose("нет теста", name, bank)
        if moment and moment not in MOMENTS:
            choose("нет момента", moment, MOMENTS)
        questions = chosen(bank[name].content.questions, page, section, only)
        if not questions:
            _none(name, bank[name].content.questions, section, only)
        values = {"questions": questions, "places": places, "moment": moment}
        return templates.render(
            "quiz/quiz.html.jinja", page, controls=controls(page, questions, moment), **values
        )

    def quiz_end(page: Page) -> str:
        return templates.render("quiz/end.html.jinja", page, scope="page")

    def quiz_reset(page: Page) -> str:
        return templates.render("quiz/reset.html.jinja", page, scope="all")

    return [
        Macro("quiz", quiz, block=True, deferred=True, styles=("quiz/quiz",)),
        Macro("quiz_end", quiz_end, block=True, deferred=True),
        Macro("quiz_reset", quiz_reset, block=True, deferred=True),
    ]


def beliefs_macro(bank: Bank, catalogue: Beliefs, templates: Templates) -> Macro:
    """Make the macro that lists what people believe who miss the questions of a quiz."""

    def beliefs(page: Page, name: str) -> str:
        if name not in bank:
            choose("нет теста", name, bank)
        found = shown_by(bank[name].content.questions, catalogue)
        return templates.render("quiz/beliefs.html.jinja", page, beliefs=found)

    return Macro("beliefs", beliefs, block=True)


def _none(name: str, questions: Iterable[Question], section: str | None, only: str | None) -> None:
    """Raise CallError where a call chooses nothing."""
    sections = list(dict.fromkeys(one.section for one in questions))
    if section not in {None, *sections}:
        choose(f"в тесте «{name}» нет вопросов к разделу", str(section), sections)
    if only is None:
        raise CallError("все вопросы к этому разделу заданы до и после урока; уберите этот вызов")
    choose(f"в тесте «{name}» нет вопроса", str(only), [one.id for one in questions])

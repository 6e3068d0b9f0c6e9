"""The macros of questions: `{{ quiz("leader", section="termin") }}`, and what a page ends with."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from markupsafe import Markup

from ..kit.calls import Macro
from ..kit.errors import CallError, choose
from ..kit.markdownfile import Page
from ..kit.places import Places
from ..kit.templates import Templates
from .bank import Bank, all_in_midst, asked_at, chosen
from .beliefs import Beliefs, shown_by
from .model import Question
from .pairs import counterpart

MOMENTS = ("before", "after")
"""One question may be asked twice: before a lesson and after it, each with its own answer."""


@dataclass
class Quizzes:
    """What pages may ask of the bank."""

    bank: Bank
    places: Places
    templates: Templates
    _controls: dict[tuple[str, str | None], Markup] = field(default_factory=dict)
    """Rendered once for each kind and moment."""

    def macro(self) -> Macro:
        """`{{ quiz("leader", section="kto") }}`."""
        return Macro("quiz", self.quiz, block=True, deferred=True, styles=("quiz/quiz",))

    def quiz(
        self,
        page: Page,
        name: str,
        section: str | None = None,
        only: str | None = None,
        moment: str | None = None,
    ) -> str:
        """The questions of a quiz: of one section or one by its id; raises CallError."""
        if name not in self.bank:
            choose("нет теста", name, self.bank)
        if moment and moment not in MOMENTS:
            choose("нет момента", moment, MOMENTS)
        questions = chosen(self.bank[name].content.questions, page, section, only)
        if not questions and all_in_midst(self.bank[name].content.questions, page, section):
            return ""
        if not questions:
            _none(name, self.bank[name].content.questions, section, only)
        controls = self._controls_of(page, questions, moment)
        others = self._others(page, questions, moment)
        values: dict[str, object] = {
            "questions": questions,
            "places": self.places,
            "moment": moment,
        }
        values |= {"controls": controls, "others": others}
        return self.templates.render("quiz/quiz.html.jinja", page, **values)

    def _others(
        self, page: Page, questions: Iterable[Question], moment: str | None
    ) -> dict[str, Question | None]:
        """What the page asks before its lesson for what it asks after, and the other way round."""
        if not moment:
            return {}
        (other,) = {*MOMENTS} - {moment}
        asked = asked_at(self.bank, page, other)
        return {one.id: counterpart(one, asked) for one in questions}

    def _controls_of(
        self, page: Page, questions: Iterable[Question], moment: str | None
    ) -> dict[Markup, list[str]]:
        """What the script adds to questions, with the kinds that it suits."""
        suits: dict[Markup, list[str]] = {}
        for kind, graded in {one.kind: one.graded for one in questions}.items():
            if (key := (kind, moment)) not in self._controls:
                values = {"kind": kind, "graded": graded, "moment": moment}
                html = self.templates.render("quiz/controls.html.jinja", page, **values)
                self._controls[key] = Markup(html)
            suits.setdefault(self._controls[key], []).append(kind)
        return suits


def beliefs_macro(bank: Bank, catalogue: Beliefs, templates: Templates) -> Macro:
    """Make the macro that lists what people believe who miss the questions of a quiz."""

    def beliefs(page: Page, name: str) -> str:
        if name not in bank:
            choose("нет теста", name, bank)
        found = shown_by(bank[name].content.questions, catalogue)
        return templates.render("quiz/beliefs.html.jinja", page, beliefs=found)

    return Macro("beliefs", beliefs, block=True)


def _none(name: str, questions: Sequence[Question], section: str | None, only: str | None) -> None:
    """Raise CallError where a call chooses nothing."""
    if all(one.reserve for one in questions):
        text = f"тест «{name}» — запас: его вопросы задаёт только итоговая проверка"
        raise CallError(f"{text}; уберите этот вызов")
    sections = list(dict.fromkeys(one.section for one in questions))
    if section not in {None, *sections}:
        choose(f"в тесте «{name}» нет вопросов к разделу", str(section), sections)
    if only is None:
        raise CallError("все вопросы к этому разделу заданы до и после урока; уберите этот вызов")
    choose(f"в тесте «{name}» нет вопроса", str(only), [one.id for one in questions])

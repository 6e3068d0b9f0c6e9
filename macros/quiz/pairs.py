"""Questions that ask the same: in other words, or of the same case with one fact changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from ..kit.errors import unknown
from .kind import Place
from .model import Question


def siblings(question: Question) -> set[str]:
    """The ids that a question names as asking the same in other words, or with one fact changed."""
    return {*question.variants, *filter(None, [question.flip])}


def families(questions: Iterable[Question]) -> dict[str, list[str]]:
    """For each question all that ask the same, by whatever way they name each other.

    Of a and b that are variants, and b and c that are a pair, each has the two others.
    """
    known = {one.id: one for one in questions}
    found: dict[str, list[str]] = {}
    for name in known:
        family: dict[str, None] = {}
        waiting = [] if name in found else [name]
        while waiting:
            one = waiting.pop(0)
            family[one] = None
            named = (*known[one].variants, known[one].flip)
            waiting += [other for other in named if other in known and other not in family]
        found |= {one: [other for other in family if other != one] for one in family}
    return found


def counterpart(question: Question, before: Iterable[Question]) -> Question | None:
    """What was asked before that an answer now may stand beside: the same, or one that asks it."""
    asked = list(before)
    same = [one for one in asked if one.id == question.id]
    return next(iter([*same, *(one for one in asked if one.id in siblings(question))]), None)


def variants(question: Question, known: Mapping[str, Question]) -> Iterator[tuple[Place, str]]:
    """Variants of a question that are no other question, or do not name it back."""
    for number, variant in enumerate(question.variants):
        at = ("variants", number)
        if variant == question.id:
            yield at, "вопрос назван вариантом самого себя; уберите его отсюда"
        elif variant not in known:
            yield at, unknown("нет вопроса", variant, known)
        elif question.id not in known[variant].variants:
            text = f"вопрос «{variant}» не называет «{question.id}» своим вариантом"
            yield at, f"{text}; впишите там variants: [{question.id}]"


def flip(question: Question, known: Mapping[str, Question]) -> Iterator[tuple[Place, str]]:
    """A counterpart that is none: another question, with the same ids, whose key is another."""
    if not question.flip:
        return
    at = ("flip",)
    if question.flip == question.id:
        yield at, "вопрос назван перевёртышем самого себя; уберите его отсюда"
    elif not (other := known.get(question.flip)):
        yield at, unknown("нет вопроса", question.flip, known)
    elif other.flip != question.id:
        text = f"вопрос «{other.id}» не называет «{question.id}» своим перевёртышем"
        yield at, f"{text}; впишите там flip: {question.id}"
    elif other.ids != question.ids or other.kind != question.kind:
        yield at, f"у перевёртыша «{other.id}» другие варианты; пусть id и порядок совпадут"
    elif other.answer == question.answer:
        yield at, f"у перевёртыша «{other.id}» тот же ответ; измените факт, чтобы ответ сменился"

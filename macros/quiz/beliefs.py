"""The catalogue of beliefs: what people hold who choose a wrong answer, and what cures it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pydantic import Field

from ..kit.yamlfile import Model
from .asked import Id, Place, Text
from .model import Question

# What a question may hold that shows a belief when it is chosen or typed.
FIELDS = ("options", "answers", "ranges")


class Belief(Model):
    """Одно заблуждение."""

    believe: Text
    """Что люди думают, их словами, одним предложением."""
    because: Text
    """Почему они так думают."""
    cure: Text
    """Что помогает увидеть иначе."""


class Beliefs(Model):
    """Каталог заблуждений, один на весь курс."""

    beliefs: dict[Id, Belief] = Field(min_length=1)
    """Заблуждения по именам: имя стоит у вариантов вопросов в поле belief."""


def held(question: Question) -> Iterator[tuple[Place, str]]:
    """Every belief that a question can show, with the place that names it."""
    for field in FIELDS:
        for number, one in enumerate(getattr(question, field, ())):
            if one.belief:
                yield (field, number, "belief"), one.belief


def shown_by(questions: Iterable[Question], catalogue: Beliefs) -> list[Belief]:
    """The beliefs that these questions can show, in the order of the questions."""
    named = dict.fromkeys(belief for question in questions for _, belief in held(question))
    # A page is tried before names are compared: an unknown one is told by the check of the bank.
    return [catalogue.beliefs[name] for name in named if name in catalogue.beliefs]

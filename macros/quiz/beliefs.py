"""The catalogue of beliefs: what people hold who choose a wrong answer, and what cures it."""

from __future__ import annotations

from collections.abc import Iterable

from pydantic import Field

from ..kit.fields import Id, Text
from ..kit.yamlfile import Model
from .model import Question


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


def shown_by(questions: Iterable[Question], catalogue: Beliefs) -> list[Belief]:
    """The beliefs that these questions can show, in the order of the questions."""
    named = dict.fromkeys(one.belief for question in questions for one in question.diagnoses)
    # A page is tried before names are compared: an unknown one is told by the check of the bank.
    return [catalogue.beliefs[name] for name in named if name in catalogue.beliefs]

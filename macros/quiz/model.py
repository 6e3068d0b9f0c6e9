"""What a quiz file may say.

The docstrings of classes and fields are what the author's editor shows: `make schema`.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ..kit.yamlfile import Model
from .asked import Text
from .kinds.choice import Choice
from .kinds.match import Match
from .kinds.number import Number
from .kinds.order import Order
from .kinds.reflect import Reflect
from .kinds.several import Several
from .kinds.sort import Sort
from .kinds.text import Typed

Question = Annotated[
    Choice | Several | Sort | Match | Order | Number | Typed | Reflect,
    Field(discriminator="kind"),
]


class Quiz(Model):
    """Тест урока: вопросы ко всем его разделам."""

    title: Text
    """Название теста."""
    questions: list[Question] = Field(min_length=1)
    """Вопросы по порядку."""

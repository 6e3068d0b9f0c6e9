"""What a quiz file may say.

The docstrings of classes and fields are what the author's editor shows: `make schema`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, get_args

from pydantic import Field

from ..kit.fields import Id, Text
from ..kit.yamlfile import Model
from .kind import Kind
from .kinds.choice.model import Choice
from .kinds.match.model import Match
from .kinds.number.model import Number
from .kinds.order.model import Order
from .kinds.reflect.model import Reflect
from .kinds.several.model import Several
from .kinds.sort.model import Sort
from .kinds.text.model import Typed

Question = Annotated[
    Choice | Several | Sort | Match | Order | Number | Typed | Reflect,
    Field(discriminator="kind"),
]


KINDS: Mapping[str, type[Kind]] = {
    get_args(one.model_fields["kind"].annotation)[0]: one for one in get_args(get_args(Question)[0])
}
"""Every kind by what `kind` says of it, in the order of the union."""


class Quiz(Model):
    """Тест урока: вопросы ко всем его разделам."""

    title: Text
    """Название теста."""
    questions: list[Question] = Field(min_length=1)
    """Вопросы по порядку."""
    retired: list[Id] = []
    """Имена снятых вопросов: под ними помнятся ответы читателей, и новым их не дают."""

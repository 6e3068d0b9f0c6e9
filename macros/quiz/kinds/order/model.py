"""What a question says whose answer puts steps into their order."""

from __future__ import annotations

import hashlib
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from ....kit.fields import Id, Text
from ...kind import Kind, Named, distinct


class Step(Named):
    """Один шаг."""

    id: Id
    """Имя шага: по нему помнится ответ читателя. Не меняйте после публикации."""
    text: Text
    """Что читатель переставляет."""
    why: Text
    """Почему шаг стоит здесь: причина нужна у каждого."""


class Order(Kind):
    """Расставить шаги по порядку; частично верный ответ так и называется."""

    kind: Literal["order"]
    steps: Annotated[
        list[Step], Field(min_length=3, max_length=7), AfterValidator(distinct("два шага"))
    ]
    """От трёх до семи шагов в верном порядке; читателю их покажут вперемешку."""

    @property
    def answer(self) -> list[str]:
        """Ids of the steps in their order."""
        return [step.id for step in self.steps]

    @property
    def ids(self) -> list[list[str]]:
        """The steps with their places: for the mark of a question order is lost."""
        return [[f"{number}:{step.id}" for number, step in enumerate(self.steps)]]

    @property
    def form_values(self) -> list[str]:
        """The steps; their places are the answer."""
        return self.answer

    @property
    def mixed(self) -> list[Step]:
        """The steps as paper and a page without scripts show them: the same mix at each build."""
        mixed = sorted(self.steps, key=lambda step: hashlib.sha256(step.id.encode()).digest())
        return mixed if mixed != self.steps else mixed[::-1]

"""What a question says that is answered by picking options."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, Field

from ..kit.fields import Id, Text
from ..kit.richtext import plain
from .kind import Diagnosis, Kind, Named, diagnosed, distinct


class Option(Named):
    """Один вариант ответа."""

    id: Id
    """Имя варианта: по нему помнится ответ читателя. Не меняйте после публикации."""
    text: Text
    """Что читатель видит рядом с отметкой."""
    right: bool = False
    """true, если вариант верный."""
    belief: Id | None = None
    """Заблуждение, которое проверяет этот вариант."""
    why: Text
    """Почему верно или неверно: причина нужна у каждого варианта."""


Options = Annotated[
    list[Option], Field(min_length=2, max_length=7), AfterValidator(distinct("два варианта"))
]


class Picked(Kind):
    """A question that is answered by picking options."""

    options: Options
    """От двух до семи вариантов."""

    @property
    def answer(self) -> list[str]:
        """Ids of the right options."""
        return [option.id for option in self.options if option.right]

    @property
    def ids(self) -> list[list[str]]:
        """Ids of all options."""
        return [[option.id for option in self.options]]

    @property
    def labels(self) -> dict[str, str]:
        """The texts of the options."""
        return {option.id: plain(option.text) for option in self.options}

    @property
    def diagnoses(self) -> list[Diagnosis]:
        """The beliefs of the options."""
        return diagnosed("options", self.options)

"""What a question says that a reader answers in own words and compares with a sample."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import AfterValidator, Field

from ....kit.fields import Id, Text
from ...kind import Kind, Named, distinct


class Criterion(Named):
    """По чему читатель проверит свой ответ."""

    id: Id
    """Имя признака: по нему помнится отметка читателя. Не меняйте после публикации."""
    text: Text
    """Что должно быть в хорошем ответе."""


class Reflect(Kind):
    """Ответить своими словами, а потом сравнить с образцом и отметить, что получилось."""

    graded: ClassVar[bool] = False
    kind: Literal["reflect"]
    sample: Text
    """Образец ответа; можно из нескольких абзацев."""
    rubric: Annotated[
        list[Criterion],
        Field(min_length=2, max_length=6),
        AfterValidator(distinct("два признака")),
    ]
    """От двух до шести признаков хорошего ответа."""

    @property
    def answer(self) -> list[str]:
        """Ids of all criteria: there is no right text."""
        return [one.id for one in self.rubric]

    @property
    def ids(self) -> list[list[str]]:
        """Ids of the criteria."""
        return [self.answer]

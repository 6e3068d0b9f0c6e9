"""What a question says that a reader answers in own words and compares with a sample."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import AfterValidator, Field

from ....kit.fields import Id, Text
from ....kit.yamlfile import Model
from ...kind import Kind, Named, distinct


class Criterion(Named):
    """По чему читатель проверит свой ответ."""

    id: Id
    """Имя признака: по нему помнится отметка читателя. Не меняйте после публикации."""
    text: Text
    """Что должно быть в хорошем ответе."""


class Nearly(Model):
    """Почти хороший ответ: на нём видно, чего стоит разница."""

    text: Text
    """Слова, которые звучат почти так же."""
    why: Text
    """Чем они слабее образца и чего эта разница стоит."""


class Reflect(Kind):
    """Ответить своими словами, а потом сравнить с образцом и отметить, что получилось."""

    graded: ClassVar[bool] = False
    kind: Literal["reflect"]
    sample: Text
    """Образец ответа; можно из нескольких абзацев."""
    nearly: Nearly | None = None
    """Почти хороший ответ: его покажут рядом с образцом."""
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

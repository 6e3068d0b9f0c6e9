"""What a quiz file may say.

The docstrings of classes and fields are what the author's editor shows: `make schema`.
"""

from __future__ import annotations

import hashlib
import json
from typing import Annotated, Literal

from pydantic import Field, field_validator

from ..kit.yamlfile import Model

Id = Annotated[str, Field(pattern=r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
Claim = Annotated[str, Field(pattern=r"^C\d\d$")]
Text = Annotated[str, Field(min_length=1)]


class Option(Model):
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


class Asked(Model):
    """Что есть у вопроса любого вида."""

    id: Id
    """Имя вопроса: одно на весь курс, не меняется и не используется снова."""
    claims: list[Claim] = []
    """Утверждения статьи, которые вопрос проверяет: [C03, C06]."""
    objective: Id | None = None
    """Цель урока, которую вопрос проверяет: id из шапки урока."""
    where: str = Field(pattern=r"^[a-z0-9-]+#[a-z0-9-]+$")
    """Урок и раздел, где это объяснено: leader#termin."""
    case: bool = False
    """true, если это рабочая ситуация, а не вопрос о термине."""
    ask: Text
    """Сам вопрос."""

    @property
    def section(self) -> str:
        """The id of the section that explains it."""
        return self.where.split("#")[1]


class Picked(Asked):
    """A question that is answered by picking options."""

    options: list[Option] = Field(min_length=2, max_length=4)
    """От двух до четырёх вариантов."""

    @field_validator("options")
    @classmethod
    def _told_apart(cls, options: list[Option]) -> list[Option]:
        for field in ("id", "text"):
            values = [getattr(option, field) for option in options]
            if twice := next((value for value in values if values.count(value) > 1), None):
                raise ValueError(f"два варианта с одним {field} «{twice}»; сделайте их разными")
        return options

    @property
    def answer(self) -> list[str]:
        """Ids of the right options."""
        return [option.id for option in self.options if option.right]

    @property
    def fingerprint(self) -> str:
        """Changes with the kind, the option ids and the key; not with a mended typo."""
        content = [self.kind, sorted(option.id for option in self.options), sorted(self.answer)]  # type: ignore[attr-defined]
        return hashlib.sha256(json.dumps(content).encode()).hexdigest()[:8]


class Choice(Picked):
    """Выбрать один верный вариант."""

    kind: Literal["choice"]

    @field_validator("options")
    @classmethod
    def _one_right(cls, options: list[Option]) -> list[Option]:
        count = sum(option.right for option in options)
        if count == 0:
            raise ValueError("нет верного варианта; отметьте один строкой right: true")
        if count > 1:
            raise ValueError(f"верных вариантов {count}; оставьте один или возьмите kind: several")
        return options


class Several(Picked):
    """Отметить все верные варианты; частично верный ответ так и называется."""

    kind: Literal["several"]

    @field_validator("options")
    @classmethod
    def _some_right(cls, options: list[Option]) -> list[Option]:
        count = sum(option.right for option in options)
        if count == 0:
            raise ValueError("нет верного варианта; отметьте верные строками right: true")
        if count == len(options):
            raise ValueError("верны все варианты; добавьте хотя бы один неверный")
        return options


Question = Annotated[Choice | Several, Field(discriminator="kind")]


class Quiz(Model):
    """Тест урока: вопросы ко всем его разделам."""

    title: Text
    """Название теста."""
    questions: list[Question] = Field(min_length=1)
    """Вопросы по порядку."""

"""What the calculator's own files may say: activities, verdicts, parameters, the example."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, field_validator

from ..kit.fields import BASIS, GROUP, Text
from ..kit.yamlfile import Model
from .formula import LEAST, MOST, VERDICTS

Source = Annotated[str, Field(pattern=BASIS)]
Share = Literal["manager", "seller", "integrator", "rest"]
GroupId = Annotated[str, Field(pattern=GROUP)]


class Group(Model):
    """Строка недели: занятие, к которому читатель ставит часы."""

    id: GroupId
    """Имя строки; стоит в ссылках читателей, поэтому не меняется."""
    name: Text
    """Что читатель видит рядом с полем."""
    role: Share
    """К какой роли относится."""

    @property
    def field(self) -> str:
        """Its name in the form and in links."""
        return self.id.lower()


class Groups(Model):
    """Все строки недели по порядку."""

    groups: list[Group] = Field(min_length=1)
    """Строки."""


class Verdict(Model):
    """Вывод о неделе: что он значит и что с ним делать."""

    code: Text
    """Имя вывода в модели."""
    title: Text
    """Заголовок."""
    title_n0: str | None = None
    """Заголовок, если продавцов нет."""
    rule: Text
    """Когда вывод верен."""
    basis: list[Source]
    """На что опирается: утверждения статьи и внешние источники."""
    text: Text
    """Что это значит."""
    actions: list[Text] = Field(min_length=3, max_length=3)
    """Три дела."""
    second_n0: str | None = None
    """Второе дело, если продавцов нет."""


class Verdicts(Model):
    """Все выводы в том порядке, в каком их проверяет модель."""

    verdicts: list[Verdict]
    """Выводы."""

    @field_validator("verdicts")
    @classmethod
    def _those_of_the_model(cls, verdicts: list[Verdict]) -> list[Verdict]:
        if [one.code for one in verdicts] != list(VERDICTS):
            raise ValueError(f"выводы модели по порядку: {', '.join(VERDICTS)}")
        return verdicts


class Parameter(Model):
    """Число модели и откуда оно."""

    value: Text
    """Само число; {start} и другие имена берутся из formula.py."""
    about: Text
    """Что это за число."""
    basis: list[Source] = Field(min_length=1)
    """Откуда оно; ours — наше допущение."""
    note: str | None = None
    """Оговорка."""


class Parameters(Model):
    """Все числа модели."""

    parameters: list[Parameter] = Field(min_length=1)
    """Числа."""


class Example(Model):
    """Неделя, разобранная на странице."""

    n: int = Field(ge=LEAST["n"], le=MOST["n"])
    """Сколько продавцов."""
    d: int = Field(ge=LEAST["d"], le=MOST["d"])
    """Сколько смежных отделов."""
    hours: dict[GroupId, Annotated[float, Field(gt=0, multiple_of=0.25)]]
    """Часы по строкам."""


class Preset(Example):
    """Придуманная неделя, которую можно подставить."""

    title: Text
    """Чья она."""
    about: Text
    """Какая у него команда."""


class Presets(Model):
    """Придуманные недели."""

    presets: list[Preset] = Field(min_length=1)
    """Недели."""

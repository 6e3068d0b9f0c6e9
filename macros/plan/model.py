"""What the parts of the plan may say, phases.yml."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ..kit.fields import Id
from ..kit.yamlfile import Model

Day = Annotated[int, Field(ge=1, le=90)]


class Talk(Model):
    """Дело, которого нет в уроках: в плане оно стоит с самого начала."""

    id: Id
    """Под этим именем его помнит браузер читателя; не меняется."""
    day: Day
    """В какой день плана."""
    text: str
    """Что сделать."""
    done: list[str] = []
    """Готово, когда: признаки, которые увидит посторонний."""


class Phase(Model):
    """Часть плана."""

    id: Id
    """Под этим именем её помнит браузер читателя; не меняется."""
    name: str
    """Одним глаголом: «Понять»."""
    first: Day
    """Первый день."""
    last: Day
    """Последний день, он входит."""
    about: str
    """Одно-два предложения: что здесь делают и чего не делают."""
    rule: str
    """Что сказать в конце урока, чьё дело стоит в этой части: когда его делать."""
    lessons: list[Id] = []
    """Уроки, чьё дело недели стоит в этой части."""
    talks: list[Talk] = []
    """Дела, которых в уроках нет."""


class Phases(Model):
    """Части плана по порядку."""

    usual: Id
    """Куда встанет дело урока, который здесь не назван."""
    phases: list[Phase] = Field(min_length=1)

    def of(self, slug: str) -> Phase | None:
        """The part that holds the task of a lesson."""
        named = (one for one in self.phases if slug in one.lessons)
        usual = (one for one in self.phases if one.id == self.usual)
        return next(named, None) or next(usual, None)

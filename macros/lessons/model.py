"""What the head of a lesson and the plan of the course may say."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field, field_validator

from ..kit.fields import Id, Text
from ..kit.yamlfile import Model

Minutes = Annotated[int, Field(ge=1, le=180)]


class Role(StrEnum):
    """О какой роли урок; порядок здесь — порядок на карте курса."""

    COURSE = "course"
    ALL = "all"
    MANAGER = "manager"
    SELLER = "seller"
    INTEGRATOR = "integrator"


class Objective(Model):
    """Что читатель сможет делать после урока."""

    id: Id
    """Имя цели: на неё ссылаются вопросы. Не меняется."""
    text: Text
    """Глагол, который можно увидеть со стороны: «разложите», «назовёте»."""


class LessonHead(Model):
    """Шапка урока, docs/lessons/*.md."""

    title: Text | None = None
    """Короткое имя в меню и на карте, без роли: «Кому какого клиента»."""
    description: str = Field(min_length=40, max_length=200)
    """Одно-два предложения для поисковиков и для тех, кому прислали ссылку."""
    role: Role
    """О какой роли урок: course, all, manager, seller или integrator."""
    minutes: list[Minutes] = Field(min_length=2, max_length=2)
    """Сколько минут занимает урок, от и до: [20, 30]."""
    builds_on: list[Id] = []
    """Уроки, после которых стоит браться за этот."""
    objectives: list[Objective] = Field(min_length=2, max_length=4)
    """Две–четыре цели урока."""

    @field_validator("minutes")
    @classmethod
    def _from_less_to_more(cls, minutes: list[int]) -> list[int]:
        if minutes[0] >= minutes[1]:
            raise ValueError("в поле «minutes» сначала меньшее число, потом большее: [20, 30]")
        return minutes


class Entry(Model):
    """Место урока в курсе. У готового урока здесь только slug: остальное скажет его шапка."""

    slug: Id
    """Имя файла в docs/lessons/ без .md; не меняется."""
    title: str | None = None
    """Как будет называться урок, которого ещё нет."""
    role: Role | None = None
    """О какой роли будет урок, которого ещё нет."""


class Course(Model):
    """План курса: уроки по порядку."""

    lessons: list[Entry] = Field(min_length=1)
    """Уроки в том порядке, в каком их проходят."""

"""What activities.yml may say: what fills a week, and the words by which a title shows it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, field_validator

from ..balance.model import GroupId
from ..kit.fields import ACTIVITY, START, Text
from ..kit.yamlfile import Model

# The look-up in titles.js goes by the first two signs; one sign would match half of all titles.
Start = Annotated[str, Field(min_length=2, pattern=START)]


class Activity(Model):
    """Занятие и слова, по которым его узнают в названии события."""

    id: Annotated[str, Field(pattern=ACTIVITY)]
    """Имя занятия."""
    group: GroupId | None = None
    """Строка недели; без неё у занятия только doubt."""
    name: Text
    """Как занятие зовут."""
    phrases: list[Start] = Field(default_factory=list)
    """Фразы: с начала слова, конец любой."""
    words: list[Start] = Field(default_factory=list)
    """Слова целиком."""
    stems: list[Start] = Field(default_factory=list)
    """Начала слов."""
    weak: list[Start] = Field(default_factory=list)
    """Начала слов, которые считаются, когда других нет."""
    doubt: list[Start] = Field(default_factory=list)
    """Начала слов, при которых всегда спрашивают."""
    except_: list[Start] = Field(default_factory=list, alias="except")
    """Начала слов, которые только похожи на эти."""
    hint: Text | None = None
    """Что подсказать, когда об этом спрашивают."""


class Activities(Model):
    """Все занятия."""

    activities: list[Activity] = Field(min_length=1)
    """Занятия."""

    @field_validator("activities")
    @classmethod
    def _each_word_says_one_thing(cls, activities: list[Activity]) -> list[Activity]:
        known: dict[str, str] = {}
        for one in activities:
            for word in {*one.phrases, *one.words, *one.stems, *one.weak, *one.doubt}:
                plain = word.lower().replace("ё", "е")
                if known.setdefault(plain, one.id) != one.id:
                    raise ValueError(f"«{word}» стоит и в {known[plain]}, и в {one.id}")
        return activities

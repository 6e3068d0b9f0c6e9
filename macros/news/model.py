"""What the head of a news item, docs/news/*.md, may say."""

from __future__ import annotations

import re
from datetime import date
from enum import StrEnum

from pydantic import Field, ValidationInfo, field_validator

from ..kit.fields import Text
from ..kit.yamlfile import Model

DAY = re.compile(r"\d{4}-\d\d-\d\d")


class Kind(StrEnum):
    """О чём новость; слово для читателя — в macros/texts/ru.yml."""

    CONTEST = "contest"
    PURCHASE = "purchase"
    TAX = "tax"
    EVENT = "event"
    OTHER = "other"


class NewsHead(Model):
    """Шапка новости, docs/news/*.md."""

    description: str = Field(min_length=40, max_length=200)
    """Одно-два предложения: для поисковиков, ленты RSS и тех, кому прислали ссылку."""
    kind: Kind
    """О чём новость: contest, purchase, tax, event или other."""
    added: date
    """Когда запись добавлена сюда: 2026-11-23. Не дата публикации."""
    published: date | None = None
    """Когда новость вышла в источнике — только если источник это говорит."""
    opens: date | None = None
    """Первый день срока. Не знаете — не пишите."""
    closes: date | None = None
    """Последний день срока, он ещё входит в срок. Не знаете — не пишите."""
    archived: bool = False
    """true, если запись хранится только для истории, что бы ни говорили даты."""
    truncated: bool = False
    """true, если текст в источнике обрывается."""
    unknown: list[Text] = []
    """Чего источник не говорит, по пункту на строку."""
    source: Text
    """Откуда новость; можно ссылку внутри сайта."""

    @field_validator("added", "published", "opens", "closes", mode="before")
    @classmethod
    def _written_as_a_day(cls, value: object, info: ValidationInfo) -> date | None:
        if value is None and info.field_name != "added":
            return None
        wrong = f"в поле «{info.field_name}» " + ("пусто" if value is None else f"стоит «{value}»")
        if not DAY.fullmatch(str(value)):
            raise ValueError(f"{wrong}; пишут год-месяц-день: 2026-11-23")
        try:
            return date.fromisoformat(str(value))
        except ValueError:
            raise ValueError(f"{wrong}; такого дня нет в календаре, проверьте число") from None

    @field_validator("closes")
    @classmethod
    def _ends_after_it_begins(cls, closes: date | None, info: ValidationInfo) -> date | None:
        opens = info.data.get("opens")
        if closes and opens and closes < opens:
            text = f"срок кончается {closes} раньше, чем начинается {opens}"
            raise ValueError(f"{text}; проверьте «opens» и «closes»")
        return closes

    @field_validator("published")
    @classmethod
    def _came_out_before_it_came_here(
        cls, published: date | None, info: ValidationInfo
    ) -> date | None:
        added = info.data.get("added")
        if published and added and published > added:
            text = f"новость вышла {published} позже, чем добавлена сюда, {added}"
            raise ValueError(f"{text}; проверьте «published» и «added»")
        return published

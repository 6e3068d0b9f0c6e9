"""What the files of claims and of evidence may say."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from ..kit import fields
from ..kit.fields import Text
from ..kit.yamlfile import Model

Kind = Literal[
    "definition", "thesis", "list", "cause", "advice", "example", "rhetoric", "figure", "source"
]


class Claim(Model):
    """Утверждение статьи, пересказанное одной строкой."""

    id: fields.Claim
    """Имя утверждения; не меняется."""
    section: Text
    """Часть статьи."""
    kind: Kind
    """Что это: определение, мысль, перечень, причина, совет, пример, образ, число, источник."""
    text: Text
    """Пересказ нашими словами."""
    figure: str | None = None
    """Число, если оно в статье есть."""
    image: str | None = None
    """Образ, которым статья подаёт мысль."""
    note: str | None = None
    """Наше замечание."""


class Missing(Model):
    """Чего в статье нет или не видно."""

    id: fields.ClaimOrGap
    """Имя пробела; не меняется."""
    section: Text
    """К какой части относится."""
    text: Text
    """Чего нет."""


class Article(Model):
    """Опись статьи: что она утверждает и чего в ней нет."""

    claims: list[Claim] = Field(min_length=1)
    """Утверждения по порядку."""
    missing: list[Missing]
    """Пробелы по порядку."""


class Finding(Model):
    """Внешний источник: что в нём прочитано и насколько ему верить."""

    id: str = Field(pattern=fields.FINDING)
    """Имя источника; не меняется."""
    source: Text
    """Кто, когда, где; на языке источника."""
    said: Text
    """Что прочитано, со всеми оговорками; больше о нём говорить нельзя."""
    trust: Literal["A", "B", "C"]
    """A — исследование, B — замер консультантов, C — мнение знатока."""
    read: Text
    """Как прочитано: целиком, аннотация, пересказ."""


class Evidence(Model):
    """Внешние источники по порядку."""

    findings: list[Finding] = Field(min_length=1)
    """Источники."""

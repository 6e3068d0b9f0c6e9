"""What every kind of question has, and what its model uses."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Sequence
from typing import Annotated, TypeVar

from pydantic import Field

from ..kit.yamlfile import Model

Id = Annotated[str, Field(pattern=r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
Claim = Annotated[str, Field(pattern=r"^C\d\d$")]
Text = Annotated[str, Field(min_length=1)]


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


class Named(Model):
    """What readers choose or move: its id is kept with their answers, its text is shown."""

    id: Id
    text: Text


N = TypeVar("N", bound=Named)


def told_apart(two: str) -> Callable[[list[N]], list[N]]:
    """Make a check that no two have one id or one text; `two` is what the mistake calls them."""

    def check(named: list[N]) -> list[N]:
        for field in ("id", "text"):
            values = [getattr(one, field) for one in named]
            if twice := next((value for value in values if values.count(value) > 1), None):
                raise ValueError(f"{two} с одним {field} «{twice}»; сделайте их разными")
        return named

    return check


def fingerprint(kind: str, *ids: Iterable[str]) -> str:
    """Changes with the kind, the ids that answers are made of and the key; not with a typo."""
    content: Sequence[object] = [kind, *map(sorted, ids)]
    return hashlib.sha256(json.dumps(content).encode()).hexdigest()[:8]

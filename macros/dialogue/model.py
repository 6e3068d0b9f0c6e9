"""What the file of a talk may say.

The docstrings of classes and fields are what the author's editor shows: `make schema`.
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from ..kit.fields import Claim, Id, Text, Where
from ..kit.yamlfile import Model


class Reply(Model):
    """Что читатель может сказать в ответ."""

    id: Id
    """Имя ответа, одно на реплику. Не меняйте после публикации."""
    text: Text
    """Слова читателя, от первого лица. Просто текст: ни жирного, ни ссылок."""
    to: Id
    """К какой реплике это ведёт: её id. Можно и назад, лишь бы разговор мог кончиться."""
    consequence: Text
    """Что из этого вышло и почему: последствие нужно у каждого ответа."""


class Ending(Model):
    """Чем разговор кончился. Здесь не ставят оценок: только что вышло и что взять с собой."""

    title: Text
    """Короткое имя концовки: из таких имён складывается список увиденных."""
    outcome: Text
    """Что вышло, словами."""
    takeaway: Text
    """Что взять с собой в настоящий разговор."""
    where: Where | None = None
    """Урок и раздел, где об этом сказано: leader#termin."""


class Node(Model):
    """Одна реплика собеседника. За ней — два или три ответа либо концовка."""

    id: Id
    """Имя реплики, одно на разговор. Не меняйте после публикации."""
    who: Text | None = None
    """Кто говорит. Не указано — это слова рассказчика: «В четверг Олег пришёл снова»."""
    text: Text
    """Что говорит; абзацы разделяет пустая строка."""
    replies: list[Reply] = Field(default=[], min_length=2, max_length=3)
    """Два или три ответа читателя."""
    ending: Ending | None = None
    """Концовка вместо ответов."""


class Dialogue(Model):
    """Разговор с развилками: люди и компании в нём выдуманы, так и написано на странице."""

    title: Text
    """Название разговора."""
    role: Literal["all", "manager", "seller", "integrator"] | None = None
    """Какую роль читатель играет: manager, seller, integrator или all."""
    claims: list[Claim] = []
    """Утверждения статьи, о которых разговор: [C39, C40]."""
    intro: Text
    """Кто вы, где, с кем говорите и что на кону; абзацы разделяет пустая строка."""
    nodes: list[Node] = Field(min_length=3, max_length=12)
    """Реплики, не больше двенадцати. С первой разговор начинается."""

    @property
    def numbers(self) -> dict[str, int]:
        """The number of each node in the transcript."""
        return {node.id: number for number, node in enumerate(self.nodes, 1)}

    @property
    def endings(self) -> list[tuple[Id, Ending]]:
        """Every ending with the id of its node."""
        return [(node.id, node.ending) for node in self.nodes if node.ending]

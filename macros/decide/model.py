"""What the file of a decision may say.

The docstrings of classes and fields are what the author's editor shows: `make schema`.
"""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import Field

from ..kit.fields import Claim, Id, Text, Where
from ..kit.yamlfile import Key, Model


class Option(Model):
    """Один из ответов на вопрос."""

    text: Text
    """Слова читателя о его случае."""
    to: Id
    """Куда ведёт: id вопроса ниже или решения."""


class Step(Model):
    """Вопрос на пути к решению."""

    id: Id
    """Имя вопроса. Не меняйте после публикации: на него ссылаются."""
    ask: Text
    """Вопрос, на который отвечают за десять секунд."""
    hint: Text | None = None
    """Что уточнить, если ответ не ясен."""
    options: list[Option] = Field(min_length=2, max_length=6)
    """От двух до шести ответов."""


class Answer(Model):
    """Решение: что делать, почему и какими словами."""

    id: Id
    """Имя решения. Не меняйте после публикации: на него ссылаются."""
    title: Text
    """Решение одной фразой."""
    because: Text
    """Почему так; мысли статьи и наши, абзацы разделяет пустая строка."""
    claims: list[Claim] = []
    """Утверждения статьи, на которых стоит решение; пусто — оно целиком наше."""
    do: list[Text] = Field(min_length=1, max_length=5)
    """Что сделать, по шагам."""
    say: Text
    """Что сказать вслух, готовыми словами."""
    after: Text | None = None
    """Как отдать дело дальше и когда к нему вернуться."""
    where: Where | None = None
    """Урок и раздел, где об этом сказано: when-to-sell#povody."""


class Decision(Model):
    """Помощник для решения: несколько вопросов и решение с причиной."""

    title: Text
    """Что решаем."""
    intro: Text
    """Когда это открывать."""
    steps: list[Step] = Field(min_length=1, max_length=8)
    """Вопросы по порядку: ответ ведёт только вниз. С первого начинают."""
    answers: list[Answer] = Field(min_length=2, max_length=12)
    """Решения."""

    @property
    def names(self) -> dict[str, str]:
        """What the page calls each place: the number of a step, the title of an answer."""
        steps = {step.id: str(number) for number, step in enumerate(self.steps, 1)}
        return steps | {answer.id: answer.title for answer in self.answers}

    def ways(self) -> Iterator[tuple[tuple[Key, ...], str]]:
        """Every option's way, with its place in the file."""
        for number, step in enumerate(self.steps):
            for place, option in enumerate(step.options):
                yield ("steps", number, "options", place, "to"), option.to

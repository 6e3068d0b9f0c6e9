"""What a question says whose answer is a word or a few."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from ....kit.fields import Id, Text
from ....kit.richtext import plain
from ...kind import Diagnosis, Kind, Named, Place, diagnosed, distinct


class Answer(Named):
    """Один из ответов, которые мы узнаём."""

    id: Id
    """Имя ответа."""
    text: Text
    """Как ответ показать в разборе; так написанный он и подходит."""
    match: list[Text] = []
    """Как его ещё пишут; звёздочка — любое окончание или любые слова: обход*, * мимо лидера."""
    right: bool = False
    """true, если ответ верный."""
    belief: Id | None = None
    """Заблуждение, которое выдаёт такой ответ."""
    why: Text
    """Почему верно или неверно: причина нужна у каждого."""


class Typed(Kind):
    """Вписать слово или несколько: регистр, ё, тире, порядок и формы слов не важны."""

    kind: Literal["text"]
    answers: Annotated[
        list[Answer], Field(min_length=1, max_length=8), AfterValidator(distinct("два ответа"))
    ]
    """Ответы по порядку: считается первый, который подошёл."""

    def contradictions(self) -> list[tuple[Place, str]]:
        """One of the answers is right."""
        if any(answer.right for answer in self.answers):
            return []
        return [(("answers",), "нет верного ответа; отметьте один строкой right: true")]

    @property
    def answer(self) -> list[tuple[str, int, list[str]]]:
        """Name, 1 where it is right, and all spellings of each answer."""
        return [(one.id, int(one.right), [one.text, *one.match]) for one in self.answers]

    @property
    def labels(self) -> dict[str, str]:
        """The answers as they are shown."""
        return {one.id: plain(one.text) for one in self.answers}

    @property
    def diagnoses(self) -> list[Diagnosis]:
        """The beliefs of the answers."""
        return diagnosed("answers", self.answers)

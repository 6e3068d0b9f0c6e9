"""What a question says whose answer finds the counterpart of each item."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from ....kit.fields import Id, Text
from ...kind import Named, Place, distinct
from ...matching import Matching, Row


class Pair(Named):
    """Что с чем соединить."""

    id: Id
    """Имя пары: по нему помнится ответ читателя. Не меняйте после публикации."""
    text: Text
    """Что стоит слева, всегда на виду."""
    to: Text
    """Что к нему подходит: это читатель выберет из списка."""
    why: Text
    """Почему подходит именно это: причина нужна у каждой пары."""


class Extra(Named):
    """Лишнее: ни к чему не подходит."""

    id: Id
    """Имя: по нему помнится ответ читателя. Не меняйте после публикации."""
    text: Text
    """Что стоит в списке вместе с верными."""


class Match(Matching):
    """Соединить каждую строку с подходящим; частично верный ответ так и называется."""

    kind: Literal["match"]
    pairs: Annotated[
        list[Pair], Field(min_length=2, max_length=6), AfterValidator(distinct("две пары"))
    ]
    """От двух до шести пар; в списке они окажутся вперемешку."""
    extra: Annotated[list[Extra], Field(max_length=3), AfterValidator(distinct("два лишних"))] = []
    """До трёх лишних строк в списке."""

    def contradictions(self) -> list[tuple[Place, str]]:
        """What is chosen from is told apart, by its id and by its text."""
        ids = [one.id for one in (*self.pairs, *self.extra)]
        texts = [pair.to for pair in self.pairs] + [one.text for one in self.extra]
        wrong: list[tuple[Place, str]] = []
        for number, (name, text) in enumerate(zip(ids, texts, strict=True)):
            inside = number < len(self.pairs)
            at: Place = ("pairs", number) if inside else ("extra", number - len(self.pairs))
            if name in ids[:number]:
                wrong.append(((*at, "id"), f"id «{name}» уже есть среди пар; дайте другой"))
            if text in texts[:number]:
                field = "to" if inside else "text"
                wrong.append(((*at, field), f"«{text}» уже есть в списке; сделайте их разными"))
        return wrong

    @property
    def ids(self) -> list[list[str]]:
        """Ids of all that can be joined."""
        return [[pair.id for pair in self.pairs], [one.id for one in self.extra]]

    @property
    def rows(self) -> list[Row]:
        """Each pair with itself: `first:second` would be the first with the second's."""
        return [Row(one.id, one.text, one.id, one.to, one.why) for one in self.pairs]

    @property
    def choices(self) -> list[tuple[str, str]]:
        """Id and text of what is chosen from, in the order of the alphabet: it tells nothing."""
        own = [(pair.id, pair.to) for pair in self.pairs]
        more = [(one.id, one.text) for one in self.extra]
        return sorted([*own, *more], key=lambda choice: choice[1].casefold())

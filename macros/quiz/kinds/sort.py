"""What a question says whose answer puts each item into its bin."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import AfterValidator, Field, ValidationError, model_validator
from pydantic_core import InitErrorDetails, PydanticCustomError

from ...kit.errors import unknown
from ..asked import Asked, Id, Named, Text, fingerprint, told_apart


class Bin(Named):
    """Куда раскладывать: роль или другая группа."""

    id: Id
    """Имя группы: по нему помнится ответ читателя. Не меняйте после публикации."""
    text: Text
    """Короткое название: на телефоне названия стоят в ряд."""


class Item(Named):
    """Что раскладывать: дело или ситуация."""

    id: Id
    """Имя строки: по нему помнится ответ читателя. Не меняйте после публикации."""
    text: Text
    """Что читатель раскладывает."""
    bin: Id
    """Верная группа: её id из bins."""
    why: Text
    """Почему именно туда: причина нужна у каждой строки."""


class Sort(Asked):
    """Разложить дела по ролям или другим группам; частично верный ответ так и называется."""

    kind: Literal["sort"]
    bins: Annotated[
        list[Bin], Field(min_length=2, max_length=4), AfterValidator(told_apart("две группы"))
    ]
    """От двух до четырёх групп; хотя бы две должны пригодиться."""
    items: Annotated[
        list[Item], Field(min_length=2, max_length=8), AfterValidator(told_apart("две строки"))
    ]
    """От двух до восьми строк."""

    @model_validator(mode="after")
    def _into_bins(self) -> Self:
        bins = [one.id for one in self.bins]
        lost = [
            _mistake(unknown("нет группы", item.bin, bins), item.bin, "items", number, "bin")
            for number, item in enumerate(self.items)
            if item.bin not in bins
        ]
        if not lost and len({item.bin for item in self.items}) == 1:
            text = "все строки в одной группе; разложите хотя бы по двум"
            lost = [_mistake(text, self.items[0].bin, "items")]
        if lost:
            # Only so does pydantic keep the place of each.
            raise ValidationError.from_exception_data("Sort", lost)
        return self

    @property
    def answer(self) -> list[str]:
        """Each item with its bin."""
        return [f"{item.id}:{item.bin}" for item in self.items]

    @property
    def fingerprint(self) -> str:
        """Changes with the items, the bins and the key."""
        items, bins = ([one.id for one in named] for named in (self.items, self.bins))
        return fingerprint(self.kind, items, bins, self.answer)


def _mistake(text: str, value: str, *loc: str | int) -> InitErrorDetails:
    said = PydanticCustomError("value_error", "{error}", {"error": text})
    return InitErrorDetails(type=said, loc=loc, input=value)

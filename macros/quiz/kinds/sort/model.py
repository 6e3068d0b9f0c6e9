"""What a question says whose answer puts each item into its bin."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from ....kit.errors import unknown
from ....kit.fields import Id, Text
from ...kind import Named, Place, distinct
from ...matching import Matching, Row


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


class Sort(Matching):
    """Разложить дела по ролям или другим группам; частично верный ответ так и называется."""

    kind: Literal["sort"]
    bins: Annotated[
        list[Bin], Field(min_length=2, max_length=4), AfterValidator(distinct("две группы"))
    ]
    """От двух до четырёх групп; хотя бы две должны пригодиться."""
    items: Annotated[
        list[Item], Field(min_length=2, max_length=8), AfterValidator(distinct("две строки"))
    ]
    """От двух до восьми строк."""

    def contradictions(self) -> list[tuple[Place, str]]:
        """Every item has its bin, and not all the same."""
        bins = [one.id for one in self.bins]
        lost: list[tuple[Place, str]] = [
            (("items", number, "bin"), unknown("нет группы", item.bin, bins))
            for number, item in enumerate(self.items)
            if item.bin not in bins
        ]
        if not lost and len({item.bin for item in self.items}) == 1:
            lost = [(("items",), "все строки в одной группе; разложите хотя бы по двум")]
        return lost

    @property
    def ids(self) -> list[list[str]]:
        """Ids of the items and of the bins."""
        return [[one.id for one in self.items], [one.id for one in self.bins]]

    @property
    def rows(self) -> list[Row]:
        """Each item with its bin."""
        bins = dict(self.choices)
        return [Row(one.id, one.text, one.bin, bins[one.bin], one.why) for one in self.items]

    @property
    def choices(self) -> list[tuple[str, str]]:
        """The bins."""
        return [(one.id, one.text) for one in self.bins]

"""What every kind of picture has and can do: the one interface that the figure uses."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from pydantic import Field

from ..kit.fields import Text
from ..kit.yamlfile import Model

WIDTH = 328
"""Units of a drawing: on a phone of 360 pixels one unit is one pixel."""
Role = Literal["manager", "seller", "integrator", "rest"]
Verdict = Literal["right", "wrong"]
Say = Callable[[str], str]
"""Gives the word of a role, of a verdict, of what else a table says: `pictures.say.…`."""


class Picture(Model):
    """Что есть у картинки любого вида."""

    kind: str
    """Вид: он решает, какие поля в файле ещё."""
    title: Text
    """Что нарисовано, одним предложением с числами: его услышит тот, кто картинки не видит."""
    caption: Text
    """Главное, что на ней видно; стоит над картинкой."""
    note: str = ""
    """Оговорка под картинкой."""
    invented: bool = False
    """true, если случай и его числа выдуманы."""
    slider: str = ""
    """Подпись ползунка, если картинку можно потрогать: что им меняют."""
    result: str = ""
    """Слова перед тем, что от этого вышло."""
    columns: list[Text] = Field(min_length=2)
    """Названия столбцов той же таблицы."""

    @property
    def height(self) -> float:
        """Of the drawing, in its units."""
        raise NotImplementedError

    @property
    def states(self) -> list[str]:
        """What the slider says in each of its places; fewer than two are no slider."""
        return []

    @property
    def state(self) -> int:
        """In which place it stands at first."""
        return 0

    def rows(self, say: Say) -> list[list[str]]:
        """The same as a table: a cell for each of the columns."""
        raise NotImplementedError

    @classmethod
    def drawing(cls) -> str:
        """The template that draws it, from macros/."""
        return f"pictures/kinds/{cls.__module__.split('.')[-2]}/drawing.svg.jinja"


def number(value: float) -> str:
    """As Russians write it: 9,4."""
    return f"{value:g}".replace(".", ",")


def percent(part: float, whole: float) -> str:
    """A share as a whole number of per cent."""
    return f"{round(100 * part / whole)} %"

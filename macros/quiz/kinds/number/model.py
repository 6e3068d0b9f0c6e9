"""What a question says whose answer is a number."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from ....kit.fields import Id, Text
from ....kit.yamlfile import Model
from ...kind import Diagnosis, Kind, Place, diagnosed


class Range(Model):
    """Числа, по которым узнают ошибку."""

    id: Id
    """Имя ошибки."""
    least: float
    """С какого числа."""
    most: float
    """По какое число включительно."""
    belief: Id | None = None
    """Заблуждение, которое выдаёт такое число."""
    why: Text
    """Что, похоже, посчитано не так."""

    @property
    def ends(self) -> tuple[float, float]:
        """The least and the most."""
        return self.least, self.most


class Number(Kind):
    """Вписать число: с запятой или точкой, с пробелами, с единицей, примерно или дробью."""

    kind: Literal["number"]
    value: float
    """Верное число."""
    tolerance: Annotated[float, Field(ge=0)] = 0
    """На сколько можно ошибиться в обе стороны."""
    unit: Text | None = None
    """Единица после поля: часов, %, ₽, тыс. ₽. По ней понимают «1,8 млн», «2 ч 30 мин», «1/2»."""
    why: Text
    """Как получается верное число."""
    ranges: list[Range] = []
    """Числа, по которым узнают ошибку; подходит первый промежуток, в который попал ответ."""

    def contradictions(self) -> list[tuple[Place, str]]:
        """No range is empty or holds the right number, and each has a name of its own."""
        wrong: list[tuple[Place, str]] = []
        names = ["right"]
        for number, one in enumerate(self.ranges):
            if one.id in names:
                text = f"id «{one.id}» занят; дайте другой"
                wrong.append((("ranges", number, "id"), text))
            names.append(one.id)
            if one.least > one.most:
                text = "поле «least» больше, чем «most»; поменяйте их местами"
                wrong.append((("ranges", number, "least"), text))
            elif one.least <= self.value <= one.most:
                text = "в промежуток ошибки попадает верное число; сузьте промежуток"
                wrong.append((("ranges", number, "least"), text))
        return wrong

    @property
    def bounds(self) -> list[tuple[str, float, float]]:
        """Name, least and most of the right numbers, then of each range."""
        right = ("right", self.value - self.tolerance, self.value + self.tolerance)
        return [right, *((one.id, one.least, one.most) for one in self.ranges)]

    @property
    def answer(self) -> list[Any]:
        """The bounds, the first with the unit where there is one: in it answers are read."""
        right, *ranges = self.bounds
        return [(*right, self.unit) if self.unit else right, *ranges]

    @property
    def identity(self) -> list[Any]:
        """The bounds: a unit may be written in another way."""
        return self.bounds

    @property
    def labels(self) -> dict[str, str]:
        """The ranges from end to end: «80–90»; one number where both ends are the same."""
        return {one.id: "–".join(dict.fromkeys(map(_said, one.ends))) for one in self.ranges}

    @property
    def diagnoses(self) -> list[Diagnosis]:
        """The beliefs of the ranges."""
        return diagnosed("ranges", self.ranges)


def _said(value: float) -> str:
    return f"{value:g}".replace(".", ",")

"""Steps one after the other: how long each was done, how long it lay before."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import Field

from ....kit.fields import Text
from ....kit.yamlfile import Model
from ...kind import WIDTH, Picture, Say, number

ROW, TOP = 42, 4


class Step(Model):
    """Один шаг заказа."""

    name: Text
    """Что делают: «Договор»."""
    who: Text
    """У кого: «юрист»."""
    done: int = Field(ge=1)
    """Сколько дней делали."""
    lay: int = Field(ge=0)
    """Сколько дней лежал до этого."""
    waited: str = ""
    """Чего ждали, после слова «ждал»: «реквизитов клиента»."""


@dataclass(frozen=True)
class Bar:
    """Where a step is drawn."""

    step: Step
    y: float
    lay: float
    """Where it begins to lie."""
    done: float
    """Where it begins to be done."""
    end: float


class Order(Picture):
    """Дорога заказа лестницей: полные полосы — делали, пустые — лежал."""

    promised: int = Field(ge=1)
    """На какой день обещали."""
    steps: list[Step] = Field(min_length=2)
    """Шаги по порядку."""

    @property
    def days(self) -> int:
        """From the first to the last."""
        return sum(step.done + step.lay for step in self.steps)

    @property
    def day(self) -> float:
        """One of them, in units of the drawing."""
        return WIDTH / self.days

    @property
    def longest(self) -> int:
        """The longest time that it lay."""
        return max(step.lay for step in self.steps)

    @property
    def bottom(self) -> float:
        """Below the last step."""
        return TOP + ROW * len(self.steps)

    @property
    def height(self) -> float:
        """Steps, the promised day, the legend."""
        return self.bottom + 46

    def bars(self) -> list[Bar]:
        """Every step in its place."""
        found, x = [], 0.0
        for place, step in enumerate(self.steps):
            done = x + step.lay * self.day
            end = done + step.done * self.day
            found.append(Bar(step, TOP + ROW * place, x, done, end))
            x = end
        return found

    def rows(self, _say: Say) -> list[list[str]]:
        """The step, whose it is, days done, days it lay, what it waited for."""
        return [
            [one.name, one.who, number(one.done), number(one.lay), one.waited or "—"]
            for one in self.steps
        ]

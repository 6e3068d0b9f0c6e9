"""Steps one after the other: how long each was done, how long it lay before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Self

from pydantic import Field, model_validator

from ....kit.errors import unknown
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


class Mend(Model):
    """Что можно изменить: на картинке это следующее место ползунка."""

    step: Text
    """Название шага."""
    lay: int = Field(ge=0)
    """Сколько дней он станет лежать."""
    says: Text
    """Что изменили: «запрос уходит в первый день»."""


@dataclass(frozen=True)
class Bar:
    """Where a step is drawn."""

    step: Step
    lay: int
    """Days that it lies, which may be mended."""
    x: float
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
    mends: list[Mend] = []
    """Что менять по очереди."""

    @model_validator(mode="after")
    def _known(self) -> Self:
        names = [step.name for step in self.steps]
        for mend in self.mends:
            if mend.step not in names:
                raise ValueError(unknown("нет шага", mend.step, names))
        return self

    def days(self, mended: int = 0) -> int:
        """From the first step to the last, when so many mends are made."""
        lies = self._lies(mended)
        return sum(step.done + lies[step.name] for step in self.steps)

    @property
    def day(self) -> float:
        """One of them, in units of the drawing."""
        return WIDTH / self.days()

    @property
    def bottom(self) -> float:
        """Below the last step."""
        return TOP + ROW * len(self.steps)

    @property
    def height(self) -> float:
        """Steps, the promised day, the legend."""
        return self.bottom + 46

    @property
    def states(self) -> list[str]:
        """How long it takes, and what was mended for it."""
        said = ["", *(mend.says for mend in self.mends)]
        return [
            f"{self.days(mended)} · {says}" if says else str(self.days())
            for mended, says in enumerate(said)
        ]

    def bars(self, mended: int = 0) -> list[Bar]:
        """Every step in its place."""
        found, x, lies = [], 0.0, self._lies(mended)
        for step in self.steps:
            done = x + lies[step.name] * self.day
            end = done + step.done * self.day
            found.append(Bar(step, lies[step.name], x, done, end))
            x = end
        return found

    def frames(self) -> Iterator[tuple[Bar, dict[str, dict[str, list[object]]]]]:
        """Each step, and where its pieces lie in each state."""
        states = [self.bars(mended) for mended in range(len(self.mends) + 1)]
        longest = [max(bar.lay for bar in bars) for bars in states]
        for place, first in enumerate(states[0]):
            moved = [bars[place] for bars in states]
            most = [bar.lay == most for bar, most in zip(moved, longest, strict=True)]
            yield first, _frames(moved, most)

    def rows(self, _say: Say) -> list[list[str]]:
        """The step, whose it is, days done, days it lay, what it waited for."""
        return [
            [one.name, one.who, number(one.done), number(one.lay), one.waited or "—"]
            for one in self.steps
        ]

    def _lies(self, mended: int) -> dict[str, int]:
        lies = {step.name: step.lay for step in self.steps}
        return lies | {mend.step: mend.lay for mend in self.mends[:mended]}


def _frames(bars: list[Bar], most: list[bool]) -> dict[str, dict[str, list[object]]]:
    """Attributes of the hollow bar, of its number, of the full bar, of its number."""
    return {
        "lay": {
            "x": [round(bar.x + 1, 1) for bar in bars],
            "width": [round(max(0, bar.done - bar.x - 2), 1) for bar in bars],
            "class": [f"course-picture__lay{'-most' * one}" for one in most],
        },
        "lies": {
            "x": [round((bar.x + bar.done) / 2, 1) for bar in bars],
            "text": [bar.lay or "" for bar in bars],
        },
        "done": {"x": [round(bar.done + 0.5, 1) for bar in bars]},
        "does": {"x": [round((bar.done + bar.end) / 2, 1) for bar in bars]},
    }

"""What a question says that has one right option."""

from __future__ import annotations

from typing import Literal

from pydantic import field_validator

from ..options import Option, Picked


class Choice(Picked):
    """Выбрать один верный вариант."""

    kind: Literal["choice"]

    @field_validator("options")
    @classmethod
    def _one_right(cls, options: list[Option]) -> list[Option]:
        count = sum(option.right for option in options)
        if count == 0:
            raise ValueError("нет верного варианта; отметьте один строкой right: true")
        if count > 1:
            raise ValueError(f"верных вариантов {count}; оставьте один или возьмите kind: several")
        return options

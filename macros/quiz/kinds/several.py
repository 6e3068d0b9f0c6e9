"""What a question says that has several right options."""

from __future__ import annotations

from typing import Literal

from pydantic import field_validator

from ..options import Option, Picked


class Several(Picked):
    """Отметить все верные варианты; частично верный ответ так и называется."""

    kind: Literal["several"]

    @field_validator("options")
    @classmethod
    def _some_right(cls, options: list[Option]) -> list[Option]:
        count = sum(option.right for option in options)
        if count == 0:
            raise ValueError("нет верного варианта; отметьте верные строками right: true")
        if count == len(options):
            raise ValueError("верны все варианты; добавьте хотя бы один неверный")
        return options

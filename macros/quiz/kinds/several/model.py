"""What a question says that has several right options."""

from __future__ import annotations

from typing import Literal

from ...kind import Place
from ...options import Picked


class Several(Picked):
    """Отметить все верные варианты; частично верный ответ так и называется."""

    kind: Literal["several"]

    def contradictions(self) -> list[tuple[Place, str]]:
        """Some of the options are right, but not all."""
        count = len(self.answer)
        if count == 0:
            return [(("options",), "нет верного варианта; отметьте верные строками right: true")]
        if count == len(self.options):
            return [(("options",), "верны все варианты; добавьте хотя бы один неверный")]
        return []

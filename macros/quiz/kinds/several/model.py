"""What a question says that has several right options."""

from __future__ import annotations

from typing import Literal

from ...kind import Place
from ...options import Picked


class Several(Picked):
    """Отметить все верные варианты, от одного до всех; частично верный ответ так и называется."""

    kind: Literal["several"]

    def contradictions(self) -> list[tuple[Place, str]]:
        """At least one option is right; one alone may be, and so may all."""
        if self.answer:
            return []
        return [(("options",), "нет верного варианта; отметьте верные строками right: true")]

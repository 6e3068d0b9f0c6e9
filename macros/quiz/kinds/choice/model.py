"""What a question says that has one right option."""

from __future__ import annotations

from typing import Literal

from ...kind import Place
from ...options import Picked


class Choice(Picked):
    """Выбрать один верный вариант."""

    kind: Literal["choice"]

    def contradictions(self) -> list[tuple[Place, str]]:
        """Exactly one option is right."""
        count = len(self.answer)
        if count == 0:
            return [(("options",), "нет верного варианта; отметьте один строкой right: true")]
        if count > 1:
            text = f"верных вариантов {count}; оставьте один или возьмите kind: several"
            return [(("options",), text)]
        return []

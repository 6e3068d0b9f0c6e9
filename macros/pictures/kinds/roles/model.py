"""Somebody in the middle, and by whose hands each of three roles works."""

from __future__ import annotations

from pydantic import Field

from ....kit.fields import Text
from ....kit.yamlfile import Model
from ...kind import Picture, Say


class Hands(Model):
    """Как работает одна роль."""

    hands: Text
    """Чьими руками: «своими руками»."""
    with_whom: list[Text] = Field(min_length=1, max_length=3)
    """С кем: подписи под человеком, под людьми, в коробках отделов."""


class Roles(Picture):
    """Вы посередине, вокруг три роли: к клиенту, к продавцам, к смежникам."""

    middle: Text
    """Кто посередине: «Вы»."""
    manager: Hands
    seller: Hands
    integrator: Hands

    @property
    def height(self) -> float:
        """It never changes."""
        return 248

    def rows(self, say: Say) -> list[list[str]]:
        """A role, by whose hands, with whom."""
        found = {"manager": self.manager, "seller": self.seller, "integrator": self.integrator}
        return [[say(role), one.hands, ", ".join(one.with_whom)] for role, one in found.items()]

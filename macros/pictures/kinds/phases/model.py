"""Parts of a plan one after the other, with talks on the way."""

from __future__ import annotations

from pydantic import Field

from ....kit.fields import Text
from ....kit.yamlfile import Model
from ...kind import Picture, Role, Say


class Deed(Model):
    """Одно дело."""

    text: Text
    role: Role | None = None
    """Чьё, если оно одной роли."""


class Phase(Model):
    """Часть плана."""

    name: Text
    days: Text
    """Дни: «1–30»."""
    deeds: list[Deed] = Field(min_length=1, max_length=4)


class Talk(Model):
    """Разговор по дороге."""

    day: Text
    """Когда: «день 0»."""
    says: Text
    """О чём одним словом."""


class Phases(Picture):
    """План частями и разговоры между ними."""

    phases: list[Phase] = Field(min_length=3, max_length=3)
    talks: list[Talk] = Field(min_length=3, max_length=3)
    """Три: перед первой частью, после первой, после последней."""

    @property
    def height(self) -> float:
        """By the longest list of deeds."""
        return 122 + 40 * max(len(phase.deeds) for phase in self.phases)

    def rows(self, say: Say) -> list[list[str]]:
        """The parts, then the talks."""
        parts = [
            [one.name, one.days, "; ".join(_deed(deed, say) for deed in one.deeds)]
            for one in self.phases
        ]
        return parts + [[say("talk"), one.day, one.says] for one in self.talks]


def _deed(deed: Deed, say: Say) -> str:
    return f"{say(deed.role).lower()}: {deed.text}" if deed.role else deed.text

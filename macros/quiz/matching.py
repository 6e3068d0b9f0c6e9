"""What a question says that is answered by finding the counterpart of each row."""

from __future__ import annotations

from dataclasses import dataclass

from ..kit.richtext import plain
from .kind import Kind


@dataclass(frozen=True)
class Row:
    """What gets a counterpart: a line of a match, an item of a sort."""

    id: str
    text: str
    to: str
    """The id of its counterpart."""
    to_text: str
    """The text of its counterpart."""
    why: str


class Matching(Kind):
    """A question that is answered by finding the counterpart of each row."""

    @property
    def rows(self) -> list[Row]:
        """The rows with their counterparts, in the order of the file."""
        raise NotImplementedError

    @property
    def choices(self) -> list[tuple[str, str]]:
        """Id and text of what is chosen from, in the order in which it is shown."""
        raise NotImplementedError

    @property
    def unused(self) -> list[str]:
        """The texts of the choices that suit no row."""
        used = {row.to for row in self.rows}
        return [text for name, text in self.choices if name not in used]

    @property
    def answer(self) -> list[str]:
        """Each row with its counterpart: `review:manager`."""
        return [f"{row.id}:{row.to}" for row in self.rows]

    @property
    def form_values(self) -> list[str]:
        """Every row with every choice, rightly or wrongly."""
        return list(self.labels)

    @property
    def labels(self) -> dict[str, str]:
        """Every row with every choice: «Разобрать звонок → Руководитель»."""
        choices = [(name, plain(text)) for name, text in self.choices]
        return {
            f"{row.id}:{name}": f"{plain(row.text)} → {text}"
            for row in self.rows
            for name, text in choices
        }

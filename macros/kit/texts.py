"""All words of the interface, by key; the lessons' own words are in docs/."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from pydantic import RootModel

from . import yamlfile
from .errors import CourseError, Mistake, unknown


class Words(RootModel[dict[str, str]]):
    """What texts/ru.yml may say."""


@dataclass(frozen=True)
class Texts:
    """`t("quiz.answer")` in a template is the word of that key."""

    words: dict[str, str]
    path: Path = Path("macros/texts/ru.yml")

    def __call__(self, key: str, **values: object) -> str:
        """Give the word with its values filled in; an unknown key stops the build."""
        if key not in self.words:
            raise CourseError(Mistake(self.path, 1, unknown("нет слова", key, self.words)))
        word = self.words[key]
        try:
            return word.format(**values) if values else word
        except (KeyError, ValueError, IndexError):  # told where the words are read
            return word

    def first(self, *keys: str) -> str:
        """Give the word of the first key that there is: a special one before a general one."""
        return self(next((key for key in keys if key in self.words), keys[-1]))


def read(path: Path) -> Texts:
    """Read texts/ru.yml."""
    return Texts(yamlfile.read(Words, path).content.root, path)

"""All words of the interface, by key; the lessons' own words are in docs/."""

from __future__ import annotations

from pathlib import Path

from pydantic import RootModel

from . import yamlfile


class Texts(RootModel[dict[str, str]]):
    """`t("quiz.answer")` in a template is the word of that key."""

    def __call__(self, key: str, **values: object) -> str:
        """Give the word with its values filled in; an unknown key stops the build."""
        return self.root[key].format(**values)


def read(path: Path) -> Texts:
    """Read texts/ru.yml."""
    return yamlfile.read(Texts, path).content

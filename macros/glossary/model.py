"""What the file of terms may say.

The docstrings of classes and fields are what the author's editor shows: `make schema`.
"""

from __future__ import annotations

from pydantic import Field, field_validator, model_validator

from ..kit.fields import Claim, Id, Text, Where
from ..kit.yamlfile import Model

QUOTES = '«»„“”"'


class Term(Model):
    """Слово, которое читатель может не знать или понять иначе, чем курс."""

    id: Id
    """Имя термина и его адрес на странице словаря. Не меняйте: на него ссылаются."""
    name: Text
    """Как слово стоит в словаре; со строчной буквы, если это не имя."""
    forms: list[Text] = []
    """В каких ещё видах слово стоит в уроках: дебиторки, дебиторку. Большие буквы не важны."""
    text: Text
    """Что оно значит: одно-два простых предложения, один абзац."""
    claims: list[Claim] = []
    """Утверждения статьи, на которых стоит объяснение: [C39, C40]."""
    ours: bool = False
    """true, если слово или его смысл придумал курс. Не нужно, если слово общеизвестное."""
    lesson: Where | None = None
    """Урок и раздел, где об этом сказано: leader#termin."""

    @field_validator("text")
    @classmethod
    def _one_paragraph(cls, text: str) -> str:
        if "\n\n" in text.strip():
            raise ValueError("в поле «text» нужен один абзац; уберите пустую строку")
        return text

    @model_validator(mode="after")
    def _one_source(self) -> Term:
        if self.claims and self.ours:
            raise ValueError(f"у термина «{self.id}» и claims, и ours; оставьте что-то одно")
        return self

    @property
    def title(self) -> str:
        """The name at the start of a line."""
        return self.name[0].upper() + self.name[1:]

    @property
    def letter(self) -> str:
        """Under which letter a reader looks for it."""
        return plain(self.name)[0].upper()

    @property
    def spellings(self) -> list[str]:
        """All that a page may call it, the name first."""
        return [self.name, *self.forms]

    def spelled(self, word: str) -> bool:
        """Whether a page may call it so; quotation marks around the word belong to the page."""
        return plain(word.strip(QUOTES)) in map(plain, self.spellings)


class Glossary(Model):
    """Словарь курса; порядок в файле не важен, страница расставит по алфавиту."""

    terms: list[Term] = Field(min_length=1)
    """Термины."""

    @property
    def in_order(self) -> list[Term]:
        """As they stand on the page: ё with е."""
        return sorted(self.terms, key=lambda term: plain(term.name))


def plain(word: str) -> str:
    """A word as it is compared: case, ё and kinds of blanks say nothing."""
    return " ".join(word.casefold().replace("ё", "е").split())

"""How long the texts of a lesson are, and how easily they are read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..kit.markdownfile import Page

WORD = re.compile(r"[а-яё]+(?:-[а-яё]+)*", re.IGNORECASE)
VOWEL = re.compile(r"[аеёиоуыэюя]", re.IGNORECASE)
SENTENCE = re.compile(r"[.!?…]+(?=[\s»\")]|$)")
# What is no prose: macros but for the word that a term shows, tags, addresses, marks.
TERM = re.compile(r"\{\{\s*term\([^)]*?[\"']([^\"']+)[\"']\)\s*\}\}")
MARKUP = re.compile(r"\{\{.*?\}\}|\{[:#.][^}]*\}|\{ [^}]*\}|<[^<>]*>|\]\([^)]*\)|[*_`\[\]]")
SKIPPED = re.compile(r"\s*(\||#|!!!|\?\?\?|::)")
SECTION = 2
"""The level of the headings that part a lesson."""
CASE = re.compile(r"!!! case\b")


@dataclass(frozen=True)
class Passage:
    """A piece of a page: what it is called, the line where it begins, its prose."""

    title: str
    line: int
    text: str

    @property
    def words(self) -> int:
        """How many Russian words it has; numbers and signs are none."""
        return len(WORD.findall(self.text))

    @property
    def ease(self) -> float:
        """How easily it is read: about 0 to 100, higher is easier.

        The formula of Flesch with the coefficients for Russian of I. V. Oborneva (2006):
        206,835 - 1,52 * words per sentence - 65,14 * syllables per word. A syllable has one vowel.
        """
        words = WORD.findall(self.text)
        sentences = len(SENTENCE.findall(self.text)) or 1
        if not words:
            return 0.0
        syllables = sum(len(VOWEL.findall(word)) for word in words)
        return 206.835 - 1.52 * len(words) / sentences - 65.14 * syllables / len(words)


def whole(page: Page) -> Passage:
    """All the prose of a page."""
    return Passage(page.title, 1, _prose(page.lines))


def sections(page: Page) -> Iterator[Passage]:
    """The prose of each section of the second level, what is below it included."""
    heads = [one for one in page.headings if one.level == SECTION]
    ends = [*(one.line - 1 for one in heads[1:]), len(page.lines)]
    for head, end in zip(heads, ends, strict=False):
        yield Passage(head.title, head.line, _prose(page.lines[head.line : end]))


def cases(page: Page) -> Iterator[Passage]:
    """The prose of each `!!! case`."""
    for number, line in enumerate(page.lines):
        if CASE.match(line):
            inside = []
            for below in page.lines[number + 1 :]:
                if below.strip() and not below.startswith("    "):
                    break
                inside.append(below)
            yield Passage(line, number + 1, _prose(inside))


def _prose(lines: list[str]) -> str:
    """Lines as they are read: no headings, tables, macros and marks; a paragraph ends as one."""
    kept = (TERM.sub(r"\1", line) for line in lines if not SKIPPED.match(line))
    return "\n".join(MARKUP.sub(" ", line) for line in kept)

"""Slips of the keyboard that the site does not mend; what it mends is in typography.py."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from pydantic import BaseModel

from ..kit.errors import Mistake
from ..kit.markdownfile import Page
from ..kit.yamlfile import YamlFile

Slip = tuple[int, str]
"""Where in a text it is, from zero, and what to say of it."""

# What stands in place of code, addresses, macros and tags: no letter, no blank, no sign.
MASK = "\ufffc"
LETTER = "А-Яа-яЁё"
PLACEHOLDER = "ВПИШИТЕ"
LEFT = f"осталась заготовка «{PLACEHOLDER}…»; замените её своим текстом"
MASKED = re.compile(
    r"`[^`]*`|\]\([^)]*\)|\{\{.*?\}\}|\{%.*?%\}|\{[^}]*\}|<[^<>]*>|https?://\S+"
    r"|(?m:^\s*(?:[-*+:]|\d+[.)]|#+|!!!|\?\?\?\+?)\s+)"
)
BEFORE = re.compile(
    rf"(?:(?<=[\w»)%*…{MASK}])[ \u00a0]+[,;.!?]|(?<=[{LETTER}»])[ \u00a0]+:)(?=[\s»\")]|$)"
)
# A word of both alphabets, with what is Latin first in it; most words are of one.
MIXED = re.compile(rf"(?:([A-Za-z]+)[{LETTER}]|[{LETTER}]+([A-Za-z]+))[A-Za-z{LETTER}]*")
TABLE = re.compile(r"\s*\|")


def two_spaces(text: str) -> Iterator[Slip]:
    """Два пробела подряд; в таблицах ими выравнивают столбцы."""
    if not TABLE.match(text):
        for match in re.finditer(r"(\S+) {2,}(?=\S)", text):
            yield match.end(1), f"два пробела подряд после «{match[1]}»; оставьте один"


def space_before(text: str) -> Iterator[Slip]:
    """Пробел перед знаком препинания; двоеточие между числами — не знак препинания."""
    for match in BEFORE.finditer(text):
        yield match.start(), f"пробел перед знаком «{match[0].strip()}»; уберите его"


def no_space_after(text: str) -> Iterator[Slip]:
    """Нет пробела после знака препинания между русскими буквами."""
    for match in re.finditer(rf"[{LETTER}]+([,.;:!?])(?=([{LETTER}]+))", text):
        message = f"нет пробела после знака: «{match[0]}{match[2]}»; поставьте его"
        yield match.start(1), message


def latin_letter(text: str) -> Iterator[Slip]:
    """Латинская буква в русском слове: на вид не отличить, а поиск слово не найдёт."""
    for word in MIXED.finditer(text):
        latin = word[1] or word[2]
        message = f"в русском слове «{word[0]}» латинское «{latin}»; наберите его заново"
        yield word.start(1 if word[1] else 2), message


def quotes(text: str) -> Iterator[Slip]:
    """Непарная «ёлочка»."""
    opened: list[int] = []
    for match in re.finditer("[«»]", text):
        if match[0] == "«":
            opened.append(match.start())
        elif opened:
            opened.pop()
        else:
            word = re.findall(r"\w+", text[: match.start()])[-1:]
            yield match.start(), f"лишняя закрывающая кавычка после «{''.join(word)}»; уберите её"
    for place in opened:
        word = re.findall(r"\w+", text[place:])[:1]
        yield place, f"не закрыта кавычка перед «{''.join(word)}»; поставьте вторую"


def placeholder(text: str) -> Iterator[Slip]:
    """Забытое место заготовки: `make new-lesson` и `make new-question` помечают их."""
    for match in re.finditer(PLACEHOLDER, text):
        yield match.start(), LEFT


RULES: tuple[Callable[[str], Iterator[Slip]], ...] = (
    two_spaces,
    space_before,
    no_space_after,
    latin_letter,
    quotes,
    placeholder,
)


def slips(text: str) -> Iterator[Slip]:
    """All that is wrong with a text."""
    if text.isascii() and " " not in text:  # an id, a slug: every other value is one
        return
    masked = MASKED.sub(lambda match: MASK * len(match[0]), text)
    for rule in RULES:
        yield from rule(masked)


def of_page(page: Page) -> Iterator[Mistake]:
    """All slips in the text of a page, each at its own column."""
    first, paragraph = 1, list[str]()
    for number, line in enumerate([*page.lines, ""], 1):
        if line.strip():
            first = first if paragraph else number
            paragraph.append(line)
            continue
        text = "\n".join(paragraph)
        for at, message in slips(text):
            before = text[:at].rpartition("\n")[2]
            yield Mistake(page.path, first + text[:at].count("\n"), message, len(before) + 1)
        paragraph = []


def of_file(file: YamlFile[BaseModel]) -> Iterator[Mistake]:
    """All slips in the values of a file, each where its value begins."""
    for text, place in file.cut():
        if re.search(f"[{LETTER}]", text):
            said = "текст после знака « #» — заметка, его не прочтут; возьмите всё в кавычки"
            yield replace(place, text=said)
    for text, place in file.texts():
        for _, message in slips(text):
            yield replace(place, text=message)

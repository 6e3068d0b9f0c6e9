"""The parts of a page, about ten minutes each: their anchors, titles and minutes."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..kit.markdownfile import Page
from ..kit.richtext import plain
from ..quiz.bank import Bank, asked_on
from ..quiz.model import Question

FIRST, WORK = "nachalo", "oshibka"
"""The anchors of the part before the first section, and of the one that turns to the work."""
BEFORE = {"do", "celi"}
"""Sections of the first part: what is asked before the reading, what the lesson is for."""
LEVEL, CASE = 2, 3
"""The levels of the headings that begin a part, and a case within one."""
WORDS_A_MINUTE = 150
"""Of a text that is thought about; silent reading of prose is half as fast again."""
MINUTES_A_QUESTION = 0.5
"""To decide, beyond the reading of its words."""
WORD = re.compile(r"\w+(?:-\w+)*")
MARKUP = re.compile(r"\{\{.*?\}\}|\{[:#.][^}]*\}|\{ [^}]*\}|<[^<>]*>|\]\([^)]*\)")


@dataclass(frozen=True)
class Part:
    """A part of a page; its id is an anchor."""

    id: str
    title: str
    """In plain text; empty before the first section. The cover has words for FIRST and WORK."""
    minutes: int
    cases: tuple[tuple[str, str], ...] = ()
    """The anchors and titles of what can be begun by itself within the part."""


def parts_of(page: Page, bank: Bank) -> list[Part]:
    """The parts of a page in their order; a lesson has one more before its first section."""
    starts = list(_starts(page))
    ends = [*(line for line, _, _ in starts[1:]), len(page.lines) + 1][: len(starts)]
    return [
        Part(anchor, title, _minutes(page, bank, line, end), tuple(_cases(page, line, end)))
        for (line, anchor, title), end in zip(starts, ends, strict=True)
    ]


def _starts(page: Page) -> Iterator[tuple[int, str, str]]:
    """The line, the anchor and the title of each part."""
    if any(heading.id in BEFORE for heading in page.headings):
        yield page.body_starts + 1, FIRST, ""
    for heading in page.headings:
        if heading.level != LEVEL or heading.id in {None, *BEFORE}:
            continue
        yield heading.line, heading.id or "", plain(heading.title)
        if heading.id == WORK:
            return


def _cases(page: Page, line: int, end: int) -> Iterator[tuple[str, str]]:
    for heading in page.headings:
        if heading.level == CASE and heading.id and line < heading.line < end:
            yield heading.id, plain(heading.title)


def _minutes(page: Page, bank: Bank, line: int, end: int) -> int:
    """How long the lines from one to before another take to read and to answer, rounded up."""
    text = "\n".join(MARKUP.sub(" ", one) for one in page.lines[line - 1 : end - 1])
    asked = [
        question
        for call, _, questions in asked_on(page, bank)
        if line <= call.line < end
        for question in questions
    ]
    read = _count(text) + sum(_count(_words(one)) for one in asked)
    return max(1, math.ceil(read / WORDS_A_MINUTE + len(asked) * MINUTES_A_QUESTION))


def _words(question: Question) -> str:
    return " ".join([question.ask, *question.labels.values()])


def _count(text: str) -> int:
    return len(WORD.findall(text))

"""Marks of Markdown that stand in pairs: of one alone the reader sees the sign itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

Found = tuple[int, int, str]
"""Line and column from one, and what to say."""
ALONE = "без пары; поставьте вторую или уберите эту"


def emphasis(lines: list[str]) -> Iterator[Found]:
    """Звёздочки без пары: их увидит читатель."""
    for start, block in blocks(lines):
        for mark, pattern in (("**", r"\*\*"), ("*", r"(?<![*\s])\*(?!\*)|(?<!\*)\*(?![*\s])")):
            where = [
                (number, found.start() + 1)
                for number, line in enumerate(block, start)
                for found in re.finditer(pattern, re.sub(r"^ *\* ", "   ", line))
            ]
            if len(where) % 2:
                yield *where[-1], f"«{mark}» {ALONE}"


def brackets(lines: list[str]) -> Iterator[Found]:
    """Квадратная скобка без пары: от ссылки остался кусок."""
    for start, block in blocks(lines):
        opened: list[tuple[int, int]] = []
        for number, line in enumerate(block, start):
            for found in re.finditer(r"[\[\]]", line):
                if found[0] == "[":
                    opened.append((number, found.start() + 1))
                elif opened:
                    opened.pop()
                else:
                    yield number, found.start() + 1, f"«]» {ALONE}"
        for number, column in opened:
            yield number, column, f"«[» {ALONE}"


def blocks(lines: list[str]) -> Iterator[tuple[int, list[str]]]:
    """Runs of lines that are not blank, with the number of the first."""
    start, block = 1, list[str]()
    for number, line in enumerate([*lines, ""], 1):
        if line.strip():
            start = start if block else number
            block.append(line)
        elif block:
            yield start, block
            block = []

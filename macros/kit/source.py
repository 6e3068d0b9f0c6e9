"""The text of an author's file, looked over before anybody reads a meaning into it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from .errors import CourseError, Mistake

# Neither seen nor meant: control characters, marks of direction, blanks without a width.
UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]"
)
MERGE = re.compile(r"^(?:<{7}|>{7}|\|{7})(?: |$)|^={7}$", re.MULTILINE)
WORD = re.compile(r"\S{1001}")
"""Longer than any address; some rules take the square of its length."""
MOST = 500_000
"""Bytes of a file; the longest of ours has a sixth of it."""
MARKS = {b"\xff\xfe": "UTF-16", b"\xfe\xff": "UTF-16"}
CYRILLIC = re.compile("[а-яё]{2}")


def read_text(path: Path) -> str:
    """The text of an author's file; raise CourseError with what nobody can read in it."""
    text, wrong = look(path)
    if wrong:
        raise CourseError(*wrong)
    return text


def look(path: Path) -> tuple[str, list[Mistake]]:
    """The text as far as it can be read, and what is wrong with it as such."""
    try:
        content = path.read_bytes()
    except IsADirectoryError:
        return "", [Mistake(path, 1, "здесь папка, а нужен файл; назовите папку иначе")]
    except OSError:
        return "", [Mistake(path, 1, "файла нет или его не открыть; верните его на место")]
    if len(content) > MOST:
        text = f"файл больше {MOST // 1000} КБ; разделите его"
        return "", [Mistake(path, 1, text)]
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return _guessed(path, content, error.start)
    return clean(text), list(_wrong(path, text))


def clean(text: str) -> str:
    """The same lines without what is neither seen nor meant."""
    return UNSEEN.sub(" ", text)


def place(text: str, at: int) -> tuple[int, int]:
    """Line and column of a character; they end as YAML, Markdown and editors end them."""
    lines = re.split(r"\r\n|\r|\n", text[:at])
    return len(lines), len(lines[-1]) + 1


def unseen(text: str) -> str | None:
    """What to say of the first character of a text that nobody sees."""
    found = UNSEEN.search(text)
    return f"непечатный знак {ord(found[0]):#06x}; удалите его" if found else None


def _wrong(path: Path, text: str) -> Iterator[Mistake]:
    seen: set[int] = set()
    for found in UNSEEN.finditer(text):
        line, column = place(text, found.start())
        if line not in seen:
            yield Mistake(path, line, unseen(found[0]) or "", column)
        seen.add(line)
    if marks := list(MERGE.finditer(text)):
        first = next((one for one in marks if one[0].startswith("<")), marks[0])
        said = "метка слияния из Git; оставьте один из двух текстов и уберите метки"
        yield Mistake(path, place(text, first.start())[0], said)
    if long := WORD.search(text):
        line, column = place(text, long.start())
        yield Mistake(path, line, "слово длиннее 1000 знаков; разделите его", column)


def _guessed(path: Path, content: bytes, start: int) -> tuple[str, list[Mistake]]:
    """The text in the encoding that it probably has."""
    read = content[:start].decode("utf-8")
    line, column = place(read, len(read))
    said = "файл не в кодировке UTF-8"
    name, text = MARKS.get(content[:2], ""), content.decode("utf-8", errors="replace")
    if name:
        text = content.decode("utf-16", errors="replace")
    elif CYRILLIC.search(other := content.decode("cp1251", errors="replace")):
        name, text = "windows-1251", other
    said += f" (похоже на {name})" if name else ""
    return clean(text), [Mistake(path, line, f"{said}; сохраните его в UTF-8", column)]

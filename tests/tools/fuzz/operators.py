"""The ways in which a file gets spoilt: each takes a text and a source of chance."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

Operator = Callable[[str, Random], str]
WORD = re.compile(r"\w+")
FIELD = re.compile(r"^(\s*(?:- )?)([\w-]+):", re.MULTILINE)
VALUE = re.compile(r"^(\s*(?:- )?[\w-]+: +)(\S.*)$", re.MULTILINE)
SIGNS = "\"':{}[]()-%#&*!|>@`,?\\/=<$~"
CONTROLS = ["\x00", "\x07", "\x1b", "\x0b", "\x85", "\u2028", "\u200b", "\ufeff", "\t", "\r"]
VALUES = [
    *("", "''", "null", "true", "да", "5", "-1", "2.5", "10:30", "inf", ".nan", "1e400", "0x10"),
    *("9" * 40, "[]", "{}", "[[]]", "- x", "{a: b}", "*x", "&x y", "!x y", "%x", "@x", "**x**"),
    *('" "', '"\\u00a0"', "<b>x</b>", "{{ ours() }}", "{x", "x: y: z", "x #y", "2026-13-45", "|"),
]
PIECES = [
    *("{{", "}}", "{%", "#}", "{#x}", "<div>", "</div>", "<script>", "!!!", "](", "[x]()", "```"),
    *("{{ x }}", "{{ quiz() }}", "{{ 1/0 }}", "{ .x }", "**", "<!--", "|", "&", "# ", "    "),
]


def _lines(change: Callable[[list[str], int, Random], None]) -> Operator:
    def operator(text: str, chance: Random) -> str:
        lines = text.split("\n")
        change(lines, chance.randrange(len(lines)), chance)
        return "\n".join(lines)

    return operator


def _delete(lines: list[str], at: int, _: Random) -> None:
    del lines[at]


def _double(lines: list[str], at: int, _: Random) -> None:
    lines.insert(at, lines[at])


def _swap(lines: list[str], at: int, _: Random) -> None:
    other = at + 1 if at + 1 < len(lines) else at - 1
    lines[at], lines[other] = lines[other], lines[at]


def _indent(lines: list[str], at: int, chance: Random) -> None:
    by = chance.choice([-4, -2, -1, 1, 2, 3, 4, 8])
    lines[at] = " " * by + lines[at] if by > 0 else re.sub(rf"^ {{1,{-by}}}", "", lines[at])


def _blank(lines: list[str], at: int, _: Random) -> None:
    lines.insert(at, "")


def _join(lines: list[str], at: int, _: Random) -> None:
    if at + 1 < len(lines):
        lines[at : at + 2] = [lines[at] + lines[at + 1].lstrip()]


def _split(lines: list[str], at: int, chance: Random) -> None:
    cut = chance.randint(0, len(lines[at]))
    lines[at : at + 1] = [lines[at][:cut], lines[at][cut:]]


def _merge(lines: list[str], at: int, _: Random) -> None:
    lines[at : at + 1] = ["<<<<<<< HEAD", lines[at], "=======", lines[at] + "!", ">>>>>>> other"]


def _long(lines: list[str], at: int, chance: Random) -> None:
    lines[at] += chance.choice(["а", "[", "{", "<", "*", "`", "x ", "[ "]) * 20_000


def _deep(lines: list[str], at: int, chance: Random) -> None:
    lines[at] += chance.choice(["[", "{a: ", "- ", "> "]) * 5000


def drop_sign(text: str, chance: Random) -> str:
    """A sign that is gone."""
    found = [at for at, sign in enumerate(text) if sign in SIGNS]
    at = chance.choice(found or [0])
    return text[:at] + text[at + 1 :]


def put_sign(text: str, chance: Random) -> str:
    """A sign that is too much."""
    return _put(text, chance, chance.choice(SIGNS))


def put_control(text: str, chance: Random) -> str:
    """A character that nobody sees."""
    return _put(text, chance, chance.choice(CONTROLS))


def put_piece(text: str, chance: Random) -> str:
    """A piece of markup where none is meant."""
    return _put(text, chance, chance.choice(PIECES))


def _put(text: str, chance: Random, what: str) -> str:
    at = chance.randint(0, len(text))
    return text[:at] + what + text[at:]


def other_word(text: str, chance: Random) -> str:
    """A word in place of another of the file."""
    words = list(WORD.finditer(text))
    if not words:
        return text
    one, other = chance.choice(words), chance.choice(words)
    return text[: one.start()] + other[0] + text[one.end() :]


def misspell(text: str, chance: Random) -> str:
    """Two letters of a word the wrong way round."""
    words = [one for one in WORD.finditer(text) if len(one[0]) > 2]
    if not words:
        return text
    one = chance.choice(words)
    at = one.start() + chance.randrange(len(one[0]) - 1)
    return text[:at] + text[at + 1] + text[at] + text[at + 2 :]


def misspell_field(text: str, chance: Random) -> str:
    """The same in the name of a field."""
    fields = [one for one in FIELD.finditer(text) if len(one[2]) > 1]
    if not fields:
        return text
    one = chance.choice(fields)
    return text[: one.end(2) - 1] + text[one.end(2) :]


def other_value(text: str, chance: Random) -> str:
    """A value of another type."""
    values = list(VALUE.finditer(text))
    if not values:
        return text
    one = chance.choice(values)
    return text[: one.start(2)] + chance.choice(VALUES) + text[one.end(2) :]


def truncate(text: str, chance: Random) -> str:
    """A file that ends in the middle."""
    return text[: chance.randint(0, len(text))]


OPERATORS: dict[str, Operator] = {
    "delete a line": _lines(_delete),
    "double a line": _lines(_double),
    "swap two lines": _lines(_swap),
    "indent a line": _lines(_indent),
    "a blank line": _lines(_blank),
    "join two lines": _lines(_join),
    "split a line": _lines(_split),
    "merge marks": _lines(_merge),
    "a long word": _lines(_long),
    "deep brackets": _lines(_deep),
    "drop a sign": drop_sign,
    "put a sign": put_sign,
    "put a control character": put_control,
    "put markup": put_piece,
    "another word": other_word,
    "misspell a word": misspell,
    "misspell a field": misspell_field,
    "another value": other_value,
    "truncate": truncate,
}

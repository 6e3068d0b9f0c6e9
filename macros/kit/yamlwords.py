"""What an author reads where YAML cannot be read: in Russian, at the place of the slip."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import Any

import yaml

INDENT = "проверьте отступы: поля одного пункта стоят одно под другим"
QUOTE = "возьмите весь текст в кавычки"
NAME = re.compile(r"\s*(?:- )*[\w.-]+:(?:\s|$)")
UNKNOWN = f"здесь YAML не разобрать; {INDENT}, а текст с двоеточием возьмите в кавычки"
STARTS = {
    "%": f"значение начинается со знака «%»; {QUOTE}",
    "@": f"значение начинается со знака «@»; {QUOTE}",
    "`": f"значение начинается со знака «`»; {QUOTE}",
    "\t": "здесь знак табуляции; замените его пробелами",
}
# What the library says, by its beginning, in both of its makes; the mark of the context is where
# the thing began that it did not read to the end.
SAID: dict[str, tuple[str, bool]] = {
    "could not find expected ':'": (f"строка без двоеточия: пишут «имя: значение»; {INDENT}", True),
    "mapping values are not allowed": (f"лишнее двоеточие: {QUOTE} или {INDENT}", False),
    "block sequence entries are not allowed": (f"лишний дефис; {INDENT}", False),
    "sequence entries are not allowed": (f"лишний дефис; {INDENT}", False),
    "mapping keys are not allowed": (f"лишний знак «?»; {QUOTE}", False),
    "did not find expected key": (f"строка не продолжает пункт; {INDENT}", False),
    "did not find expected '-' indicator": (f"здесь нужен пункт с «- »; {INDENT}", False),
    "did not find expected node content": ("пустое место в списке; уберите лишнюю запятую", False),
    "did not find expected ',' or ']'": ("не закрыта скобка «[» или нет запятой", True),
    "did not find expected ',' or '}'": ("не закрыта скобка «{» или нет запятой", True),
    "found unknown escape": ("в двойных кавычках знак «\\»; удвойте его: «\\\\»", False),
    "did not find expected hexdecimal": ("в двойных кавычках знак «\\»; удвойте его", False),
    "found invalid Unicode": ("в двойных кавычках знак «\\»; удвойте его", False),
    "found unexpected document indicator": ("не закрыта кавычка; поставьте вторую", True),
    "found unexpected end of stream": ("не закрыта кавычка; поставьте вторую", True),
    "found an indentation indicator": ("после «|» и «>» цифры не нужны; уберите", False),
    "found a tab": (STARTS["\t"], False),
    "found character '\\t'": (STARTS["\t"], False),
    "found undefined alias": (f"значение начинается с «*»; {QUOTE}", False),
    "found duplicate anchor": (f"значение начинается с «&»; {QUOTE}", False),
    "found undefined tag": (f"значение начинается с «!»; {QUOTE}", False),
    "but found another document": ("второй документ в файле; уберите строку «---»", False),
    "expected the node content": ("здесь нет значения; уберите лишний знак", False),
    "did not find expected <document start>": (f"строка не продолжает файл; {INDENT}", False),
    "found unexpected ':'": (f"лишнее двоеточие; {QUOTE}", False),
    "found unexpected non-alphabetical": (f"значение начинается со знака «%»; {QUOTE}", False),
}
CONTEXTS = {
    "while scanning an alias": f"значение начинается с «*»; {QUOTE}",
    "while scanning an anchor": f"значение начинается с «&»; {QUOTE}",
    "while scanning a tag": f"значение начинается с «!»; {QUOTE}",
    "while parsing a tag": f"значение начинается с «!»; {QUOTE}",
    "while scanning a directive": f"значение начинается со знака «%»; {QUOTE}",
    "while scanning a block scalar": "после «|» и «>» текст начинают с новой строки",
}
Told = tuple[int, int, str]
"""Line and column from one, and what to say."""


def told(error: yaml.MarkedYAMLError, source: str, loader: Any) -> Told:
    """Say what is wrong where a piece of YAML could not be read."""
    if swallowed := _swallowed(source, loader):
        return swallowed
    lines = source.splitlines()
    problem, context = str(error.problem), str(error.context)
    text, began = _words(problem, context)
    mark = (began and error.context_mark) or error.problem_mark or error.context_mark
    if mark is None:
        return 1, 1, text
    line, column = mark.line + 1, mark.column + 1
    if line > len(lines):  # the end of the file
        line, column = max(len(lines), 1), 1
    here = lines[line - 1][column - 1 : column] if lines else ""
    if problem.startswith("found character") and here in STARTS:
        text = STARTS[here]
    rest = lines[line - 1][column - 1 :] if lines else ""
    if "{{" in lines[line - 1] and rest.startswith(("{{", "}")):
        text = "скобки «{{» здесь не действуют; уберите их, макросы пишут на страницах"
    return line, column, text


def _words(problem: str, context: str) -> tuple[str, bool]:
    for start, words in CONTEXTS.items():
        if context.startswith(start) and not problem.startswith(("found undefined", "found a tab")):
            return words, True
    found = (words for start, words in SAID.items() if problem.startswith(start))
    return next(found, (UNKNOWN, False))


def _swallowed(source: str, loader: Any) -> Told | None:
    """A quotation mark that opens, and is closed by that of another field further down."""
    tokens: list[yaml.Token] = []
    with suppress(yaml.YAMLError):
        tokens.extend(yaml.scan(source, Loader=loader))
    for token in tokens:
        if isinstance(token, yaml.ScalarToken) and token.style in {'"', "'"}:
            start, end = token.start_mark, token.end_mark
            if swallows(source.splitlines()[start.line + 1 : end.line + 1]):
                return start.line + 1, start.column + 1, "не закрыта кавычка; поставьте вторую"
    return None


def swallows(below: list[str]) -> bool:
    """Whether the lines of a text in quotes after its first look like fields or items."""
    return any(NAME.match(line) or re.match(r"\s*- ", line) for line in below)

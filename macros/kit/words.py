"""Which words the interface asks for, and what of texts/ru.yml does not fit them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from . import blanks
from .errors import Mistake, unknown
from .texts import Words
from .yamlfile import YamlFile

ROOT = Path(__file__).parents[2]
KEY = re.compile(r"""["'%:]([a-z][\w-]*(?:\.[\w-]*)+)["'%]""")
CALL = re.compile(r'\bt\(\s*"([\w.-]+)"\s*((?:,[^()]*(?:\([^()]*\)[^()]*)*)?)\)')
FRAME = re.compile(r"%t:([\w.-]+)%")
WORD = re.compile(r"[\w-]+")
OPTIONAL = {"balance.suppose-other": {"now"}}
"""What is given to a word that need not say it."""


@dataclass(frozen=True)
class Uses:
    """What templates and scripts ask for."""

    asked: Mapping[str, set[str]]
    """Each word that is asked for by its whole name, with what is filled in."""
    keys: frozenset[str]
    """All that looks like the name of a word."""
    prefixes: tuple[str, ...]
    """The beginnings of names whose end is made when the page is."""
    said: frozenset[str]
    """Every word of the code: the ends of names are among them."""

    def knows(self, key: str) -> bool:
        """Whether something asks for a word."""
        if key in self.keys:
            return True
        ends = [key.removeprefix(one) for one in self.prefixes if key.startswith(one)]
        return any(all(part in self.said for part in end.split(".")) for end in ends)


@cache
def uses() -> Uses:
    """Look through the code once."""
    files = [
        path.read_text(encoding="utf-8")
        for folder, ends in (("macros", "*.jinja *.py *.yml"), ("theme", "*.html"))
        for end in ends.split()
        for path in sorted((ROOT / folder).rglob(end))
        if path.name != "ru.yml"
    ]
    asked: dict[str, set[str]] = {}
    # The theme has a `t` of its own.
    for key, given in (
        pair for text in files if "lang.t(" not in text for pair in CALL.findall(text)
    ):
        asked.setdefault(key, set()).update(re.findall(r"(\w+)\s*=", given))
    for key in (key for text in files for key in FRAME.findall(text)):
        asked.setdefault(key, set())
    keys = frozenset(key for text in files for key in KEY.findall(text)) | asked.keys()
    said = frozenset(word for text in files for word in WORD.findall(text))
    ends = tuple(one for one in keys if one.endswith((".", "-")))
    return Uses(asked, frozenset(keys), ends, said | {str(n) for n in range(1, 13)})


@cache
def filled_by_scripts() -> Mapping[str, list[str]]:
    """What scripts fill into words whose names are made when the page is."""
    path = ROOT / "macros/texts/blanks.yml"
    content: dict[str, list[str]] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return content


def check(file: YamlFile[Words]) -> Iterator[Mistake]:
    """Words that are blank or nobody asks for, that are not there, that lost what is filled in."""
    words, asked = file.content.root, uses().asked
    for key in sorted(asked.keys() - words.keys()):
        yield file.mistake(f"нет слова «{key}»; впишите его")
    for key, word in words.items():
        if not uses().knows(key):
            said = unknown(
                "неизвестное слово",
                key,
                sorted(asked.keys() - words.keys()) or words.keys() - {key},
            )
            yield file.name_mistake(said, key)
        if not word.strip():
            yield file.mistake("здесь пусто; впишите слово", key)
        given = asked.get(key) or set(filled_by_scripts().get(key, ()))
        known = given or None
        for said in blanks.wrong(word, known):
            yield file.mistake(said, key)
        whole = "{" not in blanks.BLANK.sub("", word)
        for name in sorted(given - blanks.names(word) - OPTIONAL.get(key, set())) if whole else ():
            yield file.mistake(f"потеряна вставка {{{name}}}; верните её", key)

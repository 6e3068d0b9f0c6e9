"""Makes pairs of words to try the search with: what a page says, and another form to ask for it.

pymorphy3 knows the forms. The choice among words and among their forms is by a hash of them:
the same on every run, and hardly another when a lesson is added.
"""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

import pymorphy3

List = Literal["development", "test"]
"""Whoever teaches the search more of the language looks at the misses of the first alone."""

WORD = re.compile(r"(?<![а-яё-])[а-яё]{4,}(?![а-яё-])")
# A reader takes one of these for the same word; a participle is another.
ADJECTIVE, VERB = {"ADJF", "ADJS", "COMP"}, {"VERB", "INFN"}
PARTS = {"NOUN": {"NOUN"}, **dict.fromkeys(ADJECTIVE, ADJECTIVE), **dict.fromkeys(VERB, VERB)}
# Forms that only a dictionary uses: «наиважнейший», «идёмте»; not «важною», which books do.
RARE = {"Arch", "Slng", "Erro", "Dist", "Infr", "Litr", "Supr", "incl"}
RARE |= {"V-be", "V-en", "V-ie", "V-bi", "V-ej", "V-sh", "Cmp2"}
OLD = {"V-oy", "V-ey"}
KINDS = ("stem", "degree", "old", "ё/е", "fleeting", "person", "plural", "case")
SELDOM = {"stem", "degree", "old"}
TYPED = ("«{}»", "({})", "„{}“", "[{}]", "{}…", "{},", "— {}")
FLEETING = re.compile("(.{2,})[еёо]([^аеёиоуыэюяйь])ь?")


@dataclass(frozen=True)
class Pair:
    """A word of a page, and what a reader types instead of it."""

    page: str
    word: str
    form: str
    kind: str
    typed: str


@cache
def analyzer() -> pymorphy3.MorphAnalyzer:
    """The dictionary takes half a second to open."""
    return pymorphy3.MorphAnalyzer(lang="ru")


def words_of(pages: Iterable[Mapping[str, Any]]) -> dict[str, set[str]]:
    """The words of each page of the search index, by its address."""
    return {
        page["address"]: {
            word
            for part in page["sections"]
            for word in WORD.findall(f"{page['title']} {part['heading']} {part['text']}".lower())
        }
        for page in pages
    }


def pairs(pages: Mapping[str, set[str]], each: int, part: List) -> list[Pair]:
    """At most so many pairs of each kind, of the rare kinds a third; every fifth beside a sign.

    A word is in one of the two lists, whatever the other words are.
    """
    kinds: dict[str, list[Pair]] = defaultdict(list)
    words = {word for word in set().union(*pages.values()) if _list(word) == part}
    for word in sorted(words, key=_rank):
        for kind, form in forms(word):
            page = next((p for p in sorted(pages) if word in pages[p] and form not in pages[p]), "")
            if page and len(kinds[kind]) < (each // 3 if kind in SELDOM else each):
                sign = TYPED[len(kinds[kind]) // 5 % len(TYPED)]
                typed = form if len(kinds[kind]) % 5 else sign.format(form)
                kinds[kind].append(Pair(page, word, form, kind, typed))
                break
    return [pair for kind in sorted(kinds) for pair in kinds[kind]]


def forms(word: str) -> Iterator[tuple[str, str]]:
    """Other forms of a word, at most one of each kind, the rare kinds first."""
    found = analyzer().parse(word)[0]
    if not found.is_known or str(found.tag.POS) not in PARTS or RARE & found.tag.grammemes:
        return
    kinds: dict[str, list[str]] = defaultdict(list)
    for other in found.lexeme:
        if other.tag.POS in PARTS[found.tag.POS] and not RARE & other.tag.grammemes:
            for kind, form in _kinds(word, other, found):
                kinds[kind] += [form] if form != word else []
    for kind in KINDS:
        if kinds[kind]:
            yield kind, min(kinds[kind], key=lambda form: _rank(f"{word} {form}"))


def same(word: str, typed: str) -> bool:
    """Whether a word of a page is what a reader means: it begins so, or is a form of the same."""
    word, typed = (one.replace("ё", "е") for one in (word, typed))
    return word.startswith(typed) or bool(_normal(word) & _normal(typed))


@cache
def _normal(word: str) -> set[str]:
    return {str(one.normal_form).replace("ё", "е") for one in analyzer().parse(word)}


def _kinds(word: str, other: Any, found: Any) -> Iterator[tuple[str, str]]:
    """In what the form differs from the word; the same form may be of several kinds."""
    form = str(other.word)
    if form[:2].replace("ё", "е") != word[:2].replace("ё", "е"):
        yield "stem", form
        return
    # Of another tense it would be another stem that decides: прошла, пройдёт.
    if "ё" in form + word and other.tag.tense == found.tag.tense:
        yield "ё/е", form.replace("ё", "е")
    if found.tag.POS in VERB:
        yield "person", form
    elif OLD & other.tag.grammemes:
        yield "old", form
    elif "COMP" in {str(other.tag.POS), str(found.tag.POS)}:
        yield "degree", form
    else:
        if _fleets(word, form) or _fleets(form, word):
            yield "fleeting", form
        yield ("case" if other.tag.number == found.tag.number else "plural"), form


def _list(word: str) -> List:
    return "test" if int(_rank(f"list {word}")[0], 16) % 2 else "development"


def _fleets(long: str, short: str) -> bool:
    """Whether short lacks the vowel that long has before its last consonant: рынок, рынка."""
    found = FLEETING.fullmatch(long)
    return bool(found and short.startswith(found[1] + found[2]))


def _rank(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()

"""Makes pairs of words to try the search with: what a page says, and another form to ask for it.

pymorphy3 knows the forms. The choice among words and among their forms is by a hash of them:
the same on every run, and hardly another when a lesson is added.
"""

from __future__ import annotations

import hashlib
import html
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import pymorphy3

WORD = re.compile(r"(?<![а-яё-])[а-яё]{4,}(?![а-яё-])")
# A reader takes one of these for the same word; a participle is another.
PARTS = {"NOUN": {"NOUN"}, "ADJF": {"ADJF"}, "VERB": {"VERB", "INFN"}, "INFN": {"VERB", "INFN"}}
# Forms that only a dictionary uses: «важною», «наиважнейший», «идёмте».
RARE = {"Arch", "Slng", "Erro", "Dist", "Infr", "Litr", "Supr", "incl"}
RARE |= {"V-oy", "V-ey", "V-be", "V-en", "V-ie", "V-bi", "V-ej", "V-sh"}
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


def words_of(docs: Iterable[Mapping[str, str]]) -> dict[str, set[str]]:
    """The words of each page of a search index, by its address."""
    pages: dict[str, set[str]] = defaultdict(set)
    for doc in docs:
        text = html.unescape(re.sub(r"<[^>]*>", " ", f"{doc['title']} {doc['text']}"))
        pages[doc["location"].partition("#")[0]] |= set(WORD.findall(text.lower()))
    return pages


def pairs(pages: Mapping[str, set[str]], each: int) -> list[Pair]:
    """At most so many pairs of each kind; every fifth is typed beside a sign."""
    kinds: dict[str, list[Pair]] = defaultdict(list)
    for word in sorted(set().union(*pages.values()), key=_rank):
        for kind, form in forms(word):
            page = next((p for p in sorted(pages) if word in pages[p] and form not in pages[p]), "")
            if page and len(kinds[kind]) < each:
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
    for kind in sorted(kinds, key=["ё/е", "fleeting", "person", "plural", "case"].index):
        if kinds[kind]:
            yield kind, min(kinds[kind], key=lambda form: _rank(f"{word} {form}"))


def _kinds(word: str, other: Any, found: Any) -> Iterator[tuple[str, str]]:
    """In what the form differs from the word; the same form may be of several kinds."""
    form = str(other.word)
    # Of another tense it would be another stem that decides: прошла, пройдёт.
    if "ё" in form + word and other.tag.tense == found.tag.tense:
        yield "ё/е", form.replace("ё", "е")
    if found.tag.POS in {"VERB", "INFN"}:
        yield "person", form
        return
    if _fleets(word, form) or _fleets(form, word):
        yield "fleeting", form
    yield ("case" if other.tag.number == found.tag.number else "plural"), form


def _fleets(long: str, short: str) -> bool:
    """Whether short lacks the vowel that long has before its last consonant: рынок, рынка."""
    found = FLEETING.fullmatch(long)
    return bool(found and short.startswith(found[1] + found[2]))


def _rank(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()

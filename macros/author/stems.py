"""Whether a question asks for what is not so: readers overlook the word and answer wrongly."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from .measures import measures, plain

# Somebody's words within a question ask something else.
SPOKEN = re.compile(r"«[^«»]*»|\"[^\"]*\"|„[^„“]*“")
LOUD = re.compile(r"\b(?:НЕ|КРОМЕ|НЕЛЬЗЯ)\b|(?i:[*_]+(?:не|кроме|нельзя)[*_]+)")
SENTENCE = re.compile(r"(?<=[.!?…])\s+")
PART = re.compile(r"[:;—–]")


class Patterns(NamedTuple):
    """What the words of lint.yml are made into."""

    harmless: re.Pattern[str]
    asked: re.Pattern[str]
    """An asking word and a denying one of the same clause; the last group is the denying one."""
    asked_alone: re.Pattern[str]
    chosen: re.Pattern[str]
    """«Что из этого…»: a question wherever in the sentence it stands."""
    ordered: re.Pattern[str]
    but: re.Pattern[str]


def negation(ask: str) -> str | None:
    """The word by which a question denies; None where it asks straight.

    Only what is asked counts: a «не» of the story, of a quotation, of a subordinate clause
    («Что сказать продавцу, который не выполнил план?») or of a phrase that denies nothing
    («не только») is no negation of the question.
    """
    if loud := LOUD.search(ask):
        return loud[0].strip("*_").lower()
    found = (word for sentence in _asking(plain(ask)) for word in _denials(sentence))
    return next(found, None)


def _asking(ask: str) -> list[str]:
    """The sentences that ask; where none does, the last one is an order."""
    sentences = SENTENCE.split(SPOKEN.sub("«»", ask).strip())
    return [one for one in sentences if "?" in one] or sentences[-1:]


def _denials(sentence: str) -> Iterator[str]:
    with_words = _patterns()
    sentence = with_words.harmless.sub("", sentence.rstrip("?!:…. "))
    parts = PART.split(sentence)
    if len(parts) == 1 and "," not in sentence:
        yield from _last_groups(with_words.asked_alone, sentence)
    for part in parts:
        # «Отметьте, чего лидер не делает»: the comma parts what belongs together.
        first, *others = _joined(part, with_words.ordered).split(",")
        for clause in [first, *filter(with_words.chosen.match, others)]:
            yield from _last_groups(with_words.asked, clause)
    yield from _last_groups(with_words.but, parts[-1])


def _joined(part: str, ordered: re.Pattern[str]) -> str:
    return part.replace(",", "", 1) if ordered.match(part) else part


def _last_groups(pattern: re.Pattern[str], text: str) -> Iterator[str]:
    for match in pattern.finditer(text):
        yield match["denies"].lower()


@cache
def _patterns() -> Patterns:
    given = measures()
    turning, ordering, asking, alone = (
        "|".join(words.split())
        for words in (given.turning, given.ordering, given.asking, given.asking_alone)
    )
    between = rf"(?:(?!\b(?:{turning})\b).)*?"
    denies = rf"\b(?P<denies>{given.denying})\b"
    # «Что, кроме зарплаты, держит людей?» asks for more, not for what is not so.
    more = rf"(?!\W*(?:{asking})\W+(?:\w+\W+)?кроме)"
    return Patterns(
        harmless=re.compile(rf"(?i)\b(?:{'|'.join(given.harmless)})\b"),
        asked=re.compile(rf"(?i)\b(?:{asking}|{ordering})\b{between}{denies}"),
        asked_alone=re.compile(rf"(?i)^\W*(?:[вноуксз]о? )?(?:{alone})\b{between}{denies}"),
        chosen=re.compile(rf"(?i)\s*(?:{asking}) из\b"),
        ordered=re.compile(rf"(?i)\s*(?:{ordering})\b"),
        but=re.compile(rf"(?i)^{more}{between}\b(?P<denies>кроме)\b(?! (?:того|этого)\b)"),
    )

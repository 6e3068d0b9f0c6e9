"""How many questions are solved by who sees their options alone: a tone may tell the right one.

A naive Bayes classifier learns from the options of all other files which words stand in right and
in wrong ones, and picks in each question the likeliest option; it never sees what is asked.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import log
from typing import NamedTuple

from ..quiz.bank import SHOWCASE, Bank
from ..quiz.kinds.choice.model import Choice
from .measures import measures, plain

TOKEN = re.compile(r"[а-яёa-z]+|\d+|[«»—:;,.?%]")
STEM = 4
"""So many letters tell a word in all its forms well enough."""
SEEN = 2
"""What stands in fewer options says nothing of the next one."""


class Item(NamedTuple):
    """A question as the classifier sees it: nothing of its stem."""

    file: str
    id: str
    options: tuple[str, ...]
    right: int
    """Which of the options."""


@dataclass(frozen=True)
class Learned:
    """In how many right and wrong options a feature stands, and how many there were of each."""

    right: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    counts: Counter[bool] = field(default_factory=Counter)

    def add(self, text: str, *, right: bool) -> None:
        """Learn from one option."""
        (self.right if right else self.wrong).update(features(text))
        self.counts[right] += 1

    def likely(self, text: str) -> float:
        """The logarithm of how much likelier an option is right than wrong; one is added to all."""
        known = [one for one in features(text) if self.right[one] + self.wrong[one] >= SEEN]
        return sum(
            log((self.right[one] + 1) / (self.counts[True] + 2))
            - log((self.wrong[one] + 1) / (self.counts[False] + 2))
            for one in sorted(known)  # a sum of fractions depends on their order
        )


class Telling(NamedTuple):
    """Words that give options away, and in how many right and wrong ones each stands."""

    words: Mapping[str, tuple[int, int]]
    right: bool
    """Whether they give a right option away; else a wrong one."""

    @property
    def counts(self) -> tuple[int, int]:
        """Of all words together."""
        rights, wrongs = zip(*self.words.values(), strict=True) if self.words else ((), ())
        return sum(rights), sum(wrongs)

    @property
    def tells(self) -> bool:
        """Whether more of them stand on their side than lint.yml allows."""
        rights, wrongs = self.counts
        here, there = (rights, wrongs) if self.right else (wrongs, rights)
        return here + there >= measures().telling_least and here > there * measures().telling


def items(bank: Bank) -> list[Item]:
    """The questions of the course that have one right option, file by file."""
    return [
        Item(name, one.id, tuple(plain(o.text) for o in one.options), _key(one))
        for name, file in bank.items()
        for one in file.content.questions
        if name != SHOWCASE and isinstance(one, Choice)
    ]


def _key(question: Choice) -> int:
    return next(place for place, one in enumerate(question.options) if one.right)


def features(text: str) -> set[str]:
    """The words of an option, their beginnings and its signs."""
    words = TOKEN.findall(text.lower())
    return {*words, *(f"{word[:STEM]}*" for word in words if len(word) > STEM)}


def solved(found: Sequence[Item]) -> dict[str, float]:
    """How far each question is solved by its options, by its id: 1, 0, or a share among equals."""
    told: dict[str, float] = {}
    for file in dict.fromkeys(one.file for one in found):
        learned = Learned()
        for one in found:
            for place, text in enumerate(one.options if one.file != file else ()):
                learned.add(text, right=place == one.right)
        told |= {one.id: _credit(one, learned) for one in found if one.file == file}
    return told


def _credit(item: Item, learned: Learned) -> float:
    likely = [learned.likely(text) for text in item.options]
    best = [place for place, one in enumerate(likely) if one == max(likely)]
    return (item.right in best) / len(best)


def chance(found: Sequence[Item]) -> float:
    """How many would be solved by who picks any option: from 0 to the number of questions."""
    return sum(1 / len(one.options) for one in found)


def percent(found: Sequence[Item], told: Mapping[str, float]) -> float:
    """How many of these are solved, from 0 to 100."""
    return 100 * sum(told[one.id] for one in found) / (len(found) or 1)


def too_easy(found: Sequence[Item]) -> bool:
    """Whether more are solved than lint.yml allows; few questions say nothing."""
    enough = len(found) >= measures().guessed_least
    return enough and percent(found, solved(found)) > measures().guessed


def telling(found: Sequence[Item]) -> list[Telling]:
    """What the words of lint.yml give away: those of excuses, and those of virtue."""
    return [
        Telling(_counted(measures().excuses, found), right=False),
        Telling(_counted(measures().virtues, found), right=True),
    ]


def _counted(words: Iterable[str], found: Sequence[Item]) -> dict[str, tuple[int, int]]:
    counts: dict[str, tuple[int, int]] = {}
    for word in words:
        said = re.escape(word).replace(r"\*", r"\w*")
        pattern = re.compile(rf"(?i)(?<![\w-]){said}(?![\w-])")
        has = [
            place == one.right
            for one in found
            for place, text in enumerate(one.options)
            if pattern.search(text)
        ]
        counts[word] = sum(has), len(has) - sum(has)
    return counts


def report(found: Sequence[Item]) -> Iterator[str]:
    """The table of `make guess`: each file, all together, the words."""
    told = solved(found)
    yield f"{'тест':<24}{'решено':>8}{'из':>5}{'%':>5}  по одним вариантам, без вопроса"
    for file in dict.fromkeys(one.file for one in found):
        own = [one for one in found if one.file == file]
        ids = " ".join(one.id for one in own if told[one.id] == 1)
        yield f"{file:<24}{_row(own, told)}  {ids}".rstrip()
    by_chance = round(100 * chance(found) / (len(found) or 1))
    ends = f"  потолок {measures().guessed} %, наугад {by_chance} %"
    yield f"{'всего':<24}{_row(found, told)}{ends}"
    yield from map(_words, telling(found))


def _words(told: Telling) -> str:
    most, (rights, wrongs) = measures().telling, told.counts
    name, limit = ("верных", f"{most} : 1") if told.right else ("неверных", f"1 : {most}")
    words = ", ".join(f"{word} {a} : {b}" for word, (a, b) in told.words.items() if a + b)
    counts = f"в верных и неверных вариантах {rights} : {wrongs}, предел {limit}"
    return f"слова {name}: {counts}; {words or 'ни одного'}"


def _row(found: Sequence[Item], told: Mapping[str, float]) -> str:
    count = f"{sum(told[one.id] for one in found):.1f}".replace(".", ",")
    return f"{count:>8}{len(found):>5}{percent(found, told):>5.0f}"

"""The bank without its keys for who has read no lesson, and a score of what they answer."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from ..kit.errors import CourseError, Mistake, unknown
from ..kit.source import read_text
from ..quiz.bank import SHOWCASE, Bank
from ..quiz.kinds.choice.model import Choice
from ..quiz.kinds.several.model import Several
from ..quiz.options import Option
from .measures import plain

LETTERS = "абвгдеж"
MEANT = str.maketrans({",": " ", "a": "а"})
HOW = """\
# Вопросы без ключей. Ответы впишите в свой файл, по строке на вопрос: id, двоеточие, буква.
# Где верных несколько, буквы через пробел. Чего не знаете, угадайте; пустые вопросы не считаются.
#
#   leader-who: б
#   leader-signs: а в
#
# Сосчитать: make blind answers=ФАЙЛ seed={seed}"""


class Asked(NamedTuple):
    """A question as it is printed: its options in an order that tells nothing."""

    file: str
    question: Choice | Several
    options: Sequence[Option]

    @property
    def key(self) -> set[str]:
        """The letters of the right options."""
        return {LETTERS[place] for place, one in enumerate(self.options) if one.right}

    @property
    def chance(self) -> float:
        """How likely one who reads nothing is right: any option, or any set of them but none."""
        count = len(self.options)
        return 1 / count if isinstance(self.question, Choice) else 1 / (2**count - 1)


def asked(bank: Bank, seed: str) -> list[Asked]:
    """The questions that are answered by picking, file by file, mixed by a seed."""
    return [
        Asked(name, one, sorted(one.options, key=lambda o: _turn(seed, one.id, o.id)))
        for name, file in bank.items()
        for one in file.content.questions
        if name != SHOWCASE and isinstance(one, Choice | Several)
    ]


def _turn(*names: str) -> bytes:
    """Where it stands among others, the same on every machine."""
    return hashlib.sha256(" ".join(names).encode()).digest()


def sheet(found: Iterable[Asked], seed: str) -> Iterator[str]:
    """What is printed, line by line."""
    yield from HOW.format(seed=seed).splitlines()
    file = ""
    for one in found:
        if one.file != file:
            file = one.file
            yield f"\n## {file}"
        several = " (верных может быть несколько)" if isinstance(one.question, Several) else ""
        yield f"\n{one.question.id}{several}"
        yield from (plain(text) for text in (one.question.context, one.question.ask) if text)
        yield from (f"  {LETTERS[n]}) {plain(o.text)}" for n, o in enumerate(one.options))


def answers(path: Path, found: Iterable[Asked]) -> dict[str, set[str]]:
    """The letters given to each question, by its id; raises CourseError with every mistake."""
    if not path.is_file():
        raise CourseError(Mistake(path, 1, "нет такого файла; проверьте имя"))
    known = {one.question.id: one for one in found}
    given: dict[str, set[str]] = {}
    mistakes = []
    for number, line in enumerate(read_text(path).splitlines(), 1):
        name, colon, rest = (part.strip() for part in line.partition(":"))
        if not name or name.startswith("#"):
            continue
        letters = set(rest.lower().translate(MEANT).split())
        if wrong := _wrong(name, colon, letters, known, given):
            mistakes.append(Mistake(path, number, wrong))
        given[name] = letters
    if mistakes:
        raise CourseError(*mistakes)
    return given


def _wrong(
    name: str,
    colon: str,
    letters: set[str],
    known: Mapping[str, Asked],
    given: Mapping[str, set[str]],
) -> str:
    """What is wrong with a line; nothing where it is an answer."""
    if not colon:
        return "нет двоеточия; пишите id, двоеточие, букву"
    if name not in known:
        return unknown("нет вопроса", name, known)
    if name in given:
        return f"на вопрос «{name}» уже ответили выше; оставьте один ответ"
    there = LETTERS[: len(known[name].options)]
    if not letters or not letters <= set(there):
        return f"в ответе на «{name}» нужны буквы вариантов: {' '.join(there)}"
    if len(letters) > 1 and isinstance(known[name].question, Choice):
        return f"у вопроса «{name}» верный вариант один; оставьте одну букву"
    return ""


def score(found: Sequence[Asked], given: Mapping[str, set[str]]) -> Iterator[str]:
    """How many are right, by kind, by file and all together, with what chance would give."""
    told = [one for one in found if one.question.id in given]
    yield f"{'':<24}{'верно':>7}{'из':>5}{'%':>5}{'наугад, %':>11}"
    for kind in ("choice", "several"):
        yield from _row(kind, [one for one in told if one.question.kind == kind], given)
    for file in dict.fromkeys(one.file for one in told):
        yield from _row(file, [one for one in told if one.file == file], given)
    yield from _row("всего", told, given)
    missed = [one.question.id for one in told if given[one.question.id] != one.key]
    yield f"без ответа: {len(found) - len(told)}; неверно: {' '.join(missed) or 'ни одного'}"


def _row(name: str, told: Sequence[Asked], given: Mapping[str, set[str]]) -> Iterator[str]:
    if told:
        right = sum(given[one.question.id] == one.key for one in told)
        chance = sum(one.chance for one in told) / len(told)
        rate = right / len(told)
        yield f"{name:<24}{right:>7}{len(told):>5}{100 * rate:>5.0f}{100 * chance:>11.0f}"

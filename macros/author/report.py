"""The tables of `make lint` and `make coverage`, line by line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..content import Content
from ..kit.errors import Mistake
from . import reading
from .claims import asked, taught

VARIES = re.compile(r"«[^»]*»|\{\{.*?\}\}|\d+|[CE]\d\d|quizzes/\S+")
COLUMNS = ("урок", "слов", "раздел до", "случай", "лёгкость", "вопросов")


def grouped(found: Sequence[Mistake]) -> Iterator[str]:
    """Mistakes in the order of files, then warnings kind by kind, the rarest kind first."""
    yield from (str(one) for one in found if not one.warning)
    kinds: dict[str, list[Mistake]] = {}
    for one in found:
        if one.warning:
            kinds.setdefault(_kind(one.text), []).append(one)
    for _, ones in sorted(kinds.items(), key=lambda pair: (len(pair[1]), pair[0])):
        yield from map(str, ones)


def _kind(text: str) -> str:
    """What a warning says, whatever it says it of."""
    return VARIES.sub("…", text)


def lengths(content: Content) -> Iterator[str]:
    """For each lesson: words, the longest section, the case, the ease of reading, questions."""
    yield f"{COLUMNS[0]:<24}" + "".join(f"{name:>10}" for name in COLUMNS[1:])
    for slug, page in content.written.items():
        text = reading.whole(page)
        section = max((one.words for one in reading.sections(page)), default=0)
        case = max((one.words for one in reading.cases(page)), default=0)
        quiz = content.quizzes.get(slug)
        numbers = (text.words, section, case, round(text.ease))
        row = (*numbers, len(quiz.content.questions) if quiz else 0)
        yield f"{slug:<24}" + "".join(f"{one:>10}" for one in row)


def covered(content: Content) -> Iterator[tuple[str, str, str]]:
    """Each claim of the article but those about itself: where it is taught, what asks about it."""
    places, questions = taught(content), asked(content)
    for claim in content.article.content.claims:
        if claim.kind != "source":
            where, which = places.get(claim.id, ()), questions.get(claim.id, ())
            yield claim.id, ", ".join(where), ", ".join(which)

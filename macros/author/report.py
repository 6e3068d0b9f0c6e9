"""The tables of `make lint` and `make coverage`, line by line."""

from __future__ import annotations

from collections.abc import Iterator

from . import reading
from .lint import Course

COLUMNS = ("урок", "слов", "раздел до", "случай", "лёгкость", "вопросов")


def lengths(course: Course) -> Iterator[str]:
    """For each lesson: words, the longest section, the case, the ease of reading, questions."""
    yield f"{COLUMNS[0]:<24}" + "".join(f"{name:>10}" for name in COLUMNS[1:])
    for slug, page in course.lessons.items():
        text = reading.whole(page)
        section = max((one.words for one in reading.sections(page)), default=0)
        case = max((one.words for one in reading.cases(page)), default=0)
        asked = course.quizzes.get(slug)
        numbers = (text.words, section, case, round(text.ease))
        row = (*numbers, len(asked.content.questions) if asked else 0)
        yield f"{slug:<24}" + "".join(f"{one:>10}" for one in row)


def covered(course: Course) -> Iterator[tuple[str, str, str]]:
    """Each claim of the article but those about itself: where it is taught, what asks about it."""
    asked = course.asked
    for claim in course.claims.content.claims:
        if claim.kind != "source":
            taught = course.taught.get(claim.id, ())
            yield claim.id, ", ".join(taught), ", ".join(asked.get(claim.id, ()))

"""QTI 2.1: an item for each question, a test for each lesson, one package of them all."""

from __future__ import annotations

from collections.abc import Iterator

from .course import Course
from .fields import Fields, sayable
from .package import packed

# What the site takes for the same: docs/assets/quiz/kinds/text.js. Patterns of QTI are those of
# XML Schema: they have no flags and always mean the whole answer.
IGNORED = "\"«»“”„'’.,;:!?"
DASHES = "‐‑‒–—―−"
PLAIN = str.maketrans({**dict.fromkeys(IGNORED, " "), **dict.fromkeys(DASHES, "-"), "ё": "е"})
GAP = rf"[\s{IGNORED}]"
SIGNS = {
    "*": ".*",
    " ": f"{GAP}+",
    "-": rf"\s*[\-{DASHES}]\s*",
    "е": "[ЕеЁё]",
    **{sign: f"\\{sign}" for sign in r"\^[]"},
}


def write(course: Course, fields: Fields) -> bytes:
    """The package, a zip."""
    return packed(files(course, fields))


def files(course: Course, fields: Fields) -> Iterator[tuple[str, str]]:
    """Every file of the package by its path; the manifest first."""
    yield "imsmanifest.xml", fields.render("export/qti-manifest.xml.jinja", course=course)
    for part in course.parts:
        yield f"tests/{part.slug}.xml", fields.render("export/qti-test.xml.jinja", part=part)
        for question in part.quiz.questions:
            values = {"question": question, "pattern": pattern, "share": share}
            item = fields.render(question.file("qti.xml.jinja"), **values)
            yield f"items/{question.id}.xml", item


def share(parts: int, sign: int = 1) -> str:
    """What one of several right answers is worth, to the last place: their sum is one."""
    return repr(sign / parts)


def pattern(spelling: str) -> str:
    """A spelling as a pattern: capitals, ё, dashes, quotes and spaces make no difference."""
    words = " ".join(sayable(spelling).lower().translate(PLAIN).split())
    return f"{GAP}*{''.join(map(_sign, words.replace(' - ', '-')))}{GAP}*"


def _sign(sign: str) -> str:
    if sign in SIGNS:
        return SIGNS[sign]
    both = f"{sign.upper()}{sign}" if len(sign.upper()) == 1 else sign
    return sign if sign.isdigit() else f"[{both}]"

"""A deck of Anki: a note for each question, found again by its id at the next import."""

from __future__ import annotations

import hashlib
import itertools
import json
import sqlite3
from contextlib import closing
from pathlib import Path

import genanki

from ..quiz.model import Question
from .course import Course, Part, tags
from .fields import Fields
from .package import packed

HERE = Path(__file__).parent
FIELDS = {"Вопрос": "ask", "Варианты": "front", "Разбор": "key", "Раздел": "where"}
"""What a note says: the macro of anki.html.jinja that draws each field."""
ID = "id"
LEAST_ID = 1 << 30
"""Anki makes its own ids of the moment: those of today are larger by far."""


def write(course: Course, fields: Fields, moment: int) -> bytes:
    """The package; Anki takes an edited note where `moment`, in seconds, is later than its own."""
    package = genanki.Package([_deck(course, part, fields) for part in course.parts])
    # Not write_to_file: it packs the moment of packing and leaves a file behind.
    with closing(sqlite3.connect(":memory:")) as base:
        package.write_to_db(base.cursor(), moment, itertools.count(moment * 1000))
        base.commit()
        media = json.dumps({})
        return packed([("collection.anki2", base.serialize()), ("media", media)])


def number(name: str) -> int:
    """An id as Anki wants it, always the same for a name."""
    return LEAST_ID + int.from_bytes(hashlib.sha256(name.encode()).digest()[:4]) % LEAST_ID


def guid(course: Course, question: Question) -> str:
    """What Anki knows a note by: nothing of it is the text."""
    return f"{course.id}/{question.id}"


def _model(course: Course) -> genanki.Model:
    sides = {"qfmt": "anki-front.html", "afmt": "anki-back.html"}
    template = {side: (HERE / name).read_text(encoding="utf-8") for side, name in sides.items()}
    return genanki.Model(
        number(f"{course.id}/model"),
        course.name,
        fields=[{"name": name} for name in (*FIELDS, ID)],
        templates=[{"name": "Вопрос", **template}],
        css=(HERE / "anki.css").read_text(encoding="utf-8"),
    )


def _deck(course: Course, part: Part, fields: Fields) -> genanki.Deck:
    # Two colons begin a deck inside of a deck.
    title = fields.bare(part.name).replace("::", ":")
    deck = genanki.Deck(number(f"{course.id}/{part.slug}"), f"{course.name}::{title}")
    model = _model(course)
    for question in part.quiz.questions:
        deck.add_note(
            genanki.Note(
                model=model,
                fields=[*_drawn(question, fields), question.id],
                guid=guid(course, question),
                tags=list(tags(part, question)),
            )
        )
    return deck


def _drawn(question: Question, fields: Fields) -> list[str]:
    template = "export/anki.html.jinja"
    return [fields.render(template, question=question, piece=one) for one in FIELDS.values()]

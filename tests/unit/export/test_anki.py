"""The deck in Anki itself: imported once and again, nothing doubles and every edit arrives."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest

from macros.export import anki
from macros.export.course import Course
from macros.export.fields import Fields

from .conftest import edited, marked

MOMENT = 1_700_000_000


@pytest.fixture
def collection(tmp_path: Path) -> Iterator[Collection]:
    opened = Collection(str(tmp_path / "collection.anki2"))
    yield opened
    opened.close()


def put(collection: Collection, tmp_path: Path, deck: bytes) -> None:
    path = tmp_path / "deck.apkg"
    path.write_bytes(deck)
    options = ImportAnkiPackageOptions()
    collection.import_anki_package(
        ImportAnkiPackageRequest(package_path=str(path), options=options)
    )


def notes(collection: Collection) -> dict[str, dict[str, str]]:
    found = map(collection.get_note, collection.find_notes(""))
    return {note.guid: dict(note.items()) for note in found}


def test_a_second_import_updates_and_never_doubles(
    collection: Collection, tmp_path: Path, course: Course, fields: Fields
) -> None:
    put(collection, tmp_path, anki.write(course, fields, MOMENT))
    before = notes(collection)
    changed = edited(course, lambda text: f"{text} Правка")
    put(collection, tmp_path, anki.write(changed, fields, MOMENT + 60))
    after = notes(collection)
    assert before.keys() == after.keys() == {f"test/{q.id}" for q in course.parts[0].quiz.questions}
    assert collection.card_count() == len(before)
    assert all("Правка" in note["Вопрос"] for note in after.values())
    assert not any("Правка" in note["Вопрос"] for note in before.values())


def test_a_note_shows_the_question_and_behind_it_every_reason(
    collection: Collection, tmp_path: Path, course: Course, fields: Fields
) -> None:
    put(collection, tmp_path, anki.write(course, fields, MOMENT))
    note = notes(collection)["test/showcase-choice"]
    assert note["id"] == "showcase-choice"
    assert "Третий" in note["Варианты"]
    for reason in ("Это первый", "сказано", "Это третий"):
        assert reason in note["Разбор"]
    card = collection.get_card(collection.find_cards("вид:choice or tag:вид:choice")[0])
    assert "Это первый" not in card.question()
    assert "Это первый" in card.answer()


@pytest.mark.parametrize("right", ["a", "abo"])
def test_from_one_to_all_options_may_be_right(
    right: str, collection: Collection, tmp_path: Path, course: Course, fields: Fields
) -> None:
    put(collection, tmp_path, anki.write(marked(course, right), fields, MOMENT))
    told = notes(collection)["test/showcase-several"]["Разбор"]
    assert told.count("<strong>Верно") == len(right)


def test_an_authors_html_stays_text(
    collection: Collection, tmp_path: Path, hostile: Course, fields: Fields
) -> None:
    put(collection, tmp_path, anki.write(hostile, fields, MOMENT))
    found = notes(collection)
    assert found
    for note in found.values():
        assert "<img" not in "".join(note.values())
        assert "&lt;img" in note["Вопрос"]


def test_the_same_moment_gives_the_same_bytes(course: Course, fields: Fields) -> None:
    assert anki.write(course, fields, MOMENT) == anki.write(course, fields, MOMENT)

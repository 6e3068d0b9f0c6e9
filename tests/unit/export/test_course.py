"""What is exported, and where: lessons in their order, the reserve by itself behind them."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from macros.export import anki, moodle, qti
from macros.export.course import Course, parts, tags
from macros.export.fields import Fields
from macros.kit.errors import Mistakes
from macros.quiz import bank

KEPT = "Запас итоговой проверки"


def question(name: str, **more: Any) -> dict[str, Any]:
    options = [
        {"id": "a", "text": "Этот", "right": True, "why": "Он."},
        {"id": "b", "text": "Тот", "why": "Не он."},
    ]
    asked = {"id": name, "kind": "choice", "where": "showcase#test", "ask": "Который?"}
    return {**asked, "options": options, **more}


def laid(folder: Path, **files: list[dict[str, Any]]) -> bank.Bank:
    for name, questions in files.items():
        text = yaml.safe_dump({"title": f"Тест {name}", "questions": questions})
        (folder / f"{name}.yml").write_text(text, encoding="utf-8")
    return bank.read(folder, Mistakes())


KEEP = {"reserve": True}
CASES: dict[str, tuple[dict[str, list[dict[str, Any]]], list[tuple[str, list[str]]]]] = {
    "no reserve": (
        {"leader": [question("one")], "more": [question("two")]},
        [("01 Лидер", ["one"]), ("02 Тест more", ["two"])],
    ),
    "a reserve in a file of its own": (
        {"leader": [question("one")], "reserve": [question("two", **KEEP)]},
        [("01 Лидер", ["one"]), (f"02 {KEPT}", ["two"])],
    ),
    "a reserve among the questions of a lesson": (
        {"leader": [question("two", **KEEP), question("one")], "more": [question("tri", **KEEP)]},
        [("01 Лидер", ["one"]), (f"02 {KEPT}", ["two", "tri"])],
    ),
}


@pytest.mark.parametrize(("files", "expected"), CASES.values(), ids=CASES)
def test_the_parts(
    files: Mapping[str, list[dict[str, Any]]],
    expected: list[tuple[str, list[str]]],
    tmp_path: Path,
) -> None:
    found = parts(laid(tmp_path, **files), {"leader": "Лидер"})
    assert [(one.name, [q.id for q in one.quiz.questions]) for one in found] == expected


@pytest.fixture
def course(tmp_path: Path) -> Course:
    """A question with its context and one of the reserve."""
    about = {"context": "Фирма продаёт **двери**.", "flip": "turned"}
    asked = [question("one", **about), question("two", **KEEP)]
    return Course("test", "Курс", parts(laid(tmp_path, leader=asked), {"leader": "Лидер"}))


def test_the_context_stands_before_what_is_asked(course: Course, fields: Fields) -> None:
    told = "Фирма продаёт <strong>двери</strong>.</p><p>Который?"
    items = dict(qti.files(course, fields))
    fronts = [
        fields.render("export/anki.html.jinja", question=one, piece="ask")
        for one in course.parts[0].quiz.questions
    ]
    for text in (moodle.write(course, fields).decode(), items["items/one.xml"], *fronts):
        assert told in text.replace("\xa0", " ").replace("\n", "")


def test_the_reserve_is_told_apart_in_every_format(course: Course, fields: Fields) -> None:
    assert f"/02 {KEPT}]]>" in moodle.write(course, fields).decode()
    tests = dict(qti.files(course, fields))
    assert "two.xml" in tests["tests/final-reserve.xml"]
    assert "two.xml" not in tests["tests/leader.xml"]
    with zipfile.ZipFile(io.BytesIO(anki.write(course, fields, 1_700_000_000))) as package:
        assert json.dumps(KEPT)[1:-1].encode() in package.read("collection.anki2")


def test_what_a_pair_and_the_reserve_are_found_by(course: Course) -> None:
    told = [set(tags(part, one)) for part in course.parts for one in part.quiz.questions]
    assert "перевёртыш:turned" in told[0] - told[1]
    assert "запас" in told[1] - told[0]

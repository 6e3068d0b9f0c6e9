"""Who is who in the course: a reader who meets a name again meets the same person."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[3]
KEPT = yaml.safe_load((ROOT / "tests/unit/course/heroes.yml").read_text(encoding="utf-8"))
HEROES: dict[str, list[str]] = KEPT["heroes"]
IRREGULAR: dict[str, list[str]] = KEPT["forms"]
READ = ("docs/**/*.md", "quizzes/**/*.yml", "macros/pictures/*.yml")
TEXTS = [
    (path, path.read_text(encoding="utf-8"))
    for path in sorted(chain.from_iterable(ROOT.glob(pattern) for pattern in READ))
]
LESSONS = [(path, text) for path, text in TEXTS if path.parent.name == "lessons"]
MOST = 5
"""How many people of its own a lesson may name; Marina's firm runs through all of them."""
FULL_NAME = re.compile(r"\b([А-ЯЁ][а-яё]+) ([А-ЯЁ][а-яё]+)\b")
ENDINGS = {
    "ия": (2, ["ия", "ии", "ию", "ие", "ией"]),
    "а": (1, ["а", "ы", "и", "е", "у", "ой", "ей"]),
    "я": (1, ["я", "и", "е", "ю", "ей", "ёй"]),
    "й": (1, ["й", "я", "ю", "ем", "е"]),
    "ь": (1, ["ь", "я", "ю", "ем", "е"]),
    "у": (1, ["у"]),
    "": (0, ["", "а", "у", "ом", "е"]),
}
"""By the end of a name: how many letters to take off, and what its cases put there."""


def forms(name: str) -> list[str]:
    """A first name in all its cases; the few that lose a vowel are declared in the list."""
    cut, endings = next(found for end, found in ENDINGS.items() if name.endswith(end))
    stem = name[: len(name) - cut]
    return [stem + ending for ending in endings] + IRREGULAR.get(name, [])


def stands(name: str, text: str) -> bool:
    return bool(re.search(rf"(?<![А-Яа-яЁё-])(?:{'|'.join(forms(name))})(?![А-Яа-яЁё])", text))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Лев", "Первая планёрка Льва."),
        ("Зульфия", "Ответить Зульфие"),
        ("Назар", "Назару, он в отделе второй месяц"),
        ("Алсу", "возглавила Алсу"),
    ],
)
def test_a_name_is_known_in_its_cases(name: str, text: str) -> None:
    assert stands(name, text)


@pytest.mark.parametrize(
    ("name", "text"),
    [("Илья", "Роману Ильичу"), ("Оля", "в Йошкар-Оле"), ("Мирон", "отдел Жанны Мироновой")],
)
def test_another_word_is_not_taken_for_a_name(name: str, text: str) -> None:
    assert not stands(name, text)


@pytest.mark.parametrize("name", HEROES)
def test_a_name_stands_where_the_list_says_it_is_the_same_person(name: str) -> None:
    found = {path.stem for path, text in TEXTS if stands(name, text)}
    assert found == set(HEROES[name])


def test_whoever_has_a_full_name_is_on_the_list() -> None:
    known = {form for name in HEROES for form in forms(name)} | set(KEPT["places"])
    assert [two for two in _full_names() if known.isdisjoint(two.split())] == []


@pytest.mark.parametrize("path", [path for path, _ in LESSONS], ids=lambda path: path.stem)
def test_a_lesson_names_at_most_five_people_of_its_own(path: Path) -> None:
    text = dict(LESSONS)[path]
    own = HEROES.keys() - set(KEPT["firm"]) - set(KEPT["short"])
    assert len([name for name in own if stands(name, text)]) <= MOST


def _full_names() -> Iterator[str]:
    """Every two capitalised words in a row that lessons and questions hold."""
    for path, text in TEXTS:
        if "docs" not in path.parts or path.parent.name == "lessons":
            yield from (found[0] for found in FULL_NAME.finditer(text))

"""What a picture says is what the lesson says: numbers that stand in both are compared."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from macros.kit.errors import Mistakes
from macros.kit.markdownfile import read
from macros.pictures import bank

ROOT = Path(__file__).parents[3]
PICTURES = bank.read(ROOT / "macros/pictures", Mistakes())
PAGES = read(ROOT / "docs")
SAID = {
    "roles": ("leader", ["руками ваших продавцов", "вашими собственными", "руками других отделов"]),
    "marina-week": ("leader", ["Три часа готовила цены", "Четыре часа руководителя"]),
    "order-way": ("seams", ["Делали восемь дней, лежал двадцать три", "Обещали четырнадцать"]),
}
"""What the lesson says of the same in words: where it changes, the picture is to be looked at."""


def words(text: str) -> str:
    """Letters and digits of a text, without blanks that differ."""
    return re.sub(r"\s+", " ", text.replace("\u00a0", " "))


@pytest.mark.parametrize("name", SAID)
def test_the_lesson_says_what_the_picture_shows(name: str) -> None:
    slug, sentences = SAID[name]
    source = words(PAGES[f"lessons/{slug}.md"].source)
    assert [one for one in sentences if one not in source] == []


def test_no_picture_of_a_lesson_is_left_uncompared() -> None:
    assert set(SAID) == set(PICTURES)

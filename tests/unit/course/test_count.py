"""A page says in words how many lessons there are, and is not told of the next one."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.course.count import count_macro
from macros.kit import texts
from macros.kit.markdownfile import Page
from macros.kit.templates import Templates

MACROS = Path(__file__).parents[3] / "macros"
TEMPLATES = Templates(MACROS, texts.read(MACROS / "texts/ru.yml"), {})
PAGE = Page(Path("index.md"), "index.md", "")


@pytest.mark.parametrize(
    ("number", "what", "said"),
    [
        (1, "lessons", "1 урок"),
        (2, "weeks", "2 недели"),
        (5, "lessons", "пять уроков"),
        (12, "lessons", "двенадцать уроков"),
        (20, "weeks", "двадцать недель"),
        (21, "weeks", "21 неделя"),
        (24, "weeks", "24 недели"),
        (112, "lessons", "112 уроков"),
    ],
)
def test_a_number_takes_its_form_of_the_noun(number: int, what: str, said: str) -> None:
    assert count_macro(range(number), TEMPLATES)(PAGE, what) == said

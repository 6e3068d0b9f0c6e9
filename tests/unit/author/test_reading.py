"""How long a lesson is and how easily it is read: what counts as its prose."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.author import lint, reading
from macros.author.measures import measures
from macros.author.reading import Passage
from macros.kit.markdownfile import Page

LESSON = """---
description: Не считается.
---

# Заглавие

{{ lesson_head() }}

!!! case "Случай: имя"

    Пять слов внутри этого случая.

    И ещё три.

Вне случая.

## Раздел { #razdel }

Мысль **статьи**.{{ claim("C05") }} Слово {{ term("debt", "дебиторка") }} видно.

| Таблица | не считается |
|---|---|

### Ниже { #nizhe }

Тоже [здесь](lessons/leader.md#termin).

## Другой { #drugoi }

{{ quiz("leader", section="drugoi") }}
"""


def page(text: str) -> Page:
    return Page(Path("docs/lessons/first.md"), "lessons/first.md", text)


def test_a_section_is_its_prose_and_what_is_below_it() -> None:
    found = {one.title: (one.words, one.line) for one in reading.sections(page(LESSON))}
    assert found == {"Раздел": (7, 17), "Другой": (0, 28)}


def test_a_case_ends_where_its_lines_are_no_longer_indented() -> None:
    assert [(one.words, one.line) for one in reading.cases(page(LESSON))] == [(8, 9)]


def test_a_lesson_is_all_of_its_prose() -> None:
    assert reading.whole(page(LESSON)).words == 8 + 2 + 7


@pytest.mark.parametrize(
    ("text", "ease"),
    [
        ("Дом. Сад.", 206.835 - 1.52 * 1 - 65.14 * 1),
        ("Мама мыла раму. Да.", 206.835 - 1.52 * 2 - 65.14 * 7 / 4),
        ("Он спросил: «Кто?» И ушёл.", 206.835 - 1.52 * 2.5 - 65.14 * 7 / 5),
        ("", 0.0),
    ],
)
def test_ease_falls_with_long_sentences_and_long_words(text: str, ease: float) -> None:
    assert Passage("", 1, text).ease == pytest.approx(ease)


def advice(text: str) -> list[str]:
    return [str(one) for one in lint.too_long(page(text))]


def test_as_long_as_allowed_is_not_too_long() -> None:
    section = "слово " * measures().section
    case = "слово " * measures().case
    assert advice(f"# А\n\n!!! case\n\n    {case}\n\n## Б\n\n{section}") == []


def test_a_word_more_is_told_with_its_line() -> None:
    section = "слово " * (measures().section + 1)
    case = "слово " * (measures().case + 1)
    assert advice(f"# А\n\n!!! case\n\n    {case}\n\n## Б\n\n{section}") == [
        "docs/lessons/first.md:7:1: в разделе слов: 701; сократите до 700 или разделите",
        "docs/lessons/first.md:3:1: в случае слов: 121; сократите до 120 или разделите",
    ]

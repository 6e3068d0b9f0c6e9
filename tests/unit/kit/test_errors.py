"""A file that is no text and a word that is missing are mistakes with a place."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.kit.errors import CourseError, Mistake, column_of
from macros.kit.source import read_text
from macros.kit.texts import Texts


def test_a_file_that_is_not_utf8_is_told_with_its_place(tmp_path: Path) -> None:
    path = tmp_path / "quiz.yml"
    path.write_bytes("title: a\nя ".encode() + b"\xff")
    with pytest.raises(CourseError, match=r"quiz\.yml:2:3: файл не в кодировке UTF-8"):
        read_text(path)


def test_mistakes_are_told_in_the_order_of_the_file() -> None:
    path = Path("a.md")
    told = CourseError(
        Mistake(path, 10, "третье"),
        Mistake(path, 2, "второе", 7),
        Mistake(path, 2, "первое", 3),
        Mistake(path, 2, "первое", 3),
    )
    assert str(told).splitlines() == ["a.md:2:3: первое", "a.md:2:7: второе", "a.md:10:1: третье"]


def test_github_puts_a_mistake_at_its_column_and_reads_its_per_cent_sign() -> None:
    mistake = Mistake(Path("a.md"), 2, "длиннее на 30 %", 7)
    assert mistake.annotation == "::error file=a.md,line=2,col=7::длиннее на 30 %25"
    warning = Mistake(Path("a.md"), 2, "длиннее", 7, warning=True)
    assert warning.annotation == "::warning file=a.md,line=2,col=7::длиннее"


@pytest.mark.parametrize(
    ("macro", "column"), [("claim", 14), ("aim", 1), ("quiz", 1), ("", 1)], ids=str
)
def test_a_call_is_found_in_its_line_by_its_name(macro: str, column: int) -> None:
    assert column_of(macro, "Мысль claim {{claim(name) }}".replace("{{", "{")) == column


def test_a_missing_word_of_the_interface_is_told_by_its_name() -> None:
    with pytest.raises(CourseError, match=r"ru\.yml:1:1: нет слова .*quiz\.answer.* «quiz\.answr»"):
        Texts({"quiz.answr": "x"})("quiz.answer")

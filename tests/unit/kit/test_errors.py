"""A file that is no text and a word that is missing are mistakes with a place."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.kit.errors import CallError, CourseError, read_text
from macros.kit.texts import Texts


def test_a_file_that_is_not_utf8_is_told_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "quiz.yml"
    path.write_bytes(b"title: a\n\xff")
    with pytest.raises(CourseError, match=r"quiz\.yml:2: файл не в кодировке UTF-8"):
        read_text(path)


def test_a_missing_word_of_the_interface_is_told_by_its_name() -> None:
    with pytest.raises(CallError, match=r"ru\.yml: «quiz\.answer»; возможно, .* «quiz\.answr»"):
        Texts({"quiz.answr": "x"})("quiz.answer")

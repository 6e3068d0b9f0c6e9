"""One reading of a file gives its content and the line of every piece."""

from __future__ import annotations

from pathlib import Path

from macros.kit import yamlfile
from macros.kit.yamlfile import Model


class Shelf(Model):
    """A list of words."""

    words: list[str]


def test_a_piece_knows_its_line(tmp_path: Path) -> None:
    path = tmp_path / "shelf.yml"
    path.write_text("words:\n  - one\n  - two\n", encoding="utf-8")
    file = yamlfile.read(Shelf, path)
    assert file.content.words == ["one", "two"]
    assert file.mistake("мимо", "words", 1).line == 3


def test_a_head_counts_its_lines_from_the_top_of_the_page(tmp_path: Path) -> None:
    file = yamlfile.parse(Shelf, tmp_path / "page.md", "words: [one]", above=1)
    assert file.mistake("мимо", "words").line == 2


def test_words_that_old_yaml_took_for_something_else_are_words(tmp_path: Path) -> None:
    words = ["no", "yes", "on", "10:30", "2023-05-05", "1_000"]
    file = yamlfile.parse(Shelf, tmp_path / "shelf.yml", f"words: [{', '.join(words)}]")
    assert file.content.words == words

"""One reading of a file gives its content and the place of every piece."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import pytest
from pydantic import Field

from macros.kit import yamlfile
from macros.kit.errors import CourseError
from macros.kit.yamlfile import Key, Model, position


class Shelf(Model):
    """A list of words."""

    words: list[str]


def test_a_piece_knows_its_line(tmp_path: Path) -> None:
    path = tmp_path / "shelf.yml"
    path.write_text("words:\n  - one\n  - two\n", encoding="utf-8")
    file = yamlfile.read(Shelf, path)
    assert file.content.words == ["one", "two"]
    said = file.mistake("мимо", "words", 1)
    assert (said.line, said.column) == (3, 5)


def test_a_head_counts_its_lines_from_the_top_of_the_page(tmp_path: Path) -> None:
    file = yamlfile.parse(Shelf, tmp_path / "page.md", "words: [one]", above=1)
    assert file.mistake("мимо", "words").line == 2


def test_words_that_old_yaml_took_for_something_else_are_words(tmp_path: Path) -> None:
    words = ["no", "yes", "on", "10:30", "2023-05-05", "1_000"]
    file = yamlfile.parse(Shelf, tmp_path / "shelf.yml", f"words: [{', '.join(words)}]")
    assert file.content.words == words


TREE = """
name: Ёж, и не один
empty:
flow: {a: [1, &x 2], b: *x}
below:
  - k: v
folded: >
  text
"""


@pytest.mark.parametrize(
    ("loc", "place"),
    [
        (("name",), (2, 7)),
        (("empty",), (3, 1)),
        (("flow",), (4, 7)),
        (("flow", "a", 1), (4, 15)),
        (("below",), (5, 1)),
        (("below", 0), (6, 5)),
        (("below", 0, "k"), (6, 8)),
        (("below", 0, "missing"), (6, 5)),
        (("folded",), (7, 9)),
        (("missing",), (2, 1)),
    ],
    ids=str,
)
def test_what_is_wrong_is_the_value_or_the_name_of_one_that_is_elsewhere(
    loc: tuple[Key, ...], place: tuple[int, int]
) -> None:
    tree = yamlfile.compose(Path("a.yml"), TREE)
    assert position(tree, loc) == place


def test_of_a_wrong_name_the_name_is_told() -> None:
    tree = yamlfile.compose(Path("a.yml"), TREE)
    assert position(tree, ("below", 0, "k"), of_name=True) == (6, 5)
    assert position(tree, ("flow", "a"), of_name=True) == (4, 8)


def test_every_text_is_given_with_its_place_and_no_name_or_number() -> None:
    class Anything(Model):
        model_config = {"extra": "allow"}

    file = yamlfile.parse(Anything, Path("a.yml"), TREE, above=2)
    texts = [(text, place.line, place.column) for text, place in file.texts()]
    assert texts == [("Ёж, и не один", 4, 7), ("v", 8, 8), ("text\n", 9, 9)]


class Word(Model):
    """A variant whose name is that of its field."""

    kind: Literal["word"]
    word: int


class Sign(Model):
    """Another one, with a field of that name too."""

    kind: Literal["sign"]
    word: bool


class Either(Model):
    """One of both."""

    one: Annotated[Word | Sign, Field(discriminator="kind")]


def test_a_variant_that_is_called_like_its_field_does_not_lead_astray() -> None:
    source = "one:\n  kind: word\n  word: да\n  wrod: 1\n"
    with pytest.raises(CourseError) as caught:
        yamlfile.parse(Either, Path("a.yml"), source)
    assert str(caught.value).splitlines() == [
        "a.yml:3:9: в поле «word» нужно целое число, а тут «да»",
        "a.yml:4:3: неизвестное поле «wrod»; возможно, вы имели в виду «word»",
    ]

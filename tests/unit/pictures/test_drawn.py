"""A reader with a phone: every picture fits its frame, its words are large enough, it is light."""

from __future__ import annotations

import gzip
import re
from html import unescape
from pathlib import Path

import pytest

import macros
from macros.pictures import letters
from macros.pictures.kind import WIDTH

ROOT = Path(__file__).parents[3]
FILES = {path.stem: path for path in sorted((ROOT / "macros/pictures").glob("*.yml"))}
LEAST = 12
"""Pixels of a letter on a phone of 360, where a unit of the drawing is a pixel."""
HEAVIEST = 4 * 1024
HIDDEN = re.compile(r'<g visibility="hidden".*?</g>')
TEXT = re.compile(r"<text ([^>]*)>([^<]*)</text>")


def figure(name: str) -> str:
    """A picture as the showcase has it."""
    course = macros.current()
    page = course.pages["showcase.md"]
    return course.calls.complete(page, course.calls.make(page, "picture", name))


def drawing(name: str) -> str:
    found = re.search(r"<svg.*</svg>", figure(name))
    assert found
    return found[0]


def texts(name: str) -> list[tuple[str, float, float, float, float]]:
    """The words of a picture, from where to where they go, where they stand, how large they are."""
    found = []
    for attributes, said in TEXT.findall(HIDDEN.sub("", drawing(name))):
        given = dict(re.findall(r'([\w-]+)="([^"]*)"', attributes))
        size, x = float(given.get("font-size", 13)), float(given["x"])
        text = unescape(said)
        wide = letters.width(text, size, bold="font-weight" in given)
        x -= wide * {"start": 0, "middle": 0.5, "end": 1}[given.get("text-anchor", "start")]
        found.append((text, x, x + wide, float(given["y"]), size))
    return found


@pytest.mark.parametrize("name", FILES)
def test_no_word_leaves_the_picture(name: str) -> None:
    (height,) = re.findall(rf'viewBox="0 0 {WIDTH} ([\d.]+)"', drawing(name))
    assert texts(name)
    out = [
        text
        for text, left, right, y, size in texts(name)
        if left < -0.5 or right > WIDTH + 0.5 or y < size * 0.7 or y > float(height) - 2
    ]
    assert out == []


@pytest.mark.parametrize("name", FILES)
def test_no_word_lies_on_another(name: str) -> None:
    found = texts(name)
    over = [
        (one[0], other[0])
        for place, one in enumerate(found)
        for other in found[place + 1 :]
        if one[1] < other[2] - 1 and other[1] < one[2] - 1 and abs(one[3] - other[3]) < 11
    ]
    assert over == []


@pytest.mark.parametrize("name", FILES)
def test_every_letter_is_large_enough_on_a_phone(name: str) -> None:
    assert [text for text, *_, size in texts(name) if size < LEAST] == []


@pytest.mark.parametrize("name", FILES)
def test_a_picture_is_light(name: str) -> None:
    assert len(gzip.compress(figure(name).encode())) <= HEAVIEST


@pytest.mark.parametrize("name", FILES)
def test_a_picture_is_told_to_who_does_not_see_it(name: str) -> None:
    html = figure(name)
    assert f'role="img" aria-labelledby="picture-{name}"' in html
    assert f'<title id="picture-{name}">' in html
    assert "<figcaption" in html
    assert "<table" in html


def test_every_picture_stands_in_the_showcase_and_on_a_page_for_readers() -> None:
    pages = macros.current().pages
    shown = {
        (page.src == "showcase.md", call.args[0])
        for page in pages.values()
        for call in page.calls
        if call.name == "picture"
    }
    assert {(True, name) for name in FILES} <= shown
    assert {(False, name) for name in FILES} <= shown


@pytest.mark.parametrize(
    ("text", "room", "expected"),
    [
        ("своими руками", 200, ["своими руками"]),
        ("своими руками", 60, ["своими", "руками"]),
        ("бухгалтерия", 10, ["бухгалтерия"]),
        ("", 10, []),
    ],
)
def test_a_text_is_broken_between_words(text: str, room: int, expected: list[str]) -> None:
    assert letters.lines(text, room) == expected

"""Every Russian word of the built site is one that the dictionary knows, or that we vouch for."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.site.pages import Node
from tests.tools.words import known, unknown

ALLOWED = Path(__file__).with_name("words.txt").read_text(encoding="utf-8").split()


@pytest.fixture(scope="module")
def found(pages: dict[str, Node]) -> dict[str, str]:
    return unknown(pages)


def test_no_word_is_misspelt(found: dict[str, str]) -> None:
    """A right word goes into words.txt: `python -m tests.tools.words SITE` lists them all."""
    assert {word: page for word, page in found.items() if word not in ALLOWED} == {}


def test_no_word_is_vouched_for_in_vain(found: dict[str, str]) -> None:
    assert [word for word in ALLOWED if word not in found] == []


def test_the_words_stand_in_their_order_and_once() -> None:
    assert sorted(set(ALLOWED)) == ALLOWED


@pytest.mark.parametrize("word", ["покупатель", "покупателя-агронома", "ещё"])
def test_a_right_word_is_known(word: str) -> None:
    assert known(word)


@pytest.mark.parametrize("word", ["покупатиль", "севодня", "покупатель-агроном-дирректор"])
def test_a_wrong_word_is_not(word: str) -> None:
    assert not known(word)

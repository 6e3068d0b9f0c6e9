"""The pairs that try the search are other forms of words, the same on every run."""

from __future__ import annotations

from typing import get_args

import pytest

from tests.tools import wordforms

PARTS: tuple[wordforms.List, ...] = get_args(wordforms.List)
PAGES = [
    {
        "address": "a/",
        "title": "Рынок",
        "sections": [
            {"id": "", "heading": "", "text": "Учёт «сделок» и какой-нибудь DXB"},
            {"id": "one", "heading": "Раздел", "text": "Продавцы звонят, это важно"},
        ],
    },
    {
        "address": "b/",
        "title": "Рынок",
        "sections": [{"id": "", "heading": "", "text": "рынка"}],
    },
]


def test_a_page_holds_the_words_of_all_its_sections() -> None:
    pages = wordforms.words_of(PAGES)
    assert pages["b/"] == {"рынок", "рынка"}
    words = {"рынок", "учёт", "сделок", "раздел", "продавцы", "звонят", "важно"}
    assert pages["a/"] == words


@pytest.mark.parametrize(
    ("word", "kind", "possible"),
    [
        ("учёт", "ё/е", {"учет", "учета", "учету", "учетом", "учете", "учеты", "учетам"}),
        ("сделок", "fleeting", {"сделка", "сделки", "сделке", "сделку", "сделкой", "сделкам"}),
        ("звонят", "person", {"звоню", "звонит", "звонить", "звонил", "звоните", "звонишь"}),
        ("человек", "stem", {"люди", "людей", "людям", "людьми", "людях"}),
        ("важный", "degree", {"важнее", "важней"}),
        ("сделка", "old", {"сделкою"}),
        ("раздел", "plural", {"разделы", "разделов", "разделам", "разделами", "разделах"}),
    ],
)
def test_a_form_is_told_by_its_kind(word: str, kind: str, possible: set[str]) -> None:
    form = dict(wordforms.forms(word))[kind]
    assert form[:4] in {one[:4] for one in possible}
    assert form != word


def test_a_pair_names_a_page_that_holds_the_word_and_not_the_form() -> None:
    pages = wordforms.words_of(PAGES)
    pairs = wordforms.pairs(pages, 10, "test")
    assert pairs
    for pair in pairs:
        assert pair.word in pages[pair.page]
        assert pair.form not in pages[pair.page]
        assert pair.form in pair.typed


def test_pairs_are_the_same_on_every_run() -> None:
    pages = wordforms.words_of(PAGES)
    first, second = (wordforms.pairs(pages, 10, "test") for _ in range(2))
    assert first == second


def test_no_word_is_in_both_lists_and_none_is_left_out() -> None:
    pages = wordforms.words_of(PAGES)
    lists = [{pair.word for pair in wordforms.pairs(pages, 10, part)} for part in PARTS]
    assert not lists[0] & lists[1]
    words = {word for word in set().union(*pages.values()) if list(wordforms.forms(word))}
    assert lists[0] | lists[1] == words


def test_what_a_dictionary_does_not_know_makes_no_pair() -> None:
    assert list(wordforms.forms("бнопня")) == []

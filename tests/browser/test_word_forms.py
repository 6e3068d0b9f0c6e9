"""A reader asks in another form than the page's: at least 95 of 100 such words bring the page in.

How a pair is made (tests/tools/wordforms.py): all words of four letters and more are taken from
the search index of the built site, in the order of their hashes. pymorphy3 gives the forms of
each noun, adjective and verb: other cases, the other number, other persons and tenses, degrees,
ё typed as е, forms that lose or gain a vowel (рынок, рынка), forms of another stem (год, лет) and
those in -ою that old books have. By its hash one form is chosen, and a page that holds the word
and does not hold the form as it is typed. There are at most 60 pairs of each of the five usual
kinds and 20 of each of the three rare ones; every fifth is typed beside «», brackets, dots or a
dash. Half of all words, by another hash, are left out here: the rules of forms.js and
irregular.js were found by those.

How it is counted: each form is a query of its own to the worker that the page's search runs on,
in one browser page. A hit is a query whose results, in any place, hold the page of the pair (any
section of it). Misses of all kinds count alike: hits ÷ all pairs.
"""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import get_args

import pytest
from playwright.sync_api import Page

from tests.tools import wordforms
from tests.tools.wordforms import Pair

EACH = 60
LEAST_PAIRS = 200
LEAST_HITS = 0.95
LEAST_RIGHT = 0.8
# What the page says to the worker, and what it hears: see docs/assets/search/worker.js.
ASK = """async (queries) => {
    const panel = document.querySelector("search-dialog").getAttribute("styles");
    const worker = new Worker(new URL(panel.replace("dialog.css", "worker.js"), location.href),
        { type: "module" });
    const index = new URL("search/index.json", location.href).href;
    const found = [];
    for (const typed of queries) {
        const said = new Promise((resolve) => (worker.onmessage = resolve));
        worker.postMessage({ index, typed });
        found.push((await said).data.results.map(({ address }) => address));
    }
    worker.terminate();
    return found;
}"""


@pytest.fixture(scope="module")
def words(site: Path) -> dict[str, set[str]]:
    index = json.loads((site / "search/index.json").read_text("utf-8"))
    return wordforms.words_of(index["pages"])


@pytest.fixture(scope="module")
def pairs(words: dict[str, set[str]]) -> list[Pair]:
    return wordforms.pairs(words, EACH, "test")


def test_there_are_enough_pairs_of_every_kind(pairs: list[Pair]) -> None:
    assert len(pairs) >= LEAST_PAIRS
    kinds = Counter(pair.kind for pair in pairs)
    assert set(kinds) == set(wordforms.KINDS)
    assert min(kinds.values()) >= 10
    assert len([pair for pair in pairs if pair.typed != pair.form]) >= len(pairs) // 6


def test_another_form_of_a_word_brings_its_page_in(
    page: Page, words: dict[str, set[str]], pairs: list[Pair]
) -> None:
    page.goto("")
    for part in get_args(wordforms.List):
        asked = pairs if part == "test" else wordforms.pairs(words, EACH, part)
        found: list[list[str]] = page.evaluate(ASK, [pair.typed for pair in asked])
        missed = [pair for pair, pages in zip(asked, found, strict=True) if pair.page not in pages]
        rate = (len(asked) - len(missed)) / len(asked)
        # Who looks at the misses of the test learns them by heart.
        told = [f"{one.kind}: {one.word} by {one.typed} in {one.page}" for one in missed]
        print(f"{part}: {rate:.1%} of {len(asked)}", *(told if part != "test" else ()), sep="\n  ")
        assert rate >= LEAST_HITS


def test_what_a_form_brings_in_holds_the_word(
    page: Page, words: dict[str, set[str]], pairs: list[Pair]
) -> None:
    """Else a search that takes all words for one would pass."""
    page.goto("")
    found: list[list[str]] = page.evaluate(ASK, [pair.typed for pair in pairs])
    right = [
        any(wordforms.same(word, pair.form) for word in words[address])
        for pair, pages in zip(pairs, found, strict=True)
        for address in pages
    ]
    rate = sum(right) / len(right)
    print(f"{rate:.1%} of {len(right)} found pages hold the word")
    assert rate >= LEAST_RIGHT


def test_a_word_that_the_course_does_not_hold_brings_no_page_in(page: Page) -> None:
    page.goto("")
    assert page.evaluate(ASK, ["бегемотами", "щщщъъъ"]) == [[], []]

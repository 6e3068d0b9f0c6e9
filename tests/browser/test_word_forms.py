"""A reader asks in another form than the page's: at least 93 of 100 such words bring the page in.

How a pair is made (tests/tools/wordforms.py): all words of four letters and more are taken from
the search index of the built site, in the order of their hashes. pymorphy3 gives the forms of
each noun, adjective and verb: other cases, the other number, other persons and tenses, ё typed
as е, forms that lose or gain a vowel (рынок, рынка). By its hash one form is chosen, and a page
that holds the word and does not hold the form as it is typed. There are at most 60 pairs of each
of the five kinds; every fifth is typed beside «», brackets, dots or a dash.

How it is counted: each form is a query of its own to the worker that the page's search runs on,
in one browser page. A hit is a query whose results, in any place, hold the page of the pair (any
section of it). Misses of all kinds count alike: hits ÷ all pairs.
"""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.tools import wordforms
from tests.tools.wordforms import Pair

EACH = 60
LEAST_PAIRS = 200
LEAST_HITS = 0.93
# What the theme says to the worker, and what it hears: see docs/assets/search/worker.js.
ASK = """async (queries) => {
    const { base, search } = JSON.parse(document.querySelector("#__config").textContent);
    const worker = new Worker(new URL(search, location.href));
    const say = (type, data) => new Promise((resolve) => {
        worker.onmessage = (event) => resolve(event.data);
        worker.postMessage({ type, data });
    });
    const index = await (await fetch(`${base}/search/search_index.json`)).json();
    await say(0, { ...index, options: { suggest: false } });
    const found = [];
    for (const query of queries) {
        const { data } = await say(2, query);
        found.push(data.items.flat().map((item) => item.location.split("#")[0]));
    }
    worker.terminate();
    return found;
}"""


@pytest.fixture(scope="module")
def pairs(site: Path) -> list[Pair]:
    index = json.loads((site / "search/full.json").read_text("utf-8"))
    return wordforms.pairs(wordforms.words_of(index["docs"]), EACH)


def test_there_are_enough_pairs_of_every_kind(pairs: list[Pair]) -> None:
    assert len(pairs) >= LEAST_PAIRS
    kinds = Counter(pair.kind for pair in pairs)
    assert set(kinds) == {"case", "plural", "person", "ё/е", "fleeting"}
    assert min(kinds.values()) >= 10
    assert len([pair for pair in pairs if pair.typed != pair.form]) >= len(pairs) // 6


def test_another_form_of_a_word_brings_its_page_in(page: Page, pairs: list[Pair]) -> None:
    page.goto("")
    found: list[list[str]] = page.evaluate(ASK, [pair.typed for pair in pairs])
    missed = [pair for pair, pages in zip(pairs, found, strict=True) if pair.page not in pages]
    rate = (len(pairs) - len(missed)) / len(pairs)
    told = [f"{one.kind}: {one.word} by {one.typed} in {one.page}" for one in missed]
    print(f"{rate:.1%} of {len(pairs)}; missed:", *told, sep="\n  ")
    assert rate >= LEAST_HITS


def test_nothing_of_the_index_is_fetched_before_the_first_query(page: Page) -> None:
    fetched: list[str] = []
    page.context.on("request", lambda request: fetched.append(request.url))
    page.goto("", wait_until="networkidle")
    assert not [url for url in fetched if url.endswith(("/full.json", "/forms.js", "/search.js"))]
    page.evaluate(ASK, ["продавцам"])
    assert len([url for url in fetched if url.endswith("/full.json")]) == 1


def test_a_word_that_the_course_does_not_hold_brings_no_page_in(page: Page) -> None:
    """Else a search that finds everything would pass."""
    page.goto("")
    assert page.evaluate(ASK, ["бегемотами", "щщщъъъ"]) == [[], []]

"""Progress from several tabs and devices becomes one: in any order, any number of times."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.conftest import Ask

# Few names, so that documents have something in common.
NAMES = st.sampled_from(["a", "b", "c", "__proto__", "constructor"])
ATTEMPTS = st.fixed_dictionaries(
    {
        "question": NAMES,
        "given": st.lists(st.text(max_size=4), max_size=3),
        "at": st.integers(0, 5),
        "fingerprint": NAMES,
    },
    optional={
        "moment": st.sampled_from(["before", "after"]),
        "confidence": st.sampled_from(["sure", "rather", "guess"]),
        "hints": st.integers(1, 3),
        "seed": st.integers(0, 2**32 - 1),
        "revealed": st.just(value=True),
        "of-a-later-version": st.text(max_size=4),
    },
)
RESETS = st.fixed_dictionaries({"question": NAMES | st.just("*"), "at": st.integers(0, 5)})
ENTRIES = st.fixed_dictionaries(
    {"value": st.lists(st.text(max_size=4), max_size=2), "at": st.integers(0, 3)},
    optional={"clock": st.integers(0, 3)},
)
DOCUMENTS = st.fixed_dictionaries(
    {
        "version": st.just(2),
        "attempts": st.dictionaries(NAMES, ATTEMPTS, max_size=4),
        "resets": st.dictionaries(NAMES, RESETS, max_size=3),
        "entries": st.dictionaries(NAMES, ENTRIES, max_size=3),
    }
)
TRIES = settings(max_examples=300, deadline=None)


@TRIES
@given(st.lists(DOCUMENTS, min_size=1, max_size=4), st.randoms(use_true_random=False))
def test_the_order_of_merging_makes_no_difference(
    ask: Ask, documents: list[Any], chance: Any
) -> None:
    merged = ask("merge", documents)
    chance.shuffle(documents)
    assert ask("merge", documents) == merged
    assert ask("merge", [ask("merge", documents[:2]), *documents[2:]]) == merged


@TRIES
@given(st.lists(DOCUMENTS, min_size=1, max_size=4))
def test_merging_again_changes_nothing(ask: Ask, documents: list[Any]) -> None:
    merged = ask("merge", documents)
    assert ask("merge", [merged, *documents, merged]) == merged


@TRIES
@given(st.lists(DOCUMENTS, min_size=1, max_size=4))
def test_merging_loses_no_attempt_and_invents_none(ask: Ask, documents: list[Any]) -> None:
    merged = ask("merge", documents)
    for field in ("attempts", "resets", "entries"):
        given_ids = {name for one in documents for name in one[field]}
        assert set(merged[field]) == given_ids
        for name, value in merged[field].items():
            assert value in [one[field].get(name) for one in documents]


@TRIES
@given(DOCUMENTS)
def test_what_was_stored_is_read_as_it_was(ask: Ask, document: Any) -> None:
    assert ask("parse", json.dumps(document)) == document


@TRIES
@given(DOCUMENTS)
def test_the_history_of_a_question_holds_all_its_attempts(ask: Ask, document: Any) -> None:
    told = ask("history", document)
    asked = [one["question"] for one in document["attempts"].values()]
    assert {name: len(one["ever"]) for name, one in told.items()} == {
        name: asked.count(name) for name in asked
    }
    for name, one in told.items():
        times = [attempt["at"] for attempt in one["ever"]]
        assert times == sorted(times)
        resets = [r["at"] for r in document["resets"].values() if r["question"] in {name, "*"}]
        assert one["now"] == [a for a in one["ever"] if a["at"] > max(resets, default=0)]


@TRIES
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=3),
        lambda one: (
            st.lists(one, max_size=3)
            | st.dictionaries(
                NAMES | st.sampled_from(["version", "attempts", "resets"]), one, max_size=3
            )
        ),
    )
)
def test_whatever_is_stored_is_either_whole_or_refused(ask: Ask, found: Any) -> None:
    read = ask("parse", json.dumps(found))
    assert read is None or set(read) == {"version", "attempts", "resets"}

"""Whatever a reader gives, a kind's verdict keeps its promises."""

from __future__ import annotations

import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.conftest import Ask

IDS = ["a", "b", "c", "d", "e", "f"]
TRIES = settings(max_examples=200, deadline=None)
SUBSETS = st.lists(st.sampled_from(IDS), min_size=1, unique=True)


@TRIES
@given(SUBSETS, SUBSETS)
def test_several_gives_all_for_the_right_set_alone(
    ask: Ask, key: list[str], told: list[str]
) -> None:
    score = ask("grade", "several", key, told)["score"]
    assert 0 <= score <= 1
    assert (score == 1) == (set(told) == set(key))
    right = len(set(key) & set(told))
    assert score == pytest.approx(max(0, 2 * right - len(told)) / len(key))


@TRIES
@given(SUBSETS, st.randoms(use_true_random=False))
def test_the_order_of_marks_makes_no_difference(
    ask: Ask, told: list[str], chance: random.Random
) -> None:
    before = ask("grade", "several", ["a", "c"], told)["score"]
    chance.shuffle(told)
    assert ask("grade", "several", ["a", "c"], told)["score"] == before


@TRIES
@given(
    st.lists(st.sampled_from("xyz"), min_size=1, max_size=6),
    st.lists(st.sampled_from("xyz"), min_size=6, max_size=6),
)
def test_each_item_in_its_place_gives_its_share(ask: Ask, key: list[str], told: list[str]) -> None:
    right = [f"{item}:{place}" for item, place in zip(IDS, key, strict=False)]
    answer = [f"{item}:{place}" for item, place in zip(IDS, told[: len(key)], strict=False)]
    for kind in ("sort", "match"):
        score = ask("grade", kind, right, answer)["score"]
        assert score == pytest.approx(sum(one in right for one in answer) / len(right))


@TRIES
@given(st.permutations(IDS[:5]), st.integers(0, 4), st.integers(0, 4))
def test_one_step_out_of_place_costs_one_step(
    ask: Ask, key: list[str], start: int, end: int
) -> None:
    told = list(key)
    told.insert(end, told.pop(start))
    result = ask("grade", "order", key, told)
    assert result["score"] == (1 if told == key else 3 / 4)
    places = [key.index(step) for step in result["hits"]]
    assert places == sorted(places)


@TRIES
@given(st.permutations(IDS[:5]), st.permutations(IDS[:5]))
def test_an_order_is_right_only_as_a_whole(ask: Ask, key: list[str], told: list[str]) -> None:
    result = ask("grade", "order", key, told)
    assert 0 <= result["score"] <= 1
    assert (result["score"] == 1) == (told == key)
    assert (result["score"] == 0) == (told == key[::-1])


def written(value: int, chance: random.Random) -> str:
    """A number of hundredths as people write it."""
    whole, cents = divmod(abs(value), 100)
    digits = f"{whole:,}".replace(",", chance.choice(["", " ", "\u00a0", "\u202f"]))
    part = f"{chance.choice(',.')}{cents:02}" if cents or chance.random() < 0.3 else ""
    sign = chance.choice("-−–") if value < 0 else chance.choice(["", "", "+"])
    unit = chance.choice(["", " часов", "%", " ₽", " тыс. руб."])
    return f"{chance.choice(['', ' '])}{sign}{digits}{part}{unit}"


@TRIES
@given(st.integers(-(10**9), 10**9), st.randoms(use_true_random=False))
def test_a_number_is_read_however_it_is_written(
    ask: Ask, value: int, chance: random.Random
) -> None:
    text = written(value, chance)
    assert ask("fits", "number", [], [text]), text
    key = [["right", value / 100, value / 100]]
    assert ask("grade", "number", key, [text])["score"] == 1, text
    assert (
        ask("grade", "number", [["right", value / 100 + 1, value / 100 + 2]], [text])["score"] == 0
    )


@TRIES
@given(st.text(max_size=12))
def test_any_text_gets_a_verdict(ask: Ask, text: str) -> None:
    for kind, key in (
        ("number", [["right", 1, 2]]),
        ("text", [["right", 1, ["обход*", "мимо лидера"]]]),
    ):
        result: Any = ask("grade", kind, key, [text])
        assert result["score"] in {0, 1}


@TRIES
@given(
    st.sampled_from(["обход лидера", "ёмкость рынка", "продавец — охотник"]),
    st.randoms(use_true_random=False),
)
def test_one_slip_is_nearly_right(ask: Ask, word: str, chance: random.Random) -> None:
    place = chance.randrange(len(word) - 1)
    slips = [
        word[:place] + word[place + 1 :],
        word[: place + 1] + word[place:],
        word[:place] + word[place + 1] + word[place] + word[place + 2 :],
    ]
    for slip in slips:
        assert ask("grade", "text", [["right", 1, [word]]], [slip])["score"] == 1

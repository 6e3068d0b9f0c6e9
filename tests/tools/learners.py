"""Makes files as learners save them on the page «Мои данные», for a group that never was."""

from __future__ import annotations

import json
import random
from collections.abc import Mapping
from typing import Any

from . import edition

BEGUN = 1_772_000_000_000  # milliseconds since 1970: a day in spring 2026
MINUTE = 60_000
SURE = ["sure", "rather", "guess"]

Bank = Mapping[str, Mapping[str, Any]]


def attempt(question: str, given: list[str], at: int = BEGUN, **more: Any) -> dict[str, Any]:
    """One answer as it is kept."""
    return {"question": question, "given": given, "at": at, "fingerprint": "f", **more}


def entries(values: Mapping[str, list[str]], at: int = BEGUN) -> dict[str, Any]:
    """What is written beside the answers, by its names."""
    return {name: {"value": value, "at": at} for name, value in values.items()}


def file(
    attempts: Mapping[str, Any] | None = None,
    written: Mapping[str, Any] | None = None,
    **more: Any,
) -> str:
    """A whole file; `more` changes what stands around the answers."""
    whole = {
        "course": edition.ID,
        "saved": "2026-05-01T09:00:00.000Z",
        "version": 2,
        "attempts": attempts or {},
        "resets": {},
        "entries": written or {},
        **more,
    }
    return json.dumps(whole, ensure_ascii=False, indent=1)


def learner(bank: Bank, seed: int, name: str, size: int = 0) -> str:
    """A diligent learner: every question answered, again and again up to so many bytes."""
    chance = random.Random(seed)  # noqa: S311  nothing to be kept secret
    made: dict[str, Any] = {}
    known = {"name": [name], "task/leader": ["1"]}
    weight = 0
    while not made or weight < size:
        for question, one in bank.items():
            at = BEGUN + len(made) * MINUTE
            confidence = chance.choice(SURE)
            given = answer(one, chance)
            kept = attempt(question, given, at, confidence=confidence, seed=chance.getrandbits(32))
            made[f"{chance.getrandbits(96):x}"] = kept
            weight += len(json.dumps(kept, ensure_ascii=False, indent=3).encode()) + 36
            if 0 < size <= weight:
                break
    return file(made, entries(known), name=name)


def answer(one: Mapping[str, Any], chance: random.Random) -> list[str]:
    """What somebody may answer, right two times of three."""
    right = chance.random() < 2 / 3
    kind, key = one["kind"], one["answer"]
    if kind == "number":
        return [str(key[0 if right else -1][1]).replace(".", ",")]
    if kind == "text":
        return [next(said[0] for _, good, said in key if bool(good) == right)]
    if kind == "reflect":
        return ["Поеду с вами, но вести будете вы: " * 3, *key[:2]]
    if kind in {"sort", "match"} and not right:
        item = key[0].split(":")[0]
        other = [piece for piece in one["options"] if piece.startswith(f"{item}:")]
        return [chance.choice(other), *key[1:]]
    if kind == "order":
        return list(key if right else key[::-1])
    return list(key) if right else [chance.choice(one["options"])]

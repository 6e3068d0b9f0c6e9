"""Braces in a word of the interface or in a number of the model: `{name}` is filled in."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from .errors import unknown

BLANK = re.compile(r"\{(\w+)\}")


def names(text: str) -> set[str]:
    """What is filled into a text."""
    return set(BLANK.findall(text))


def wrong(text: str, known: Collection[str] | None) -> Iterator[str]:
    """What cannot be filled in; `known` are the names that there are, None for any."""
    rest = BLANK.sub("", text)
    if "{" in rest or "}" in rest:
        yield "скобка «{» без пары; вставку пишут так: {имя}"
    for name in BLANK.findall(text):
        if known is not None and name not in known:
            yield unknown("нет вставки", name, sorted(known))

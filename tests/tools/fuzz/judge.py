"""What became of a spoilt file: told at its place, proved harmless, or overlooked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from macros.kit import yamltree
from macros.kit.errors import Mistake

NEAR = 2
LONGEST = 300
QUOTED = re.compile(r"«[^»]*»|\{\{.*?\}\}|\{[^}]*\}|<[^>]*>|`[^`]*`|[\w./-]+\.\w+|https?://\S*")
ENGLISH = re.compile(r"\b[A-Za-z]{2,} [A-Za-z]{2,} [A-Za-z]{2,}\b|Node\(|Error\b|Traceback")
WORDS = re.compile(r"[\w-]+")
MARKS = re.compile(
    r"\{\{.*?\}\}|\{[^}]*\}|\]\([^)]*\)|^ *(?:!!!|\?\?\?\+?) \w+|^#+|^ +|^\s*[-*+|] |^\s*\d+\. "
    r"|<[^>]*>|[*`|\[\]{}<>]"
)

OUTCOMES = (
    *("same", "near", "named", "content", "prose", "legal"),
    *("far", "elsewhere", "overlooked", "traceback", "hang"),
)
"""`named` is told in another place that names what was changed; `legal` is what an author could
have meant: an item, a paragraph, a name that there is."""
GOOD = ("near", "named", "content", "prose")


@dataclass(frozen=True)
class Verdict:
    """One mutant: what it was, what became of it, what was said that should not be."""

    file: str
    operator: str
    number: int
    outcome: str
    said: tuple[str, ...] = ()
    english: bool = False
    long: bool = False
    span: tuple[int, int] = (0, 0)


def span(before: str, after: str) -> tuple[int, int]:
    """The first and the last line of a text that differ from another, from one."""
    old, new = re.split(r"\r\n|\r|\n", before), re.split(r"\r\n|\r|\n", after)
    first = 0
    while first < min(len(old), len(new)) and old[first] == new[first]:
        first += 1
    last = 0
    while last < min(len(old), len(new)) - first and old[-1 - last] == new[-1 - last]:
        last += 1
    return first + 1, max(len(new) - last, first + 1)


def changed_words(before: str, after: str) -> set[str]:
    """The words of the lines that a change has touched."""
    first, last = span(before, after)
    more = len(before.splitlines()) - len(after.splitlines())
    lines = after.splitlines()[first - 1 : last] + before.splitlines()[first - 1 : last + more]
    return {word for line in lines for word in WORDS.findall(line)}


def outcome(path: Path, before: str, after: str, told: Sequence[Mistake]) -> str:
    """One of OUTCOMES for a mutant that the linter has read."""
    if before == after:
        return "same"
    if told:
        return _told(path, before, after, told)
    if path.suffix == ".yml":
        return _yaml(before, after)
    return _markdown(before, after)


def _told(path: Path, before: str, after: str, told: Sequence[Mistake]) -> str:
    first, last = span(before, after)
    here = [one.line for one in told if one.path == path]
    if any(first - NEAR <= line <= last + NEAR for line in here):
        return "near"
    names = changed_words(before, after)
    if any(names & set(WORDS.findall(one.text)) for one in told):
        return "named"
    return "far" if here else "elsewhere"


def _data(text: str) -> Any:
    tree = yamltree.compose(text)
    return yamltree.Data(text.splitlines(), tags=True).of(tree) if tree else {}


def _yaml(before: str, after: str) -> str:
    old, new = _data(before), _data(after)
    if old == new:
        return "content"
    if _prose(old, new):
        return "prose"
    return "legal" if _legal(old, new) else "overlooked"


def _prose(old: Any, new: Any) -> bool:
    """Whether two data differ in texts for readers alone."""
    if isinstance(old, dict) and isinstance(new, dict):
        return list(old) == list(new) and all(_prose(old[key], new[key]) for key in old)
    if isinstance(old, list) and isinstance(new, list):
        return len(old) == len(new) and all(map(_prose, old, new))
    if isinstance(old, str) and isinstance(new, str) and old != new:
        return not re.fullmatch(r"[\w#./-]*", old, re.ASCII)
    return bool(old == new)


def _flat(data: Any, at: str = "") -> list[str]:
    if isinstance(data, dict):
        return [one for key, value in data.items() for one in _flat(value, f"{at}.{key}")]
    if isinstance(data, list):
        return [one for value in data for one in _flat(value, f"{at}[]")]
    prose = isinstance(data, str) and not re.fullmatch(r"[\w#./-]*", data, re.ASCII)
    return [f"{at}={'…' if prose else data}"]


def _legal(old: Any, new: Any) -> bool:
    """Whether the pieces of the new data are those of the old, fewer, in another order or so."""
    fields = {one.partition("=")[0] for one in _flat(old)}
    return all(one.partition("=")[0] in fields for one in _flat(new))


def _markdown(before: str, after: str) -> str:
    old, new = _skeleton(before), _skeleton(after)
    if old == new:
        return "prose"
    known = set(old)
    fewer = all(one in known for one in new)
    close = SequenceMatcher(None, old, new, autojunk=False).ratio()
    return "legal" if fewer and close else "overlooked"


def _skeleton(text: str) -> list[str]:
    """Line by line, the marks of a page; what readers read is left out."""
    return ["".join(MARKS.findall(line)) for line in text.splitlines() if line.strip()]


def english(line: str) -> bool:
    """Whether a line for authors is in the words of a library."""
    return bool(ENGLISH.search(QUOTED.sub(" ", line)))

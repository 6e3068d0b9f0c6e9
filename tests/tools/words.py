"""Lists the Russian words of the built site that the dictionary does not know, each with a page.

Usage: python -m tests.tools.words SITE
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import pymorphy3

from tests.site.pages import Node, read

WORD = re.compile(r"[а-яё]+(?:-[а-яё]+)*", re.IGNORECASE)
# Text of machines, not of people: an example for authors, a picture's source.
SKIPPED = {"script", "style", "code", "pre", "svg"}


@cache
def known(word: str) -> bool:
    """Whether the dictionary has this form, or both halves of a word with a hyphen."""
    morph = _morph()
    if morph.word_is_known(word):
        return True
    first, hyphen, rest = word.partition("-")
    return bool(hyphen) and known(first) and known(rest)


def unknown(pages: Mapping[str, Node]) -> dict[str, str]:
    """Every unknown word in lower case, with the first page that has it."""
    found: dict[str, str] = {}
    for path, page in pages.items():
        for text in _texts(page):
            # A soft hyphen and an accent are no letters; a number's ending is no word.
            clean = re.sub(r"\d+-[а-яё]+", " ", text.replace("\u00ad", "").replace("\u0301", ""))
            for word in WORD.findall(clean):
                if not known(word.lower()):
                    found.setdefault(word.lower(), path)
    return found


def _texts(node: Node) -> Iterator[str]:
    for child in node.children:
        if isinstance(child, str):
            yield child
        elif child.tag not in SKIPPED:
            yield from _texts(child)


@cache
def _morph() -> pymorphy3.MorphAnalyzer:
    return pymorphy3.MorphAnalyzer()


def main(site: Path) -> None:
    """Print one word a line: right ones go into tests/site/words.txt."""
    for word, path in sorted(unknown(read(site)).items()):
        print(f"{word:<32}{path}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))

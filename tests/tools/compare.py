"""Compares two built sites, whatever the folder with the hash is called in each.

Usage: python -m tests.tools.compare OLD NEW [--any-generator]
"""

from __future__ import annotations

import difflib
import gzip
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

HASH = re.compile(rb"assets/[0-9a-f]{8}/")
# Another content of course.json, say, gives its address another mark.
MARK = re.compile(rb"(\.json\?)[0-9a-f]{8}\b")
GENERATOR = re.compile(rb'<meta name="generator" content="[^"]*">')
HEAD = re.compile(r"<head>(.*?)</head>", re.DOTALL)


@dataclass(frozen=True)
class Difference:
    """A file that is not in both sites, or not the same in them."""

    path: str
    kind: str
    """`only in the old`, `only in the new`, `blanks`, `head in another order` or `changed`."""
    lines: tuple[str, ...] = ()
    """Of the difference, as `diff -u` writes them."""


def differences(old: Path, new: Path, *, generator: bool = True) -> Iterator[Difference]:
    """Every difference, in the order of paths; without `generator` its tag counts for none."""
    before, after = _files(old), _files(new)
    for path in sorted(before.keys() | after.keys()):
        if path not in after:
            yield Difference(path, "only in the old")
        elif path not in before:
            yield Difference(path, "only in the new")
        else:
            one, other = (_normal(site[path], generator=generator) for site in (before, after))
            if one != other:
                yield _described(path, one, other)


def _files(site: Path) -> dict[str, Path]:
    """Every file by its path, with the same word for each hash."""
    return {
        HASH.sub(b"assets/HASH/", one.relative_to(site).as_posix().encode()).decode(): one
        for one in site.rglob("*")
        if one.is_file()
    }


def _normal(path: Path, *, generator: bool) -> bytes:
    content = path.read_bytes()
    if path.suffix == ".gz":
        content = gzip.decompress(content)
    content = MARK.sub(rb"\1MARK", HASH.sub(b"assets/HASH/", content))
    return content if generator else GENERATOR.sub(b"", content)


def _described(path: str, one: bytes, other: bytes) -> Difference:
    try:
        old, new = one.decode(), other.decode()
    except UnicodeDecodeError:
        return Difference(path, "changed")
    same = path.endswith(".html") and _unordered(old) == _unordered(new)
    lines = (line.strip() for line in difflib.unified_diff(_lines(old), _lines(new), n=0))
    shown = tuple(line for line in lines if not line.startswith(("---", "+++", "@@")))
    if not same:
        return Difference(path, "changed", shown)
    return Difference(path, "head in another order" if shown else "blanks", shown)


def _lines(text: str) -> list[str]:
    return [stripped for line in text.splitlines() if (stripped := line.strip())]


def _unordered(html: str) -> tuple[list[str], str]:
    """The lines of the head in no order, blank ones left out; the rest as it is."""
    head = HEAD.search(html)
    return (sorted(_lines(head[1])) if head else []), HEAD.sub("", html, count=1)


def main(old: str, new: str, *options: str) -> int:
    """Print each difference; give 1 where there is one."""
    found = list(differences(Path(old), Path(new), generator="--any-generator" not in options))
    for one in found:
        print(f"{one.path}: {one.kind}")
        for line in one.lines:
            print(f"    {line[:200]}")
    print(f"{len(found)} of {len(_files(Path(new)))} files differ")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

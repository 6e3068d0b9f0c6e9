"""Computes what a first visit to each page of the built site loads, and how heavy it is.

Usage: python -m tests.tools.sizes SITE
"""

from __future__ import annotations

import functools
import gzip
import posixpath
import re
import sys
from collections.abc import Iterable
from html.parser import HTMLParser
from pathlib import Path

OURS = re.compile(r"assets/[0-9a-f]{8}/")
# `["from", "to"]` and "calendar-import" are words, not imports.
IMPORT = re.compile(r"""(?<!["'-])\b(?:from|import)\s*["']([^"']+)["']""")
# `choice: (again = "") => import("./choice.js" + again)`: so does quiz/kinds/index.js.
ENTRY = re.compile(
    r"""["']?([\w-]+)["']?:(?:async)?\s*\((?:\w+="")?\)\s*=>[^,;]*?\bimport\(["']([^"']+)["']"""
)
# `export const more = () => import("../moving.js")`: a kind that needs it always asks for it.
# Published, it has another name inside: `o=()=>import("../moving.js");export{o as more}`.
MORE = re.compile(r"""(?<![\w$])([\w$]+)=\(\)=>import\("([^"]+)"\)(?=.*[{,]\1 as more[,}])""")
CSS_URL = re.compile(r"""url\(\s*["']?(?!data:|["'#])([^"')]+)|@import\s+["']([^"']+)""")
LOADED_LINKS = {"stylesheet", "modulepreload", "preload", "icon", "manifest"}

Visit = dict[str, int]  # each file from the root of the site, with its bytes in gzip


class Parts(HTMLParser):
    """What a page loads by itself, and what the tables of our scripts look for in it."""

    def __init__(self, html: str) -> None:
        """Read a whole page."""
        super().__init__()
        self.addresses: list[str] = []
        self.preloaded: list[str] = []
        self.names: set[str] = set()
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the addresses and names of one tag."""
        has = {name: value or "" for name, value in attrs}
        if "hidden" not in has:  # main.js lets it wait
            # An element of ours has a dash in its name; `text` is a tag of pictures, too.
            self.names |= {tag if "-" in tag else "", has.get("kind", "")}
        rel = set(has.get("rel", "").split())
        if tag == "link" and rel & LOADED_LINKS:
            self.addresses.append(has["href"])
        if "modulepreload" in rel:
            self.preloaded.append(has["href"])
        if tag != "link" and has.get("src"):
            self.addresses.append(has["src"])
        if has.get("srcset"):
            self.addresses += [one.split()[0] for one in has["srcset"].split(",")]


def pages(site: Path) -> list[str]:
    """The pages of a site that have an address of their own; 404.html stands in for any."""
    return sorted(path.relative_to(site).as_posix() for path in site.rglob("index.html"))


def visit(site: Path, page: str) -> Visit:
    """All that a first visit to the page loads, the page first."""
    parts = Parts((site / page).read_text(encoding="utf-8"))
    waiting = [resolved(page, one) for one in parts.addresses]
    loaded = {page: weight(site / page)}
    while waiting:
        path = waiting.pop(0)
        if path not in loaded:
            loaded[path] = weight(site / path)
            waiting += [resolved(path, one) for one in following(site / path, parts.names)]
    return loaded


def following(path: Path, names: Iterable[str]) -> list[str]:
    """What a script or a style loads in its turn on a page that holds these names."""
    if path.suffix not in {".js", ".css"} or not OURS.search(path.as_posix()):
        # The theme's script is one bundle; its styles hold their pictures in themselves.
        return []
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".css":
        return [one or other for one, other in CSS_URL.findall(text)]
    chosen = [address for name, address in ENTRY.findall(text) if name in names]
    if path.name == "main.js":
        # It asks for the elements that a page holds: `quiz-question` is in quiz/question.js.
        held = (f"./{name.replace('-', '/')}.js" for name in sorted(names) if "-" in name)
        chosen += [one for one in held if (path.parent / one).exists()]
    more = [address for _, address in MORE.findall(text)]
    return [*IMPORT.findall(text), *more, *chosen]


def resolved(base: str, address: str) -> str:
    """An address on a page or in a file, from the root of the site; none leads out of it."""
    path = posixpath.normpath(posixpath.join(posixpath.dirname(base), address))
    if "://" in address or path.startswith(("/", "..")):
        raise ValueError(f"{base} loads {address}, which is not in the site")
    return path


@functools.cache
def weight(path: Path) -> int:
    """The bytes that go over the wire: servers compress at level 6."""
    return len(gzip.compress(path.read_bytes(), 6, mtime=0))


def ours(loaded: Visit, suffix: str) -> int:
    """The bytes of our own scripts or styles."""
    return sum(size for path, size in loaded.items() if OURS.match(path) and path.endswith(suffix))


def main(site: Path) -> None:
    """Print a row for each page."""
    print(f"{'gzip, bytes':<28}{'HTML':>8}{'our JS':>8}{'our CSS':>8}{'all':>8}{'KiB':>7}")
    for page in pages(site):
        loaded = visit(site, page)
        row = loaded[page], ours(loaded, ".js"), ours(loaded, ".css"), sum(loaded.values())
        print(f"{page:<28}" + "".join(f"{one:>8}" for one in row) + f"{row[-1] / 1024:>7.1f}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))

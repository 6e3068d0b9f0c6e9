"""Libraries for the browser: from the npm registry into the site, with their licences.

`package.json` pins them and its lock holds their hashes; they are never committed. A script
takes one by docs/assets/kit/library.js, and only when it is wanted.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from .errors import Mistake

FOLDER = "lib/"


@dataclass(frozen=True)
class Library:
    """One file of a package, and what it may be used by."""

    package: str
    file: str
    licence: str = "LICENSE"


LIBRARIES = {
    "ical.js": Library("ical.js", "dist/ical.min.js"),
    "qr.js": Library("lean-qr", "index.mjs"),
}
"""By their names in the site."""


def read(root: Path) -> dict[str, str]:
    """What is published, by paths in the folder of scripts; nothing of what is `missing`."""
    found = {}
    for name, one in LIBRARIES.items():
        home = root / "node_modules" / one.package
        if not (home / one.file).exists():
            continue
        told = json.loads((home / "package.json").read_text(encoding="utf-8"))
        licence = f"{name.removesuffix('.js')}.LICENSE.txt"
        head = f"/*! {one.package} {told['version']}, {told['license']}: {licence} */\n"
        found[f"{FOLDER}{name}"] = head + (home / one.file).read_text(encoding="utf-8")
        found[f"{FOLDER}{licence}"] = (home / one.licence).read_text(encoding="utf-8")
    return found


def missing(root: Path) -> list[Mistake]:
    """A line for each library that is not there; nothing else of the site depends on them."""
    path = root / "package.json"
    return [
        Mistake(path, 1, f"нет библиотеки {one.package}; её ставит make, а без него — npm ci")
        for one in LIBRARIES.values()
        if not (root / "node_modules" / one.package / one.file).exists()
    ]

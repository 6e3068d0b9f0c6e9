"""The search index of a finished site: all that a reader can find, in one file."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from . import page

FILE = "search/index.json"
# What a learner looks for first; a plan for the trainer says the words of its lesson, too.
WEIGHTS = {"lessons/": 4, "trainers/": 0.5}


def entries(pages: Mapping[str, str]) -> list[dict[str, Any]]:
    """What the pages hold, by their addresses from the root of the site (`lessons/leader/`).

    Each is `{address, weight, title, sections: [{id, heading, text}]}`; the id of a section is
    that of its heading, and empty where its text stands above all headings.
    """
    found = {address: page.read(html) for address, html in pages.items()}
    return [
        {
            "address": address,
            "weight": WEIGHTS.get(address.partition("/")[0] + "/", 1),
            **asdict(entry),
        }
        for address, entry in sorted(found.items())
        if entry
    ]


def write(site: Path) -> None:
    """Make the index from the pages of a built site and put it there."""
    pages = {_address(path, site): path.read_text("utf-8") for path in site.rglob("index.html")}
    text = json.dumps({"pages": entries(pages)}, ensure_ascii=False, separators=(",", ":"))
    target = site / FILE
    target.parent.mkdir(exist_ok=True)
    # Under `serve` a browser may read while we write: it gets the old file or the new one.
    unfinished = target.with_suffix(".part")
    unfinished.write_text(text, "utf-8")
    unfinished.replace(target)


def _address(path: Path, site: Path) -> str:
    folder = path.parent.relative_to(site).as_posix()
    return "" if folder == "." else f"{folder}/"

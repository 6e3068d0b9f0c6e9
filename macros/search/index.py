"""The search index, set aside for the first query, and the theme's worker that reads it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

_WORKERS = "assets/javascripts/workers"
# What a learner looks for first; a plan for the trainer says the words of its lesson, too.
_BOOSTS = {"lessons/": 4, "trainers/": 0.5}


def split(site: Path) -> None:
    """Set the index of the built site aside: the theme fetches it on every first visit.

    What it finds is empty; the whole is in `search/full.json`. Twice does no more than once.
    """
    index = site / "search/search_index.json"
    full = index.with_name("full.json")
    content = json.loads(index.read_text("utf-8"))
    if not content["docs"] and full.exists():
        return
    for entry in content["docs"]:
        entry["boost"] = _BOOSTS.get(entry["location"].partition("/")[0] + "/", 1)
    # The whole first: a build that stops between the two has lost nothing.
    _replace(full, content)
    _replace(index, {**content, "docs": []})


def worker_address(theme: Path) -> str:
    """Where the theme's own worker is, from the root of the site: its name holds a hash."""
    found = sorted(path.name for path in (theme / _WORKERS).glob("search.*.min.js"))
    if len(found) != 1:
        names = ", ".join(found) or "none"
        raise LookupError(f"One search.*.min.js expected in the theme's {_WORKERS}: {names} found")
    return f"{_WORKERS}/{found[0]}"


def _replace(path: Path, content: dict[str, Any]) -> None:
    """Under `serve` a browser may read while we write: it gets the old file or the new one."""
    unfinished = path.with_suffix(".part")
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    unfinished.write_text(text, "utf-8")
    unfinished.replace(path)

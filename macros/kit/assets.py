"""Our scripts and styles live in a folder named by their content, new at every change.

Modules import each other by relative names, so the folder carries the hash, not the file:
a page of one deployment never runs a script of another.
"""

from __future__ import annotations

import hashlib
import posixpath
import re
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

FOLDER = "assets/"
# In a script as it is written and as it is published; not a word in quotes that says the same.
ASKED = re.compile(r"""(?<!["'-])\b(?:from|import)\s*["'](\.[^"']+)["']""")
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
LASTING = ("assets/images/",)  # others link to these from outside


def fingerprint(docs: Path, more: Mapping[str, str] = MappingProxyType({})) -> str:
    """Eight hex digits of everything that moves with the folder; `more` is put into it."""
    digest = hashlib.sha256(repr(sorted(more.items())).encode() if more else b"")
    for path in sorted((docs / FOLDER).rglob("*")):
        src = path.relative_to(docs).as_posix()
        if path.is_file() and moves(src):
            digest.update(src.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()[:8]


def mark_of(text: str) -> str:
    """Eight hex digits that change with a text."""
    return hashlib.sha256(text.encode()).hexdigest()[:8]


def moves(src: str) -> bool:
    """Whether a file of docs/ belongs to the folder with the hash."""
    return src.startswith(FOLDER) and not src.startswith(LASTING)


def moved(src: str, mark: str) -> str:
    """Where a file of the folder is published: `assets/3f2a9c1b/main.js`."""
    return f"{FOLDER}{mark}/{src.removeprefix(FOLDER)}" if moves(src) else src


def imports(scripts: Mapping[str, str]) -> dict[str, list[str]]:
    """All that each script asks for at once, and what that asks for; by `part/file`, sorted.

    A page announces it: a browser that finds it out by itself asks for one after the other.
    """
    asked = {
        src: {_joined(src, name) for name in ASKED.findall(COMMENT.sub("", text))}
        for src, text in scripts.items()
        if src.endswith(".js")
    }
    found = {}
    for src, near in asked.items():
        waiting, seen = list(near), set[str]()
        while waiting:
            if (one := waiting.pop()) not in seen:
                seen.add(one)
                waiting += asked.get(one, ())
        found[_module(src)] = sorted(map(_module, seen))
    return found


def _module(src: str) -> str:
    return src.removeprefix(FOLDER).removesuffix(".js")


def _joined(src: str, name: str) -> str:
    return posixpath.normpath(posixpath.join(posixpath.dirname(src), name))

"""Our scripts and styles live in a folder named by their content, new at every change.

Modules import each other by relative names, so the folder carries the hash, not the file:
a page of one deployment never runs a script of another.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

import rcssmin
import rjsmin

FOLDER = "assets/"
LASTING = ("assets/images/",)  # others link to these from outside


def fingerprint(docs: Path) -> str:
    """Eight hex digits of everything that moves with the folder."""
    digest = hashlib.sha256()
    for path in sorted((docs / FOLDER).rglob("*")):
        src = path.relative_to(docs).as_posix()
        if path.is_file() and moves(src):
            digest.update(src.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()[:8]


def moves(src: str) -> bool:
    """Whether a file of docs/ belongs to the folder with the hash."""
    return src.startswith(FOLDER) and not src.startswith(LASTING)


def moved(src: str, mark: str) -> str:
    """Where a file of the folder is published: `assets/3f2a9c1b/main.js`."""
    return f"{FOLDER}{mark}/{src.removeprefix(FOLDER)}" if moves(src) else src


def light(src: str, source: str) -> str:
    """A script or a style without comments and blanks: they weigh as much as the code."""
    if src.endswith(".js"):
        return str(rjsmin.jsmin(source))
    return str(rcssmin.cssmin(source)) if src.endswith(".css") else source

"""Our scripts and styles live in a folder named by their content, new at every change.

Modules import each other by relative names, so the folder carries the hash, not the file:
a page of one deployment never runs a script of another.
"""

from __future__ import annotations

import hashlib
import posixpath
import re
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

import rcssmin
import rjsmin

FOLDER = "assets/"
KINDS = {".js": rjsmin.jsmin, ".css": rcssmin.cssmin}
IMPORT = re.compile(r'^import \{([^}]*)\} from "(\.[^"]+)";$', re.MULTILINE)
LATER = re.compile(r'(?:import\(|^export \{[^}]*\} from )"(\.[^"]+)"', re.MULTILINE)
# In a script as it is written and as it is published; not a word in quotes that says the same.
ASKED = re.compile(r"""(?<!["'-])\b(?:from|import)\s*["'](\.[^"']+)["']""")
WORKER = re.compile(r'new URL\("(\.[^"]+)", import\.meta\.url\)')
STYLE = re.compile(r'^@import "([^":]+)";$', re.MULTILINE)
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
ELEMENT = re.compile(r"^export default ", re.MULTILINE)  # main.js asks for it by its name
EXPORT = re.compile(r"^export (?=async function|function|class|const|let)", re.MULTILINE)
DECLARED = re.compile(
    r"^(?:export )?(?:async function|function|class|const|let) (\w+)", re.MULTILINE
)
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


def published(files: Mapping[str, str]) -> dict[str, str]:
    """Scripts and styles by their paths as readers load them: small, and few.

    A script that one other alone imports comes inside of it: one request and one dictionary of
    the compression instead of two. Names at the top of such scripts must differ. A style that
    another imports always comes inside of it. A worker shares nothing with the page: it holds all
    that it imports, and a page is published as if there were no worker.
    """
    files, held = _styles(files)
    folded = {src: Fold(src, files) for src in files if src.endswith(".js")}
    asked = {used for fold in folded.values() for used in fold.later}
    asked |= {src for src in folded if ELEMENT.search(files[src])}
    workers = {used for fold in folded.values() for used in fold.workers}
    imported = {used for fold in folded.values() for used in fold.used}
    of_pages = _reach(folded, (folded.keys() - imported - workers) | asked)
    users = Counter(used for src in of_pages for used in folded[src].used)
    alone = {src for src in of_pages if users[src] != 1} | asked | workers
    inside = held | (folded.keys() - alone)

    def text(src: str) -> str:
        if src not in folded:
            return files[src]
        of_worker = _reach(folded, {src}) - asked - {src} if src in workers else set[str]()
        return folded[src].text(of_worker or inside)

    return {
        src: str(KINDS[Path(src).suffix](text(src)))
        for src in files
        if src not in inside and Path(src).suffix in KINDS
    }


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


def _reach(folded: Mapping[str, Fold], starts: Collection[str]) -> set[str]:
    """These modules and all that they import at once, and so on."""
    found, waiting = set[str](), list(starts)
    while waiting:
        if (src := waiting.pop()) not in found:
            found.add(src)
            waiting += folded[src].used
    return found


def _styles(files: Mapping[str, str]) -> tuple[dict[str, str], set[str]]:
    """The files with every imported style in its place, and which styles are imported."""
    made, held = dict(files), set[str]()
    for src, text in files.items():
        for name in STYLE.findall(text) if src.endswith(".css") else ():
            path = posixpath.normpath(posixpath.join(posixpath.dirname(src), name))
            made[src] = made[src].replace(f'@import "{name}";', files[path])
            held.add(path)
    return made, held


@dataclass
class Fold:
    """One module, and those that come inside of it."""

    src: str
    files: Mapping[str, str]

    @property
    def used(self) -> list[str]:
        """What it imports at once."""
        return [self._path(name) for _, name in IMPORT.findall(self.files[self.src])]

    @property
    def later(self) -> list[str]:
        """What it imports when it is wanted, or hands on: that stays a module of its own."""
        code = COMMENT.sub("", self.files[self.src])  # which names modules for their types
        return [self._path(name) for name in LATER.findall(code)]

    @property
    def workers(self) -> list[str]:
        """What it starts beside the page."""
        return [self._path(name) for name in WORKER.findall(self.files[self.src])]

    def text(self, inside: Collection[str]) -> str:
        """The module with what belongs inside of it; raises ValueError where names clash."""
        names: dict[str, list[str]] = {}
        body = self.body(inside, names, set())
        declared = Counter(DECLARED.findall(body))
        if twice := [name for name, count in declared.items() if count > 1]:
            raise ValueError(f"{self.src}: declared twice in what is published as one: {twice}")
        start = posixpath.dirname(self.src)
        lines = (
            f"import {{ {', '.join(dict.fromkeys(names[path]))} }} from"
            f' "{_dotted(posixpath.relpath(path, start))}";'
            for path in names
        )
        return "\n".join([*lines, body])

    def body(self, inside: Collection[str], names: dict[str, list[str]], put: set[str]) -> str:
        """Its own lines behind those of what is inside; `names` gets what stays outside.

        `put` is what is inside already: two modules of a worker may import the same third.
        """
        above = []
        for what, name in IMPORT.findall(self.files[self.src]):
            path = self._path(name)
            if path in put:
                continue
            if path in inside:
                put.add(path)
                text = Fold(path, self.files).body(inside, names, put)
                above.append(EXPORT.sub("", self._moved(text, path)))
            else:
                names.setdefault(path, []).extend(
                    one.strip() for one in what.split(",") if one.strip()
                )
        return "\n".join([*above, IMPORT.sub("", self.files[self.src])])

    def _moved(self, text: str, path: str) -> str:
        """Addresses of later imports and workers, from here rather than from where they stood."""
        there, here = posixpath.dirname(path), posixpath.dirname(self.src)

        def moved(match: re.Match[str]) -> str:
            address = _dotted(posixpath.relpath(posixpath.join(there, match[1]), here))
            return match[0].replace(match[1], address)

        return WORKER.sub(moved, re.sub(r'import\("(\.[^"]+)"\)', moved, text))

    def _path(self, name: str) -> str:
        return _joined(self.src, name)


def _dotted(path: str) -> str:
    return path if path.startswith(".") else f"./{path}"

"""Our scripts and styles in a built site, moved into the folder with the hash."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..kit import assets, bundle, libraries

# In quotes: of an attribute, or of the theme's settings. One that begins elsewhere is foreign.
ADDRESS = re.compile(r'(?<=")((?:(?:\.\./)+|\./|/(?:[\w.-]+/)*)?)(assets/[\w./-]+)(?=["#?])')


@dataclass(frozen=True)
class Assets:
    """What docs/assets/ holds, as it is published."""

    mark: str
    """Eight hex digits of it all."""
    sources: Mapping[str, Path]
    """Every file by its path from docs/."""
    texts: Mapping[str, str]
    """Scripts, styles and libraries by the same paths; some come inside of others."""
    imports: Mapping[str, Sequence[str]]
    """All that each script asks for at once, by `part/file`."""

    @property
    def folder(self) -> str:
        """Where all of it is, from the root of the site."""
        return f"{assets.FOLDER}{self.mark}"

    def move(self, site: Path) -> None:
        """Take away what the generator has copied, and put it where it belongs."""
        for src in self.sources:
            (site / src).unlink(missing_ok=True)
        for folder in sorted({(site / src).parent for src in self.sources}, reverse=True):
            while folder.is_dir() and folder != site and not any(folder.iterdir()):
                folder.rmdir()
                folder = folder.parent  # noqa: PLW2901  upwards, as long as nothing is in it
        for src, path in self.sources.items():
            if path.suffix not in bundle.SUFFIXES:
                write(site / assets.moved(src, self.mark), path.read_bytes())
        for src, text in self.texts.items():
            write(site / assets.moved(src, self.mark), text.encode())

    def addressed(self, html: str) -> str:
        """Lead the addresses of a page into the folder."""

        def moved(found: re.Match[str]) -> str:
            path = found[2]
            return found[1] + (assets.moved(path, self.mark) if path in self.sources else path)

        return ADDRESS.sub(moved, html)


def read(root: Path, *, as_written: bool = False) -> Assets:
    """Read what the project publishes; `as_written` leaves each script and style as it is."""
    docs, foreign = root / "docs", libraries.read(root)
    found = {
        path.relative_to(docs).as_posix(): path
        for path in sorted((docs / assets.FOLDER).rglob("*"))
        if path.is_file()
    }
    sources = {src: path for src, path in found.items() if assets.moves(src)}
    written = {
        src: path.read_text(encoding="utf-8")
        for src, path in sources.items()
        if path.suffix in bundle.SUFFIXES
    }
    texts = written if as_written else bundle.published(written)
    imports = assets.imports(texts)
    texts = {**texts, **{f"{assets.FOLDER}{name}": text for name, text in foreign.items()}}
    return Assets(assets.fingerprint(docs, foreign), sources, texts, imports)


def write(path: Path, content: bytes) -> None:
    """Write a file of the site, and its folder where there is none."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)

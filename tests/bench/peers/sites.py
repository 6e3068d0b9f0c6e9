"""Builds the three sites, without questions, with ours and with theirs, and what each adds."""

from __future__ import annotations

import gzip
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from tests.tools import project
from tests.tools.sizes import OURS, weight

from . import course

REQUIREMENTS = Path(__file__).with_name("requirements.txt")
PEER = project.ROOT / ".venv/peers"  # not among what the site is built with; `make clean` finds it

SCRIPT = re.compile(
    r"<script\b[^>]*>.*?</script>|<link\b[^>]*\brel=[\"']?modulepreload\b[^>]*>", re.DOTALL
)
INLINE = re.compile(r"<(script|style)\b(?![^>]*\bsrc=)[^>]*>.*?</\1>", re.DOTALL)

SITES: dict[str, Callable[[int], project.Changes]] = {
    "bare": course.bare,
    "ours": course.ours,
    "theirs": course.theirs,
}
TOOLS = ("ours", "theirs")


def install() -> None:
    """Get the other tool, once for each version, into a folder of its own."""
    wanted, stamp = REQUIREMENTS.read_bytes(), PEER / "installed.txt"
    if stamp.exists() and stamp.read_bytes() == wanted:
        return
    print("installing mkdocs-quiz into .venv/peers", file=sys.stderr, flush=True)
    pip = [sys.executable, "-m", "pip", "install", "-qq", "--no-deps", "--require-hashes"]
    subprocess.run([*pip, "--upgrade", "--target", PEER, "-r", REQUIREMENTS], check=True)
    stamp.write_bytes(wanted)


def build(folder: Path, sizes: list[int]) -> None:
    """Build all three into `folder`, each page also as it is without the tool's scripts."""
    for name, write in SITES.items():
        root = project.copy(project.ROOT, folder / "source" / name)
        text = (root / "mkdocs.yml").read_text(encoding="utf-8")
        project.change(root, {"mkdocs.yml": course.config(text, plugin=name == "theirs")})
        for size in sizes:
            project.change(root, write(size))
        code, output = project.build(root, folder / name, PYTHONPATH=str(PEER))
        if code:
            sys.exit(output)
    for tool in TOOLS:
        for size in sizes:
            page, bare = html(folder, tool, size), html(folder, "bare", size)
            without = still(page, bare, ours=tool == "ours")
            project.change(folder / tool, {f"{course.page(size)}-still/index.html": without})


def html(folder: Path, name: str, size: int) -> str:
    """A page of one of the sites."""
    return (folder / name / course.page(size) / "index.html").read_text(encoding="utf-8")


def still(page: str, bare: str, *, ours: bool) -> str:
    """The page without the scripts of its tool: those that the bare page lacks, and ours on ours.

    On the other tool's page our scripts stay, as on the bare page: they are no part of it.
    """

    def goes(tag: str) -> bool:
        return tag not in bare or (ours and bool(OURS.search(tag)))

    return SCRIPT.sub(lambda found: "" if goes(found[0]) else found[0], page)


def inline(page: str, bare: str) -> int:
    """The bytes of the scripts and styles in the page itself that the bare page lacks, in gzip."""
    added = [found[0] for found in INLINE.finditer(page) if found[0] not in bare]
    return len(gzip.compress("".join(added).encode(), 6, mtime=0)) if added else 0


def added_bytes(
    folder: Path, tool: str, size: int, loaded: frozenset[str], before: frozenset[str]
) -> int:
    """What the questions add in script and style: in the page, and in the files it has loaded."""
    files = sum(weight(folder / tool / path) for path in loaded - before)
    return files + inline(html(folder, tool, size), html(folder, "bare", size))

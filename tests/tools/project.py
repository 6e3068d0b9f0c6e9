"""Builds the project, or a changed copy of it, in a process of its own."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

ROOT = Path(__file__).parents[2]
# In the root; elsewhere the names are free.
LEFT = {"node_modules", "site", "test-results", "tests"}
Changes = Mapping[str, str | None]


class BuildCopy(Protocol):
    """Build a changed copy: paths from the root, None removes; then the code and all it printed."""

    def __call__(self, changes: Changes, /, **env: str) -> tuple[int, str]:
        """Further names are variables of the environment: `GITHUB_ACTIONS="true"`."""


def build(root: Path, folder: Path, **env: str) -> tuple[int, str]:
    """Build what is in `root` into `folder`, strictly; give the code and all it printed."""
    # Never with --quiet: it hides the warnings from --strict too, and a bad site passes.
    command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    done = subprocess.run(
        [*command, "--site-dir", str(folder)],
        cwd=root,
        env={**_surroundings(), **env},
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )
    return done.returncode, done.stdout


def address(site: Path) -> str:
    """Where a built site says that it is."""
    found = re.search(r'rel="canonical" href="([^"]+)"', (site / "index.html").read_text("utf-8"))
    if not found:
        raise LookupError(f"{site} does not say where it is published")
    return found[1]


def _surroundings() -> dict[str, str]:
    """The same everywhere: on GitHub a mistake is also told in GitHub's own form."""
    kept = {k: v for k, v in os.environ.items() if k not in {"GITHUB_ACTIONS", "EDIT_URI"}}
    return {**kept, "STRICT": "true", "PYTHONUTF8": "1", "NO_MKDOCS_2_WARNING": "1"}


def copy(root: Path, to: Path) -> Path:
    """All that a build reads, and nothing that was made or tests it; the packages by a link."""

    def left(folder: str, names: list[str]) -> set[str]:
        hidden = {name for name in names if name.startswith(".") or name == "__pycache__"}
        return hidden | (LEFT & set(names) if Path(folder) == root else set())

    copied = Path(shutil.copytree(root, to, ignore=left))
    if (root / "node_modules").exists():
        (copied / "node_modules").symlink_to(root / "node_modules")
    return copied


def change(root: Path, changes: Changes) -> None:
    """Write what is given, remove where None is."""
    for name, text in changes.items():
        path = root / name
        if text is None:
            path.unlink()
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")

"""Finds Node.js, or gets it from PyPI, and runs what needs it.

Usage: python -m tests.tools.node libraries | install | test | types | check | format
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from . import wheels

ROOT = Path(__file__).parents[2]
LEAST = 20


@dataclass(frozen=True)
class Node:
    """A Node.js that runs, with its npm."""

    node: str
    npm: str


def major(version: str) -> int:
    """`v20.11.1` → 20; 0 where it is no version."""
    found = re.match(r"v(\d+)\.", version)
    return int(found[1]) if found else 0


def find() -> Node:
    """The machine's own if it is new enough, else the one from PyPI."""
    scripts = sysconfig.get_path("scripts")
    own = _look(None) or _look(scripts)
    if own is None:
        wheels.install("node")
        own = _look(scripts)
    if own is None:
        raise RuntimeError(f"Node.js from PyPI does not start; install Node.js {LEAST} or newer")
    return own


def _look(path: str | None) -> Node | None:
    """Both commands in one list of folders, if they start."""
    node, npm = shutil.which("node", path=path), shutil.which("npm", path=path)
    if node and npm and major(_ask(node)) >= LEAST and _ask(npm):
        return Node(node, npm)
    return None


def _ask(command: str) -> str:
    try:
        asked = [command, "--version"]
        return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return ""


def install(found: Node) -> list[str]:
    """Exactly what package-lock.json says; .npmrc forbids the packages' own scripts."""
    return [found.npm, "ci", "--loglevel=error"]


def libraries(found: Node) -> list[str]:
    """Only what the site hands to readers, where it is not there already."""
    lock = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    # Optional is what other systems need: of esbuild's programs npm takes the one that runs here.
    others = {place for place, one in lock.items() if one.get("dev") or one.get("optional")}
    wanted = {place: lock[place]["version"] for place in lock.keys() - others if place}
    there = {place: _version(ROOT / place / "package.json") for place in wanted}
    return [] if there == wanted else [*install(found), "--omit=dev"]


def _version(package: Path) -> str | None:
    return json.loads(package.read_text("utf-8"))["version"] if package.exists() else None


def test(found: Node) -> list[str]:
    """All tests of the pure modules, by name: Node 20 knows no patterns."""
    files = sorted(map(str, (ROOT / "tests/unit").rglob("*.test.js")))
    return [found.node, "--test", "--test-reporter=spec", *files] if files else []


def types(found: Node) -> list[str]:
    """The types in our JSDoc."""
    return [found.node, "node_modules/typescript/bin/tsc", "--project", "."]


def check(found: Node) -> list[str]:
    """The form of our scripts and styles, and what is doubtful in them; see biome.jsonc."""
    return [*biome(found), "--error-on-warnings"]


def form(found: Node) -> list[str]:
    """The same, mended where it can be without a doubt."""
    return [*biome(found), "--write", "--error-on-warnings"]


def biome(found: Node) -> list[str]:
    """Its package is a script that starts the program for this machine."""
    return [found.node, "node_modules/@biomejs/biome/bin/biome", "check"]


TASKS: dict[str, Callable[[Node], list[str]]] = {
    "libraries": libraries,
    "install": install,
    "test": test,
    "types": types,
    "check": check,
    "format": form,
}


def main(task: str) -> int:
    """Run one task; its code is ours."""
    found = find()
    command = TASKS[task](found)
    if not command:
        return 0
    # npm is a script that looks for `node` in PATH: let it be the one we found.
    path = os.pathsep.join([str(Path(found.node).parent), os.environ.get("PATH", "")])
    return subprocess.run(
        command, cwd=ROOT, check=False, env={**os.environ, "PATH": path}
    ).returncode


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1]))
    except RuntimeError as error:
        sys.exit(str(error))

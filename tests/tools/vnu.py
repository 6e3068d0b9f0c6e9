"""Asks the Nu checker, a judge that is not ours, what is wrong with built HTML."""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from . import java

ROOT = Path(__file__).parents[2]
JAR = ROOT / "node_modules/vnu-jar/build/dist/vnu.jar"


@dataclass(frozen=True, order=True)
class Fault:
    """One error on one page."""

    page: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.page}:{self.line}: {self.message}"


def check(folder: Path) -> list[Fault]:
    """All errors of all pages of a folder, by one run."""
    if not JAR.exists():
        raise RuntimeError("The HTML checker is not installed; run `make test`")
    options = ["--stdout", "--errors-only", "--format", "json", "--skip-non-html"]
    command = [java.find(), "-Dfile.encoding=UTF-8", "-jar", str(JAR), *options, str(folder)]
    # Its code is 1 for errors in pages too: only the report tells these from its own failure.
    told = subprocess.run(command, capture_output=True, text=True, check=False, encoding="utf-8")
    try:
        return faults(told.stdout, folder)
    except json.JSONDecodeError:
        raise RuntimeError(f"The HTML checker failed: {told.stdout}{told.stderr}") from None


def faults(report: str, folder: Path) -> list[Fault]:
    """Its report in JSON as our list, in the order of pages and lines."""
    root = folder.resolve()
    return sorted(
        Fault(_page(one.get("url", ""), root), one.get("lastLine", 0), one["message"])
        for one in json.loads(report)["messages"]
        if one["type"] != "info"
    )


def _page(url: str, root: Path) -> str:
    path = Path(unquote(urlsplit(url).path))
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else str(path)

"""The list of changes: every release has its day, and the newest is the version of the course."""

from __future__ import annotations

import re
import tomllib
from datetime import date
from pathlib import Path

ROOT = Path(__file__).parents[3]
COMING = "Готовится"


def headings() -> list[str]:
    """The second-level headings, newest first."""
    return re.findall(
        r"^## (.+)$", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE
    )


def test_every_release_has_its_version_and_its_day() -> None:
    releases = [one for one in headings() if one != COMING]
    found = [re.fullmatch(r"(\d+)\.(\d+)\.(\d+) — (\d{4}-\d\d-\d\d)", one) for one in releases]
    assert all(found)
    keys = [(*map(int, one.groups()[:3]), date.fromisoformat(one[4])) for one in found if one]
    assert keys == sorted(keys, reverse=True)


def test_the_newest_release_is_the_version_of_the_course() -> None:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"][
        "version"
    ]
    newest = next(one for one in headings() if one != COMING)
    assert newest.split(" ")[0] == version

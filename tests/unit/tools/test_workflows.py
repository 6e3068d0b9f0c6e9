"""What runs on GitHub: pinned, in order, and told of everything that is locked."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[3]
WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
LOCKS = {"pip": "requirements*.txt", "npm": "package-lock.json"}


def jobs(name: str) -> dict[str, Any]:
    """The jobs of one workflow."""
    text = (ROOT / f".github/workflows/{name}.yml").read_text(encoding="utf-8")
    return dict(yaml.safe_load(text)["jobs"])


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_every_action_is_pinned_by_its_commit_and_says_its_version(path: Path) -> None:
    used = re.findall(r"uses: (?!\./)(.+)", path.read_text(encoding="utf-8"))
    assert used
    assert [
        one for one in used if not re.fullmatch(r"[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", one)
    ] == []


def test_an_action_has_one_version_everywhere() -> None:
    text = "".join(path.read_text(encoding="utf-8") for path in WORKFLOWS)
    pins = set(re.findall(r"uses: ([\w/-]+)@(\w{40} # \S+)", text))
    assert len(pins) == len({action for action, _ in pins})


def test_nothing_is_published_before_the_checks_have_passed() -> None:
    pages = jobs("pages")
    assert pages["check"]["uses"] == "./.github/workflows/check.yml"
    assert pages["build"]["needs"] == "check"
    assert pages["deploy"]["needs"] == "build"
    runs = [step.get("run") for step in jobs("check")["test"]["steps"]]
    assert {"make build", "make check", "make test"} <= set(runs)


def test_dependabot_sees_every_lock() -> None:
    config = yaml.safe_load((ROOT / ".github/dependabot.yml").read_text(encoding="utf-8"))
    seen = {one["package-ecosystem"]: set(one.get("directories", [])) for one in config["updates"]}
    for ecosystem, pattern in LOCKS.items():
        found = {
            f"/{path.parent.relative_to(ROOT)}".rstrip(".")
            for path in ROOT.rglob(pattern)
            if not {"node_modules", ".venv"} & set(path.parts)
        }
        assert seen[ecosystem] == found

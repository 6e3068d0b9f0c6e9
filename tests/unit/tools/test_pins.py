"""What is pinned is pinned by hash, from no address; and what the pins are for holds."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from mkdocs.__main__ import cli

from tests.tools import lock

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize("name", lock.FILES)
def test_requirements_have_hashes_and_no_address(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    pinned = re.split(r"\n(?=\w)", text)[1:]
    assert pinned
    assert all("==" in one and "--hash=sha256:" in one for one in pinned)
    assert not re.search(r"://|file:|--find-links|--index|--extra", text)


@pytest.mark.parametrize("name", [one for one in lock.FILES if one != "requirements.txt"])
def test_the_requirements_files_agree(name: str) -> None:
    def pins(name: str) -> dict[str, str]:
        text = (ROOT / name).read_text(encoding="utf-8")
        return dict(re.findall(r"^([\w.-]+)==(\S+)", text, flags=re.MULTILINE))

    site, beside = pins("requirements.txt"), pins(name)
    assert {k: beside[k] for k in site.keys() & beside} == {
        k: site[k] for k in site.keys() & beside
    }


def test_the_lock_of_npm_has_hashes_and_no_address() -> None:
    packages = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    assert all("integrity" in one for name, one in packages.items() if name)
    assert not any("resolved" in one for one in packages.values())


def test_what_names_another_index_does_not_reach_uv() -> None:
    env = {"UV_INDEX_URL": "x", "UV_FIND_LINKS": "x", "UV_EXTRA_INDEX_URL": "x", "PATH": "kept"}
    assert lock.clean(env) == {"PATH": "kept"}


def test_a_bare_mkdocs_serve_reloads() -> None:
    """Some versions of click lose the default: see pyproject.toml."""
    assert cli.commands["serve"].make_context("serve", []).params["livereload"] is True

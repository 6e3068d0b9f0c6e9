"""Pages of every generator get the same macros; what differs between them is said here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import macros
from macros import registry
from tests.tools import small

PAGE = "my/plan.md"


@dataclass
class Env:
    """What macros are given to: by a page's file, or by its path."""

    page: Any
    macros: dict[str, Callable[..., str]] = field(default_factory=dict)

    def macro(self, function: Callable[..., str], name: str) -> None:
        self.macros[name] = function


@pytest.fixture
def mkdocs() -> Env:
    return Env(SimpleNamespace(file=SimpleNamespace(src_uri=PAGE)))


@pytest.fixture
def zensical() -> Env:
    return Env(SimpleNamespace(path=PAGE))


def called(env: Env, name: str, *args: str) -> str:
    macros.define_env(env)
    return env.macros[name](*args)


def test_an_address_is_seen_from_the_page(mkdocs: Env) -> None:
    assert 'href="../../sources/#c01"' in called(mkdocs, "claim", "C01")


def test_where_the_generator_moves_it_an_address_is_seen_from_the_source(zensical: Env) -> None:
    assert 'href="../sources/#c01"' in called(zensical, "claim", "C01")


def test_nobody_moves_the_address_of_a_deferred_call(mkdocs: Env, zensical: Env) -> None:
    call = "quiz", "showcase"
    assert called(mkdocs, *call) == called(zensical, *call)
    assert "href" not in called(zensical, *call)


@pytest.mark.parametrize(
    ("seen", "moved"),
    [
        ('href="#a"', 'href="#a"'),
        ('href="https://example.org/"', 'href="https://example.org/"'),
        ('href="./#a"', 'href="plan/#a"'),
        ('href="../../"', 'href="../"'),
        ('src="../../a/b.svg"', 'src="../a/b.svg"'),
        ('data="../x"', 'data="../x"'),
    ],
)
def test_only_relative_addresses_are_moved(seen: str, moved: str) -> None:
    page = macros.current().pages[PAGE]
    assert macros._seen_from_source(seen, page) == moved  # noqa: SLF001  no generator says all this


def test_the_course_is_read_again_when_a_file_has_changed(tmp_path: Path) -> None:
    root = small.lay(tmp_path / "course")
    first = registry.current(root)
    assert registry.current(root) is first
    page = root / "docs/index.md"
    page.write_text(page.read_text(encoding="utf-8") + "\nЕщё.\n", encoding="utf-8")
    again = registry.current(root)
    assert again.pages["index.md"].source.endswith("Ещё.\n")
    assert registry.current(root) is again

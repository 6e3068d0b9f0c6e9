"""Unit tests need no browser and no site; they may ask our JavaScript, a line of JSON each."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from macros.kit import templates, yamlfile
from tests.tools import node
from tests.tools.compiled import Compiled

Ask = Callable[..., Any]


@pytest.fixture(scope="session", autouse=True)
def _templates_compiled_once() -> Iterator[None]:
    """Half of what a case takes would be spent on compiling the same templates anew."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(templates, "Environment", Compiled)
        yield


@pytest.fixture(scope="session")
def ask() -> Iterator[Ask]:
    """Call a question of asking.js by its name."""
    command = [node.find().node, str(Path(__file__).parent / "asking.js")]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
    ) as process:
        assert process.stdin
        assert process.stdout
        reads, writes = process.stdout, process.stdin

        def call(*question: object) -> Any:
            writes.write(json.dumps(question) + "\n")
            writes.flush()
            return json.loads(reads.readline())

        yield call
        writes.close()


@pytest.fixture(scope="session")
def built() -> None:
    """Refused: a test of the site belongs in tests/site, where `make unit` does not wait for it."""
    pytest.fail("a unit test builds no site: move it to tests/site")


@pytest.fixture(scope="session")
def browser() -> None:
    """Refused in the same way."""
    pytest.fail("a unit test starts no browser: move it to tests/browser")


@pytest.fixture
def build_copy() -> None:
    """Refused in the same way."""
    pytest.fail("a unit test builds no site: move it to tests/site")


@pytest.fixture(scope="session", autouse=True)
def _composed_once() -> Iterator[None]:
    """Compose a text of YAML once, wherever a test lays it: nobody changes a tree."""
    compose, trees = yamlfile.compose, dict[tuple[str, int], Any]()

    def composed(path: Path, source: str, above: int = 0) -> Any:
        if (source, above) not in trees:
            trees[source, above] = compose(path, source, above)
        return trees[source, above]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(yamlfile, "compose", composed)
        yield

"""Lets tests in Python ask our JavaScript: one process, a line of JSON there and one back."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.tools import node

Ask = Callable[..., Any]


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

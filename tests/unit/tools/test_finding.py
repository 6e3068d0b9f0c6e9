"""Node.js and Java: which answers mean that the machine's own will do."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.tools import java, node, venv, wheels


@pytest.mark.parametrize(("answer", "major"), [("v20.11.1\n", 20), ("v9.0.0", 9), ("", 0)])
def test_node_tells_its_version(answer: str, major: int) -> None:
    assert node.major(answer) == major


@pytest.mark.parametrize(
    ("answer", "major"),
    [
        ('openjdk version "17.0.15" 2025-04-15', 17),
        ('java version "1.8.0_292"', 8),
        ('openjdk version "25" 2025-09-16', 25),
        ("The operation couldn't be completed. Unable to locate a Java Runtime.", 0),
    ],
)
def test_java_tells_its_version(answer: str, major: int) -> None:
    assert java.major(answer) == major


def test_only_files_that_pip_may_install_are_named() -> None:
    for name in ("node", "java"):
        assert (wheels.TESTS / f"requirements-{name}.txt").is_file()


def test_where_nothing_has_a_test_yet_node_is_not_called(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(node, "ROOT", tmp_path)
    assert node.test(node.Node("node", "npm")) == []


@pytest.mark.parametrize(("body", "failed"), [("", False), ("throw new Error('red')", True)])
def test_a_red_javascript_test_is_a_failure(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, body: str, *, failed: bool
) -> None:
    (tmp_path / "tests/unit").mkdir(parents=True)
    (tmp_path / "tests/unit/one.test.js").write_text(body, encoding="utf-8")
    monkeypatch.setattr(node, "ROOT", tmp_path)
    command = node.test(node.find())
    done = subprocess.run(command, cwd=tmp_path, check=False, capture_output=True)
    assert bool(done.returncode) is failed


def test_an_old_python_is_told_in_one_line() -> None:
    said = venv.complaint((3, 9, 2))
    assert said.startswith("This is Python 3.9.2; the course needs 3.11.2")
    assert "\n" not in said


def test_debians_python_is_new_enough() -> None:
    assert venv.complaint((3, 11, 2)) == ""

"""What an author gets from `make lint`."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.author import cli

PAGE = "docs/lessons/leader.md"


def test_warnings_stop_the_linter_only_where_it_is_strict(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = course / PAGE
    page.write_text(page.read_text("utf-8") + "\nСлово , ещё.\n", encoding="utf-8")
    assert cli.main(["lint"], course) == 0
    assert cli.main(["lint", "--strict"], course) == 1
    assert "предупреждение: пробел перед знаком «,»" in capsys.readouterr().out


def test_an_error_stops_the_linter_and_all_lines_are_told(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = course / PAGE
    page.write_text(page.read_text("utf-8") + "\n{{ clam() }} и слово , ещё.\n", encoding="utf-8")
    assert cli.main(["lint"], course) == 1
    lines = capsys.readouterr().out.splitlines()
    number = len(page.read_text("utf-8").splitlines())
    assert f"{PAGE}:{number}:4: нет макроса «clam»; возможно, вы имели в виду «claim»" in lines
    assert f"{PAGE}:{number}:21: предупреждение: пробел перед знаком «,»; уберите его" in lines
    warnings = sum(": предупреждение: " in line for line in lines)
    assert lines[-1] == f"ошибок: 1, предупреждений: {warnings}"


def test_in_githubs_checks_each_line_is_a_note(
    course: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    page = course / PAGE
    page.write_text(page.read_text("utf-8") + "\nСлово , ещё.\n", encoding="utf-8")
    number = len(page.read_text("utf-8").splitlines())
    cli.main(["lint"], course)
    note = f"::warning file={PAGE},line={number},col=6::пробел перед знаком «,»; уберите его"
    assert note in capsys.readouterr().out.splitlines()


def test_a_page_that_is_no_text_is_told_by_the_linter(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (course / "docs/icon.md").write_bytes(b"# \xff\n")
    assert cli.main(["lint"], course) == 1
    assert "docs/icon.md:1:3: файл не в кодировке UTF-8" in capsys.readouterr().out

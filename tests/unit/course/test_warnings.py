"""What the linter tells an author beside mistakes: one file of warnings/ is one test."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from macros.author.survey import lint
from tests.tools import small

HERE = Path(__file__).parent
WARNINGS = sorted((HERE / "warnings").glob("*.yml"))


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small course without a mistake, with the real templates, words and sources."""
    monkeypatch.chdir(tmp_path)
    return small.lay(tmp_path)


@pytest.fixture
def polished(project: Path) -> Path:
    """The same, with nothing left that could be better."""
    shutil.copytree(HERE / "polished", project, dirs_exist_ok=True)
    return project


def test_a_polished_course_is_told_nothing(polished: Path) -> None:
    small.read(polished)
    assert lint(polished) == []


def test_the_quiz_of_no_lesson_is_not_measured(polished: Path) -> None:
    text = (HERE / "project/quizzes/first.yml").read_text(encoding="utf-8")
    showcase = text.replace("first-one", "showcase-one").replace("objective: first-1\n    ", "")
    (polished / "quizzes/showcase.yml").write_text(showcase, encoding="utf-8")
    index = polished / "docs/index.md"
    index.write_text(index.read_text("utf-8") + '\n{{ quiz("showcase") }}\n', encoding="utf-8")
    assert lint(polished) == []


@pytest.mark.parametrize("case", WARNINGS, ids=lambda case: case.stem)
def test_what_could_be_better_is_told(case: Path, polished: Path) -> None:
    said = small.spoil(polished, case)
    assert [str(one) for one in lint(polished)] == said
    assert all(": предупреждение: " in line for line in said)


def test_a_warning_stops_no_build(polished: Path) -> None:
    for case in WARNINGS:
        if case.stem.startswith("placeholder"):
            small.spoil(polished, case)
    assert lint(polished)
    small.read(polished)


@pytest.mark.parametrize("case", ["unknown-kind", "unknown-macro"])
def test_the_linter_tells_the_mistakes_of_the_build_and_goes_on(case: str, project: Path) -> None:
    said = small.spoil(project, HERE / f"mistakes/{case}.yml")
    (project / "docs/sources.md").write_text(
        (HERE / "project/docs/sources.md").read_text("utf-8") + "\nЗаметка , вот.\n", "utf-8"
    )
    told = lint(project)
    assert [str(one) for one in told if not one.warning] == said
    assert any("пробел перед знаком" in one.text for one in told)
    assert not any("нет ни одного вопроса" in one.text for one in told)

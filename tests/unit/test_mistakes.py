"""What an author reads after a mistake: one file of <part>/mistakes/ is one test."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.author.survey import lint
from macros.kit.errors import CourseError
from tests.tools import small

HERE = Path(__file__).parent
CASES = sorted(HERE.glob("*/mistakes/*.yml"))
PARTS = sorted({case.parts[-3] for case in CASES})


def lay(part: str, to: Path) -> Path:
    """The small course, and upon it what the part adds: nothing of it is wrong."""
    return small.lay(to, HERE / part / "project")


@pytest.mark.parametrize("part", PARTS)
def test_a_course_without_mistakes_is_read(
    part: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    small.read(lay(part, tmp_path))


@pytest.fixture(scope="module")
def projects(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The course of each part, laid once: a case takes back what it spoils."""
    return {part: lay(part, tmp_path_factory.mktemp(part)) for part in PARTS}


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.parts[-3]}-{case.stem}")
def test_a_mistake_stops_the_build(
    case: Path, projects: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    project = projects[case.parts[-3]]
    monkeypatch.chdir(project)
    with small.spoiled(project, case) as lines, pytest.raises(CourseError) as caught:
        small.read(project)
    assert str(caught.value).splitlines() == lines


DATA = """
balance/example balance/groups balance/parameters balance/presets balance/verdicts
calendar/activities glossary/terms lessons/course plan/phases quiz/beliefs
sources/claims sources/evidence texts/ru
"""


def test_no_file_of_data_hides_the_mistakes_of_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    project = lay("course", tmp_path)
    names = [f"macros/{name}.yml" for name in DATA.split()]
    for name in names:
        text = (project / name).read_text(encoding="utf-8")
        (project / name).write_text(f"{text}nobody_knows_this: []\n", encoding="utf-8")
    with pytest.raises(CourseError) as caught:
        small.read(project)
    assert [line.split(":")[0] for line in str(caught.value).splitlines()] == names
    told = [str(one) for one in lint(project) if not one.warning]
    assert told == str(caught.value).splitlines()

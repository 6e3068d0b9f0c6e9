"""What an author gets from `make new-lesson` and `make new-question`."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

import macros
from macros.author import cli, new
from macros.author.survey import lint
from macros.kit import markdownfile
from macros.quiz.model import KINDS, Quiz
from tests.tools import project

NEW = "novyi-urok"
LETTERS = "латинские строчные буквы, цифры и дефис, сначала буква"


def run(course: Path, *arguments: str) -> int:
    return cli.main(arguments, course)


def errors(course: Path) -> list[str]:
    return [str(one) for one in lint(course) if not one.warning]


def text(course: Path, path: str) -> str:
    return (course / path).read_text(encoding="utf-8")


def snapshot(course: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in course.rglob("*") if path.is_file()}


def added(course: Path, path: str) -> list[str]:
    """The lines that a file of the copy has more; none may be changed or gone."""
    before = (project.ROOT / path).read_text(encoding="utf-8").splitlines()
    after = text(course, path).splitlines()
    more = list(after)
    for line in before:
        more.remove(line)
    assert [line for line in after if line not in more] == [x for x in before if x not in more]
    return more


# A kind without a skeleton is told by tests/unit/quiz/test_kinds.py.
READY = [
    kind
    for kind, one in KINDS.items()
    if (project.ROOT / "macros" / one.file("skeleton.yml")).exists()
]


def test_new_questions_of_every_kind_are_right_from_the_start(
    course: Path, subtests: pytest.Subtests
) -> None:
    for lesson, kind in [*(("leader", kind) for kind in READY), ("showcase", "choice")]:
        with subtests.test(lesson=lesson, kind=kind):
            before = Quiz.model_validate(yaml.safe_load(text(course, f"quizzes/{lesson}.yml")))
            assert run(course, "new-question", lesson, kind) == 0
            after = Quiz.model_validate(yaml.safe_load(text(course, f"quizzes/{lesson}.yml")))
            assert after.questions[:-1] == before.questions
            assert after.questions[-1].kind == kind
    macros.read(markdownfile.read(course / "docs"), course)


def test_new_questions_follow_each_other_with_ids_of_their_own(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for _ in range(3):
        assert run(course, "new-question", "leader") == 0
        place = capsys.readouterr().out.splitlines()[0]
        path, _, line = place.rpartition(":")
        assert text(course, path).splitlines()[int(line) - 1].startswith("  - id: leader-")
    assert errors(course) == []
    assert set(added(course, "quizzes/leader.yml")) >= {"    kind: choice", ""}


def test_the_linter_reminds_of_every_place_that_waits_for_words(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(course, "new-question", "leader", "choice") == 0
    waiting = text(course, "quizzes/leader.yml").count(new.PLACEHOLDER)
    assert waiting == 7
    capsys.readouterr()
    assert run(course, "lint") == 0
    told = capsys.readouterr().out
    assert told.count("осталась заготовка") == 1
    assert f"всего в файле: {waiting}" in told


def test_a_question_is_put_where_the_list_ends_and_in_its_form(course: Path) -> None:
    path = course / "quizzes/showcase.yml"
    listed = text(course, "quizzes/showcase.yml").replace("title: Один вопрос каждого вида\n", "")
    source = "".join(line.removeprefix("  ") for line in listed.splitlines(keepends=True))
    path.write_text(f"{source}\n\n# Конец.\ntitle: Потом\n", encoding="utf-8")
    assert run(course, "new-question", "showcase", "order") == 0
    made = text(course, "quizzes/showcase.yml")
    assert made.endswith("\n\n# Конец.\ntitle: Потом\n")
    assert "\n\n- id: showcase-" in made
    assert errors(course) == []


def test_a_new_lesson_is_right_from_the_start(course: Path) -> None:
    assert run(course, "new-lesson", NEW) == 0
    registry = macros.read(markdownfile.read(course / "docs"), course)
    assert "course_map" in registry.calls.macros
    assert errors(course) == []
    assert added(course, "macros/lessons/course.yml") == [f"  - {{slug: {NEW}}}"]
    assert added(course, "mkdocs.yml") == [f"      - lessons/{NEW}.md"]


def test_a_new_lesson_takes_questions_of_every_kind(course: Path) -> None:
    assert run(course, "new-lesson", NEW) == 0
    for kind in READY:
        assert run(course, "new-question", NEW, kind) == 0
    macros.read(markdownfile.read(course / "docs"), course)
    quiz = Quiz.model_validate(yaml.safe_load(text(course, f"quizzes/{NEW}.yml")))
    assert [one.kind for one in quiz.questions[len(new.FIRST) :]] == READY
    assert len({one.id for one in quiz.questions}) == len(quiz.questions)


def test_a_planned_lesson_keeps_its_place_and_its_title(course: Path) -> None:
    plan = course / "macros/lessons/course.yml"
    entry = f"  - {{slug: {NEW}, role: seller, title: Новый урок}}  # скоро\n"
    source = text(course, "macros/lessons/course.yml").replace("  - {slug: seams}\n", entry)
    plan.write_text(f"{source}  - {{slug: seams}}\n", encoding="utf-8")
    assert run(course, "new-lesson", NEW) == 0
    expected = source.replace(entry, f"  - {{slug: {NEW}}}  # скоро\n")
    assert plan.read_text(encoding="utf-8") == f"{expected}  - {{slug: seams}}\n"
    page = text(course, f"docs/lessons/{NEW}.md")
    assert "\nrole: seller " in page
    assert "\n# Новый урок\n" in page
    nav = text(course, "mkdocs.yml").splitlines()
    at = nav.index(f"      - lessons/{NEW}.md")
    assert nav[at - 1].strip() == "- lessons/not-the-best-seller.md"
    assert errors(course) == []


def test_a_planned_lesson_over_several_lines_becomes_one(course: Path) -> None:
    plan = course / "macros/lessons/course.yml"
    planned = f"  - slug: {NEW}\n    role: all\n    title: Новый\n  - {{slug: start}}\n"
    source = text(course, "macros/lessons/course.yml").replace("  - {slug: start}\n", planned)
    plan.write_text(source, encoding="utf-8")
    assert run(course, "new-lesson", NEW) == 0
    assert f"lessons:\n  - {{slug: {NEW}}}\n  - {{slug: start}}\n" in plan.read_text("utf-8")
    assert f"      - lessons/{NEW}.md\n      - lessons/start.md\n" in text(course, "mkdocs.yml")
    assert errors(course) == []


@pytest.mark.parametrize(
    ("slug", "said"),
    [
        ("", "назовите урок: make new-lesson slug=imya-uroka"),
        ("leader", "имя «leader» занято: quizzes/leader.yml; назовите урок иначе"),
        ("sources", "имя «sources» занято: docs/sources.md; назовите урок иначе"),
        ("news", "имя «news» занято: docs/news/index.md; назовите урок иначе"),
        ("Новый урок", f"урок нельзя назвать «Новый урок»; можно {LETTERS}"),
        ("../x", f"урок нельзя назвать «../x»; можно {LETTERS}"),
    ],
)
def test_a_lesson_that_cannot_be_is_refused_in_one_line(
    course: Path, capsys: pytest.CaptureFixture[str], slug: str, said: str
) -> None:
    before = snapshot(course)
    assert run(course, "new-lesson", slug) == 1
    assert capsys.readouterr().out == f"{said}\n"
    assert snapshot(course) == before


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("",), "назовите урок: make new-question lesson=leader kind=choice"),
        (("laeder",), "нет теста «laeder»; возможно, вы имели в виду «leader»"),
        (("leader", "chioce"), "нет вида вопроса «chioce»; возможно, вы имели в виду «choice»"),
    ],
)
def test_a_question_that_cannot_be_is_refused_in_one_line(
    course: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], said: str
) -> None:
    before = snapshot(course)
    assert run(course, "new-question", *arguments) == 1
    assert capsys.readouterr().out == f"{said}\n"
    assert snapshot(course) == before


@pytest.mark.parametrize(
    ("path", "source", "said"),
    [
        (
            "quizzes/leader.yml",
            "title: Т\nquestions: [{id: a, kind: order}]\n",
            "quizzes/leader.yml:2:13: нет обязательного поля «ask»",
        ),
        (
            "quizzes/leader.yml",
            "title: Т\nquestions: [{id: a, kind: number, where: a#b, ask: А, value: 1, why: А}]\n",
            "quizzes/leader.yml:2:12: нет списка «questions», где каждый пункт начат с «- »",
        ),
    ],
)
def test_a_quiz_that_takes_no_question_is_told_with_the_place(
    course: Path, capsys: pytest.CaptureFixture[str], path: str, source: str, said: str
) -> None:
    (course / path).write_text(source, encoding="utf-8")
    assert run(course, "new-question", "leader") == 1
    assert said in capsys.readouterr().out
    assert text(course, path) == source


def test_a_navigation_without_lessons_is_told_and_nothing_is_written(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (course / "mkdocs.yml").write_text("site_name: А\nnav:\n  - index.md\n", encoding="utf-8")
    before = snapshot(course)
    assert run(course, "new-lesson", NEW) == 1
    said = f"mkdocs.yml:2:1: в «nav» нет ни одного урока; впишите первый сами: - lessons/{NEW}.md"
    assert capsys.readouterr().out == f"{said}\n"
    assert snapshot(course) == before


def test_a_course_without_a_navigation_takes_a_lesson_too(course: Path) -> None:
    (course / "mkdocs.yml").write_text("site_name: А\n", encoding="utf-8")
    assert run(course, "new-lesson", NEW) == 0
    assert text(course, "mkdocs.yml") == "site_name: А\n"

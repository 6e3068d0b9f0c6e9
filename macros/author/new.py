"""Begins a lesson or a question: fills a skeleton and puts it where the course will find it."""

from __future__ import annotations

import json
import re
import secrets
import textwrap
from pathlib import Path
from string import Template

from ..kit import markdownfile, places, yamlfile
from ..kit.errors import unknown
from ..kit.markdownfile import Page
from ..kit.source import read_text
from ..quiz.bank import shown
from ..quiz.model import KINDS, Question, Quiz
from .planning import in_nav, in_plan, list_of, with_item
from .proofread import PLACEHOLDER

SKELETON = Path(__file__).with_name("skeleton")
SLUG = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
# The kinds of questions that a lesson begins with, each with the number of its objective.
FIRST = (("choice", 1), ("choice", 2), ("sort", 2))
SIGNS = "abcdefghjkmnpqrstuvwxyz23456789"  # none of them is taken for another


class RefusedError(Exception):
    """Why nothing was written, in one line."""


def lesson(root: Path, slug: str) -> list[Path]:
    """Write a lesson and its quiz, put it into the plan and into `nav`; give the files."""
    _refuse(root, slug)
    plan, config = root / "macros/lessons/course.yml", root / "mkdocs.yml"
    planned = in_plan(plan, slug)
    title = planned.title or f"{PLACEHOLDER} вопрос или обещание"
    questions = [
        _question(root, slug, kind, f"{slug}#razdel", f"{slug}-{objective}")
        for kind, objective in FIRST
    ]
    texts = {
        root / f"docs/lessons/{slug}.md": _fill(
            "lesson.md", slug=slug, title=title, role=planned.role or "all"
        ),
        root / f"quizzes/{slug}.yml": _fill("quiz.yml", title=_quoted(title))
        + textwrap.indent("\n".join(questions), "  "),
        plan: planned.text,
        config: in_nav(config, slug, planned.before),
    }
    for path, text in texts.items():
        path.write_text(text, encoding="utf-8")
    return list(texts)


def question(root: Path, name: str, kind: str) -> tuple[Path, int]:
    """Put a question of a kind behind the others of a quiz; give the file and the line."""
    quizzes = [path.stem for path in sorted((root / "quizzes").glob("*.yml"))]
    if not name:
        raise RefusedError("назовите урок: make new-question lesson=leader kind=choice")
    if name not in quizzes:
        raise RefusedError(unknown("нет теста", name, quizzes))
    if kind not in KINDS:
        raise RefusedError(unknown("нет вида вопроса", kind, sorted(KINDS)))
    path = root / f"quizzes/{name}.yml"
    source = read_text(path)
    above = _above(root, name, yamlfile.parse(Quiz, path, source).content)
    text = _question(root, name, kind, above.where, above.objective)
    questions = list_of(path, source, "questions")
    source, line = with_item(source, questions, len(questions.value), f"\n{text}")
    path.write_text(source, encoding="utf-8")
    return path, line + 1


def _above(root: Path, name: str, quiz: Quiz) -> Question:
    """The last question whose section is shown whole: a new one belongs there until it is moved."""
    pages = markdownfile.read(root / "docs").values()
    whole = {
        section
        for page in pages
        for asked, section, only in shown(page)
        if asked == name and not only
    }
    questions = quiz.questions
    seen = [one for one in questions if None in whole or one.section in whole]
    return (seen or questions)[-1]


def _refuse(root: Path, slug: str) -> None:
    """Raise RefusedError where a lesson cannot have this name."""
    if not slug:
        raise RefusedError("назовите урок: make new-lesson slug=imya-uroka")
    if not SLUG.fullmatch(slug):
        can = "латинские строчные буквы, цифры и дефис, сначала буква"
        raise RefusedError(f"урок нельзя назвать «{slug}»; можно {can}")
    quiz = root / f"quizzes/{slug}.yml"
    if quiz.exists():
        raise RefusedError(f"имя «{slug}» занято: quizzes/{slug}.yml; назовите урок иначе")
    docs = root / "docs"
    for path in sorted(docs.rglob("*.md")):
        src = path.relative_to(docs).as_posix()
        if places.name(Page(path, src, "")) == slug:
            raise RefusedError(f"имя «{slug}» занято: docs/{src}; назовите урок иначе")


def _question(root: Path, name: str, kind: str, where: str, objective: str | None) -> str:
    """The skeleton of a question with an id that no question has."""
    head = _fill(
        "question.yml", id=_fresh(root, name), kind=kind, where=where, objective=objective or ""
    )
    if not objective:
        head = re.sub(r".*objective: \n", "", head)
    own = Path(__file__).parents[1] / KINDS[kind].file("skeleton.yml")
    return head + own.read_text(encoding="utf-8")


def _fresh(root: Path, name: str) -> str:
    """An id by chance: one that is counted up would return when a question is taken out."""
    texts = [read_text(path) for path in sorted((root / "quizzes").glob("*.yml"))]
    while True:
        made = f"{name}-{''.join(secrets.choice(SIGNS) for _ in range(4))}"
        if not any(made in text for text in texts):
            return made


def _fill(name: str, **words: str) -> str:
    return Template((SKELETON / name).read_text(encoding="utf-8")).substitute(words)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)

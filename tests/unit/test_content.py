"""What the course promises of its own content: every claim taught, every lesson asked about."""

from __future__ import annotations

from pathlib import Path

import yaml

from macros.kit import markdownfile
from macros.sources.article import coverage

ROOT = Path(__file__).parents[2]
LESSONS = sorted((ROOT / "docs/lessons").glob("*.md"))
LEAST_QUESTIONS = 3
PARTS = ["celi", "oshibka", "instrument", "glavnoe", "istochniki", "dalshe"]


def test_every_claim_of_the_article_is_taught_in_a_lesson() -> None:
    article = yaml.safe_load((ROOT / "macros/sources/claims.yml").read_text(encoding="utf-8"))
    taught = coverage(markdownfile.read(ROOT / "docs").values())
    # C69 names the source itself: the sources page says it.
    claims = [one["id"] for one in article["claims"] if one["kind"] != "source"]
    assert [name for name in claims if not taught[name]] == []


def test_every_lesson_asks_at_least_three_questions() -> None:
    for lesson in LESSONS:
        quiz = yaml.safe_load((ROOT / f"quizzes/{lesson.stem}.yml").read_text(encoding="utf-8"))
        assert len(quiz["questions"]) >= LEAST_QUESTIONS, lesson.stem


def test_every_objective_of_a_lesson_is_asked_about() -> None:
    for lesson in LESSONS:
        head = yaml.safe_load(lesson.read_text(encoding="utf-8").split("---")[1])
        quiz = yaml.safe_load((ROOT / f"quizzes/{lesson.stem}.yml").read_text(encoding="utf-8"))
        asked = {question.get("objective") for question in quiz["questions"]}
        assert {one["id"] for one in head["objectives"]} <= asked, lesson.stem


def test_every_lesson_has_the_parts_of_a_lesson() -> None:
    for src, page in markdownfile.read(ROOT / "docs").items():
        if src.startswith("lessons/"):
            ids = [one.id for one in page.headings]
            assert [part for part in PARTS if part not in ids] == [], src
            assert '!!! case "' in page.source, src

"""All that the files of the course say, each by itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from .balance import macro as balance
from .calendar import macro as calendar
from .calendar.model import Activities
from .decide import bank as decisions
from .dialogue import bank as talks
from .glossary import bank as glossary
from .glossary.model import Glossary
from .kit import places, texts, yamlfile
from .kit.errors import CourseError, Mistakes
from .kit.links import dead_links
from .kit.markdownfile import Head, Page
from .kit.templates import Templates
from .kit.yamlfile import YamlFile
from .lessons import course
from .news import items as news
from .news.status import build_day
from .plan import phases as plan
from .plan.model import Phases
from .quiz import bank
from .quiz.beliefs import Beliefs
from .sources.model import Article, Evidence


@dataclass(frozen=True)
class Content:
    """What was read, and where each piece of it stands."""

    pages: Mapping[str, Page]
    places: places.Places
    lessons: list[course.Lesson]
    quizzes: bank.Bank
    beliefs: YamlFile[Beliefs]
    dialogues: talks.Bank
    decisions: decisions.Bank
    items: list[news.Item]
    article: YamlFile[Article]
    evidence: YamlFile[Evidence]
    glossary: YamlFile[Glossary]
    balance: balance.Balance
    activities: YamlFile[Activities]
    phases: YamlFile[Phases]
    templates: Templates

    @property
    def written(self) -> Mapping[str, Page]:
        """The lessons that are written, by their slugs."""
        return {one.slug: one.page for one in self.lessons if one.page}

    @classmethod
    def read(cls, pages: Mapping[str, Page], root: Path, mistakes: Mistakes) -> Content:
        """Read every file; raise CourseError only where nothing can be said of the rest."""
        for page in pages.values():
            _read_page(page, pages, mistakes)
        found = places.read(pages.values(), mistakes)
        quizzes = bank.read(root / "quizzes", mistakes)
        mistakes.add(bank.check_alone(quizzes, found, pages))
        lessons = course.read(root / "macros/lessons/course.yml", pages, mistakes)
        dialogues = talks.read(root / "quizzes/dialogues", mistakes)
        helpers = decisions.read(root / "quizzes/decisions", mistakes)
        items = news.read(pages, build_day(), mistakes)
        with mistakes.collected():
            article = yamlfile.read(Article, root / "macros/sources/claims.yml")
            evidence = yamlfile.read(Evidence, root / "macros/sources/evidence.yml")
            beliefs = yamlfile.read(Beliefs, root / "macros/quiz/beliefs.yml")
            terms = glossary.read(root / "macros/glossary/terms.yml", pages, mistakes)
            weights = balance.read(root / "macros/balance")
            activities = calendar.read(root / "macros/calendar")
            phases = plan.read(root / "macros/plan/phases.yml", mistakes)
            words = texts.read(root / "macros/texts/ru.yml")
            templates = Templates(root / "macros", words, dict(pages))
            asked = (quizzes, beliefs, dialogues, helpers)
            told = (items, article, evidence, terms)
            data = (weights, activities, phases)
            return cls(pages, found, lessons, *asked, *told, *data, templates)
        raise CourseError(*mistakes.found)


def _read_page(page: Page, pages: Mapping[str, Page], mistakes: Mistakes) -> None:
    """Everything that can be wrong with a page by itself; lessons check their heads too."""
    for read_part in (
        lambda: page.head(Head),
        lambda: page.title,
        lambda: page.calls,
        lambda: mistakes.add(dead_links(page, pages)),
    ):
        with mistakes.collected():
            read_part()

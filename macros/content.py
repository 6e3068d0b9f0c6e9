"""All that the files of the course say, each by itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from .balance import macro as balance
from .calendar import macro as calendar
from .calendar.model import Activities
from .course.outline import Outline, outline
from .decide import bank as decide
from .dialogue import bank as dialogue
from .glossary import bank as glossary
from .glossary.model import Glossary
from .kit import places, texts, yamlfile
from .kit.errors import Mistakes
from .kit.links import dead_links
from .kit.markdownfile import Head, Page
from .kit.templates import Templates
from .kit.yamlfile import YamlFile
from .lessons import course
from .news import items as news
from .news.status import build_day
from .pictures import bank as pictures
from .plan import phases as plan
from .plan.model import Phases
from .quiz import bank
from .quiz.beliefs import Beliefs
from .sources.model import Article, Evidence


@dataclass(frozen=True, kw_only=True)
class Data:
    """The files in macros/ that say one thing each; without any of them there is no course."""

    article: YamlFile[Article]
    evidence: YamlFile[Evidence]
    beliefs: YamlFile[Beliefs]
    glossary: YamlFile[Glossary]
    balance: balance.Balance
    activities: YamlFile[Activities]
    phases: YamlFile[Phases]
    words: texts.Texts


@dataclass(frozen=True, kw_only=True)
class Content(Data):
    """What was read, and where each piece of it stands."""

    pages: Mapping[str, Page]
    places: places.Places
    lessons: list[course.Lesson]
    quizzes: bank.Bank
    dialogues: dialogue.Bank
    decisions: decide.Bank
    pictures: pictures.Bank
    items: list[news.Item]
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
        sections = places.read(pages.values(), mistakes)
        quizzes = bank.read(root / "quizzes", mistakes)
        mistakes.add(bank.check_alone(quizzes, sections, pages))
        lessons = course.read(root / "macros/lessons/course.yml", pages, mistakes)
        dialogues = dialogue.read(root / "quizzes/dialogues", mistakes)
        decisions = decide.read(root / "quizzes/decisions", mistakes)
        items = news.read(pages, build_day(), mistakes)
        drawn = pictures.read(root / "macros/pictures", mistakes)
        data = _read_data(pages, root / "macros", mistakes)
        return cls(
            **vars(data),
            pages=pages,
            places=sections,
            lessons=lessons,
            quizzes=quizzes,
            dialogues=dialogues,
            decisions=decisions,
            pictures=drawn,
            items=items,
            templates=Templates(root / "macros", data.words, dict(pages)),
        )

    @cached_property
    def outlines(self) -> list[Outline]:
        """The written lessons as scripts and other parts read them."""
        return outline(self.lessons, self.quizzes)


def _read_data(pages: Mapping[str, Page], folder: Path, mistakes: Mistakes) -> Data:
    """Read each file whatever the others are like; raise CourseError if any cannot be read."""
    article = mistakes.attempt(lambda: yamlfile.read(Article, folder / "sources/claims.yml"))
    evidence = mistakes.attempt(lambda: yamlfile.read(Evidence, folder / "sources/evidence.yml"))
    beliefs = mistakes.attempt(lambda: yamlfile.read(Beliefs, folder / "quiz/beliefs.yml"))
    terms = mistakes.attempt(lambda: glossary.read(folder / "glossary/terms.yml", pages, mistakes))
    weights = mistakes.attempt(lambda: balance.read(folder / "balance"))
    activities = mistakes.attempt(lambda: calendar.read(folder / "calendar"))
    phases = mistakes.attempt(lambda: plan.read(folder / "plan/phases.yml", mistakes))
    words = mistakes.attempt(lambda: texts.read(folder / "texts/ru.yml"))
    return Data(
        article=article(),
        evidence=evidence(),
        beliefs=beliefs(),
        glossary=terms(),
        balance=weights(),
        activities=activities(),
        phases=phases(),
        words=words(),
    )


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

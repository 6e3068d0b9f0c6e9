"""All that the files of the course say, each by itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path

from .balance import macro as balance
from .calendar.model import Activities
from .course.outline import Outline, outline
from .decide import bank as decide
from .dialogue import bank as dialogue
from .glossary import bank as glossary
from .glossary.model import Glossary
from .kit import files, markup, places, settings, tags, texts, yamlfile
from .kit.errors import Mistakes
from .kit.links import dead_field_links, dead_links
from .kit.markdownfile import Head, Page
from .kit.markup import Marks
from .kit.references import twice
from .kit.templates import Templates
from .kit.words import check as check_words
from .kit.yamlfile import YamlFile
from .lessons import course
from .news import items as news
from .news.status import build_day
from .pages import marks
from .pictures import bank as pictures
from .plan import phases as plan
from .plan.model import Phases
from .quiz import bank
from .quiz.beliefs import Beliefs
from .sources.model import Article, Evidence


@dataclass(frozen=True)
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
        """Read every file; what cannot be read is left out, `mistakes` say why."""
        _look_around(root, pages, mistakes)
        sections = places.read(pages.values(), mistakes)
        quizzes = bank.read(root / "quizzes", mistakes)
        dialogues = dialogue.read(root / "quizzes/dialogues", mistakes)
        mistakes.add(bank.check_alone(quizzes, sections, pages))
        for talk in dialogues.values():
            mistakes.add(dead_field_links(talk, pages))
        lessons = course.read(root / "macros/lessons/course.yml", pages, mistakes)
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


def _look_around(root: Path, pages: Mapping[str, Page], mistakes: Mistakes) -> None:
    """What can be wrong with the settings, with the names of files, with each page by itself."""
    known = marks()
    mistakes.add(files.misplaced(root, pages))
    mistakes.add(settings.check(root, pages))
    for page in pages.values():
        _read_page(page, pages, known, mistakes)


def _read(folder: Path, mistakes: Mistakes, name: str, instead: yamlfile.M) -> YamlFile[yamlfile.M]:
    """One file of data."""
    path, model = folder / name, type(instead)
    return mistakes.attempt(lambda: yamlfile.read(model, path), YamlFile(path, instead, None))


def _read_data(pages: Mapping[str, Page], folder: Path, mistakes: Mistakes) -> Data:
    """Read each file whatever the others are like; an empty one stands for what is unreadable."""
    file = partial(_read, folder, mistakes)
    article = file("sources/claims.yml", Article.model_construct(claims=[], missing=[]))
    evidence = file("sources/evidence.yml", Evidence.model_construct(findings=[]))
    beliefs = file("quiz/beliefs.yml", Beliefs.model_construct(beliefs={}))
    terms = file("glossary/terms.yml", Glossary.model_construct(terms=[]))
    activities = file("calendar/activities.yml", Activities.model_construct(activities=[]))
    phases = file("plan/phases.yml", Phases.model_construct(usual="", phases=[]))
    words = file("texts/ru.yml", texts.Words({}))
    mistakes.add(glossary.alone(terms))
    mistakes.add(plan.alone(phases))
    mistakes.add(check_words(words) if words.tree else ())
    for named, field in ((article, "claims"), (article, "missing"), (evidence, "findings")):
        mistakes.add(twice(named, field))
    mistakes.add(twice(activities, "activities"))
    mistakes.add(dead_field_links(terms, pages))
    mistakes.add(dead_field_links(beliefs, pages))
    weights = balance.read(folder / "balance", mistakes)
    spoken = texts.Texts(words.content.root, words.path)
    return Data(article, evidence, beliefs, terms, weights, activities, phases, spoken)


def _read_page(page: Page, pages: Mapping[str, Page], known: Marks, mistakes: Mistakes) -> None:
    """Everything that can be wrong with a page by itself."""
    with mistakes.collected():
        page.title  # noqa: B018  read once, kept by the page
    if not page.src.startswith((course.FOLDER, news.FOLDER)) or page.src == news.INDEX:
        with mistakes.collected():  # lessons and news have heads of their own
            page.head(Head)
    mistakes.add(page.slips)
    mistakes.add(markup.mistakes(page, known))
    mistakes.add(tags.mistakes(page, known))
    mistakes.add(dead_links(page, pages))

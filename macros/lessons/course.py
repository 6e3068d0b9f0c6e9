"""The lessons in their order: those that are written and those that are planned."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..kit import yamlfile
from ..kit.errors import Mistake, Mistakes, short
from ..kit.links import dead_field_links
from ..kit.markdownfile import Page, missing_calls
from ..kit.references import Reference, unknown_references
from ..kit.yamlfile import YamlFile
from .model import Course, Entry, LessonHead, Role
from .task import faults

FOLDER = "lessons/"


@dataclass(frozen=True)
class Lesson:
    """A lesson of the course; a planned one has no page and no head."""

    slug: str
    title: str
    role: Role
    page: Page | None = None
    head: LessonHead | None = None

    @property
    def short(self) -> str:
        """The title where its role is said already: «Кому какого клиента»."""
        if self.head and self.head.title:
            return self.head.title
        own = self.title.rpartition(": ")[2]
        return own[:1].upper() + own[1:]


CALLS = {
    "lesson_head": "поставьте его под заголовком",
    "lesson_objectives": "поставьте его в раздел «После урока вы»",
    "quiz_end": "поставьте его в последний раздел",
    "lesson_next": "поставьте его под quiz_end",
    "notes": "поставьте его последним",
}
"""What every lesson shows, and where."""
Heads = Mapping[str, YamlFile[LessonHead]]


def read(plan: Path, pages: Mapping[str, Page], mistakes: Mistakes) -> list[Lesson]:
    """Read the plan and the heads of all lessons; tell where they do not fit."""
    written = {
        src.removeprefix(FOLDER).removesuffix(".md"): page
        for src, page in pages.items()
        if src.startswith(FOLDER)
    }
    heads: dict[str, YamlFile[LessonHead]] = {}
    for slug, page in written.items():
        with mistakes.collected():
            heads[slug] = page.head(LessonHead)
            mistakes.add(dead_field_links(heads[slug], pages))
        mistakes.add(missing_calls(page, CALLS))
        mistakes.add(faults(page))
    with mistakes.collected():
        course = yamlfile.read(Course, plan)
        mistakes.add(_plan_mistakes(course, written))
        mistakes.add(_head_mistakes(heads, course.content))
        entries = course.content.lessons
        found = (_lesson(one, heads.get(one.slug), written.get(one.slug)) for one in entries)
        return [lesson for lesson in found if lesson]
    # Without a plan: those that are written, so that the rest of the course can be looked at.
    entries = [Entry(slug=slug) for slug in heads]
    return [
        one for entry in entries if (one := _lesson(entry, heads[entry.slug], written[entry.slug]))
    ]


def _lesson(entry: Entry, head: YamlFile[LessonHead] | None, page: Page | None) -> Lesson | None:
    if head and page and page.main:
        return Lesson(entry.slug, page.title, head.content.role, page, head.content)
    if entry.title and entry.role:
        return Lesson(entry.slug, entry.title, entry.role)
    return None


def _plan_mistakes(course: YamlFile[Course], written: Mapping[str, Page]) -> Iterator[Mistake]:
    seen: set[str] = set()
    for number, entry in enumerate(course.content.lessons):
        at = ("lessons", number)
        if entry.slug in seen:
            yield course.mistake(f"урок «{entry.slug}» уже есть в плане; оставьте одну строку", *at)
        seen.add(entry.slug)
        if entry.slug in written and (entry.title or entry.role):
            text = f"урок «{entry.slug}» уже написан; оставьте в плане только slug"
            yield course.mistake(text, *at)
        if entry.slug not in written and not (entry.title and entry.role):
            text = f"нет файла docs/lessons/{entry.slug}.md; напишите его или впишите title и role"
            yield course.mistake(text, *at)
    for slug in written.keys() - seen:
        text = f"урока нет в плане курса; впишите «slug: {slug}» в {short(course.path)}"
        yield Mistake(written[slug].path, 1, text)


def _head_mistakes(heads: Heads, course: Course) -> Iterator[Mistake]:
    slugs = [entry.slug for entry in course.lessons]
    owners: dict[str, str] = {}
    for slug, head in heads.items():
        bases = head.content.builds_on
        named: list[Reference] = [(base, ("builds_on", place)) for place, base in enumerate(bases)]
        yield from unknown_references(head, "нет урока", slugs, named)
        for number, objective in enumerate(head.content.objectives):
            if objective.id in owners:
                text = f"цель «{objective.id}» уже есть в уроке «{owners[objective.id]}»"
                yield head.mistake(f"{text}; дайте другой id", "objectives", number, "id")
            owners.setdefault(objective.id, slug)

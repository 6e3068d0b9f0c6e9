"""The question bank: every quiz of the course, and what must hold between files."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..kit import yamlfile
from ..kit.errors import Mistake, Mistakes, short, unknown
from ..kit.markdownfile import Page
from ..kit.places import Places
from ..kit.yamlfile import YamlFile
from .model import Question, Quiz

Bank = Mapping[str, YamlFile[Quiz]]


@dataclass(frozen=True)
class Known:
    """What questions may name: claims, objectives, sections."""

    claims: Collection[str]
    objectives: Collection[str]
    places: Places


def read(folder: Path, mistakes: Mistakes) -> Bank:
    """Read all quizzes of a folder, by the names of their files."""
    bank: dict[str, YamlFile[Quiz]] = {}
    for path in sorted(folder.glob("*.yml")):
        with mistakes.collected():
            bank[path.stem] = yamlfile.read(Quiz, path)
    return bank


def check(bank: Bank, known: Known, pages: Collection[Page]) -> Iterator[Mistake]:
    """Find ids used twice, names of what does not exist, questions nobody sees."""
    shown = {call for page in pages for call in _shown(page)}
    owners: dict[str, str] = {}
    for name, file in bank.items():
        for number, question in enumerate(file.content.questions):
            at = ("questions", number)
            if question.id in owners:
                text = f"вопрос «{question.id}» уже есть в {owners[question.id]}; дайте другой id"
                yield file.mistake(text, *at, "id")
            owners.setdefault(question.id, f"{short(file.path)}:{file.mistake('', *at, 'id').line}")
            for field, text in _wrong(question, known):
                yield file.mistake(text, *at, field)
            if not shown & {(name, None), (name, question.section)}:
                call = f'{{{{ quiz("{name}", section="{question.section}") }}}}'
                text = f"вопрос «{question.id}» нигде не показан; поставьте в урок {call}"
                yield file.mistake(text, *at, "id")


def _wrong(question: Question, known: Known) -> Iterator[tuple[str, str]]:
    """What a question names and nobody has, with the field that names it."""
    for claim in question.claims:
        if claim not in known.claims:
            yield "claims", unknown("нет утверждения", claim, known.claims)
    if question.objective and question.objective not in known.objectives:
        yield "objective", unknown("нет цели", question.objective, known.objectives)
    if question.where not in known.places:
        yield "where", unknown("нет раздела", question.where, known.places)


def _shown(page: Page) -> Iterator[tuple[str, str | None]]:
    """Which quizzes and sections of quizzes a page calls."""
    for call in page.calls:
        if call.name == "quiz" and call.args:
            named = dict(call.kwargs)
            yield call.args[0], call.args[1] if len(call.args) > 1 else named.get("section")

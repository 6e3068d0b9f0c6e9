"""The question bank: every quiz of the course, and what must hold between files."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path

from ..kit import yamlfile
from ..kit.braces import Call
from ..kit.errors import Mistake, Mistakes, short, unknown
from ..kit.links import dead_field_links
from ..kit.markdownfile import Page
from ..kit.places import Places
from ..kit.yamlfile import YamlFile
from .kind import Place
from .model import Question, Quiz
from .pairs import counterpart, flip, siblings, variants

Bank = Mapping[str, YamlFile[Quiz]]

SHOWCASE = "showcase"
"""Shows developers one question of each kind; there is nothing to learn in it."""


@dataclass(frozen=True)
class Known:
    """What questions may name: claims, beliefs, objectives, sections."""

    claims: Collection[str]
    beliefs: Collection[str]
    objectives: Collection[str]
    places: Places


def read(folder: Path, mistakes: Mistakes) -> Bank:
    """Read all quizzes of a folder, by the names of their files."""
    bank: dict[str, YamlFile[Quiz]] = {}
    for path in sorted(folder.glob("*.yml")):
        with mistakes.collected():
            bank[path.stem] = yamlfile.read(Quiz, path)
    return bank


def check_alone(bank: Bank, places: Places, pages: Mapping[str, Page]) -> Iterator[Mistake]:
    """Find what is wrong whatever the other files say: ids used twice, dead sections and links."""
    for file in bank.values():
        yield from dead_field_links(file, pages)
    owners: dict[str, Mistake] = {}
    yield from _revived(bank)
    for _, file, at, question in _each(bank):
        here = file.mistake("", *at, "id")
        if owner := owners.get(question.id):
            place = f"{short(owner.path)}:{owner.line}"
            text = f"вопрос «{question.id}» уже есть в {place}; дайте другой id"
            yield replace(here, text=text)
        owners.setdefault(question.id, here)
        if question.where not in places:
            yield file.mistake(unknown("нет раздела", question.where, places), *at, "where")


def _revived(bank: Bank) -> Iterator[Mistake]:
    """Questions with an id that has been retired: answers to the old one would count for them."""
    retired = {name for file in bank.values() for name in file.content.retired}
    for _, file, at, question in _each(bank):
        if question.id in retired:
            text = f"id «{question.id}» был у снятого вопроса; дайте другой"
            yield file.mistake(text, *at, "id")


def check(bank: Bank, known: Known, pages: Collection[Page]) -> Iterator[Mistake]:
    """Find names of what does not exist, and questions nobody sees."""
    calls_made = {call for page in pages for call in shown(page)}
    questions = {question.id: question for _, _, _, question in _each(bank)}
    for name, file, at, question in _each(bank):
        for where, text in (
            *_unknown(question, known),
            *variants(question, questions),
            *flip(question, questions),
            *_reserve(question),
        ):
            yield file.mistake(text, *at, *where)
        names = (None, question.id, *siblings(question))
        calls = product([name], (None, question.section), names)
        if not question.reserve and calls_made.isdisjoint(calls):
            call = f'{{{{ quiz("{name}", section="{question.section}") }}}}'
            text = f"вопрос «{question.id}» нигде не показан; поставьте в урок {call}"
            yield file.mistake(text, *at, "id")


def _each(bank: Bank) -> Iterator[tuple[str, YamlFile[Quiz], Place, Question]]:
    """Every question, with the name of its quiz, its file and its place there."""
    for name, file in bank.items():
        for number, question in enumerate(file.content.questions):
            yield name, file, ("questions", number), question


def _unknown(question: Question, known: Known) -> Iterator[tuple[Place, str]]:
    """What a question names and nobody has, with the piece that names it."""
    for number, claim in enumerate(question.claims):
        if claim not in known.claims:
            yield ("claims", number), unknown("нет утверждения", claim, known.claims)
    for one in question.diagnoses:
        if one.belief not in known.beliefs:
            yield one.at, unknown("нет заблуждения", one.belief, known.beliefs)
    if question.objective and question.objective not in known.objectives:
        yield ("objective",), unknown("нет цели", question.objective, known.objectives)


def _reserve(question: Question) -> Iterator[tuple[Place, str]]:
    """What keeps the final check from asking a question of the reserve, or from asking it once."""
    if not question.reserve:
        return
    at = ("reserve",)
    if question.variants:
        text = "у вопроса из запаса не бывает вариантов: в запасе каждый вопрос один"
        yield ("variants",), f"{text}; уберите их или reserve"
    if not question.graded:
        yield at, f"вопрос вида {question.kind} проверка не задаст; уберите его из запаса"
    if not question.alone:
        yield at, "вопрос к разбору без него не понять; назовите в where другой раздел"


def chosen(
    questions: Sequence[Question], page: Page, section: str | None, only: str | None
) -> list[Question]:
    """The questions that a call shows: one of them, or those to a section.

    A section leaves out all variants of a question but the first: they say the same in other words;
    and what its page asks by itself: before and after the lesson, or in the middle of the section,
    there with its variants.
    """
    if only:
        return [one for one in questions if one.id == only and section in {None, one.section}]
    calls = list(_calls(page))
    alone = {given.get("only") for given in calls}
    midst = {given.get("only") for given in calls if not given.get("moment")}
    found: list[Question] = []
    for one in questions:
        others = {*midst, *(other.id for other in found)}
        said = one.id in alone or one.reserve or not others.isdisjoint(siblings(one))
        if section in {None, one.section} and not said:
            found.append(one)
    return found


def all_in_midst(questions: Sequence[Question], page: Page, section: str | None) -> bool:
    """Whether a page asks every question of a section by itself, in the middle of the text.

    A call for the rest of them stays there for the next one.
    """
    midst = {given.get("only") for given in _calls(page) if not given.get("moment")}
    return any(one.id in midst for one in questions if one.section == section)


def check_page(bank: Bank, page: Page) -> Iterator[Mistake]:
    """Find what one page may not ask: twice at the same moment, of the reserve, after nothing."""
    asked: dict[tuple[str, str | None], int] = {}
    before = asked_at(bank, page, "before")
    for call, moment, questions in asked_on(page, bank):
        for one in questions:
            told = []
            if one.reserve:
                text = f"вопрос «{one.id}» из запаса: его задаёт только итоговая проверка"
                told.append(f"{text}; уберите этот вызов")
            if line := asked.get((one.id, moment)):
                text = f"вопрос «{one.id}» уже задан на этой странице, в строке {line}"
                way = 'чтобы спросить до и после, поставьте moment="before" и moment="after"'
                told.append(f"{text}; {way}")
            if moment == "after" and before and not counterpart(one, before):
                text = f"до урока спросили «{before[0].id}», а «{one.id}» ему не пара и не вариант"
                told.append(f"{text}; спросите его же или свяжите их полем flip")
            yield from (Mistake(page.path, call.line, text, call.column) for text in told)
            asked.setdefault((one.id, moment), call.line)


def asked_at(bank: Bank, page: Page, moment: str) -> list[Question]:
    """What a page asks before its lesson, or after it."""
    return [one for _, when, found in asked_on(page, bank) if when == moment for one in found]


def asked_on(page: Page, bank: Bank) -> Iterator[tuple[Call, str | None, list[Question]]]:
    """Every call of quiz on a page: its moment and the questions that it shows."""
    for call in page.calls:
        if call.name == "quiz" and (given := _given(call)).get("name") in bank:
            questions = bank[str(given["name"])].content.questions
            found = chosen(questions, page, given.get("section"), given.get("only"))
            yield call, given.get("moment"), found


def shown(page: Page) -> Iterator[tuple[str | None, str | None, str | None]]:
    """Which quizzes a page calls, which sections of them and which questions alone."""
    for given in _calls(page):
        yield given.get("name"), given.get("section"), given.get("only")


def _calls(page: Page) -> Iterator[dict[str, str | None]]:
    """What the calls of quiz on a page say."""
    return (_given(call) for call in page.calls if call.name == "quiz")


def _given(call: Call) -> dict[str, str | None]:
    """What a call of quiz says, by the names of its arguments."""
    names = ("name", "section", "only", "moment")
    return dict(zip(names, call.args, strict=False)) | dict(call.kwargs)

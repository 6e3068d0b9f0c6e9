"""What the linter advises about the question bank as a whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from ..content import Content
from ..kit.errors import Mistake
from ..kit.yamlfile import YamlFile
from ..lessons.model import Role
from ..quiz.model import Question, Quiz
from . import guess
from .measures import measures

Asked = tuple[YamlFile[Quiz], Question]
"""A question and the file that it stands in."""
ROLES = (Role.MANAGER, Role.SELLER, Role.INTEGRATOR)
"""Those that the final check asks about in equal parts."""


def questions(content: Content) -> Iterator[Asked]:
    """Every question of the course, file by file; the showcase is no part of it."""
    for file in content.quizzes.values():
        for one in file.content.questions:
            if one.where.split("#")[0] in content.written:
                yield file, one


def small_reserve(content: Content) -> Iterator[Mistake]:
    """Запас мал: читатель, который проходит проверку второй раз, узнаёт вопросы."""
    kept = [(file, one) for file, one in questions(content) if one.reserve]
    if not kept:
        return
    files = Counter(file.path for file, _ in kept)
    file, _ = max(kept, key=lambda one: files[one[0].path])
    if len(kept) < measures().reserve:
        text = f"вопросов в запасе {len(kept)}; нужно хотя бы {measures().reserve}"
        yield file.mistake(text, "questions")
    roles = {one.slug: one.role for one in content.lessons if one.page}
    counts = Counter(roles[one.where.split("#")[0]] for _, one in kept)
    for role in ROLES:
        if role in roles.values() and counts[role] < measures().reserve_role:
            title = content.words(f"final.role-{role}").lower()
            text = f"вопросов о роли «{title}» в запасе {counts[role]}"
            yield file.mistake(f"{text}; нужно хотя бы {measures().reserve_role}", "questions")


def guessable(content: Content) -> Iterator[Mistake]:
    """Слишком многое решается по одним вариантам: вопросы меряют слух, а не знание."""
    found = guess.items(content.quizzes)
    if not guess.too_easy(found):
        return
    told = guess.solved(found)
    shares = {
        name: guess.percent([one for one in found if one.file == name], told)
        for name in dict.fromkeys(one.file for one in found)
    }
    text = f"по одним вариантам решается {guess.percent(found, told):.0f} % вопросов choice"
    limit = f"нужно не больше {measures().guessed} %, каких — покажет make guess"
    yield content.quizzes[max(shares, key=shares.__getitem__)].mistake(f"{text}; {limit}")


def telling(content: Content) -> Iterator[Mistake]:
    """Слова, по которым узнают верный или неверный вариант, стоят почти все на одной стороне."""
    found = guess.items(content.quizzes)
    for one in guess.telling(found):
        if one.tells:
            rights, wrongs = one.counts
            text = f"слова «{', '.join(one.words)}» стоят в верных и неверных вариантах"
            way = "перепишите варианты с ними, каких слов больше — покажет make guess"
            file = content.quizzes[found[0].file]
            yield file.mistake(f"{text} как {rights} : {wrongs}; {way}")


def thin_beliefs(content: Content) -> Iterator[Mistake]:
    """Заблуждение стоит за слишком немногими ответами: по ним о читателе ничего не скажешь."""
    places: dict[str, list[str]] = {}
    for _, question in questions(content):
        for one in question.diagnoses:
            places.setdefault(one.belief, []).append(question.where.split("#")[0])
    answers, lessons = measures().belief, measures().belief_lessons
    for name in content.beliefs.content.beliefs:
        found = places.get(name, [])
        if len(found) < answers or len(set(found)) < lessons:
            counts = f"ответов {len(found)}, уроков {len(set(found))}"
            text = f"за заблуждением «{name}» {counts}; нужно хотя бы {answers} и {lessons}"
            yield content.beliefs.mistake(f"{text}, или слейте его с похожим", "beliefs", name)

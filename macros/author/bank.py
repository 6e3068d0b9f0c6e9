"""What the linter advises about the question bank as a whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from ..content import Content
from ..kit.errors import Mistake
from ..kit.yamlfile import YamlFile
from ..lessons.model import Role
from ..quiz.model import Question, Quiz
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
    file, _ = kept[0]
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

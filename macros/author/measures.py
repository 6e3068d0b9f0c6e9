"""By which measures the linter advises: lint.yml, where authors may change them."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from ..kit import yamlfile
from ..kit.fields import Text
from ..kit.yamlfile import Model


class Measures(Model):
    """По каким меркам советует проверка."""

    questions: int
    """Сколько вопросов в уроке самое меньшее."""
    cases: int
    """Сколько процентов из них — рабочие ситуации."""
    exempt: list[Text]
    """Уроки, которых эти меры не касаются."""
    reserve: int
    """Сколько вопросов в запасе итоговой проверки самое меньшее, если он есть."""
    reserve_role: int
    """Сколько из них о каждой из трёх ролей."""
    section: int
    """Сколько слов в разделе урока самое большее."""
    case: int
    """Сколько слов в случае самое большее."""
    longer: int
    """На сколько процентов верный вариант может быть длиннее."""
    noticed: int
    """С какой разницы в знаках это заметно."""
    longest: int
    """В скольких процентах вопросов choice верный вариант может быть длиннее всех."""
    compared: int
    """С какого числа таких вопросов в уроке это считают."""
    spares: int
    """Сколько лишнего в соединении самое меньшее."""
    about_options: list[Text]
    """Начало варианта, который говорит о других вариантах."""
    leaning: list[Text]
    """Чем вопрос ссылается на страницу, на которой стоит."""
    belief: int
    """За сколькими ответами заблуждение должно стоять самое меньшее."""
    belief_lessons: int
    """В скольких уроках эти ответы."""
    guessed: int
    """Сколько процентов вопросов choice можно решить по одним вариантам самое большее."""
    guessed_least: int
    """С какого числа таких вопросов это считают."""
    excuses: list[Text]
    """Слова, по которым узнают неверный вариант."""
    virtues: list[Text]
    """Слова, по которым узнают верный."""
    telling: int
    """Во сколько раз чаще эти слова могут стоять на своей стороне, чем на другой."""
    telling_least: int
    """С какого числа вариантов с ними это считают."""
    asking: Text
    """Слова, с которых начинается вопрос."""
    asking_alone: Text
    """Такие же, но в придаточном — союзы."""
    ordering: Text
    """Слова, которыми велят искать."""
    denying: Text
    """Слова, которые отрицают."""
    turning: Text
    """Союзы, за которыми другая мысль."""
    harmless: list[Text]
    """Обороты, в которых «не» ничего не отрицает."""


@cache
def measures() -> Measures:
    """Read lint.yml once; only the linter needs it, not every build."""
    return yamlfile.read(Measures, Path(__file__).with_name("lint.yml")).content


def plain(text: str) -> str:
    """A field as readers see it: without the marks of Markdown."""
    return re.sub(r"\]\([^)]*\)|[*_`\[]", "", text)

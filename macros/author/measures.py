"""By which measures the linter advises: lint.yml, where authors may change them."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache
from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, Field

from ..kit import yamlfile
from ..kit.errors import Mistakes, brief
from ..kit.fields import Text
from ..kit.references import Reference, unknown_references
from ..kit.yamlfile import Model

FILE = "macros/author/lint.yml"


def _compiles(text: str) -> str:
    try:
        re.compile(text)
    except (re.error, RecursionError, OverflowError):
        raise ValueError(f"образец «{brief(text)}» не разобрать; проверьте скобки в нём") from None
    return text


Count = Annotated[int, Field(ge=0, le=10_000)]
Percent = Annotated[int, Field(ge=0, le=100)]
Pattern = Annotated[Text, AfterValidator(_compiles)]


class Measures(Model):
    """По каким меркам советует проверка."""

    questions: Count
    """Сколько вопросов в уроке самое меньшее."""
    cases: Percent
    """Сколько процентов из них — рабочие ситуации."""
    exempt: list[Text]
    """Уроки, которых эти меры не касаются."""
    reserve: Count
    """Сколько вопросов в запасе итоговой проверки самое меньшее, если он есть."""
    reserve_role: Count
    """Сколько из них о каждой из трёх ролей."""
    section: Count
    """Сколько слов в разделе урока самое большее."""
    case: Count
    """Сколько слов в случае самое большее."""
    longer: Count
    """На сколько процентов верный вариант может быть длиннее."""
    noticed: Count
    """С какой разницы в знаках это заметно."""
    longest: Percent
    """В скольких процентах вопросов choice верный вариант может быть длиннее всех."""
    compared: Count
    """С какого числа таких вопросов в уроке это считают."""
    spares: Count
    """Сколько лишнего в соединении самое меньшее."""
    about_options: list[Pattern]
    """Начало варианта, который говорит о других вариантах."""
    leaning: list[Text]
    """Чем вопрос ссылается на страницу, на которой стоит."""
    belief: Count
    """За сколькими ответами заблуждение должно стоять самое меньшее."""
    belief_lessons: Count
    """В скольких уроках эти ответы."""
    guessed: Percent
    """Сколько процентов вопросов choice можно решить по одним вариантам самое большее."""
    guessed_least: Count
    """С какого числа таких вопросов это считают."""
    excuses: list[Text]
    """Слова, по которым узнают неверный вариант."""
    virtues: list[Text]
    """Слова, по которым узнают верный."""
    telling: Count
    """Во сколько раз чаще эти слова могут стоять на своей стороне, чем на другой."""
    telling_least: Count
    """С какого числа вариантов с ними это считают."""
    asking: Pattern
    """Слова, с которых начинается вопрос."""
    asking_alone: Pattern
    """Такие же, но в придаточном — союзы."""
    ordering: Pattern
    """Слова, которыми велят искать."""
    denying: Pattern
    """Слова, которые отрицают."""
    turning: Pattern
    """Союзы, за которыми другая мысль."""
    harmless: list[Pattern]
    """Обороты, в которых «не» ничего не отрицает."""


def read_measures(root: Path, lessons: Collection[str], mistakes: Mistakes) -> bool:
    """Look over the lint.yml of a course; whether it can be read."""
    with mistakes.collected():
        file = yamlfile.read(Measures, root / FILE)
        named: list[Reference] = [
            (name, ("exempt", number)) for number, name in enumerate(file.content.exempt)
        ]
        mistakes.add(unknown_references(file, "нет урока", lessons, named) if lessons else ())
        return True
    return False


@cache
def measures() -> Measures:
    """Read lint.yml once; only the linter needs it, not every build."""
    return yamlfile.read(Measures, Path(__file__).with_name("lint.yml")).content


def plain(text: str) -> str:
    """A field as readers see it: without the marks of Markdown."""
    return re.sub(r"\]\([^)]*\)|[*_`\[]", "", text)

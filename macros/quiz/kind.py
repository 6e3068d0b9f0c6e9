"""What every kind of question has and can do: the one interface that all other parts use."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any, ClassVar, NamedTuple, Protocol, Self, TypeVar

from pydantic import Field, ValidationError, model_validator
from pydantic_core import InitErrorDetails, PydanticCustomError

from ..kit.fields import Claim, Id, Text, Where
from ..kit.yamlfile import Model

# An ask of so many characters tells a case before it asks: nobody reads all of it in bold.
STORY = 120
SENTENCE = re.compile(r"(?<=[.!?…])\s+")
NEGATION = re.compile(
    r"(?i)(?<![\w*])(не|ни|кроме|исключая|нельзя|неверн\w+|неправд\w+|лишн\w+)(?![\w*])"
)
"""What turns a question round; a word that an author has set bold is left as it is."""

WORKED = "razbor"
"""The section that works a case through: its questions make no sense without it."""

Place = tuple[int | str, ...]
"""Where in a question something stands: `("items", 2, "bin")`."""


class Diagnosis(NamedTuple):
    """An answer that gives a belief away."""

    at: Place
    """Where in the question the belief is named: `("options", 2, "belief")`."""
    belief: str
    """Its name in beliefs.yml."""
    value: str
    """The id of the option, answer or range that shows it."""


class Kind(Model):
    """Что есть у вопроса любого вида."""

    graded: ClassVar[bool] = True
    """Whether an answer is right or wrong; what is neither is not scored, repeated or counted."""

    kind: str
    id: Id
    """Имя вопроса: одно на весь курс, не меняется и не используется снова."""
    claims: list[Claim] = []
    """Утверждения статьи, которые вопрос проверяет: [C03, C06]."""
    objective: Id | None = None
    """Цель урока, которую вопрос проверяет: id из шапки урока."""
    where: Where
    """Урок и раздел, где это объяснено: leader#termin."""
    case: bool = False
    """true, если это рабочая ситуация, а не вопрос о термине."""
    negative: bool = False
    """true, если спрашивают, что НЕ верно: отрицание в вопросе будет подчёркнуто."""
    variants: list[Id] = []
    """Вопросы, которые проверяют то же самое другими словами: их id."""
    flip: Id | None = None
    """Вопрос-перевёртыш: та же фирма и те же варианты, один факт другой, и ответ тоже: его id."""
    reserve: bool = False
    """true, если вопрос из запаса: его показывает только итоговая проверка."""
    context: Text | None = None
    """Обстоятельства, которые вне урока не видны: читатель увидит их там, где случая рядом нет."""
    hints: list[Text] = Field(default=[], max_length=3)
    """Подсказки по шагам, от намёка к почти ответу; ответ после них не считается решённым."""
    ask: Text
    """Сам вопрос."""

    @property
    def section(self) -> str:
        """The id of the section that explains it."""
        return self.where.split("#")[1]

    @property
    def alone(self) -> bool:
        """Whether it makes sense on another page."""
        return self.section != WORKED

    @property
    def stem(self) -> str:
        """The question; a negation that is meant to be one cannot be overlooked."""
        ask = NEGATION.sub(r"*\1*", self.ask) if self.negative else self.ask
        return emphasised(ask.strip())

    @property
    def answer(self) -> list[Any]:
        """The key, as `grade` of docs/assets/quiz/kinds/<kind>.js takes it: a list for JSON."""
        raise NotImplementedError

    @property
    def ids(self) -> list[list[str]]:
        """What stored answers may name, group by group: another set is another question."""
        return []

    @property
    def form_values(self) -> list[str]:
        """Every value that its form can send, as `fits` takes them: ids, or `item:bin`."""
        return [one for group in self.ids for one in group]

    @property
    def labels(self) -> dict[str, str]:
        """What an answer says, as plain text, by its form value or by the id that it hits."""
        return {}

    @property
    def diagnoses(self) -> list[Diagnosis]:
        """The beliefs that its answers can show, in the order of the file."""
        return []

    @property
    def identity(self) -> list[Any]:
        """What of the key makes it another question when it changes."""
        return self.answer

    @property
    def fingerprint(self) -> str:
        """Changes with the kind, the ids that answers are made of and the key; not with a typo."""
        content: Sequence[object] = [self.kind, *map(sorted, self.ids), sorted(self.identity)]
        return hashlib.sha256(json.dumps(content).encode()).hexdigest()[:8]

    @classmethod
    def file(cls, name: str) -> str:
        """The path from macros/ of what the kind has beside its model: `form.html.jinja`, say."""
        return f"quiz/kinds/{cls.__module__.split('.')[-2]}/{name}"

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if wrong := [_detail(text, at) for at, text in self.contradictions()]:
            # Only so does pydantic keep the place of each.
            raise ValidationError.from_exception_data(type(self).__name__, wrong)
        return self

    def contradictions(self) -> list[tuple[Place, str]]:
        """What the fields of a kind say against each other: where, and in which words."""
        return []


class Named(Model):
    """What readers choose or move: its id is kept with their answers, its text is shown."""

    id: Id
    text: Text


class Believed(Protocol):
    """What may show a belief when it is chosen or typed."""

    id: str
    belief: str | None


N = TypeVar("N", bound=Named)


def emphasised(ask: str) -> str:
    """A long case with what it asks in bold, from the last question on; else the same text."""
    if len(ask) < STORY or "**" in ask:
        return ask
    sentences = SENTENCE.split(ask)
    asking = [number for number, one in enumerate(sentences) if one.endswith("?")]
    start = asking[-1] if asking else len(sentences) - 1
    return f"{' '.join(sentences[:start])} **{' '.join(sentences[start:])}**" if start else ask


def diagnosed(field: str, items: Iterable[Believed]) -> list[Diagnosis]:
    """The beliefs that the items of a field name."""
    return [
        Diagnosis((field, number, "belief"), one.belief, one.id)
        for number, one in enumerate(items)
        if one.belief
    ]


def distinct(two: str) -> Callable[[list[N]], list[N]]:
    """Make a check that no two have one id or one text; `two` is what the mistake calls them."""

    def check(named: list[N]) -> list[N]:
        for field in ("id", "text"):
            values = [getattr(one, field) for one in named]
            if twice := next((value for value in values if values.count(value) > 1), None):
                raise ValueError(f"{two} с одним {field} «{twice}»; сделайте их разными")
        return named

    return check


def _detail(text: str, at: Place) -> InitErrorDetails:
    said = PydanticCustomError("value_error", "{error}", {"error": text})
    return InitErrorDetails(type=said, loc=at, input="")

"""What the linter advises about questions: one rule, one function; lint.py runs them all.

A rule says where in its question or quiz something could be better, and what.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator

from ..quiz.kind import Kind, Place
from ..quiz.kinds.choice.model import Choice
from ..quiz.kinds.match.model import Match
from ..quiz.model import Quiz
from ..quiz.options import Option, Picked
from .measures import measures, plain
from .stems import negation

Advice = tuple[Place, str]

PLACES = ("первым", "вторым", "третьим", "четвёртым")
FEWEST = 4
"""From so many questions on it can be seen where the right options stand."""
ROWS = 3
"""From so many rows on the last of a match is found by leaving out the others."""


def right_is_longest(question: Kind) -> Iterator[Advice]:
    """Верный вариант заметно длиннее неверных: его узнают, не читая.

    Самый длинный верный сравнивается с самым длинным неверным, в знаках.
    """
    if not isinstance(question, Picked):
        return
    rights, others = _lengths(question.options)
    if not rights or not others:
        return
    (longest, number), (other, _) = max(rights), max(others)
    more = round((longest / other - 1) * 100)
    if longest * 100 > other * (100 + measures().longer) and longest - other >= measures().noticed:
        text = f"верный вариант длиннее остальных на {more} %: знаков {longest} против {other}"
        yield ("options", number, "text"), f"{text}; уравняйте: его узнают, не читая"


def about_options(question: Kind) -> Iterator[Advice]:
    """Вариант «все перечисленное», «ничего из этого»: он не о деле, а о других вариантах."""
    starts = re.compile(rf"(?i)\W*(?:{'|'.join(measures().about_options)})")
    for number, option in enumerate(question.options if isinstance(question, Picked) else ()):
        if starts.match(plain(option.text)):
            text = f"вариант «{option.text}» говорит о других вариантах; назовите дело"
            yield ("options", number, "text"), f"{text} или возьмите kind: several"


def hidden_negation(question: Kind) -> Iterator[Advice]:
    """Вопрос спрашивает, что НЕ верно, а читателю это не подчёркнуто; см. stems.py."""
    if not question.negative and (word := negation(question.ask)):
        text = f"вопрос с отрицанием «{word}», его легко не заметить"
        yield ("ask",), f"{text}; спросите прямо или поставьте negative: true"


def leans_on_its_page(question: Kind) -> Iterator[Advice]:
    """Вопрос ссылается на страницу, а повторение спросит его без неё: нужны обстоятельства."""
    if question.context or question.reserve or not (question.graded and question.alone):
        return
    signs = re.compile(rf"(?i)\b(?:{'|'.join(measures().leaning)})\b")
    if sign := signs.search(plain(question.ask)):
        text = f"в повторении этот вопрос стоит без урока, а в нём «{sign[0]}»"
        yield ("ask",), f"{text}; перескажите нужное в context или в самом вопросе"


def few_spares(question: Kind) -> Iterator[Advice]:
    """В соединении мало лишнего: последняя строка решается сама.

    Двух строк это не касается: с ними соединяют, чтобы выбрать пару ролей, а не разобрать список.
    """
    if not isinstance(question, Match) or len(question.pairs) < ROWS:
        return
    if (spares := len(question.extra)) < measures().spares:
        text = f"лишнего в списке {spares}, нужно хотя бы {measures().spares}"
        yield ("extra" if spares else "pairs",), f"{text}: последняя пара решится сама"


def few_questions(quiz: Quiz) -> Iterator[Advice]:
    """В уроке мало вопросов."""
    count, least = len(quiz.questions), measures().questions
    if count < least:
        yield ("questions",), f"вопросов в уроке {count}; нужно хотя бы {least}"


def few_cases(quiz: Quiz) -> Iterator[Advice]:
    """Мало рабочих ситуаций: больше вопросов о терминах, чем о деле."""
    cases, all_of_them = sum(one.case for one in quiz.questions), len(quiz.questions)
    if cases * 100 < measures().cases * all_of_them:
        share = f"{cases} из {all_of_them}, {cases * 100 // all_of_them} %"
        text = f"рабочих ситуаций (case: true) {share}; нужно хотя бы {measures().cases} %"
        yield ("questions",), text


def uneven_places(quiz: Quiz) -> Iterator[Advice]:
    """Верный вариант слишком часто или никогда не стоит на одном и том же месте.

    Считаются вопросы вида choice, если их хотя бы четыре. На экране варианты перемешаны, но
    без скриптов и на бумаге порядок тот, что в файле, и место подсказывало бы ответ. Ни одно
    место не держит больше половины верных (при нечётном числе половина округляется вверх);
    место, которое есть у всех этих вопросов, не пустует, если вопросов вдвое больше, чем мест.
    """
    asked = [one.options for one in quiz.questions if isinstance(one, Choice)]
    if len(asked) < FEWEST:
        return
    held = Counter(place for options in asked for place, one in enumerate(options) if one.right)
    place, count = held.most_common(1)[0]
    if count > (len(asked) + 1) // 2:
        text = f"верный вариант стоит {PLACES[place]} в {count} вопросах choice из {len(asked)}"
        yield ("questions",), f"{text}; переставьте варианты"
        return
    common = min(map(len, asked))
    for empty in (one for one in range(common) if not held[one] and len(asked) >= 2 * common):
        text = f"верный вариант ни разу не стоит {PLACES[empty]}: вопросов choice {len(asked)}"
        yield ("questions",), f"{text}; переставьте варианты"


def often_longest(quiz: Quiz) -> Iterator[Advice]:
    """Верный вариант слишком часто длиннее всех: кто берёт самый длинный, отвечает, не читая.

    Считаются вопросы вида choice, если в уроке их хватает. Длиннее хоть на знак: в одном вопросе
    этого не заметить, но в десятом уже видно, где искать.
    """
    sizes = [_lengths(one.options) for one in quiz.questions if isinstance(one, Choice)]
    count = sum(max(rights)[0] > max(others)[0] for rights, others in sizes if others)
    if len(sizes) >= measures().compared and count * 100 > measures().longest * len(sizes):
        share = f"{count} из {len(sizes)}, {round(count * 100 / len(sizes))} %"
        text = f"вопросов choice, где верный вариант длиннее всех, {share}"
        way = "сократите верные или дайте неверным довод"
        yield ("questions",), f"{text}; нужно не больше {measures().longest} %: {way}"


QUESTION_RULES: tuple[Callable[[Kind], Iterator[Advice]], ...] = (
    right_is_longest,
    about_options,
    hidden_negation,
    leans_on_its_page,
    few_spares,
)
# These measure a lesson; some lessons are of another sort and exempt.
SIZE_RULES: tuple[Callable[[Quiz], Iterator[Advice]], ...] = (few_questions, few_cases)
LESSON_RULES: tuple[Callable[[Quiz], Iterator[Advice]], ...] = (uneven_places, often_longest)


def _lengths(options: list[Option]) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """How many characters readers see in the right options and in the others, with their places."""
    sizes = [(len(plain(one.text)), place) for place, one in enumerate(options)]
    rights = [one for one in sizes if options[one[1]].right]
    return rights, [one for one in sizes if one not in rights]

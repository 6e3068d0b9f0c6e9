"""What the linter takes for worse and what for well enough, rule by rule."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter

from macros.author.lint import COURSE_RULES, of_lesson
from macros.author.rules import (
    LESSON_RULES,
    QUESTION_RULES,
    SIZE_RULES,
    about_options,
    few_cases,
    few_questions,
    hidden_negation,
    leans_on_its_page,
    often_longest,
    right_is_longest,
    uneven_places,
)
from macros.kit.yamlfile import YamlFile
from macros.quiz.model import Question, Quiz

QUESTIONS: TypeAdapter[Question] = TypeAdapter(Question)


def picked(*texts: str, kind: str = "choice", **more: Any) -> Question:
    """A question with these options; the right ones begin with a plus."""
    options = [
        {"id": f"o{n}", "text": text.lstrip("+"), "right": text.startswith("+"), "why": "Вот."}
        for n, text in enumerate(texts)
    ]
    asked = {"id": "one", "where": "a#b", "ask": "Который?", "kind": kind, "options": options}
    return QUESTIONS.validate_python(asked | more)


def quiz(*questions: Question) -> Quiz:
    return Quiz.model_construct(title="Т", questions=list(questions))


def placed(*places: int, options: int = 3) -> Quiz:
    """A quiz whose right options stand at these places."""
    return quiz(
        *(picked(*(f"+{n}" if n == place else f"{n}" for n in range(options))) for place in places)
    )


@pytest.mark.parametrize(
    ("texts", "kind", "told"),
    [
        (("+" + "а" * 12, "б" * 10), "choice", 0),
        (("+" + "а" * 60, "б" * 50), "choice", 0),
        (("+" + "а" * 61, "б" * 50), "choice", 1),
        (("+" + "а" * 61, "б" * 10, "в" * 50), "choice", 1),
        (("+" + "а" * 50, "б" * 61), "choice", 0),
        (("+Нет", "Да"), "choice", 0),
        (("+Руководитель", "Продавец"), "choice", 0),
        (("+" + "а" * 61, "+" + "г" * 9, "б" * 50), "several", 1),
        (("+" + "а" * 61, "+" + "г" * 60, "б" * 51), "several", 0),
    ],
)
def test_a_right_option_may_be_a_fifth_longer_and_no_more(
    texts: tuple[str, ...], kind: str, told: int
) -> None:
    assert len(list(right_is_longest(picked(*texts, kind=kind)))) == told


def test_marks_and_addresses_do_not_make_an_option_longer() -> None:
    question = picked("+**Роль** и [слово](lessons/leader.md#termin)", "Должность и ещё")
    assert not list(right_is_longest(question))


def test_the_longest_right_option_is_the_one_that_is_told() -> None:
    [(at, _)] = right_is_longest(picked("+кратко", "нет", "+" + "а" * 40, kind="several"))
    assert at == ("options", 2, "text")


def test_a_question_without_options_has_none_to_compare() -> None:
    number = {"id": "one", "where": "a#b", "ask": "?", "kind": "number", "value": 1, "why": "Так."}
    question = QUESTIONS.validate_python(number)
    assert [list(rule(question)) for rule in QUESTION_RULES] == [[]] * len(QUESTION_RULES)


@pytest.mark.parametrize(
    "text",
    [
        "Всё перечисленное",
        "Все вышеперечисленные",
        "Всё из перечисленного",
        "Все варианты верны",
        "Все три варианта",
        "Всё это",
        "Верны оба",
        "Оба ответа правильны",
        "Ничего из этого",
        "**Ничего из** перечисленного",
        "Ни один из вариантов",
        "Ни одного из названных",
        "Нет верного ответа",
    ],
)
def test_an_option_about_the_others_is_told(text: str) -> None:
    assert list(about_options(picked("+Этот", text)))


@pytest.mark.parametrize(
    "text",
    [
        "Все трое продавцов",
        "Всё, что обещал клиенту",
        "Оба — каждый за свою часть",
        "Ничего не скажу",
        "Ни один из продавцов",
        "Нет, отвечать может только один",
        "Всё это время — на своих людей",
    ],
)
def test_an_option_about_the_matter_is_not(text: str) -> None:
    assert not list(about_options(picked("+Этот", text)))


def test_a_negation_that_is_marked_is_well() -> None:
    asked = {"ask": "Что из этого не относится к роли?"}
    assert list(hidden_negation(picked("+А", "Б", **asked)))
    assert not list(hidden_negation(picked("+А", "Б", negative=True, **asked)))


@pytest.mark.parametrize(
    ("quiz_", "told"),
    [
        (placed(0, 0, 0), ""),
        (placed(0, 0, 1, 2), ""),
        (placed(0, 0, 0, 1), "первым в 3 вопросах choice из 4"),
        (placed(0, 0, 0, 1, 1, options=2), ""),
        (placed(0, 0, 0, 0, 1, options=2), "первым в 4 вопросах choice из 5"),
        (placed(1, 1, 1, 1, 1, 2), "вторым в 5 вопросах choice из 6"),
        (placed(0, 0, 1, 1, 0), ""),
        (placed(0, 0, 1, 1, 0, 1), "ни разу не стоит третьим"),
        (placed(0, 0, 1, 1, 2, 2), ""),
    ],
)
def test_right_options_are_spread(quiz_: Quiz, told: str) -> None:
    found = [text for _, text in uneven_places(quiz_)]
    assert [told in text for text in found] == ([True] if told else [])


def test_only_questions_with_one_right_option_count_for_the_spread() -> None:
    several = [picked("+А", "Б", "+В", kind="several") for _ in range(9)]
    assert not list(uneven_places(quiz(*several)))


def sized(longest: int, of: int, *, wrong: tuple[str, ...] = ("аа", "а")) -> Quiz:
    """A quiz where in so many questions the right option is longer than the wrong ones."""
    return quiz(*(picked("+ббб" if one < longest else "+бб", *wrong) for one in range(of)))


@pytest.mark.parametrize(
    ("quiz_", "told"),
    [
        (sized(4, 10), ""),
        (sized(5, 10), "5 из 10, 50 %"),
        (sized(2, 7), ""),
        (sized(3, 7), "3 из 7, 43 %"),
        (sized(6, 6), ""),
        (sized(7, 7, wrong=("ввв", "в")), ""),
        (sized(7, 7, wrong=("**аа**", "[а](lessons/leader.md#termin)")), "7 из 7, 100 %"),
    ],
)
def test_a_right_option_is_not_often_the_longest(quiz_: Quiz, told: str) -> None:
    found = [text for _, text in often_longest(quiz_)]
    assert [told in text for text in found] == ([True] if told else [])


def test_only_questions_with_one_right_option_count_for_the_longest() -> None:
    several = [picked("+ббб", "а", kind="several") for _ in range(9)]
    assert not list(often_longest(quiz(*several)))


def test_a_lesson_has_seven_questions_and_most_are_work_cases() -> None:
    case, term = picked("+А", "Б", case=True), picked("+А", "Б")
    assert list(few_questions(quiz(*[case] * 6)))
    assert not list(few_questions(quiz(*[case] * 7)))
    assert list(few_cases(quiz(*[case] * 6, *[term] * 3)))
    assert not list(few_cases(quiz(*[case] * 7, *[term] * 3)))


def test_every_rule_says_what_it_is_for() -> None:
    assert all(rule.__doc__ for rule in (*QUESTION_RULES, *SIZE_RULES, *LESSON_RULES))
    assert all(rule.__doc__ for rule in COURSE_RULES)


def test_the_introduction_and_the_plan_are_not_measured() -> None:
    file = YamlFile(Path("start.yml"), quiz(picked("+А", "Б")), None)
    assert not list(of_lesson("start", file))
    assert not list(of_lesson("plan-90", file))
    assert len(list(of_lesson("leader", file))) == len(SIZE_RULES)


LEANING = {
    "В таблице выше у Бориса 24 строки. Что делать?": 1,
    "Кому отдать клиента из этого случая?": 1,
    "Вернёмся на день, когда Нина собралась к собственнику. Что посоветовать?": 1,
    "Что сделает Игорь, если верить **уроку**?": 0,
    "Что об этом сказано в уроке?": 1,
    "Что видно на схеме?": 1,
    "Как оценить квартал по мерке урока?": 1,
    "Ксения ведёт звонки, почту и таблицы. Чего не хватает?": 0,
    "У кого план выше? Что здесь сделано не так?": 0,
    "Это тот самый случай: продавец ушёл. Что ниже цены?": 0,
    "Она дала скидку и узнала об этом случайно. Кто прав?": 0,
    "По такой схеме работают двое. Кто из них прав?": 0,
}


@pytest.mark.parametrize(("ask", "told"), LEANING.items())
def test_a_question_that_leans_on_its_page_needs_a_context(ask: str, told: int) -> None:
    assert len(list(leans_on_its_page(picked("+да", "нет", ask=ask)))) == told


@pytest.mark.parametrize(
    "more", [{"context": "Вот что было."}, {"reserve": True}, {"where": "a#razbor"}]
)
def test_what_has_a_context_or_stays_on_its_page_may_lean(more: dict[str, Any]) -> None:
    ask = "Что об этом сказано в уроке?"
    assert not list(leans_on_its_page(picked("+да", "нет", ask=ask, **more)))

"""What a picture says is what the lesson says, as far as both say it in the same words."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import pytest
import yaml

import macros
from macros.kit.errors import Mistakes
from macros.pictures import bank
from macros.pictures.kind import Picture
from macros.pictures.kinds.corridors.model import Corridors
from macros.pictures.kinds.dots.model import Dots
from macros.pictures.kinds.forgetting.model import Forgetting
from macros.pictures.kinds.order.model import Order
from macros.pictures.kinds.phases.model import Phases
from macros.pictures.kinds.plan.model import Plan
from macros.pictures.kinds.weeks.model import Weeks

P = TypeVar("P", bound=Picture)
ROOT = Path(__file__).parents[3]
BANK = bank.read(ROOT / "macros/pictures", Mistakes())
SAID = {
    "corridors": """lessons/balance
        Если продавцов пять и смежных отделов тоже пять
        отводит 26 %
        от половины до полутора: 13–39 %
        Из статьи взяты два числа и направления, остальное в калькуляторе — наши предположения.""",
    "evgenia-quarter": """lessons/people-and-clients
        9,4 миллиона рублей при плане в 9
        *Омск, 3,8 миллиона.* Из них 2,1 — её собственная сделка
        *Пермь-1, 2,4 миллиона.*
        *Пермь-2, 2 миллиона.*
        *Сочи, 1,2 миллиона.*
        Без сделки Евгении у отдела 7,3 миллиона, до плана не хватило 1,7.""",
    "first-call": """lessons/running-the-process
        За март нашли 24, заказали шестеро.
        там, где позвонили сразу, купили пятеро из девяти
        о семи строках без звонка
        возможно, сразу звонили самым перспективным""",
    "five-occasions": """lessons/when-to-sell
        | Поднять своих | вы |
        | Только с руководством | продавец; ваше — обещание |
        | Не по силам | вы |
        | Новый рынок | вы, первые встречи |
        | Показ | вы, один раз |""",
    "forgetting": """my/review
        Прочитанное один раз забывается за несколько дней.
        **2-й, 9-й, 25-й и 60-й день**""",
    "ilya-week": """lessons/leader
        | Пн | торговался с торговым центром — **П** | готовил с Асей её встречу, вела Ася — **Р** |
        | Ср | встреча со своим клиентом — **П** | ещё одна, по видео, со своим — **П** |""",
    "levels": """lessons/who-decides
        ни один не вправе обещать за свой отдел
        решение на самом верху не учитывает интерес продаж
        они видят и своих людей, и всю фирму""",
    "marina-week": """lessons/leader
        выписала все дела за пять дней
        Четыре часа руководителя
        Дорогу и почту, четыре часа, она отнесла к прочему.""",
    "month": """lessons/running-the-process
        | 1 | усилия: первые встречи | 8 |
        | 2 | усилия: встречи и КП, отправленные в день просьбы | 8 встреч
        | 3 | отдача: КП после встречи, заказ после КП | 5 из 8, 2 из 5 |
        | 4 | отдача: сумма заказов за месяц | 1 000 000 |
        Раньше Жанна узнала бы об этом двадцатого. Сейчас пятый день""",
    "ninety-days": """lessons/first-month
        **Дни 1–30: понять.**
        Журнал своей недели, карта «продавец — клиент», разговор с каждым продавцом
        **Дни 31–60: наладить.** В отделе по одной перемене. Руководитель: ритм недели.
        Продавец: одна переданная сделка. На стыках пока ищут слабый.
        **Дни 61–90: закрепить.**
        починить или честно отменить. На стыке — одно письменное правило. В конце снова
        день первый — это день разговора с начальником""",
    "order-way": """lessons/seams
        Каждый сделал своё за день или два, все вместе — за восемь.
        Обещали четырнадцать.
        Делали восемь дней, лежал двадцать три.
        *Самое большое число — восемь.*
        Пусть запрос уходит в первый день и ждёт один день вместо восьми: остаётся двадцать четыре.
        Реквизиты ждут день вместо шести — остаётся девятнадцать.
        Размеры стоят в заявке, и перед складом заказ не лежит вовсе — пятнадцать.
        Исправленный договор попадает в бухгалтерию назавтра, а не через три дня, — тринадцать.""",
    "pairs": """lessons/people-and-clients
        Сеть — у Назара. Таксопарк — у второго сильного. Трест — у новенькой
        У Гульнары пять моек на один пост.
        Ведёт Гульнара, сметы и письма на тебе
        Мойки Гульнары он с понедельника отдаёт Назару
        третью, сеть, Ринат потерял
        | **Сильный продавец** | опасно: уйдёт продавец | на месте |
        | **Начинающий** | на месте: здесь учатся | опасно: уйдёт клиент |""",
    "personal-shares": """lessons/not-the-best-seller
        половину времени при первом нанятом, четверть при троих, при шестерых — ноль
        от 16,3 до 22,7 % времени
        исследование 27 глав крупных компаний — 3 % времени с клиентами
        Больше 60 % — вы ещё""",
    "roles": """lessons/leader
        | Руководитель | руками ваших продавцов |
        | Продавец | вашими собственными |
        | Интегратор | руками других отделов |""",
    "vadim-weeks": """lessons/balance
        | Продавцов | 1 | 5 | 11 |
        | Продаёт сам | 20 ч | 20 ч | 20 ч |
        | Людям | 10 ч | 8 ч | 6 ч |
        | Смежникам | 5 ч | 6 ч | 8 ч |
        | Прочее | 5 ч | 6 ч | 6 ч |
        | Людям, если поделить поровну | 10 ч | 1 ч 36 мин | 33 мин |""",
}
"""The page, and what it says of the same: who changes it there is sent to the picture."""


def picture(name: str, kind: type[P]) -> P:
    found = BANK[name]
    assert isinstance(found, kind)
    return found


@pytest.mark.parametrize("name", SAID)
def test_the_lesson_still_says_what_the_picture_shows(name: str) -> None:
    slug, *sentences = [line.strip() for line in SAID[name].splitlines()]
    source = macros.current().pages[f"{slug}.md"].source
    assert [one for one in sentences if one not in source] == []


def test_no_picture_is_left_uncompared() -> None:
    assert set(SAID) == set(BANK)


def test_the_order_took_31_days_and_lay_for_23() -> None:
    order = picture("order-way", Order)
    lay = [step.lay for step in order.steps]
    assert (order.days(), sum(lay), max(lay)) == (31, 23, 8)
    assert {step.done for step in order.steps} == {1, 2}


def test_the_order_is_mended_as_the_lesson_mends_it() -> None:
    order = picture("order-way", Order)
    assert [order.days(mended) for mended in range(5)] == [31, 24, 19, 15, 13]
    assert order.promised == 14


def test_the_weeks_are_of_forty_hours() -> None:
    for name in ("marina-week", "vadim-weeks"):
        assert {week.total for week in picture(name, Weeks).weeks} == {40}


def test_of_24_clients_six_ordered() -> None:
    cases = picture("first-call", Dots).cases
    assert [sum(one.all for one in cases), sum(one.full for one in cases)] == [24, 6]
    assert (cases[0].full, cases[0].all, cases[2].all) == (5, 9, 7)


def test_the_days_of_review_are_those_of_its_rules() -> None:
    rules = (ROOT / "docs/assets/review/rules.js").read_text("utf-8")
    *days, last = picture("forgetting", Forgetting).days
    assert f"on days {', '.join(map(str, days))} and {last}." in rules


def test_the_corridor_of_five_salespeople_is_that_of_the_lesson() -> None:
    corridors = picture("corridors", Corridors)
    assert corridors.states[corridors.state] == "5 · 13–39 %"


def test_the_quarter_adds_up() -> None:
    assert picture("evgenia-quarter", Plan).sums == ("9,4", "7,3", "1,7")


def test_the_parts_of_ninety_days_are_those_of_the_plan() -> None:
    plan = yaml.safe_load((ROOT / "macros/plan/phases.yml").read_text("utf-8"))["phases"]
    shown = [(one.name, one.days) for one in picture("ninety-days", Phases).phases]
    assert shown == [(one["name"], f"дни {one['first']}–{one['last']}") for one in plan]

"""`{{ quiz("leader", section="termin") }}` in a lesson: the questions to that section."""

from __future__ import annotations

from collections.abc import Callable

from ..kit.errors import choose
from ..kit.markdownfile import Page
from ..kit.places import Places
from ..kit.templates import Templates
from .bank import Bank


def quiz_macro(bank: Bank, places: Places, templates: Templates) -> Callable[..., str]:
    """Make the macro that knows this bank."""

    def quiz(page: Page, name: str, section: str | None = None) -> str:
        if name not in bank:
            choose("нет теста", name, bank)
        questions = bank[name].content.questions
        chosen = [one for one in questions if section in {None, one.section}]
        if not chosen:
            sections = dict.fromkeys(one.section for one in questions)
            choose(f"в тесте «{name}» нет вопросов к разделу", str(section), sections)
        return templates.render("quiz/quiz.html.jinja", page, questions=chosen, places=places)

    return quiz

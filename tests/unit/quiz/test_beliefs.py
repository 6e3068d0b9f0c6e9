"""The catalogue of beliefs of the real course: nothing in it lies idle."""

from __future__ import annotations

from macros import ROOT
from macros.kit import yamlfile
from macros.kit.errors import Mistakes
from macros.quiz import bank
from macros.quiz.beliefs import Beliefs, shown_by

CATALOGUE = yamlfile.read(Beliefs, ROOT / "macros/quiz/beliefs.yml").content
QUESTIONS = [
    question
    for file in bank.read(ROOT / "quizzes", Mistakes()).values()
    for question in file.content.questions
]


def test_every_belief_is_what_some_answer_shows() -> None:
    assert {
        shown.belief for one in QUESTIONS for shown in one.diagnoses
    } == CATALOGUE.beliefs.keys()


def test_a_right_option_shows_no_belief() -> None:
    options = [one for question in QUESTIONS for one in getattr(question, "options", ())]
    assert options
    assert [one.id for one in options if one.right and one.belief] == []


def test_a_trainer_reads_each_belief_of_a_quiz_once() -> None:
    found = shown_by(QUESTIONS, CATALOGUE)
    assert len(found) == len({one.believe for one in found}) == len(CATALOGUE.beliefs)

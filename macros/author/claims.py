"""Where the course speaks of each claim of its article: the places that teach it, the questions."""

from __future__ import annotations

from collections.abc import Mapping

from ..content import Content
from ..kit import places
from ..sources.article import coverage


def taught(content: Content) -> Mapping[str, list[str]]:
    """The places of lessons that teach each claim, by its id: `leader#termin`."""
    found = coverage(content.pages.values())
    return {
        claim: [f"{places.name(one.page)}#{one.anchor}" for one in where]
        for claim, where in found.items()
    }


def asked(content: Content) -> Mapping[str, list[str]]:
    """The ids of the lessons' questions that ask about each claim, by its id."""
    found: dict[str, list[str]] = {}
    for name, file in content.quizzes.items():
        for question in file.content.questions if name in content.written else []:
            for claim in question.claims:
                found.setdefault(claim, []).append(question.id)
    return found

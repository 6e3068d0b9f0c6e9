"""What each format cannot carry: of any question, and of each kind by itself; told in losses.md."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from ..kit import yamlfile
from ..kit.yamlfile import Model
from ..quiz.model import KINDS
from .course import Course


class Format(Model):
    """A format, and what it loses of a question of any kind."""

    id: str
    title: str
    lost: str


class Losses(Model):
    """losses.yml of the export: every format."""

    formats: list[Format]


class KindLosses(Model):
    """losses.yml of a kind: its title, and what each format loses of it."""

    title: str
    moodle: str
    qti: str
    anki: str


def of_formats(root: Path) -> list[Format]:
    """Every format; raises CourseError."""
    return yamlfile.read(Losses, root / "macros/export/losses.yml").content.formats


def of_kinds(root: Path, course: Course) -> Mapping[str, KindLosses]:
    """What is lost of each kind that the course asks, in the order of KINDS; raises CourseError."""
    asked = {question.kind for part in course.parts for question in part.quiz.questions}
    files = {kind: one.file("losses.yml") for kind, one in KINDS.items() if kind in asked}
    return {
        kind: yamlfile.read(KindLosses, root / "macros" / file).content
        for kind, file in files.items()
    }

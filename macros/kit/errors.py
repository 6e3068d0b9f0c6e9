"""Everything an author can get wrong, as one kind of error that reads as lines.

`docs/lessons/leader.md:14: нет теста «laeder»; есть: leader, showcase`
"""

from __future__ import annotations

import traceback
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import NoReturn

from mkdocs.exceptions import PluginError
from mkdocs.structure.pages import Page
from mkdocs_macros.errors import format_error


@dataclass(frozen=True, order=True)
class Mistake:
    """What is wrong, and where."""

    path: Path
    line: int
    text: str

    def __str__(self) -> str:
        return f"{short(self.path)}:{self.line}: {self.text}"

    @property
    def annotation(self) -> str:
        """The same for GitHub: a note beside the line in a pull request."""
        return f"::error file={short(self.path)},line={self.line}::{self.text}"


def short(path: Path) -> str:
    """From the root of the project if it is inside: terminals make it a link."""
    root = Path.cwd()
    return (path.relative_to(root) if path.is_relative_to(root) else path).as_posix()


class CourseError(PluginError):
    """The content is wrong: all the mistakes found, in the order of files and lines."""

    def __init__(self, *mistakes: Mistake) -> None:
        self.mistakes = tuple(sorted(set(mistakes)))
        super().__init__("\n".join(map(str, self.mistakes)))


@dataclass
class Mistakes:
    """Collects mistakes, so that an author sees all of them in one run."""

    found: list[Mistake] = field(default_factory=list)

    @contextmanager
    def collected(self) -> Iterator[None]:
        """Keep the mistakes of a block and go on behind it."""
        try:
            yield
        except CourseError as error:
            self.found += error.mistakes

    def add(self, mistakes: Iterable[Mistake]) -> None:
        """Keep what a check has found."""
        self.found += mistakes

    def stop(self) -> None:
        """Raise CourseError if anything was found."""
        if self.found:
            raise CourseError(*self.found)


def read_text(path: Path) -> str:
    """The text of an author's file; raise CourseError where it is not UTF-8."""
    content = path.read_bytes()
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        text = "файл не в кодировке UTF-8; сохраните его в UTF-8"
        raise CourseError(Mistake(path, line, text)) from None


class CallError(Exception):
    """A page calls a macro wrongly; the page and the line are added later."""


def unknown(what: str, word: str, known: Iterable[str]) -> str:
    """Say that a name is wrong, and which one was probably meant or is possible."""
    names = list(known)
    near = get_close_matches(word, names, n=1)
    if near:
        return f"{what} «{word}»; возможно, вы имели в виду «{near[0]}»"
    return f"{what} «{word}»; есть: {', '.join(names) or 'пока ничего'}"


def choose(what: str, word: str, known: Iterable[str]) -> NoReturn:
    """Raise CallError in the words of `unknown`."""
    raise CallError(unknown(what, word, known))


@format_error.register
def _say_where(error: CallError, markdown: str, page: Page) -> str:
    """Tell mkdocs-macros to show the page's line instead of a traceback."""
    frames = traceback.extract_tb(error.__traceback__)
    line = next((frame.lineno or 0 for frame in frames if frame.filename == "<template>"), 0)
    above = (page.file.content_string or "").count("\n") - markdown.count("\n")  # the head
    return str(Mistake(Path("docs", page.file.src_uri), line + above, str(error)))

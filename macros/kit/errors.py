"""Everything an author can get wrong, as one kind of error that reads as lines.

`docs/lessons/leader.md:46:4: нет теста «laeder»; возможно, вы имели в виду «leader»`
"""

from __future__ import annotations

import re
import traceback
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import NoReturn, TypeVar

from mkdocs.exceptions import PluginError
from mkdocs.structure.pages import Page
from mkdocs_macros.errors import format_error

T = TypeVar("T")

# In GitHub's commands these begin something else.
ESCAPED = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})


@dataclass(frozen=True)
class Mistake:
    """What is wrong, and where; line and column count from one."""

    path: Path
    line: int
    text: str
    column: int = 1
    """Where no column can be known, the first."""
    warning: bool = False
    """Whether it is only advice: it never stops a build."""

    def __str__(self) -> str:
        said = f"предупреждение: {self.text}" if self.warning else self.text
        return f"{short(self.path)}:{self.line}:{self.column}: {said}"

    def __lt__(self, other: Mistake) -> bool:
        return self._order < other._order

    @property
    def _order(self) -> tuple[Path, int, int, str]:
        return self.path, self.line, self.column, self.text

    @property
    def annotation(self) -> str:
        """The same for GitHub: a note beside the line in a pull request."""
        level = "warning" if self.warning else "error"
        place = f"file={short(self.path)},line={self.line},col={self.column}"
        return f"::{level} {place}::{self.text.translate(ESCAPED)}"


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

    def attempt(self, read: Callable[[], T]) -> Callable[[], T]:
        """Read now and keep the mistakes; calling the result gives what was read.

        Where it could not be read, that call raises CourseError with all that was found by then:
        so several files can be read before the first of them is needed.
        """
        with self.collected():
            value = read()
            return lambda: value
        return self._give_up

    def _give_up(self) -> NoReturn:
        raise CourseError(*self.found)

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
        read = content[: error.start].decode("utf-8")
        column = len(read.rpartition("\n")[2]) + 1
        text = "файл не в кодировке UTF-8; сохраните его в UTF-8"
        raise CourseError(Mistake(path, read.count("\n") + 1, text, column)) from None


class CallError(Exception):
    """A page calls a macro wrongly; the page, the line and the column are added later."""

    macro = ""
    """Which macro was called, as far as it is known."""


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


def column_of(macro: str, line: str) -> int:
    """Where a line calls a macro; the first column if it does not."""
    call = re.search(rf"\b{re.escape(macro)}\s*\(", line) if macro else None
    return call.start() + 1 if call else 1


@format_error.register
def _say_where(error: CallError, markdown: str, page: Page) -> str:
    """Tell mkdocs-macros to show the page's line instead of a traceback."""
    frames = traceback.extract_tb(error.__traceback__)
    line = next((frame.lineno or 0 for frame in frames if frame.filename == "<template>"), 0)
    above = (page.file.content_string or "").count("\n") - markdown.count("\n")  # the head
    column = column_of(error.macro, "".join(markdown.splitlines()[line - 1 : line]))
    return str(Mistake(Path("docs", page.file.src_uri), line + above, str(error), column))

"""Everything an author can get wrong, as one kind of error that reads as lines.

`docs/lessons/leader.md:46:4: нет теста «laeder»; возможно, вы имели в виду «leader»`
"""

from __future__ import annotations

import re
import traceback
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from difflib import SequenceMatcher, get_close_matches
from pathlib import Path
from typing import NoReturn, TypeVar

from mkdocs.exceptions import PluginError
from mkdocs.structure.pages import Page
from mkdocs_macros.errors import format_error

T = TypeVar("T")
LONGEST = 300
"""Characters of a line that a terminal shows to an author."""
SHORTEST = 80
NEAREST = 5
"""How many of the names that are possible are told."""

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
        place = f"{short(self.path)}:{self.line}:{self.column}: "
        return place + brief(" ".join(said.split()), max(LONGEST - len(place), SHORTEST))

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


def brief(text: str, most: int = 60) -> str:
    """A text that is too long without its middle."""
    half = most // 2
    return text if len(text) <= most else f"{text[: most - half - 1]}…{text[-half:]}"


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
        """Keep the mistakes of a block and go on behind it.

        Where something is wrong, what is made of it may fail: that is not told beside it.
        """
        try:
            yield
        except CourseError as error:
            self.found += error.mistakes
        except Exception:
            if not self.found:
                raise

    def attempt(self, read: Callable[[], T], instead: T) -> T:
        """Read and keep the mistakes; `instead` stands for what could not be read."""
        with self.collected():
            return read()
        return instead

    def add(self, mistakes: Iterable[Mistake]) -> None:
        """Keep what a check has found."""
        self.found += mistakes

    def stop(self) -> None:
        """Raise CourseError if anything was found."""
        if self.found:
            raise CourseError(*self.found)


class CallError(Exception):
    """A page calls a macro wrongly; the page, the line and the column are added later."""

    macro = ""
    """Which macro was called, as far as it is known."""


class MissingPageError(CallError):
    """A template leads to a page of the course that is not there."""

    def __init__(self, src: str) -> None:
        super().__init__(f"макрос ведёт на «{src}», а такой страницы нет; верните docs/{src}")
        self.src = src


def unknown(what: str, word: object, known: Iterable[str]) -> str:
    """Say that a name is wrong, and which one was probably meant or which are the nearest."""
    name, names = brief(str(word)), list(dict.fromkeys(known))
    near = get_close_matches(name, names, n=1)
    if near:
        return f"{what} «{name}»; возможно, вы имели в виду «{near[0]}»"
    if len(names) > NEAREST:
        # Without a likeness, those that begin alike: so a section of the same lesson comes first.
        likeness = {one: _likeness(name, one) for one in names}
        names = sorted(sorted(names), key=likeness.__getitem__, reverse=True)
    some = ", ".join(brief(one) for one in names[:NEAREST])
    more = f" и ещё {len(names) - NEAREST}" if len(names) > NEAREST else ""
    return f"{what} «{name}»; есть: {some or 'пока ничего'}{more}"


def _likeness(word: str, other: str) -> tuple[bool, float]:
    same = word.partition("#")[0] == other.partition("#")[0]
    return same, SequenceMatcher(None, word, other).ratio()


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

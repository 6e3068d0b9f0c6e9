"""What follows from a mistake is not told beside it: the author would look for a second one.

Files are read each by itself; what must hold between them is looked at although some could not be
read. A name that is unknown then may stand in one of those, and so is no mistake of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from .errors import Mistake
from .source import look

NAMES = re.compile(r"«([^«»]+)»|\{\{ (\w+)\(")
FEWEST = 2
"""Characters of a name that can be looked for."""


def independent(
    found: Iterable[Mistake], broken: Iterable[Path], owners: Mapping[str, str]
) -> Iterator[Mistake]:
    """The mistakes that are none of the consequences of what is wrong in the broken files.

    `owners` are the files that list what a name may be, by the words that say it is unknown.
    """
    paths = set(broken)
    text = "\n".join(f"{path.stem}\n{look(path)[0]}" for path in sorted(paths) if path.is_file())
    text += "\n".join(path.stem for path in paths)
    for one in found:
        names = [name for pair in NAMES.findall(one.text) for name in pair if name]
        listed = any(
            one.text.startswith(said) and any(path.as_posix().endswith(file) for path in paths)
            for said, file in owners.items()
        )
        if not listed and not any(_in(text, name) for name in names[:1]):
            yield one


def _in(text: str, name: str) -> bool:
    """Whether a file names it, or its section, or its page."""
    pieces = [name, name.rpartition("#")[2], Path(name).stem]
    return any(len(one) >= FEWEST and one in text for one in pieces)

"""Files that lie where nobody reads them, or under a name that becomes no address."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from .errors import Mistake, brief
from .markdownfile import Page

NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
WRITTEN = "можно латинские строчные буквы, цифры и дефис"
READ = ("quizzes", "quizzes/dialogues", "quizzes/decisions")
END = ".yml"
PAGES = {".markdown", ".mdown", ".mdwn", ".mkd", ".mkdn", ".txt", ".rst", ".html", ".docx"}
"""What looks like a page and is none; the generator reads some of it, we do not."""


def misplaced(root: Path, pages: Mapping[str, Page]) -> Iterator[Mistake]:
    """All of them; and the home page, if there is none."""
    if "index.md" not in pages:
        yield Mistake(root / "docs/index.md", 1, "нет главной страницы; верните файл")
    for page in pages.values():
        for part in page.src.removesuffix(".md").split("/"):
            if not NAME.fullmatch(part):
                yield Mistake(page.path, 1, f"имя «{brief(part)}» станет адресом; {WRITTEN}")
    for folder in READ:
        yield from _unread(root / folder, {Path(one).name for one in READ})
    for path in sorted((root / "docs").rglob("*")):
        inside = path.relative_to(root / "docs").parts[0] != "assets"
        wrong = path.suffix.lower() in PAGES or (path.suffix != ".md" == path.suffix.lower())
        if inside and wrong and path.is_file():
            yield Mistake(path, 1, "страницу не читают: имя кончается не на .md; назовите иначе")


def _unread(folder: Path, folders: Collection[str]) -> Iterator[Mistake]:
    for path in sorted(folder.glob("[!.]*")):
        if path.is_dir() and path.suffix != END and path.name not in folders:
            yield Mistake(path, 1, "в этой папке файлов не читают; перенесите их выше")
        elif path.is_file() and path.suffix not in {END, ".json"}:
            yield Mistake(path, 1, f"файл не читают: имя кончается не на {END}; назовите иначе")
        elif path.suffix == END and not NAME.fullmatch(path.stem) and folder.name == "quizzes":
            yield Mistake(path, 1, f"имя файла «{brief(path.stem)}»; {WRITTEN}")

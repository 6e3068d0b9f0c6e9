"""How much CPU questions cost the build: pages with ten questions each beside the same without.

Usage: python -m tests.bench.build [PAGES]

Both are built in one run, one after the other, for machines are noisy.
"""

from __future__ import annotations

import re
import resource
import sys
import tempfile
from pathlib import Path

from tests.tools import project

QUESTIONS = 10
PAGE = """---
description: Страница для замера сборки, которой нет и не будет в курсе.
---

# Страница {number}

## Раздел {{ #razdel }}

Текст раздела, одинаковый на всех страницах.

"""
QUESTION = """  - id: bench-{page}-{number}
    kind: choice
    where: bench-{page}#razdel
    case: true
    ask: Продавец просит вас поехать на встречу вместо него. Что вы **ответите**?
    options:
      - {{id: go, text: Поеду сам, why: "Сделку закроете, а продавец не научится."}}
      - {{id: both, text: Поедем вдвоём, right: true, why: "Вести будет он, *вы поможете*."}}
      - {{id: no, text: Не поеду, why: "Сначала узнайте, в чём трудность."}}
"""


def main(pages: int) -> None:
    """Print both times and the price of a question."""
    with tempfile.TemporaryDirectory() as folder:
        bare = measure(Path(folder, "bare"), pages, with_questions=False)
        asked = measure(Path(folder, "asked"), pages, with_questions=True)
    price = (asked - bare) / (pages * QUESTIONS) * 1000
    print(f"{pages} pages without questions: {bare:.2f} s of CPU")
    print(
        f"{pages} pages with {QUESTIONS} questions each: {asked:.2f} s ({asked / bare:.2f} times)"
    )
    print(f"one question: {price:.2f} ms of CPU")


def measure(root: Path, pages: int, *, with_questions: bool) -> float:
    """Seconds of CPU that one build of a course with so many more pages takes."""
    project.copy(project.ROOT, root)
    for page in range(pages):
        text = PAGE.format(number=page)
        if with_questions:
            text += f'{{{{ quiz("bench-{page}") }}}}\n'
            questions = "".join(QUESTION.format(page=page, number=n) for n in range(QUESTIONS))
            project.change(
                root, {f"quizzes/bench-{page}.yml": f"title: Т\nquestions:\n{questions}"}
            )
        project.change(root, {f"docs/bench-{page}.md": text})
    config = (root / "mkdocs.yml").read_text(encoding="utf-8")
    hidden = re.sub(r"not_in_nav: .*", "not_in_nav: |\n  showcase.md\n  /bench-*.md", config)
    project.change(root, {"mkdocs.yml": hidden})
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    code, output = project.build(root, root / "site")
    if code:
        sys.exit(output)
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100)

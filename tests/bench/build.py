"""How much CPU questions cost the build: pages with ten questions each beside the same without.

Usage: python -m tests.bench.build [PAGES ...], by default 20 200 1000

Both are built in one run, by turns, and the least time of each counts: machines are noisy.
"""

from __future__ import annotations

import re
import resource
import sys
import tempfile
from itertools import pairwise
from pathlib import Path

from tests.tools import project

QUESTIONS = 10
TURNS = 3
"""A disturbance only ever adds: of so many turns the least time counts."""
# One in ten has some Markdown in it; in our lessons it is fewer.
ANSWER = ("**ответите**", "ответите")
CHAPTER = 20  # pages: a course of a thousand has chapters
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
    ask: Продавец просит вас поехать на встречу вместо него. Что вы {answer}?
    options:
      - {{id: go, text: Поеду сам, why: "Сделку закроете, а продавец не научится."}}
      - {{id: both, text: Поедем вдвоём, right: true, why: "Вести будет он, вы поможете."}}
      - {{id: no, text: Не поеду, why: "Сначала узнайте, в чём трудность."}}
"""


def main(sizes: list[int]) -> None:
    """Print for each size both times, their ratio and the price of a question."""
    times: list[float] = []
    for pages in sizes:
        turns = [turn(pages) for _ in range(TURNS)]
        bare, asked = (min(each) for each in zip(*turns, strict=True))
        price = (asked - bare) / (pages * QUESTIONS) * 1000
        print(
            f"{pages:5} pages: {bare:6.2f} s of CPU without questions, {asked:6.2f} s with"
            f" {QUESTIONS} each: {asked / bare:.2f} times, {price:.2f} ms a question",
            flush=True,
        )
        times.append(asked)
    for (pages, one), (more, other) in pairwise(zip(sizes, times, strict=True)):
        print(f"{more} pages take {other / one:.1f} times the CPU of {pages}")


def turn(pages: int) -> tuple[float, float]:
    """One turn: both courses, one after the other, without questions first."""
    with tempfile.TemporaryDirectory() as folder:
        return (
            measure(Path(folder, "bare"), pages, with_questions=False),
            measure(Path(folder, "asked"), pages, with_questions=True),
        )


def measure(root: Path, pages: int, *, with_questions: bool) -> float:
    """Seconds of CPU that one build of a course with so many more pages takes."""
    project.copy(project.ROOT, root)
    for page in range(pages):
        text = PAGE.format(number=page)
        if with_questions:
            text += f'{{{{ quiz("bench-{page}") }}}}\n'
            questions = "".join(
                QUESTION.format(page=page, number=n, answer=ANSWER[n > 0]) for n in range(QUESTIONS)
            )
            project.change(
                root, {f"quizzes/bench-{page}.yml": f"title: Т\nquestions:\n{questions}"}
            )
        project.change(root, {f"docs/bench/part-{page // CHAPTER}/bench-{page}.md": text})
    config = (root / "mkdocs.yml").read_text(encoding="utf-8")
    # Without `nav` every page is in the navigation: that is where the theme is slow.
    project.change(
        root, {"mkdocs.yml": re.sub(r"^nav:\n(?: +.*\n)+", "", config, flags=re.MULTILINE)}
    )
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    code, output = project.build(root, root / "site")
    if code:
        sys.exit(output)
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before


if __name__ == "__main__":
    main([int(one) for one in sys.argv[1:]] or [20, 200, 1000])

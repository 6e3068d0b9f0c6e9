"""How long the linter takes on a course with many more questions.

Usage: python -m tests.bench.lint [QUESTIONS ...], by default 0 200 1000

The time is that of the whole command, from the start of Python to the last line.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.build import PAGE, QUESTION, QUESTIONS
from tests.tools import project

RUNS = 3


def main(sizes: list[int]) -> None:
    """Print for each size the best time of several and the last line that was told."""
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            root = project.copy(project.ROOT, Path(folder, "course"))
            enlarge(root, size)
            times, told = zip(*(lint(root) for _ in range(RUNS)), strict=True)
        print(f"{size:5} questions more: {min(times):.2f} s, {told[0]}", flush=True)


def enlarge(root: Path, questions: int) -> None:
    """Add pages with their questions to a copy of the course."""
    for page in range(questions // QUESTIONS):
        asked = "".join(
            QUESTION.format(page=page, number=number, answer="ответите")
            for number in range(QUESTIONS)
        )
        text = PAGE.format(number=page) + f'{{{{ quiz("bench-{page}") }}}}\n'
        changes = {
            f"quizzes/bench-{page}.yml": f"title: Т\nquestions:\n{asked}",
            f"docs/bench/bench-{page}.md": text,
        }
        project.change(root, changes)


def lint(root: Path) -> tuple[float, str]:
    """Seconds that the command takes, and its last line; an error in the course ends all."""
    started = time.perf_counter()
    command = [sys.executable, "-m", "macros.author.cli", "lint"]
    done = subprocess.run(command, cwd=root, capture_output=True, encoding="utf-8", check=False)
    taken = time.perf_counter() - started
    if done.returncode:
        sys.exit(done.stdout + done.stderr)
    return taken, done.stdout.splitlines()[-1]


if __name__ == "__main__":
    main([int(one) for one in sys.argv[1:]] or [0, 200, 1000])

"""Says which commits of a range have a subject that does not begin with its part.

Usage: python3 tests/tools/subjects.py origin/main..HEAD

Only the standard library: it runs before anything is installed.
"""

from __future__ import annotations

import re
import subprocess
import sys

LONGEST = 100
SUBJECT = re.compile(r"[a-z0-9][a-z0-9/._-]*(\([a-z0-9/._-]+\))?: \S")
MADE_BY_GIT = ("Merge ", "Revert ")


def complaints(subjects: list[str]) -> list[str]:
    """One English line for each subject that is not «part: order», or longer than LONGEST."""
    own = [subject for subject in subjects if not subject.startswith(MADE_BY_GIT)]
    unnamed = [
        f"«{subject}»: begin with the part, as in «quiz: Ask the reason first»"
        for subject in own
        if not SUBJECT.match(subject)
    ]
    long = [f"«{one}»: longer than {LONGEST} characters" for one in own if len(one) > LONGEST]
    return unnamed + long


def main(commits: str) -> int:
    """Print every complaint about the commits of a range; 1 where there is one."""
    log = ["git", "log", "--format=%s", commits]
    found = subprocess.run(log, capture_output=True, text=True, check=True).stdout
    lines = complaints(found.splitlines())
    print("\n".join(lines) or "every subject begins with its part")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

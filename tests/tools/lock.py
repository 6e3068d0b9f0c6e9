"""Makes the requirements files, with hashes, from pyproject.toml.

Usage: python -m tests.tools.lock [--upgrade]
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

# What is installed beside requirements.txt must agree with it: hence the constraint.
BESIDE = ["--constraint", "requirements.txt", "--group"]
FILES = {
    "requirements.txt": ["pyproject.toml"],
    "requirements-export.txt": [*BESIDE, "export"],
    "tests/requirements.txt": [*BESIDE, "tests"],
    "tests/requirements-node.txt": [*BESIDE, "node"],
    "tests/requirements-java.txt": [*BESIDE, "java"],
    "tests/requirements-properdocs.txt": [*BESIDE, "properdocs"],
    "tests/requirements-zensical.txt": [*BESIDE, "zensical"],
}

# No settings of this machine: neither its index nor its local files may get into the hashes.
COMPILE = [
    *("uv", "--no-config", "--quiet", "pip", "compile", "--no-cache"),
    *("--universal", "--python-version", "3.11.2", "--generate-hashes"),
    *("--custom-compile-command", "make lock"),
]


def command(output: str, *extra: str) -> list[str]:
    """The call of uv that makes one of the files."""
    return [sys.executable, "-m", *COMPILE, *extra, *FILES[output], "--output-file", output]


def clean(env: dict[str, str]) -> dict[str, str]:
    """The environment without what names another index or local files to uv."""
    return {
        k: v for k, v in env.items() if not (k.startswith("UV_") and ("INDEX" in k or "FIND" in k))
    }


def main(*extra: str) -> None:
    """Make all the files, in their order: the first is a constraint of the others."""
    env = clean(dict(os.environ))
    for output in FILES:
        print(output, flush=True)
        asked = command(output, *extra)
        subprocess.run(asked, cwd=ROOT, check=True, stdout=subprocess.DEVNULL, env=env)


if __name__ == "__main__":
    main(*sys.argv[1:])

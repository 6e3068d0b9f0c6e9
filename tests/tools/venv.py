"""Makes .venv and installs a requirements file in it; runs before anything is installed.

Usage: python3 tests/tools/venv.py requirements.txt

Only the standard library, and no syntax that an old Python cannot read: it must live to say so.
"""

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

LEAST = (3, 11, 2)
VENV = Path(".venv")
PYTHON = VENV / "bin" / "python"


def main(requirements: str) -> None:
    """Do all that is missing; say in one line what cannot be done."""
    too_old = complaint(sys.version_info[:3])
    if too_old:
        sys.exit(too_old)
    if not works():
        need_ensurepip()
        run(sys.executable, "-m", "venv", "--clear", str(VENV))
    print(f"installing {requirements} into {VENV}", flush=True)
    run(str(PYTHON), "-m", "pip", "install", "-qq", "--require-hashes", "-r", requirements)


def complaint(version: tuple) -> str:  # type: ignore[type-arg]  # Python 3.8 has no tuple[int]
    """What to tell the owner of a Python that is too old; nothing to the others."""
    if version >= LEAST:
        return ""
    found, least = (".".join(map(str, one)) for one in (version, LEAST))
    return (
        f"This is Python {found}; the course needs {least} or newer: make PYTHON=/path/to/python3"
    )


def works() -> bool:
    """Whether .venv is there and whole: an upgrade of the system can break it."""
    probe = f"import sys, pip; sys.exit(sys.version_info < {LEAST})"
    command = [str(PYTHON), "-c", probe]
    return PYTHON.exists() and subprocess.run(command, check=False).returncode == 0


def need_ensurepip() -> None:
    """Debian keeps it in a package of its own: get it, or say how to."""
    if importlib.util.find_spec("ensurepip"):
        return
    package = "python{}.{}-venv".format(*sys.version_info[:2])
    if not shutil.which("apt-get"):
        sys.exit("Python's venv does not work: the module ensurepip is missing; install it")
    if os.geteuid() != 0:
        sys.exit(f"Python's venv is missing; install it: sudo apt-get install {package}")
    print(f"installing {package}", flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    run("apt-get", "update", "-qq", env=quiet)
    run("apt-get", "install", "-y", "-qq", package, env=quiet)


def run(*command: str, env: object = None) -> None:
    """Run it; where it fails, end with its code: it has said why."""
    code = subprocess.run(command, check=False, env=env).returncode  # type: ignore[call-overload]
    if code:
        sys.exit(code)


if __name__ == "__main__":
    main(sys.argv[1])

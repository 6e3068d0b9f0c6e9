"""Sorts titles as the page does: its own script, run by Node."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

from macros.balance import macro as balance
from macros.calendar import macro as calendar
from macros.calendar.model import Activities
from macros.kit import yamlfile
from tests.tools import node

HERE = Path(__file__).parent
MACROS = Path(__file__).parents[3] / "macros"


def activities() -> list[dict[str, Any]]:
    """What the script reads on the site."""
    made = calendar.calendar_files(
        yamlfile.read(Activities, MACROS / "calendar/activities.yml").content
    )
    found: list[dict[str, Any]] = json.loads(made[calendar.FILE])
    return found


def groups() -> dict[str, str]:
    """The role of each row of the calculator, as the page says it."""
    return {one.id: one.role for one in balance.read(MACROS / "balance").groups.groups}


def guesses(titles: list[str], clients: list[str] | None = None) -> list[dict[str, Any]]:
    """What each title says, or `group: None` where the reader would be asked."""
    names = {"clients": clients or [], "groups": groups(), "titles": titles}
    given = json.dumps({"activities": activities(), **names})
    command = [node.find().node, str(HERE / "titles.js")]
    done = subprocess.run(command, input=given, capture_output=True, text=True, check=True)
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found


def roles(titles: list[str], clients: list[str] | None = None) -> list[str]:
    """The role of each title, `ask` where the reader would be asked."""
    return [groups().get(one["group"] or "", "ask") for one in guesses(titles, clients)]

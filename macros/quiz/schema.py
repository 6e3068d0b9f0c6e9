"""Print the JSON Schema of a quiz file: `make schema`."""

from __future__ import annotations

import json

from .model import Quiz


def schema() -> str:
    """Describe quizzes/*.yml for editors."""
    return json.dumps(Quiz.model_json_schema(), ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    print(schema(), end="")  # noqa: T201  its work is to print

"""Print the JSON Schema of the file of a decision: `make schema`."""

from __future__ import annotations

import json

from .model import Decision


def schema() -> str:
    """Describe quizzes/decisions/*.yml for editors."""
    return json.dumps(Decision.model_json_schema(), ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    print(schema(), end="")  # noqa: T201  its work is to print

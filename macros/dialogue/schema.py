"""Print the JSON Schema of the file of a talk: `make schema`."""

from __future__ import annotations

import json

from .model import Dialogue


def schema() -> str:
    """Describe quizzes/dialogues/*.yml for editors."""
    return json.dumps(Dialogue.model_json_schema(), ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    print(schema(), end="")  # noqa: T201  its work is to print

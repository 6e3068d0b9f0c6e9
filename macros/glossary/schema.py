"""Print the JSON Schema of the file of terms: `make schema`."""

from __future__ import annotations

import json

from .model import Glossary


def schema() -> str:
    """Describe macros/glossary/terms.yml for editors."""
    return json.dumps(Glossary.model_json_schema(), ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    print(schema(), end="")  # noqa: T201  its work is to print

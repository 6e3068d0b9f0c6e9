"""JSON Schemas of the authors' files, made from their models: `make schema`.

`python -m macros.kit.schema macros.quiz.model:Quiz` prints one; without a name every file of the
table in pyproject.toml, `[tool.course.schemas]`, is written anew.
"""

from __future__ import annotations

import json
import sys
import tomllib
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from pydantic import BaseModel

ROOT = Path(__file__).parents[2]


def table(root: Path = ROOT) -> dict[str, str]:
    """Each schema file, from the root of the project, and its model as `module:Class`."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    schemas: dict[str, str] = project["tool"]["course"]["schemas"]
    return schemas


def schema(name: str) -> str:
    """Describe the files of a model, `module:Class`, for editors: JSON with a final newline."""
    module, _, attribute = name.partition(":")
    model: type[BaseModel] = getattr(import_module(module), attribute)
    return json.dumps(model.model_json_schema(), ensure_ascii=False, indent=2) + "\n"


def main(names: Sequence[str], root: Path = ROOT) -> None:
    """Print the schemas of the models that are named, or write every file of the table."""
    for name in names:
        sys.stdout.write(schema(name))
    for path, name in () if names else table(root).items():
        (root / path).write_text(schema(name), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])

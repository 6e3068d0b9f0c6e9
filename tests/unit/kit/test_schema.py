"""What editors know of the authors' files is what the models say."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.kit import schema

ROOT = Path(__file__).parents[3]
TABLE = schema.table()
BY_HAND = {
    # Written first, as a promise to readers of older files: the scripts keep to it.
    "docs/assets/progress/progress.schema.json",
}


@pytest.mark.parametrize("name", TABLE)
def test_a_schema_is_that_of_its_model(name: str) -> None:
    """If not: `make schema`."""
    assert (ROOT / name).read_text(encoding="utf-8") == schema.schema(TABLE[name])


def test_every_schema_has_its_model() -> None:
    folders = ("docs", "macros", "quizzes")
    found = [path for folder in folders for path in (ROOT / folder).rglob("*.schema.json")]
    assert {path.relative_to(ROOT).as_posix() for path in found} == {*TABLE, *BY_HAND}


@pytest.mark.parametrize("name", TABLE)
def test_every_file_of_a_folder_names_its_schema(name: str) -> None:
    files = sorted((ROOT / name).parent.glob("*.yml"))
    assert files
    first = f"# yaml-language-server: $schema={Path(name).name}\n"
    assert [path.name for path in files if not path.read_text("utf-8").startswith(first)] == []


def test_every_file_of_the_table_is_written(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text((ROOT / "pyproject.toml").read_text("utf-8"), "utf-8")
    for name in TABLE:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
    schema.main([], tmp_path)
    written = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.schema.json")}
    assert written == set(TABLE)


def test_one_model_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    schema.main(["macros.glossary.model:Glossary"])
    assert capsys.readouterr().out == schema.schema("macros.glossary.model:Glossary")

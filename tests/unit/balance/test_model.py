"""The calculator's files name only sources that are on the sources page, and rows that exist."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.balance import formula, macro
from macros.balance.model import Verdicts
from macros.kit import yamlfile
from macros.kit.errors import CourseError
from macros.sources.model import Article, Evidence

MACROS = Path(__file__).parents[3] / "macros"


@pytest.fixture(scope="module")
def balance() -> macro.Balance:
    return macro.read(MACROS / "balance")


def test_every_source_is_known(balance: macro.Balance) -> None:
    article = yamlfile.read(Article, MACROS / "sources/claims.yml").content
    evidence = yamlfile.read(Evidence, MACROS / "sources/evidence.yml").content
    known = {one.id for one in [*article.claims, *evidence.findings]} | {"ours"}
    named = [*balance.verdicts.verdicts, *balance.parameters.parameters]
    assert {source for one in named for source in one.basis} <= known


def test_every_number_of_the_model_is_told_with_its_origin(balance: macro.Balance) -> None:
    told = " ".join(one.value + one.about for one in balance.parameters.parameters)
    silent = {"width"}  # said as the two ends of the corridor, in words
    assert not [
        name for name in formula.NUMBERS if f"{{{name}}}" not in told and name not in silent
    ]


def test_the_worked_week_has_only_rows_of_the_form(balance: macro.Balance) -> None:
    rows = {group.id for group in balance.groups.groups}
    assert set(balance.example.hours) <= rows
    assert {group.role for group in balance.groups.groups} == set(formula.SHARES)


def test_a_verdict_out_of_the_models_order_is_told_to_the_author(tmp_path: Path) -> None:
    text = (MACROS / "balance/verdicts.yml").read_text("utf-8")
    path = tmp_path / "verdicts.yml"
    path.write_text(text.replace("code: routine", "code: rutine"), "utf-8")
    with pytest.raises(CourseError, match="выводы модели по порядку: no_data, best_seller"):
        yamlfile.read(Verdicts, path)

"""What has to change together in the glossary does: the file, its page."""

from __future__ import annotations

from pathlib import Path

from macros.glossary.model import Glossary
from macros.kit import yamlfile

ROOT = Path(__file__).parents[3]
TERMS = ROOT / "macros/glossary/terms.yml"


def test_a_meaning_fits_on_the_screen_of_a_phone() -> None:
    for term in yamlfile.read(Glossary, TERMS).content.terms:
        assert len(term.text) <= 200, term.id


def test_no_form_is_written_down_twice_as_the_name_of_its_term() -> None:
    for term in yamlfile.read(Glossary, TERMS).content.terms:
        assert term.name not in term.forms, term.id

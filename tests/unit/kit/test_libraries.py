"""Libraries of the browser: in the site with their licences, or named as missing."""

from __future__ import annotations

from pathlib import Path

from macros.kit import libraries

ROOT = Path(__file__).parents[3]


def test_every_library_is_published_with_its_licence() -> None:
    found = libraries.read(ROOT)
    for name in libraries.LIBRARIES:
        licence = f"{libraries.FOLDER}{name.removesuffix('.js')}.LICENSE.txt"
        assert licence.removeprefix(libraries.FOLDER) in found[f"{libraries.FOLDER}{name}"][:100]
        assert len(found[licence]) > 500


def test_no_library_of_the_site_is_one_for_the_tests_only() -> None:
    package = (ROOT / "package.json").read_text(encoding="utf-8")
    needed = package[package.index('"dependencies"') :]
    for one in libraries.LIBRARIES.values():
        assert f'"{one.package}": ' in needed


def test_a_library_that_is_not_there_is_named_with_the_way_to_get_it(tmp_path: Path) -> None:
    told = [str(mistake) for mistake in libraries.missing(tmp_path)]
    assert libraries.read(tmp_path) == {}
    assert [line.partition("package.json")[2] for line in told] == [
        f":1:1: нет библиотеки {one.package}; её ставит make, а без него — npm ci"
        for one in libraries.LIBRARIES.values()
    ]

"""What an author sees at the terminal and in GitHub's checks after a mistake."""

from __future__ import annotations

from pathlib import Path

from tests.tools.project import ROOT, BuildCopy

PAGE = "docs/showcase.md"
CALL = 'quiz("showcase", section="test")'


def spoiled() -> dict[str, str | None]:
    """The showcase calls a quiz by a wrong name."""
    text = (ROOT / PAGE).read_text(encoding="utf-8")
    return {PAGE: text.replace(CALL, 'quiz("shwocase")')}


def line() -> int:
    text = (ROOT / PAGE).read_text(encoding="utf-8")
    return text[: text.index(CALL)].count("\n") + 1


def test_a_mistake_stops_the_build_with_one_line_and_no_traceback(build_copy: BuildCopy) -> None:
    code, output = build_copy(spoiled())
    assert code != 0
    said = f"{PAGE}:{line()}:4: нет теста «shwocase»; возможно, вы имели в виду «showcase»"
    assert output.count(said) == 1
    assert "Traceback" not in output


def test_in_githubs_checks_a_mistake_is_a_note_on_its_line(build_copy: BuildCopy) -> None:
    _, output = build_copy(spoiled(), GITHUB_ACTIONS="true")
    notes = [one for one in output.splitlines() if one.startswith("::error ")]
    assert f"::error file={PAGE},line={line()},col=4::нет теста «shwocase»" in "\n".join(notes)


def test_a_page_that_fails_while_it_is_rendered_is_never_published(
    build_copy: BuildCopy, tmp_path: Path
) -> None:
    page = (
        "---\ndescription: Страница, которая ломается уже при сборке, а не раньше.\n---\n\n# Т\n\n"
    )
    page += "{% for name in ['laeder'] %}{{ claim(name) }}{% endfor %}\n"
    code, output = build_copy({"docs/broken.md": page}, STRICT="false")
    assert code != 0
    assert "docs/broken.md:7:" in output
    assert "Traceback" not in output
    assert not list(tmp_path.rglob("site/broken/index.html"))

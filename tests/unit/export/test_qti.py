"""The package of QTI 2.1: one manifest, a test for a lesson, an item for a question."""

from __future__ import annotations

import io
import re
import zipfile
from xml.etree import ElementTree as ET

import pytest

from macros.export import qti
from macros.export.course import Course
from macros.export.fields import Fields

from .conftest import marked

NS = {
    "q": "http://www.imsglobal.org/xsd/imsqti_v2p1",
    "c": "http://www.imsglobal.org/xsd/imscp_v1p1",
}


def files(course: Course, fields: Fields) -> dict[str, ET.Element]:
    with zipfile.ZipFile(io.BytesIO(qti.write(course, fields))) as package:
        names = package.namelist()
        return {one: ET.fromstring(package.read(one)) for one in names}  # noqa: S314  it is ours


def test_the_manifest_names_every_file_and_no_other(course: Course, fields: Fields) -> None:
    found = files(course, fields)
    manifest = found.pop("imsmanifest.xml")
    assert [one.get("href") for one in manifest.iterfind(".//c:file", NS)] == list(found)
    names = {one.get("identifier") for one in manifest.iterfind(".//c:resource", NS)}
    needed = {one.get("identifierref") for one in manifest.iterfind(".//c:dependency", NS)}
    assert needed == {name for name in names if str(name).startswith("item-")}


def test_a_lesson_is_a_test_of_its_questions(course: Course, fields: Fields) -> None:
    found = files(course, fields)["tests/showcase.xml"]
    refs = [one.get("identifier") for one in found.iterfind(".//q:assessmentItemRef", NS)]
    assert refs == [one.id for one in course.parts[0].quiz.questions]


def test_names_within_an_item_are_told_apart(course: Course, fields: Fields) -> None:
    for name, item in files(course, fields).items():
        body = item.find("q:itemBody", NS)
        ids = (
            [one.get("identifier") for one in body.iter() if one.get("identifier")] if body else []
        )
        assert len(ids) == len(set(ids)), name


@pytest.mark.parametrize(
    ("right", "worth"),
    [
        ("a", {"a": 1, "b": -1, "o": -1}),
        ("abo", {"a": 1 / 3, "b": 1 / 3, "o": 1 / 3}),
    ],
)
def test_from_one_to_all_options_may_be_right(
    right: str, worth: dict[str, float], course: Course, fields: Fields
) -> None:
    (item,) = (
        one
        for name, one in files(marked(course, right), fields).items()
        if "showcase-several" in name
    )
    entries = item.iterfind(".//q:mapEntry", NS)
    told = {str(one.get("mapKey")): float(str(one.get("mappedValue"))) for one in entries}
    assert told == worth
    key = [one.text for one in item.iterfind(".//q:correctResponse/q:value", NS)]
    assert key == list(right)


def test_every_key_is_among_what_can_be_chosen(course: Course, fields: Fields) -> None:
    for name, item in files(course, fields).items():
        body = item.find("q:itemBody", NS)
        declared = item.find("q:responseDeclaration", NS)
        if body is None or declared is None or declared.get("baseType") in {"string", "float"}:
            continue
        ids = {one.get("identifier") for one in body.iter()}
        key = {
            part for one in declared.iterfind(".//q:value", NS) for part in str(one.text).split()
        }
        assert key, name
        assert key <= ids, name


def test_the_same_bank_gives_the_same_bytes(course: Course, fields: Fields) -> None:
    assert qti.write(course, fields) == qti.write(course, fields)


def test_an_authors_html_stays_text(hostile: Course, fields: Fields) -> None:
    tags = {one.tag for item in files(hostile, fields).values() for one in item.iter()}
    assert "{http://www.imsglobal.org/xsd/imsqti_v2p1}assessmentItem" in tags
    assert not {tag for tag in tags if tag.endswith("}img")}


@pytest.mark.parametrize(
    ("spelling", "answer", "fits"),
    [
        ("презентаци*", "ПрЁзентацией", True),
        ("презентация", " «Презентация». ", True),
        ("презентация", "презентации", False),
        ("отдел продаж", "отдел,  продаж", True),
        ("бизнес-план", "Бизнес — план", True),
        ("a+b (c)", "A+B (C)", True),
        ("a+b (c)", "aab c", False),
    ],
)
def test_a_pattern_forgives_what_the_site_does(spelling: str, answer: str, *, fits: bool) -> None:
    assert bool(re.fullmatch(qti.pattern(spelling), answer)) is fits

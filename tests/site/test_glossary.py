"""A reader meets an unknown word: its meaning is behind it, and all words are on one page."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from macros.glossary.model import Glossary
from macros.kit import yamlfile
from tests.site.pages import Node
from tests.tools.project import ROOT

Pages = dict[str, Node]
GLOSSARY = "glossary/index.html"
SHOWCASE = "showcase/index.html"
TERMS = yamlfile.read(Glossary, ROOT / "macros/glossary/terms.yml").content.terms


def words(page: Node) -> list[Node]:
    """The buttons that open a meaning."""
    return page.of_class("course-term")


def plain(text: str) -> str:
    return text.replace("\xa0", " ")


def test_every_word_opens_the_meaning_of_its_term(pages: Pages) -> None:
    known = {term.id: term for term in TERMS}
    assert len(words(pages[SHOWCASE])) == 5
    for path, page in pages.items():
        for word in words(page):
            card = page.one("span", id=word["popovertarget"])
            term = known[card["id"].removeprefix("term-")]
            assert (word.tag, word["type"]) == ("button", "button"), path
            assert "popover" in card.attrs, path
            assert term.spelled(plain(word.text)), (path, word.text)
            assert plain(card.text).startswith(f"{term.title}. "), path


def test_a_word_and_its_meaning_stand_in_one_sentence(pages: Pages) -> None:
    for word in words(pages[SHOWCASE]):
        line = word.parent
        assert line
        assert line.parent
        assert (line.classes, line.parent.tag) == (["course-term__line"], "p")
        after = line.parent.children[line.parent.children.index(line) + 1]
        assert isinstance(after, Node), "no blank before the word that may follow"
        assert after["id"] == word["popovertarget"]


def test_a_term_is_explained_in_a_box_of_a_lesson_too(pages: Pages) -> None:
    (box,) = [one for one in pages[SHOWCASE].of_class("note") if words(one)]
    assert [word.text for word in words(box)] == ["стык"]


def test_every_meaning_leads_to_its_place_in_the_glossary_and_can_be_closed(pages: Pages) -> None:
    there = {node["id"] for node in pages[GLOSSARY].all("dt")}
    for page in pages.values():
        for card in page.of_class("course-term__card"):
            (link,) = [one for one in card.all("a") if "glossary/#" in one["href"]]
            assert link["href"].partition("#")[2] in there
            assert card.one("button", popovertargetaction="hide")["popovertarget"] == card["id"]


def test_only_pages_with_a_term_pay_for_its_looks(pages: Pages) -> None:
    for path, page in pages.items():
        loaded = [one for one in page.all("link") if one["href"].endswith("glossary/term.css")]
        assert bool(loaded) is bool(words(page)), path


def test_the_glossary_has_every_term_in_the_order_of_the_alphabet(pages: Pages) -> None:
    names = [plain(one.text) for one in pages[GLOSSARY].all("dt")]
    assert sorted(names) == sorted(term.title for term in TERMS)
    assert names == sorted(names, key=lambda name: name.lower().replace("ё", "е"))


def test_every_letter_leads_to_its_first_word(pages: Pages) -> None:
    page = pages[GLOSSARY]
    (letters,) = page.of_class("course-glossary__letters")
    heads = [one.text for one in page.of_class("course-glossary")[0].all("h2")]
    assert [link.text for link in letters.all("a")] == heads == sorted(set(heads))
    for link in letters.all("a"):
        assert page.one("dt", id=link["href"].removeprefix("#")).text.startswith(link.text)


@pytest.mark.parametrize("term", TERMS, ids=lambda term: str(term.id))
def test_the_glossary_says_whose_a_meaning_is_and_where_it_is_taught(
    pages: Pages, term: object
) -> None:
    (told,) = [one for one in TERMS if one is term]
    names = pages[GLOSSARY].all("dt", "dd")
    at = next(n for n, one in enumerate(names) if one.attrs.get("id") == told.id)
    meaning = names[at + 1]
    assert [one.text for one in meaning.of_class("course-claim")] == told.claims
    assert bool(meaning.of_class("course-ours")) is told.ours
    lessons = [one["href"] for one in meaning.all("a") if "/lessons/" in one["href"]]
    slug, _, section = (told.lesson or "").partition("#")
    assert lessons == ([f"../lessons/{slug}/#{section}"] if told.lesson else [])


def test_the_search_finds_a_word_in_the_glossary_and_no_meaning_within_a_lesson(
    site: Path,
) -> None:
    index = json.loads((site / "search/index.json").read_text("utf-8"))["pages"]
    text = TERMS[0].text.split(".")[0]
    found = {
        one["address"]: part["id"]
        for one in index
        for part in one["sections"]
        if text in plain(part["text"])
    }
    assert found == {"glossary/": TERMS[0].id}

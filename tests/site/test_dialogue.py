"""A reader without scripts has the whole talk on the page, numbered, each link alive."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from tests.site.pages import Node
from tests.tools import sizes
from tests.tools.project import ROOT

Pages = dict[str, Node]
SHOWCASE = "showcase/index.html"
SCRIPTS, STYLES = 4096, 900  # bytes, compressed, of a page that holds a talk


@pytest.fixture
def talks(pages: Pages) -> list[Node]:
    return [one for page in pages.values() for one in page.all("dialogue-talk")]


def told(talk: Node) -> dict[str, object]:
    """What its file says."""
    path = ROOT / f"quizzes/dialogues/{talk['talk']}.yml"
    content: dict[str, object] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return content


def nodes(talk: Node) -> list[Node]:
    return [one for one in talk.all("li") if "data-node" in one.attrs]


def squeezed(text: str) -> str:
    """Letters and digits alone: typography and marks change all else."""
    return "".join(filter(str.isalnum, text))


def words(value: object) -> list[str]:
    """All that an author wrote for readers; names of nodes and of sections are none."""
    if isinstance(value, dict):
        kept = [v for k, v in value.items() if k not in {"id", "to", "where", "role", "claims"}]
        return [word for one in kept for word in words(one)]
    if isinstance(value, list):
        return [word for one in value for word in words(one)]
    return [squeezed(str(value))]


def test_every_word_of_a_talk_is_in_its_page_and_none_of_it_is_hidden(talks: list[Node]) -> None:
    assert talks
    for talk in talks:
        (tree,) = talk.of_class("course-dialogue__tree")
        assert not [one for one in [tree, *tree.walk()] if "hidden" in one.attrs]
        shown = squeezed(talk.text)
        content = told(talk)
        assert [word for word in words(content) if word not in shown] == []
        inside = squeezed(tree.text)
        assert [word for word in words(content["nodes"]) if word not in inside] == []


def test_the_pieces_are_numbered_in_their_order(talks: list[Node]) -> None:
    for talk in talks:
        numbers = [one.of_class("course-dialogue__number")[0].text for one in nodes(talk)]
        plain = [one.replace("\xa0", " ") for one in numbers]
        assert plain == [f"Реплика {n}" for n, _ in enumerate(numbers, 1)]


def test_every_reply_leads_to_the_piece_whose_number_it_names(talks: list[Node]) -> None:
    for talk in talks:
        by_id = {one["id"]: number for number, one in enumerate(nodes(talk), 1)}
        replies = [one for one in talk.all("li") if "data-reply" in one.attrs]
        assert replies
        for reply in replies:
            *_, link = reply.all("a")
            number = by_id[link["href"].removeprefix("#")]
            assert link.text.replace("\xa0", " ") == f"→ к реплике {number}"


def test_every_piece_goes_on_or_ends(talks: list[Node]) -> None:
    for talk in talks:
        for node in nodes(talk):
            replies = [one for one in node.all("li") if "data-reply" in one.attrs]
            endings = node.of_class("course-dialogue__ending")
            assert (2 <= len(replies) <= 3) is not bool(endings), node


def test_no_button_is_offered_that_only_a_script_can_serve(talks: list[Node]) -> None:
    for talk in talks:
        for button in talk.all("button"):
            above, held = button, False
            while above.parent and above is not talk:
                held |= "hidden" in above.attrs or above.tag == "template"
                above = above.parent
            assert held, button


def test_the_page_says_that_people_and_firms_are_invented(talks: list[Node]) -> None:
    for talk in talks:
        assert "Люди и компании здесь выдуманы" in talk.text.replace("\xa0", " ")


def test_no_two_pieces_of_a_page_have_one_id(pages: Pages) -> None:
    ids = [one["id"] for one in pages[SHOWCASE].walk() if "id" in one.attrs]
    assert len(ids) == len(set(ids))


def test_what_is_only_played_is_not_in_the_search(site: Path) -> None:
    assert "Римма Львовна" not in (site / "search/index.json").read_text("utf-8")


def test_a_talk_weighs_little(site: Path) -> None:
    loaded = sizes.visit(site, SHOWCASE)
    (folder,) = {path.rsplit("/", 2)[0] for path in loaded if path.endswith("/dialogue/talk.js")}
    own = {path: size for path, size in loaded.items() if f"{folder}/dialogue/" in path}
    shared = [f"{folder}/{name}" for name in ("main.js", "kit/dom.js")]
    shared += [path for path in loaded if "/search/" in path and sizes.OURS.match(path)]
    scripts = sum(loaded[path] for path in {*shared, *own} if path.endswith(".js"))
    assert scripts <= SCRIPTS
    assert sum(size for path, size in own.items() if path.endswith(".css")) <= STYLES
    assert all(path in loaded for path in shared)

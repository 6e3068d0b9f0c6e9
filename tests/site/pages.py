"""The built pages as trees, so that tests ask them in plain words."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"}


class Node:
    """An element, with what is in it."""

    def __init__(self, tag: str, attrs: dict[str, str], parent: Node | None) -> None:
        """Make an empty element; the parser fills it."""
        self.tag, self.attrs, self.parent = tag, attrs, parent
        self.children: list[Node | str] = []

    def __repr__(self) -> str:
        attrs = "".join(f' {name}="{value}"' for name, value in self.attrs.items())
        return f"<{self.tag}{attrs}>"

    def __getitem__(self, name: str) -> str:
        return self.attrs[name]

    @property
    def classes(self) -> list[str]:
        """The names in the attribute `class`."""
        return self.attrs.get("class", "").split()

    @property
    def text(self) -> str:
        """All the text inside, with single blanks."""
        parts = [one if isinstance(one, str) else one.text for one in self.children]
        return " ".join(" ".join(parts).split())

    def all(self, *tags: str, **attrs: str) -> list[Node]:
        """Every element inside: of one of the tags, if any is given, and with the attributes."""
        return [
            node
            for node in self.walk()
            if (not tags or node.tag in tags)
            and all(node.attrs.get(name) == value for name, value in attrs.items())
        ]

    def one(self, *tags: str, **attrs: str) -> Node:
        """The only such element."""
        found = self.all(*tags, **attrs)
        assert len(found) == 1, f"{len(found)} of {tags} {attrs} in {self}"
        return found[0]

    def of_class(self, name: str) -> list[Node]:
        """Every element inside that has the class."""
        return [node for node in self.walk() if name in node.classes]

    def walk(self) -> Iterator[Node]:
        """All elements inside, in their order."""
        for child in self.children:
            if isinstance(child, Node):
                yield child
                yield from child.walk()


class _Reader(HTMLParser):
    """Builds the tree; a tag that is closed out of turn is an error, not a guess."""

    def __init__(self) -> None:
        super().__init__()
        self.root = self.open = Node("", {}, None)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.children.append(Node(tag, {k: v or "" for k, v in attrs}, self.open))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_startendtag(tag, attrs)
        if tag not in VOID:
            self.open = [one for one in self.open.children if isinstance(one, Node)][-1]

    def handle_endtag(self, tag: str) -> None:
        assert tag == self.open.tag, f"</{tag}> within {self.open}, line {self.getpos()[0]}"
        assert self.open.parent
        self.open = self.open.parent

    def handle_data(self, data: str) -> None:
        self.open.children.append(data)


def parse(html: str) -> Node:
    """One page."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    assert reader.open is reader.root, f"{reader.open} is never closed"
    return reader.root.one("html")


def read(site: Path) -> dict[str, Node]:
    """Every page of the site by its path."""
    files = sorted(site.rglob("*.html"))
    return {one.relative_to(site).as_posix(): parse(one.read_text("utf-8")) for one in files}


def address(path: str) -> str:
    """Where a page is, from the root of the site: `lessons/leader/`; 404.html is anywhere."""
    return path.removesuffix("index.html")

"""How an article is cut into steps: one thing a screen, a question, a box or a hundred words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from html import escape

from .article import ARTICLE, Node, nodes

FRAME = "steps-frame"
PARTS = re.compile(r'<steps-frame\b[^>]* parts="([^"]*)"')
READING, HARD = 110, 180
"""Words: where a step of reading ends when it may, and what none should exceed."""
LEAST = 40
"""Words that a step has before a new thought may begin another; fewer go along with a question."""
SHORT = 25
"""Words that make no step of their own at the end of a text."""
LEAD = re.compile(r"<p>\s*<strong>([^<]*)")
SUMMARY = "Главное"
"""With this word a section of a lesson says what matters of it."""
BOXES = {"case", "mistake", "tool", "task"}
NOTE = "inline"
QUIZ, PAUSE, PICTURE, CUT = "course-quiz", "course-pause", "course-picture", "step"
GLUED = {"ul", "ol", "table", "dl"}
"""What belongs to the sentence before it."""
CLOSING = {"course-end", "course-next"}
"""What a page ends with, all of it together."""


@dataclass
class Step:
    """What is shown at a time; `kind` is cover, read, main, box, picture, ask or end."""

    part: str
    kind: str = "read"
    nodes: list[Node] = field(default_factory=list)
    anchor: str = ""
    """The id of the step, where its part begins with no heading."""

    @property
    def words(self) -> int:
        """What a reader has to read of it."""
        return sum(node.words for node in self.nodes)

    @property
    def html(self) -> str:
        """The step as an element that changes nothing where no script runs."""
        inner = "".join(node.html for node in self.nodes)
        anchor = f' id="{self.anchor}"' if self.anchor else ""
        data = f'data-part="{escape(self.part)}" data-kind="{self.kind}"'
        return f'<div class="course-step"{anchor} {data}>{inner}</div>'


def framed(html: str) -> str:
    """A page with its article in steps, if it asks for a frame, which names the parts."""
    article = ARTICLE.search(html)
    if not article or f"<{FRAME}" not in article[2]:
        return html
    before, found = nodes(article[2])
    frame = next(node for node in found if node.tag == FRAME)
    parts = PARTS.search(frame.html)
    own = [node for node in found if node is not frame and "md-content__button" not in node.classes]
    buttons = "".join(node.html for node in found if "md-content__button" in node.classes)
    opening, _, rest = frame.html.rpartition(f"</{FRAME}>")
    body = "".join(step.html for step in steps(own, parts[1].split() if parts else [""]))
    whole = f"{before}{buttons}{opening}{body}</{FRAME}>{rest}"
    return html[: article.start(2)] + whole + html[article.end(2) :]


def steps(found: Iterable[Node], parts: Sequence[str]) -> list[Step]:
    """The steps of an article, in order; a part ends with a step of its own."""
    result: list[Step] = []
    for part, own in _parts(found, parts):
        ends = [node for node in own if PAUSE in node.classes]
        made = _joined(_cut([node for node in own if node not in ends], part))
        result += made
        if part != parts[-1]:
            result.append(Step(part, "end", ends))
    begins = next((one for one in result if one.kind != "cover"), None)
    if begins and not any(node.id == parts[0] for step in result for node in step.nodes):
        begins.anchor = parts[0]
    return result


def _parts(found: Iterable[Node], parts: Sequence[str]) -> Iterator[tuple[str, list[Node]]]:
    """The nodes of each part; the first begins the page."""
    part, own = parts[0], list[Node]()
    for node in found:
        if node.tag == "h2" and node.id in parts[1:]:
            yield part, own
            part, own = node.id, []
        own.append(node)
    yield part, own


def _cut(found: Sequence[Node], part: str) -> Iterator[Step]:
    step = Step(part, "cover" if found and found[0].tag == "h1" else "read")
    for node in found:
        kind = _kind(node)
        if step.nodes and _begins(node, kind, step):
            yield step
            step = Step(part)
        if kind != "read" or step.kind not in {"read", "main", "cover"}:
            step.kind = kind
        step.nodes.append(node)
    if step.nodes:
        yield step


def _kind(node: Node) -> str:
    """What a node makes of the step that holds it."""
    if QUIZ in node.classes:
        return "ask"
    if BOXES & node.classes:
        return "box"
    if PICTURE in node.classes:
        return "picture"
    lead = LEAD.match(node.html)
    return "main" if lead and lead[1].startswith(SUMMARY) else "read"


def _begins(node: Node, kind: str, step: Step) -> bool:
    """Whether a node begins a step, after what stands in this one already."""
    if step.kind == "cover":
        return any("course-head" in one.classes for one in step.nodes)
    if node.tag in {"h2", "h3"} or step.kind not in {"read", "main"} or CUT in node.classes:
        return True
    if CLOSING & node.classes or NOTE in step.nodes[-1].classes:
        return False  # a note stands before what it is a note to
    return step.kind == "main" or _is_full(node, kind, step)


def _is_full(node: Node, kind: str, step: Step) -> bool:
    """Whether a step of reading has no room for what follows."""
    whole = step.words + node.words
    if kind == "main":  # what matters stands below what it sums up
        return whole > READING
    if step.words < LEAST:  # a heading and a sentence go along with what they introduce
        return False
    if kind != "read":
        return True
    if node.tag in GLUED:
        return whole > HARD
    return bool(LEAD.match(node.html)) or whole > READING


def _joined(found: Iterable[Step]) -> list[Step]:
    """The same without a step of reading that is a mere remainder of the one before."""
    result: list[Step] = []
    for step in found:
        last = result[-1] if result else None
        starts = step.nodes[0].tag in {"h2", "h3"} or CUT in step.nodes[0].classes
        small = step.kind == "read" and step.words < SHORT and not starts
        if last and small and last.kind in {"read", "box"} and last.words + step.words <= HARD:
            last.nodes += step.nodes
        else:
            result.append(step)
    return result

"""An HTML tree to the lines a reader sees: paragraphs, headings, list items, rows."""

import re
from dataclasses import dataclass, field
from typing import NamedTuple

from lxml.html import HtmlElement

from archive.parsing.vocabulary.html_elements import (
    APART,
    BLOCKS,
    CELLS,
    CHROME_TAGS,
    HEADINGS,
    LISTS,
    UNSEEN,
)

CHROME_NAMES = re.compile(
    r"\b(?:breadcrumbs?|cookies?|menu|navbar|navigation|newsletter|related|share|sharing|"
    r"sharedaddy|sidebar|site-footer|site-header|social|subscribe|widget)\b",
    re.IGNORECASE,
)
COMMENT_NAMES = re.compile(r"\bcomments?\b|\bcommentlist\b", re.IGNORECASE)
NO_COMMENT_NAMES = re.compile(
    r"\bcomment-?(?:form|respond|reply)|\b(?:no|post|entry)-comments?\b|\brespond\b|"
    r"\bcomments?-(?:link|count|off|closed)",
    re.IGNORECASE,
)
HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
SPACES = re.compile(r"[ \t\r\n\f\xa0]+")
BULLET = "• "
HIGHEST_START = 1_000_000
# Stands between the cells of a row until the line is written; no page can contain it.
CELL_BREAK = "\x1f"


@dataclass(frozen=True, slots=True)
class PageLine:
    """A line of a page: its text, whether a gap precedes it, and where it stood.

    `chrome` is true inside navigation, asides, footers and forms; `linked` is the share
    of its characters inside links; `comment` is true inside readers' comments.
    """

    text: str
    gap: bool
    chrome: bool
    linked: float
    comment: bool = False
    heading: int | None = None


class _Place(NamedTuple):
    """What an element that was entered is, for when it is left."""

    chrome: bool
    comment: bool


@dataclass(slots=True)
class _Writer:
    """Collects inline text until a block ends the line."""

    lines: list[PageLine] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)
    link_length: int = 0
    links: int = 0
    chrome: int = 0
    comment: int = 0
    gap: bool = False
    bullet: str = ""
    heading: int | None = None
    preformatted: int = 0
    counts: list[int] = field(default_factory=list)

    def add(self, text: str | None) -> None:
        if text and self.preformatted:
            for line in text.splitlines(keepends=True):
                self.parts.append(line)
                if line.endswith(("\n", "\r")):
                    self.end_line(gap=not line.strip())
        elif text:
            self.parts.append(text)
            if self.links:
                self.link_length += len(text.strip())

    def end_line(self, *, gap: bool = False) -> None:
        text = SPACES.sub(" ", "".join(self.parts)).strip() if self.parts else ""
        if text:
            self.lines.append(
                PageLine(
                    text=self.bullet + text,
                    gap=self.gap,
                    chrome=self.chrome > 0,
                    linked=min(1.0, self.link_length / len(text)),
                    comment=self.comment > 0,
                    heading=self.heading,
                )
            )
            self.bullet, self.gap = "", False
        self.parts.clear()
        self.link_length = 0
        self.gap = self.gap or gap


def page_lines(root: HtmlElement) -> list[PageLine]:
    """The visible lines below *root* in document order. Iterative: any depth does."""
    writer = _Writer()
    stack: list[tuple[HtmlElement, _Place | None]] = [(root, None)]
    while stack:
        element, place = stack.pop()
        if place is not None:
            _leave(element, writer, place)
            writer.add(element.tail)
        elif _unseen(element):
            writer.add(element.tail)
        else:
            stack.append((element, _enter(element, writer)))
            stack.extend((child, None) for child in reversed(element))
    writer.end_line()
    return writer.lines


def _unseen(element: HtmlElement) -> bool:
    tag = element.tag
    if not isinstance(tag, str) or tag in UNSEEN:
        return True
    style = element.get("style")
    return element.get("hidden") is not None or bool(style and HIDDEN.search(style))


def _enter(element: HtmlElement, writer: _Writer) -> _Place:
    tag = element.tag
    if tag == "br":
        writer.end_line()
    elif _is_cell(element):
        if tag in CELLS and element.getprevious() is not None:
            writer.add(CELL_BREAK)
    elif tag in BLOCKS:
        writer.end_line(gap=tag in APART and not _in_item(element))
        _open_block(element, writer)
    elif tag == "a":
        writer.links += 1
    comment = is_comment(element)
    writer.comment += comment
    chrome = _is_chrome(element, in_comment=writer.comment > 0)
    writer.chrome += chrome
    writer.add(element.text)
    return _Place(chrome, comment)


def _open_block(element: HtmlElement, writer: _Writer) -> None:
    tag = element.tag
    if tag in LISTS:
        start = element.get("start", "1") if tag == "ol" else ""
        number = int(start) if start.isascii() and start.isdigit() else 1
        writer.counts.append(min(number, HIGHEST_START) if tag == "ol" else 0)
    elif tag == "li":
        writer.bullet = _bullet(writer)
    elif tag == "pre":
        writer.preformatted += 1
    elif tag in HEADINGS:
        writer.heading = HEADINGS[tag]


def _close_block(tag: str, writer: _Writer) -> None:
    if tag in LISTS and writer.counts:
        writer.counts.pop()
    elif tag == "li":
        writer.bullet = ""
    elif tag == "pre":
        writer.preformatted -= 1
    elif tag in HEADINGS:
        writer.heading = None


def _leave(element: HtmlElement, writer: _Writer, place: _Place) -> None:
    tag = element.tag
    if tag == "a":
        writer.links -= 1
    elif tag in BLOCKS and not _is_cell(element):
        writer.end_line(gap=tag in APART and not _in_item(element))
        _close_block(tag, writer)
    writer.chrome -= place.chrome
    writer.comment -= place.comment


def _is_chrome(element: HtmlElement, *, in_comment: bool) -> bool:
    if element.tag in CHROME_TAGS:
        # Blogs put a comment's author and date into its footer.
        return not (in_comment and element.tag == "footer")
    if element.tag in ("body", "html", "main", "article"):
        return False
    names = _names(element)
    return bool(names) and bool(CHROME_NAMES.search(names))


def is_comment(element: HtmlElement) -> bool:
    """Whether the element holds readers' comments, by its class or id."""
    names = _names(element)
    if not names or element.tag in ("body", "html"):
        return False
    return bool(COMMENT_NAMES.search(names)) and not NO_COMMENT_NAMES.search(names)


def _names(element: HtmlElement) -> str:
    names = (element.get("class"), element.get("id"))
    return " ".join(name for name in names if name)[:300]


def _is_cell(element: HtmlElement) -> bool:
    """A cell of words, or the one paragraph in it: its row is one line, with tabs."""
    if element.tag == "p":
        parent = element.getparent()
        in_cell = parent is not None and parent.tag in CELLS
        return in_cell and _is_alone(element)
    if element.tag not in CELLS:
        return False
    inner = element[0] if len(element) == 1 and element[0].tag == "p" else element
    return not any(child.tag in BLOCKS or child.tag == "br" for child in inner)


def _in_item(element: HtmlElement) -> bool:
    """A paragraph in a list item does not stand apart from its bullet."""
    parent = element.getparent()
    return parent is not None and parent.tag == "li"


def _is_alone(element: HtmlElement) -> bool:
    return element.getprevious() is None and element.getnext() is None


def _bullet(writer: _Writer) -> str:
    """The next number of an ordered list, else a bullet."""
    if not writer.counts or not writer.counts[-1]:
        return BULLET
    writer.counts[-1] += 1
    return f"{writer.counts[-1] - 1}. "

"""An HTML tree to the lines a reader sees: paragraphs, headings, list items, rows."""

import re
from dataclasses import dataclass, field

from lxml.html import HtmlElement

# Elements that begin and end a line (HTML Living Standard, 15.3 "flow content").
BLOCKS = frozenset(
    {
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "html",
        "legend",
        "li",
        "main",
        "menu",
        "nav",
        "ol",
        "option",
        "p",
        "pre",
        "section",
        "select",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "title",
        "tr",
        "ul",
    }
)
# Those with an empty line before and after them.
APART = frozenset(
    {
        "blockquote",
        "dl",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "ol",
        "p",
        "pre",
        "table",
        "ul",
        "figure",
    }
)
UNSEEN = frozenset(
    {
        "audio",
        "base",
        "button",
        "canvas",
        "embed",
        "head",
        "iframe",
        "input",
        "link",
        "math",
        "meta",
        "noscript",
        "object",
        "picture",
        "script",
        "select",
        "style",
        "svg",
        "template",
        "textarea",
        "title",
        "video",
    }
)
CHROME_TAGS = frozenset(
    {
        "aside",
        "footer",
        "form",
        "nav",
    }
)
CHROME_NAMES = re.compile(
    r"\b(?:breadcrumbs?|cookies?|menu|navbar|navigation|newsletter|related|share|sharing|"
    r"sharedaddy|sidebar|site-footer|site-header|social|subscribe|widget)\b",
    re.IGNORECASE,
)
HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
SPACES = re.compile(r"[ \t\r\n\f\xa0]+")
BULLET = "• "


@dataclass(frozen=True, slots=True)
class PageLine:
    """A line of a page: its text, whether a gap precedes it, and where it stood.

    `chrome` is true inside navigation, asides, footers and forms; `linked` is the share
    of its characters inside links.
    """

    text: str
    gap: bool
    chrome: bool
    linked: float
    heading: int | None = None


@dataclass(slots=True)
class _Writer:
    """Collects inline text until a block ends the line."""

    lines: list[PageLine] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)
    link_length: int = 0
    links: int = 0
    chrome: int = 0
    gap: bool = False
    bullet: str = ""
    heading: int | None = None

    def add(self, text: str | None) -> None:
        if text:
            self.parts.append(text)
            if self.links:
                self.link_length += len(text.strip())

    def end_line(self, *, gap: bool = False) -> None:
        text = SPACES.sub(" ", "".join(self.parts)).strip() if self.parts else ""
        if text:
            linked = min(1.0, self.link_length / len(text))
            self.lines.append(
                PageLine(
                    self.bullet + text, self.gap, self.chrome > 0, linked, self.heading
                )
            )
            self.bullet, self.gap = "", False
        self.parts.clear()
        self.link_length = 0
        self.gap = self.gap or gap


def page_lines(root: HtmlElement) -> list[PageLine]:
    """The visible lines below *root* in document order. Iterative: any depth does."""
    writer = _Writer()
    stack: list[tuple[HtmlElement, bool]] = [(root, False)]
    while stack:
        element, leaving = stack.pop()
        if leaving:
            _leave(element, writer)
            writer.add(element.tail)
        elif _unseen(element):
            writer.add(element.tail)
        else:
            _enter(element, writer)
            stack.append((element, True))
            stack.extend((child, False) for child in reversed(element))
    writer.end_line()
    return writer.lines


def _unseen(element: HtmlElement) -> bool:
    tag = element.tag
    if not isinstance(tag, str) or tag in UNSEEN:
        return True
    style = element.get("style")
    return element.get("hidden") is not None or bool(style and HIDDEN.search(style))


def _enter(element: HtmlElement, writer: _Writer) -> None:
    tag = element.tag
    if tag == "br":
        writer.end_line()
    elif tag in ("td", "th") and _is_cell(element):
        if element.getprevious() is not None:
            writer.add("\x1f")
    elif tag in BLOCKS:
        writer.end_line(gap=tag in APART and not _in_item(element))
        if tag == "li":
            writer.bullet = _bullet(element)
        if tag in HEADINGS:
            writer.heading = HEADINGS[tag]
    elif tag == "a":
        writer.links += 1
    writer.chrome += _is_chrome(element)
    writer.add(element.text)


HEADINGS = {f"h{level}": level for level in range(1, 7)}


def _leave(element: HtmlElement, writer: _Writer) -> None:
    tag = element.tag
    if tag == "a":
        writer.links -= 1
    elif tag in BLOCKS and not (tag in ("td", "th") and _is_cell(element)):
        writer.end_line(gap=tag in APART and not _in_item(element))
        if tag in HEADINGS:
            writer.heading = None
        if tag == "li":
            writer.bullet = ""
    writer.chrome -= _is_chrome(element)


def _is_chrome(element: HtmlElement) -> bool:
    if element.tag in CHROME_TAGS:
        return True
    if element.tag in ("body", "html", "main", "article"):
        return False
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    return len(names) > 1 and bool(CHROME_NAMES.search(names[:300]))


def _is_cell(element: HtmlElement) -> bool:
    """A cell of words only: its row is one line, the cells apart by tabs."""
    return not any(child.tag in BLOCKS or child.tag == "br" for child in element)


def _in_item(element: HtmlElement) -> bool:
    """A paragraph in a list item does not stand apart from its bullet."""
    parent = element.getparent()
    return parent is not None and parent.tag == "li"


def _bullet(item: HtmlElement) -> str:
    parent = item.getparent()
    if parent is None or parent.tag != "ol":
        return BULLET
    number = sum(1 for _ in item.itersiblings("li", preceding=True)) + 1
    return f"{number}. "

"""A web page to its main text, line by line, with its lists and comments.

trafilatura says which lines are the main text; the lines themselves are ours, because
it loses bullets and drops lists of signatories in layout tables.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring
from trafilatura import bare_extraction
from trafilatura.settings import Document

from archive.parsing.hints import Hints
from archive.parsing.limits import Limits
from archive.parsing.page_hints import page_hints
from archive.parsing.page_lines import CELL_BREAK, PageLine, page_lines
from archive.parsing.phrases import Phrases, fold, words_of
from archive.parsing.vocabulary.signing import HEADINGS

CHARSET = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,40})""",
    re.IGNORECASE,
)
CELL_BREAKS = re.compile(f" ?{CELL_BREAK} ?")
TAG = re.compile(r"<[^<>]{0,2000}>")
# Headings and bylines stand this few lines above the main text.
ABOVE = 12
MOSTLY_LINKS = 0.6
LEAST_MATCHED = 0.5
ITEM = re.compile(r"(?:•|\d{1,4}\.) ")
# The links under a comment that are no part of it.
REPLY = words_of(
    "reply repondre responder antworten rispondi yanitla رد permalink edit"
)
SIGNED = Phrases(HEADINGS)


@dataclass(frozen=True, slots=True)
class Page:
    """The text of a page, its own metadata, and what a reader should know of both."""

    text: str
    hints: Hints
    warnings: tuple[str, ...] = ()


def declared_charset(data: bytes) -> str | None:
    """The charset that a page's `meta` names in its first kilobytes (HTML 4.2.5.4)."""
    found = CHARSET.search(data[:4096])
    return found[1].decode("ascii") if found else None


def read_page(source: str, limits: Limits) -> Page:
    """The main text of the page *source*, else all its text with a warning."""
    root = _tree(source)
    if root is None:
        return Page(
            _untagged(source), Hints(), ("no HTML tree; tags removed by pattern",)
        )
    hints = page_hints(root)
    lines = page_lines(root)
    if not lines:
        warning = "the page shows no text; tags removed by pattern"
        return Page(_untagged(source), hints, (warning,))
    if len(source) > limits.main_text_bytes or len(lines) > limits.main_text_lines:
        warning = "too large to seek its main text; all its text is kept"
        return Page(joined(lines), hints, (warning,))
    main = _main_lines(root)
    if kept := _kept(lines, main):
        return Page(joined(kept), hints)
    return Page(joined(lines), hints, ("no main text found; all its text is kept",))


def joined(lines: Sequence[PageLine]) -> str:
    """Lines to text: an empty line where the page leaves a gap, tabs between cells."""
    text = "".join(("\n\n" if line.gap else "\n") + line.text for line in lines)
    return CELL_BREAKS.sub("\t", text).strip("\n")


def _tree(source: str) -> HtmlElement | None:
    # lxml refuses a str that declares an encoding, and NUL ends its input.
    data = source.replace("\0", "").encode("utf-8", errors="replace")
    try:
        return document_fromstring(data, parser=HTMLParser(encoding="utf-8"))
    except (etree.LxmlError, ValueError, AssertionError):
        return None


def _untagged(source: str) -> str:
    words = TAG.sub(" ", source)
    return "\n".join(" ".join(line.split()) for line in words.split("\n")).strip("\n")


def _main_lines(root: HtmlElement) -> list[str]:
    """The lines that trafilatura takes for main text and comments."""
    try:
        found = bare_extraction(
            root, favor_recall=True, include_comments=True, with_metadata=False
        )
    except Exception:  # noqa: BLE001  # a page that breaks the extractor keeps all its text
        return []
    if not isinstance(found, Document):
        return []
    text = f"{found.text or ''}\n{found.comments or ''}"
    return [line for line in text.split("\n") if line.strip()]


def _key(line: str) -> str:
    """A line without bullets, numbers and spaces, to match ours with trafilatura's."""
    return "".join(char for char in line if char.isalpha())


def _kept(lines: list[PageLine], main: list[str]) -> list[PageLine]:
    """The page's lines from the first main line (and its heading) to the last.

    Lines between them that trafilatura dropped stay unless they are navigation.
    Empty if the two readings have too little in common.
    """
    wanted = {key for line in main if (key := _key(line))}
    hits = [n for n, line in enumerate(lines) if _key(line.text) in wanted]
    matched = {_key(lines[n].text) for n in hits}
    if not hits or len(matched) < LEAST_MATCHED * len(wanted):
        return []
    announced = _announced(lines)
    first, last = _start(lines, hits[0]), _end(lines, hits[-1], announced)
    chosen = set(hits)
    opening = next((n for n in hits if lines[n].heading != 1), first)
    return [
        line
        for n, line in enumerate(lines[first : last + 1], start=first)
        if n in chosen or n in announced or _belongs(line) or _heads(n, line, opening)
    ]


def _belongs(line: PageLine) -> bool:
    if line.chrome:
        return False
    if line.comment:
        return fold(line.text) not in REPLY
    return line.linked < MOSTLY_LINKS


def _heads(n: int, line: PageLine, opening: int) -> bool:
    """A byline or date under the heading, where author and day may be links."""
    return n < opening and not line.chrome and line.linked < 1


def _announced(lines: list[PageLine]) -> frozenset[int]:
    """List items under "Signed:" and the like: text, though each may be a link."""
    found = []
    under = False
    for n, line in enumerate(lines):
        if ITEM.match(line.text):
            if under and not line.chrome:
                found.append(n)
        else:
            under = bool(SIGNED.opening(fold(line.text)))
    return frozenset(found)


def _start(lines: list[PageLine], first: int) -> int:
    """Back to the page's main heading, if it stands a few lines above."""
    for n in range(first, max(-1, first - ABOVE), -1):
        if lines[n].heading == 1 and not lines[n].chrome:
            return n
    return first


def _end(lines: list[PageLine], last: int, announced: frozenset[int]) -> int:
    """On through a list that the extractor cut off after the main text."""
    end = last
    while end + 1 < len(lines) and (end + 1 in announced or _continues(lines[end + 1])):
        end += 1
    return end


def _continues(line: PageLine) -> bool:
    return _belongs(line) and (not line.gap or bool(ITEM.match(line.text)))

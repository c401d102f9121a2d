"""Somebody else's document inside a page: where it begins and ends."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from archive.parsing.headings import is_salutation
from archive.parsing.issuer_names import issuer_in
from archive.parsing.lines import Line
from archive.parsing.page import Layout, is_prose
from archive.parsing.phrases import Phrases, fold
from archive.parsing.record import EmbeddedRecord, Role, Span
from archive.parsing.signature_lines import opening_of
from archive.parsing.vocabulary.bylines import AUTHOR_LEADS
from archive.parsing.vocabulary.cues import DOCUMENT_NOUNS
from archive.parsing.vocabulary.genres import (
    FULL_TEXT_CUES,
    OPEN_LETTER_WORDS,
    PRESS_WORDS,
    STATEMENT_OF,
    STATEMENT_WORDS,
)

_of = Phrases(STATEMENT_OF)
_genres = Phrases((*STATEMENT_WORDS, *OPEN_LETTER_WORDS, *PRESS_WORDS))
_authors = Phrases(AUTHOR_LEADS)
_CUES = tuple(map(fold, FULL_TEXT_CUES))
_DOCUMENTS = tuple(map(fold, DOCUMENT_NOUNS))
_QUOTES = ("“", '"', "«", "„", "‘", "'")
LEAD_WORDS = 6
_LEAST_PROSE = 1


class Spanned(Protocol):
    """Anything read from one stretch of the text."""

    @property
    def span(self) -> Span:
        """The stretch."""


Item = TypeVar("Item", bound=Spanned)


@dataclass(frozen=True, slots=True)
class Embedded:
    """The lines ``first`` to ``last`` (both included) that hold the other document."""

    first: int
    last: int


def find_embedded(layout: Layout) -> Embedded | None:
    """The document that a page carries: announced ("full text:") or headed as a
    statement.

    It must stand below running text of the page's own, and have running text itself.
    """
    lines = layout.page.lines
    start = None
    first = layout.first_prose()
    for line in layout.free(first):
        following = next(layout.free(line.number + 1), None)
        if _announces(line, following):
            start = following.number if following is not None else None
            break
        if line.number > first and _heads_statement(layout, line):
            start = line.number
            break
    if start is None:
        return None
    last = _end(layout, start)
    body = [
        line
        for line in lines[start : last + 1]
        if is_prose(line) and layout.roles[line.number] is None
    ]
    return Embedded(start, last) if body else None


def _announces(line: Line, following: Line | None) -> bool:
    """ "Acompanhe a nota na íntegra:", "Here is the full statement:"; or a sentence
    that leads to a letter or statement with a heading of its own right beneath.
    """
    if following is None:
        return False
    ended = line.text.endswith((":", "："))
    tail = fold(line.text[-160:])
    if ended and any(cue in tail for cue in _CUES):
        return True
    if ended and line.words >= LEAD_WORDS and any(word in tail for word in _DOCUMENTS):
        return _opens_document(following)
    return line.words <= 8 and any(
        line.folded.strip(" :*").startswith(c) for c in _CUES
    )


def _opens_document(line: Line) -> bool:
    """Whether the line is a heading or a salutation, and no quotation or list."""
    if line.marker or line.text.startswith(_QUOTES) or not line.gap:
        return False
    return is_salutation(line) or not is_prose(line) and line.words >= 2


def _heads_statement(layout: Layout, line: Line) -> bool:
    """ "Statement of the Political Bureau of …" alone on a line, amid the page."""
    if (
        line.words > 24
        or line.marker
        or not line.gap
        or line.text.endswith((".", ",", ";"))
    ):
        return False
    if opening_of(line) is not None:
        return False
    length = _of.opening(line.folded)
    if length:
        return (
            issuer_in(layout.page.text, line.content + length, line.end, "") is not None
        )
    return line.text.isupper() and _genres.opening(line.folded) > 0 and line.words >= 3


def _end(layout: Layout, start: int) -> int:
    """The last line before the page speaks again: its byline, its comments, its
    foot.
    """
    last = start
    for line in layout.page.lines[start:]:
        role = layout.roles[line.number]
        if role is not None and role.value in ("comment", "byline"):
            break
        if role is None or role.value in ("signatory", "signature_heading"):
            last = line.number
    return last


def outside(
    embedded: Iterable[EmbeddedRecord], items: Iterable[Item]
) -> tuple[Item, ...]:
    """Those *items* that the carrier says itself."""
    spans = [part.span for part in embedded]
    return tuple(
        i for i in items if not any(s.start <= i.span.start < s.end for s in spans)
    )


def own_words(layout: Layout, items: Iterable[Item]) -> tuple[Item, ...]:
    """Those *items* that stand in the document itself, not in comments, furniture
    or another document.
    """
    lines = layout.page.lines
    starts = [line.start for line in lines]
    foreign = (Role.COMMENT, Role.FURNITURE, Role.EMBEDDED)
    return tuple(
        i
        for i in items
        if layout.roles[bisect_right(starts, i.span.start) - 1] not in foreign
    )

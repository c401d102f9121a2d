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
from archive.parsing.vocabulary.cues import DOCUMENT_NOUNS, TEXT_NOUNS
from archive.parsing.vocabulary.genres import (
    ELSEWHERE,
    FULL_TEXT_CUES,
    OPEN_LETTER_WORDS,
    PRESS_WORDS,
    STATEMENT_OF,
    STATEMENT_WORDS,
    WHOLE_TEXT_CUES,
)
from archive.parsing.vocabulary.voices import I_WORDS, WE_WORDS

_of = Phrases(STATEMENT_OF)
_genres = Phrases((*STATEMENT_WORDS, *OPEN_LETTER_WORDS, *PRESS_WORDS))
_authors = Phrases(AUTHOR_LEADS)
_CUES = tuple(map(fold, FULL_TEXT_CUES))
_WHOLE = tuple(map(fold, WHOLE_TEXT_CUES))
_ELSEWHERE = frozenset(map(fold, ELSEWHERE))
_DOCUMENTS = tuple(map(fold, DOCUMENT_NOUNS))
_NOUNS = frozenset((*_DOCUMENTS, *map(fold, TEXT_NOUNS)))
_QUOTES = ("“", '"', "«", "„", "‘", "'")
_CLOSING = {"“": "”", '"': '"', "«": "»", "„": "“", "‘": "’", "'": "'"}
LEAD_WORDS = 6
ANNOUNCING_WORDS = 40
INTRODUCING_WORDS, HEADING_WORDS = 12, 24
OWN_WORDS = 10
TAIL = 160
LEAST_WORDS = 50


class Spanned(Protocol):
    """Anything read from one stretch of the text."""

    @property
    def span(self) -> Span:
        """The stretch."""


Item = TypeVar("Item", bound=Spanned)


@dataclass(frozen=True, slots=True)
class Embedded:
    """The lines ``first`` to ``last`` (both included) that hold the other document, and
    where its words begin (code points): behind the quotation mark that opens it.
    """

    first: int
    last: int
    start: int


def find_embedded(layout: Layout) -> Embedded | None:
    """The document that a page carries: announced ("full text:") or headed as a
    statement.

    It must stand below running text of the page's own, and have running text itself.
    """
    lines = layout.page.lines
    start = None
    first = layout.first_prose()
    for line in layout.free():
        if line.number < first and not _may_lead(line):
            continue
        following = next(layout.free(line.number + 1), None)
        if _announces(line, following):
            start = following.number if following is not None else None
            break
        if line.number > first and (
            _heads_statement(layout, line) or _heads_letter(line, following)
        ):
            start = line.number
            break
        if following is not None and _introduces(layout, line, following):
            start = following.number
            break
    if start is None:
        return None
    last = _end(layout, start)
    body = [
        line for line in lines[start : last + 1] if layout.roles[line.number] is None
    ]
    if any(map(is_prose, body)) or sum(line.words for line in body) >= LEAST_WORDS:
        opening = lines[start]
        return Embedded(start, last, opening.start + _is_quoted_on(opening))
    return None


def _may_lead(line: Line) -> bool:
    """A sentence of the page's own that runs on, above all other running text."""
    return line.words >= OWN_WORDS and line.text.endswith((":", "："))


def _announces(line: Line, following: Line | None) -> bool:
    """ "Acompanhe a nota na íntegra:", "Here is the full statement:"; or a sentence
    that leads to a letter or statement with a heading of its own right beneath.
    """
    if following is None:
        return False
    ended = line.text.endswith((":", "："))
    if not ended and line.words > ANNOUNCING_WORDS:
        return False
    tail = fold(line.text[-TAIL:])
    if ended and any(cue in tail for cue in _CUES):
        return True
    if ended and line.words >= LEAD_WORDS and any(word in tail for word in _DOCUMENTS):
        return _opens_document(following)
    opening = line.folded.strip(" :*")
    short = line.words <= 8 and opening.startswith(_CUES)
    return short or _says_whole_text(line, tail)


def _introduces(layout: Layout, line: Line, following: Line) -> bool:
    """ "Ecco l'appello:", "Message from Anna Karr:", a short line that names a
    document, before words of somebody who speaks as "we" or "I".
    """
    short = line.words <= INTRODUCING_WORDS and line.text.endswith((":", "："))
    if not short or following.text.startswith(_QUOTES):
        return False
    named = _of.opening(line.folded) > 0 or not _NOUNS.isdisjoint(
        line.folded.replace("'", " ").strip(" :").split()
    )
    return named and _speaks(following, layout.page.language)


def _speaks(line: Line, language: str) -> bool:
    """Whether "we" or "I" is among the first words of the line, outside quotes."""
    speaking = WE_WORDS.get(language, frozenset()) | I_WORDS.get(language, frozenset())
    words = (word.strip(".,;:!\"'") for word in line.folded.split())
    return line.words >= OWN_WORDS and any(word in speaking for word in words)


def _heads_letter(line: Line, following: Line | None) -> bool:
    """ "Open letter to the Minister of Labour" alone, whom it greets right beneath."""
    return (
        following is not None
        and line.gap
        and line.words <= HEADING_WORDS
        and not line.text.endswith((".", ",", ";"))
        and _genres.opening(line.folded) > 0
        and is_salutation(following)
    )


def _says_whole_text(line: Line, tail: str) -> bool:
    """ "A continuación el texto íntegro remitido al Presidente."; not "read the full
    text here".
    """
    return (
        line.words <= ANNOUNCING_WORDS
        and any(cue in tail for cue in _WHOLE)
        and _ELSEWHERE.isdisjoint(tail.strip(" .…").split())
    )


def _opens_document(line: Line) -> bool:
    """Whether the line is a heading or a salutation, and no list; in quotation marks
    only if they close much later, as around a letter.
    """
    if line.marker or not line.gap:
        return False
    if line.text.startswith(_QUOTES) and not _is_quoted_on(line):
        return False
    return is_salutation(line) or not is_prose(line) and line.words >= 2


def _is_quoted_on(line: Line) -> bool:
    """Whether the line opens a quotation that it does not close."""
    return line.text.startswith(_QUOTES) and _CLOSING[line.text[0]] not in line.text[1:]


def _heads_statement(layout: Layout, line: Line) -> bool:
    """ "Statement of the Political Bureau of …" alone on a line, amid the page."""
    if (
        line.words > HEADING_WORDS
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

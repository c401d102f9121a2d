"""Somebody else's document inside a page: where it begins and ends."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import partial
from itertools import zip_longest
from typing import Protocol, TypeVar

from archive.parsing.announcements import (
    ANNOUNCED,
    announced_issuer,
    announces,
    closes_quotation,
    is_cited,
    is_quoted_on,
    may_lead,
)
from archive.parsing.dated_lines import is_year_known, stamp_of
from archive.parsing.headings import is_salutation, names_genre
from archive.parsing.issuer_names import issuer_in
from archive.parsing.issuing import is_issuing
from archive.parsing.lines import Line
from archive.parsing.page import Layout, Page, is_prose
from archive.parsing.phrases import Phrases, words_of
from archive.parsing.record import DateValue, DocumentRecord, EmbeddedRecord, Role, Span
from archive.parsing.signature_lines import opening_of
from archive.parsing.vocabulary.genres import (
    OPEN_LETTER_WORDS,
    PRESS_WORDS,
    STATEMENT_OF,
    STATEMENT_WORDS,
)

_of = Phrases(STATEMENT_OF)
_genres = Phrases((*STATEMENT_WORDS, *OPEN_LETTER_WORDS, *PRESS_WORDS))
HEADING_WORDS, HEADED_WORDS, BETWEEN_WORDS = 24, 4, 14
LEAST_CITED, BROKEN_LINES = 4, 2
_ARTICLES = words_of("a an the une un la el eine ein der die uma um una il l'")
LEAST_WORDS = 50


class Spanned(Protocol):
    """Anything read from one stretch of the text."""

    @property
    def span(self) -> Span:
        """The stretch."""


Item = TypeVar("Item", bound=Spanned)


@dataclass(frozen=True, slots=True)
class Embedded:
    """The lines ``first`` to ``last`` (both included) that hold the other document,
    where its words begin (code points): behind the quotation mark that opens it; and
    the line that announces it, None where its own heading does.
    """

    first: int
    last: int
    start: int
    announced: Line | None = None


def find_embedded(layout: Layout, after: int = -1) -> Embedded | None:
    """The first document that a page carries below line *after*: announced ("full
    text:") or headed as a statement.

    It must stand below running text of the page's own, and have running text itself.
    """
    free = list(layout.free(after + 1))
    first = layout.first_prose()
    for at, (line, following) in enumerate(zip_longest(free, free[1:])):
        if line.number < first and not may_lead(line):
            continue
        if following is not None and announces(layout.page, line, following):
            if is_issuing(line) and _opens_page(free, line):
                return None
            # "Greetings from Taran to our sisters:" heads the page's own letter.
            if at == 0 and is_salutation(following):
                continue
            return _embedded(layout, following, announced=line)
        if _opens_citation(free, at):
            return _cited(free, at)
        if line.number > first and _heads(layout, line):
            return _embedded(layout, _dated_above(layout, line) or line)
    return None


def _opens_page(free: list[Line], line: Line) -> bool:
    """Whether "The Union issued the following statement:" opens the union's own page:
    with nothing above it, or only the heading of a statement.
    """
    above = free[: free.index(line)]
    return not any(map(is_prose, above)) and (
        not above or any(names_genre(heading.folded) for heading in above)
    )


def completed(
    page: Page, announced: Line | None, record: DocumentRecord
) -> DocumentRecord:
    """*record* with the issuer and the date that the page says of it, where the
    document itself says none; they have no span, for they stand outside it.
    """
    if announced is None:
        return record
    issuer = None if record.issuers else announced_issuer(page, announced)
    dates = [date for date in page.dates_in(announced) if is_year_known(date)]
    date = record.date
    if date is None and len(dates) == 1:
        date = DateValue(dates[0].edtf, dates[0].printed, None, ANNOUNCED)
    issuers = record.issuers if issuer is None else (issuer,)
    return replace(record, issuers=issuers, date=date)


def _opens_citation(free: list[Line], at: int) -> bool:
    """Whether a mail is quoted from here on: four and more lines with ">" before
    them, below other text.
    """
    return (
        at > 0
        and is_cited(free[at])
        and all(
            is_cited(line) or line.text == ">" for line in free[at : at + LEAST_CITED]
        )
        and len(free) >= at + LEAST_CITED
    )


def _cited(free: list[Line], at: int) -> Embedded:
    """The quoted mail that begins with the line *at* of *free*; a line that its
    wrapping broke may stand within it.
    """
    last = at
    for place in range(at, len(free)):
        if free[place].text.startswith(">"):
            last = place
        elif place - last > BROKEN_LINES:
            break
    return Embedded(free[at].number, free[last].number, free[at].start)


def _embedded(
    layout: Layout, opening: Line, *, announced: Line | None = None
) -> Embedded | None:
    """The document that begins with the line *opening*; None if it has no text."""
    quoted = is_quoted_on(opening)
    last = _end(layout, opening, quoted=quoted)
    body = list(layout.free(opening.number, last + 1))
    if any(map(is_prose, body)) or sum(line.words for line in body) >= LEAST_WORDS:
        return Embedded(opening.number, last, opening.start + quoted, announced)
    return None


def _heads(layout: Layout, line: Line) -> bool:
    """Whether the line is the heading of somebody's statement or letter."""
    if line.words > HEADING_WORDS or line.text.endswith((".", ",", ";")):
        return False
    return (
        _heads_statement(layout, line)
        or _heads_letter(layout, line)
        or _heads_dated(layout, line)
    )


def _heads_letter(layout: Layout, line: Line) -> bool:
    """ "Open letter to the Minister of Labour" alone, whom it greets right beneath, or
    below who delivers it.
    """
    words = _without_article(line.folded)
    if not line.gap or not (_genres.opening(words) or names_genre(words)):
        return False
    below = layout.page.lines[line.number + 1 : line.number + 3]
    greeting = next((item for item in below if is_salutation(item)), None)
    between = layout.page.lines[line.number + 1 : greeting.number] if greeting else ()
    return greeting is not None and all(i.words <= BETWEEN_WORDS for i in between)


def _without_article(folded: str) -> str:
    """ "letter from Anna Karr" of "a letter from Anna Karr"."""
    first, _, rest = folded.partition(" ")
    return rest if first in _ARTICLES and rest else folded


def _heads_dated(layout: Layout, line: Line) -> bool:
    """ "Letter to the Harbour Congress from Anna Karr" below or above a date of its
    own, and running text beneath.
    """
    if line.words < HEADED_WORDS or line.marker or not _genres.opening(line.folded):
        return False
    below = layout.page.lines[line.number + 1 : line.number + 2]
    dated = _dated_above(layout, line) is not None or any(
        map(partial(_is_date, layout), below)
    )
    rest = layout.page.lines[line.number + 1 : line.number + 4]
    return dated and any(map(is_prose, rest))


def _dated_above(layout: Layout, line: Line) -> Line | None:
    """The line right above, if it is a date alone behind a gap."""
    above = layout.page.lines[line.number - 1]
    return above if above.gap and not line.gap and _is_date(layout, above) else None


def _is_date(layout: Layout, line: Line) -> bool:
    stamp = stamp_of(layout.page, line)
    return stamp is not None and stamp.is_whole and stamp.date.is_day


def _heads_statement(layout: Layout, line: Line) -> bool:
    """ "Statement of the Political Bureau of …" alone on a line, amid the page."""
    if line.marker or not line.gap or opening_of(line) is not None:
        return False
    length = _of.opening(line.folded)
    if length:
        return (
            issuer_in(layout.page.text, line.content + length, line.end, "") is not None
        )
    return line.text.isupper() and _genres.opening(line.folded) > 0 and line.words >= 3


def _end(layout: Layout, opening: Line, *, quoted: bool) -> int:
    """The last line before the page speaks again: the end of a quotation, its byline,
    its comments, its foot.
    """
    last = opening.number
    for line in layout.page.lines[last:]:
        role = layout.roles[line.number]
        if role is None and line is not opening and _announces_next(layout, line):
            break
        if role is not None and role.value in ("comment", "byline"):
            break
        if role is None or role.value in ("signatory", "signature_heading"):
            last = line.number
        if quoted and line is not opening and closes_quotation(opening, line):
            break
    return last


def _announces_next(layout: Layout, line: Line) -> bool:
    """Whether the page speaks again, to say whose words come next: "From the Union of
    Dockers:", "Here is the statement of the League:".
    """
    lines = layout.page.lines
    following = lines[line.number + 1 : line.number + 2]
    return (
        line.gap
        and line.text.endswith(":")
        and bool(following)
        and following[0].gap
        and announces(layout.page, line, following[0])
    )


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

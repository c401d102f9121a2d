"""The document's own date of issue, and the place of its dateline.

A date counts by where it stands: alone on a line, after a label, behind a place, in a
byline, at the head or the foot of the page. A date within a sentence is an event's.
"""

from dataclasses import dataclass, field
from datetime import date as day
from datetime import timedelta

from archive.parsing.clocks import without_clock
from archive.parsing.dated_lines import (
    Stamp,
    is_all_dates,
    is_dated,
    is_index,
    is_year_known,
    stamp_of,
)
from archive.parsing.datelines import (
    bare_place,
    place_before,
    place_drawn_up,
    town_beside,
)
from archive.parsing.furniture_lines import is_count
from archive.parsing.lines import Line
from archive.parsing.page import Layout, Page
from archive.parsing.phrases import Phrases
from archive.parsing.record import DateValue, Role, Span, Value
from archive.parsing.signature_lines import opening_of
from archive.parsing.signed_datelines import signed_dateline
from archive.parsing.text_datelines import (
    DATELINE,
    GENRE,
    IN_TEXT,
    WHOLE,
    Candidate,
    announced_date,
    closing_dateline,
    glued_dateline,
    opening_dateline,
    over_letter,
    todays_date,
)
from archive.parsing.vocabulary.bylines import (
    AUTHOR_LEADS,
    DATE_LABELS,
    ISSUED_WORDS,
    MODIFIED_LABELS,
    OTHER_DATES,
)
from archive.parsing.vocabulary.genres import PRESS_WORDS, STATEMENT_OF, STATEMENT_WORDS

_labels = Phrases(DATE_LABELS)
_modified = Phrases(MODIFIED_LABELS)
_authors = Phrases(AUTHOR_LEADS)
_genres = Phrases((*PRESS_WORDS, *STATEMENT_WORDS, *STATEMENT_OF))
_others = Phrases(OTHER_DATES)
_LINKING = frozenset(("vom", "du", "del", "of", "dated", "da", "do"))
# Dates that only their company speaks for; on a page that is no statement they say
# nothing.
IN_BYLINE = "date in the byline"
BESIDE_NAME, PAGE_DATA = "date beside a name", "date among the page's data"
BEHIND_BODY = "date behind who issues it"
WEAK = frozenset({BESIDE_NAME, PAGE_DATA, BEHIND_BODY})
_NOT_OURS = frozenset({Role.COMMENT, Role.EMBEDDED, Role.SIGNATORY})
LABELLED, BYLINE, SIGNED = 12, 10, 5
GENRE_WORDS = 12
HEAD_OF_TEXT, BELOW_STANDFIRST, CAPTION_WORDS = 6, 2, 8
SIGNED_WORDS = 16


@dataclass
class Issued:
    """The date of issue, the dateline's place, and the lines that are datelines."""

    date: DateValue | None = None
    place: Value | None = None
    lines: set[int] = field(default_factory=set)
    labels: set[int] = field(default_factory=set)

    def claims(self) -> tuple[tuple[set[int], Role], ...]:
        """The datelines, and labels such as "Press release 3 May 2015"."""
        return (self.lines, Role.DATELINE), (self.labels, Role.FURNITURE)


def find_issue_date(layout: Layout, *, prefer_tail: bool) -> Issued:
    """The date of issue among the lines above and below the running text.

    *prefer_tail* decides between a date above and one below that are equally good: a
    statement is dated at its foot, an article at its head.
    """
    issued = Issued()
    first_prose, last_prose = layout.first_prose(), layout.last_prose()
    candidates = list(_candidates(layout, first_prose, last_prose))
    for candidate in candidates:
        if candidate.score >= WHOLE and candidate.rule != IN_TEXT:
            issued.lines.add(candidate.line.number)
        elif candidate.score == GENRE and candidate.line.words <= 8:
            issued.labels.add(candidate.line.number)
    if candidates:
        best = max(candidates, key=lambda one: one.rank(prefer_tail=prefer_tail))
        date = best.stamp.date
        span = Span(date.start, date.end)
        issued.date = DateValue(date.edtf, date.printed, span, best.rule)
        places = filter(None, (best.place, *(one.place for one in candidates)))
        place = next(places, None)
        if place is not None:
            issued.place = Value(place.of(layout.page.text), place, "dateline")
    if issued.place is None:
        issued.place, lines = bare_place(layout, first_prose)
        issued.lines |= lines
    return issued


def _candidates(layout: Layout, first_prose: int, last_prose: int) -> list[Candidate]:
    page = layout.page
    found: list[Candidate | None] = [closing_dateline(page, last_prose)]
    for line in page.lines:
        role = layout.roles[line.number]
        if role in _NOT_OURS or not page.dates_in(line):
            continue
        if first_prose <= line.number <= last_prose:
            found += _within_text(page, line, line.number - first_prose)
        else:
            tail = line.number > last_prose
            dated = _dated_line(page, line, tail=tail, claimed=role is not None)
            # Below the text the site's own dates are those of other pages.
            others = tail and last_prose >= 0 and role is Role.FURNITURE
            if dated is not None and not (others and dated.score < LABELLED):
                found.append(dated)
    known = [one for one in found if one and is_year_known(one.stamp.date)]
    known = without_clock(layout, known, first_prose)
    return [] if _is_many(known) or is_index(layout) else known


def _within_text(page: Page, line: Line, depth: int) -> list[Candidate | None]:
    """Candidates on a line of the text, *depth* lines below its first."""
    found: list[Candidate | None] = [over_letter(page, line)]
    if depth <= 1:
        opening = opening_dateline(page, line) or glued_dateline(page, line)
        found.append(opening or todays_date(page, line))
    if depth <= HEAD_OF_TEXT:
        found.append(_among_captions(page, line, depth))
    return found


def _among_captions(page: Page, line: Line, depth: int) -> Candidate | None:
    """ "Published 30 December 2020" behind the captions of a picture, "Saturday, 3 May
    2015" or "22 October 2009, 00:03" behind a standfirst.
    """
    if line.words > SIGNED_WORDS:
        return None
    candidate = _dated_line(page, line, tail=False, claimed=False)
    if candidate is None:
        return None
    stamp = candidate.stamp
    signed = candidate.rule == IN_BYLINE and _precedes_author(stamp)
    if line.words > CAPTION_WORDS:
        return candidate if signed else None
    labelled = candidate.score >= LABELLED and line.gap
    whole = candidate.score == WHOLE and stamp.date.is_day
    under = whole and (stamp.timed or depth <= BELOW_STANDFIRST)
    return candidate if labelled or signed or under else None


def _is_many(candidates: list[Candidate]) -> bool:
    """Whether so many different dates stand about that they are those of other
    pages.
    """
    loose = {c.stamp.date.edtf for c in candidates if c.score < WHOLE}
    signed = {c.stamp.date.edtf for c in candidates if c.rule == IN_BYLINE}
    return (
        len(loose) >= 3
        or len(signed) >= 2
        or len({c.stamp.date.edtf for c in candidates}) >= 5
    )


def _dated_line(
    page: Page, line: Line, *, tail: bool, claimed: bool
) -> Candidate | None:
    """A short line with a date, by the first rule that fits it."""
    if line.number == 0:
        of_page = opening_dateline(page, line) or announced_date(page, line)
        if of_page is not None:
            return of_page
    stamp = stamp_of(page, line)
    if stamp is None or _modified.opening(line.folded) or _is_others(page, line):
        return None
    if _is_labelled(line, stamp):
        place = place_drawn_up(page, line, stamp)
        return Candidate(LABELLED, stamp, line, "labelled date", place, tail=tail)
    if stamp.is_whole or not stamp.before and is_count(stamp.after):
        town = town_beside(page, line) if stamp.is_whole else None
        return Candidate(WHOLE, stamp, line, "date on its own line", town, tail=tail)
    return _placed(page, line, stamp, tail=tail) or _weakly_dated(
        page, line, stamp, tail=tail, claimed=claimed
    )


def _placed(page: Page, line: Line, stamp: Stamp, *, tail: bool) -> Candidate | None:
    """A date behind a place, an author or a genre."""
    place = place_before(page, line, stamp)
    if place is not None:
        return Candidate(DATELINE, stamp, line, "dateline", place, tail=tail)
    if _authors.opening(line.folded) or _precedes_author(stamp):
        return Candidate(BYLINE, stamp, line, IN_BYLINE, tail=tail)
    if not _genres.opening(line.folded):
        return None
    if stamp.before.endswith(ISSUED_WORDS):
        return Candidate(LABELLED, stamp, line, "date of issue in words", tail=tail)
    if line.words <= GENRE_WORDS and not tail:
        return Candidate(GENRE, stamp, line, "date beside the genre", tail=tail)
    return None


def _precedes_author(stamp: Stamp) -> bool:
    """ "03/05/15 por Ema Karr"."""
    return not stamp.before and _authors.opening(stamp.after) > 0


def _weakly_dated(
    page: Page, line: Line, stamp: Stamp, *, tail: bool, claimed: bool
) -> Candidate | None:
    """A date among other things: in a signature heading, a row of data, beside
    names.
    """
    beside = len(stamp.before.split()), len(stamp.after.split())
    few = beside[0] <= 5 and beside[1] <= 3 and (beside[0] <= 3 or not beside[1])
    if stamp.timed and few and line.text[0].isalnum() and line.text[-1] != ".":
        return Candidate(GENRE - 1, stamp, line, PAGE_DATA, tail=tail)
    signed = signed_dateline(page, line)
    if signed is not None:
        place = signed.place
        return Candidate(GENRE - 1, stamp, line, BEHIND_BODY, place, tail=tail)
    leads = line.content == stamp.date.start and not is_dated(page, line)
    if leads and claimed and not tail:
        return Candidate(GENRE, stamp, line, "date before the title")
    opening = opening_of(line)
    if opening is not None and not opening.prose:
        return Candidate(SIGNED, stamp, line, "date of the signatures", tail=tail)
    row = any(mark in line.text for mark in "|•·") and line.words <= 16
    if row or claimed and line.words <= 10:
        return Candidate(GENRE - 1, stamp, line, PAGE_DATA, tail=tail)
    if _names_only(page, line, stamp):
        return Candidate(GENRE - 2, stamp, line, BESIDE_NAME, tail=tail)
    return None


def _is_others(page: Page, line: Line) -> bool:
    """Whether the line says when somebody joined, or what day it is today: "Joined",
    and beneath it the date.
    """
    if _others.opening(line.folded):
        return True
    # "Friday 22 November 2024 | 11-21-2024": the day here and the day there.
    days = sorted({date.edtf for date in page.dates_in(line) if date.is_day})
    if len(days) > 1 and line.number < HEAD_OF_TEXT and is_all_dates(page, line):
        first, *_, last = map(day.fromisoformat, days)
        return last - first == timedelta(days=1)
    above = page.lines[line.number - 1 : line.number]
    return any(_others.matches(item.folded.strip(" :")) for item in above)


def _is_labelled(line: Line, stamp: Stamp) -> bool:
    length = _labels.opening(line.folded)
    if not length or len(stamp.before.split()) > 4:
        return False
    label = line.folded[:length].strip(" :")
    rest = stamp.before.removeprefix(label).strip(" :,-")
    if len(rest.split()) > 2:
        return False
    return line.folded[len(label) : len(label) + 2].strip() == ":" or (
        len(stamp.after.split()) <= 8
        and (":" in line.text or not stamp.after or len(label) > 3)
    )


def _names_only(page: Page, line: Line, stamp: Stamp) -> bool:
    """ "Central Committee, 6 August 2014": nothing on the line but names and the
    date.
    """
    rest = (
        page.text[line.content : stamp.date.start]
        + page.text[stamp.date.end : line.end]
    )
    if line.text.endswith((".", ";")):
        return False
    words = [word.strip(",.()–—-:/") for word in rest.split()]
    # No "vom" as in "Hafenbote vom 3.5.2015", nor the address of a site in brackets.
    words = [
        word
        for word in words
        if word and word not in _LINKING and not word.startswith(("www.", "http"))
    ]
    capitals = sum(not word[0].islower() for word in words)
    return len(words) <= 8 and capitals * 10 >= len(words) * 7

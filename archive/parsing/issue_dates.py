"""The document's own date of issue, and the place of its dateline.

A date counts by where it stands: alone on a line, after a label, behind a place, in a
byline, at the head or the foot of the page. A date within a sentence is an event's.
"""

import re
from dataclasses import dataclass, field

from archive.parsing.dated_lines import Stamp, is_year_known, stamp_of
from archive.parsing.lines import Line
from archive.parsing.page import Layout, Page
from archive.parsing.phrases import Phrases, fold
from archive.parsing.record import DateValue, Role, Span, Value
from archive.parsing.signature_lines import opening_of
from archive.parsing.vocabulary.bylines import (
    AUTHOR_LEADS,
    DATE_LABELS,
    MODIFIED_LABELS,
)
from archive.parsing.vocabulary.genres import PRESS_WORDS, STATEMENT_OF, STATEMENT_WORDS

_labels = Phrases(DATE_LABELS)
_modified = Phrases(MODIFIED_LABELS)
_authors = Phrases(AUTHOR_LEADS)
_genres = Phrases((*PRESS_WORDS, *STATEMENT_WORDS, *STATEMENT_OF))
_PLACE = re.compile(
    r"[^\W\d_][^\W\d_'’.\-]*+(?:[ /-][^\W\d_][^\W\d_'’.\-]*+){0,3}(?:, [^\W\d_][\w'’.\- ]{1,24})?"
)
_LEADING_PLACE = re.compile(
    r"^\(?([^\W\d_][^\W\d_'’.\-]*+(?:[ /-][^\W\d_][^\W\d_'’.\-]*+){0,3})(?:, [^\W\d_][\w.]{1,20})?\s*[,،:(–—/-]+\s*(?:le |den |a |el |il |em |on |,|\w{3,10}day,? )?$"
)
_AFTER_DATE = re.compile(r"^\)?\s*(?:[-–—:.]|\([^)]{2,30}\)\s*[-–—])")
_BARE_DATELINE = re.compile(
    r"^([^\W\d_][\w'’-]*(?:[ /][^\W\d_][\w'’-]*){0,2})(?:, [\w. ]{2,20})?(?:\.| ?[–—]| -)$"
)
_OPENING_PLACE = re.compile(
    r"^([^\W\d_]{2,}(?:[ /-][^\W\d_]{2,}){0,2})(?:, [A-Z][\w.]{1,15})? (?:[–—]|--|-) (?=\S)"
)
_SMALL_WORDS = frozenset(
    [
        "the",
        "of",
        "on",
        "at",
        "a",
        "in",
        "and",
        "our",
        "we",
        "this",
        "at",
        "for",
        "to",
        "la",
        "le",
        "de",
        "du",
        "il",
        "el",
        "der",
        "die",
        "das",
        "und",
    ]
)
# Dates that only their company speaks for; on a page that is no statement they say nothing.
WEAK = frozenset({"date beside a name", "date among the page's data"})
LABELLED, DATELINE, WHOLE, BYLINE, GENRE, SIGNED = 12, 11, 10, 10, 9, 5


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


@dataclass(frozen=True)
class _Candidate:
    score: int
    stamp: Stamp
    line: Line
    rule: str
    place: Span | None = None
    tail: bool = False


def find_issue_date(layout: Layout, *, prefer_tail: bool) -> Issued:
    """The date of issue among the lines above and below the running text.

    *prefer_tail* decides between a date above and one below that are equally good: a
    statement is dated at its foot, an article at its head.
    """
    issued = Issued()
    first_prose, last_prose = layout.first_prose(), layout.last_prose()
    candidates = list(_candidates(layout, first_prose, last_prose))
    issued.lines = {
        c.line.number
        for c in candidates
        if c.score >= WHOLE and not c.rule.startswith("start")
    }
    issued.labels = {
        c.line.number
        for c in candidates
        if c.score == GENRE and c.line.words <= 8 and not c.tail
    }
    if candidates:
        best = max(
            candidates,
            key=lambda c: (
                c.score
                if c.score < WHOLE
                else WHOLE + (c.tail == prefer_tail) * 2 + (c.score >= DATELINE),
                -c.line.number,
            ),
        )
        date = best.stamp.date
        issued.date = DateValue(
            date.edtf, date.printed, Span(date.start, date.end), best.rule
        )
        place = best.place or next(
            (c.place for c in candidates if c.place is not None), None
        )
        if place is not None:
            issued.place = Value(place.of(layout.page.text), place, "dateline")
    if issued.place is None:
        _bare_place(layout, first_prose, issued)
    return issued


def _candidates(layout: Layout, first_prose: int, last_prose: int) -> list[_Candidate]:
    page = layout.page
    found = []
    for line in page.lines:
        inside = first_prose <= line.number <= last_prose
        if inside and line.number > first_prose + 1:
            continue
        role = layout.roles[line.number]
        if role is not None and role.value in ("comment", "embedded", "signatory"):
            continue
        if inside:
            candidate = _opening_dateline(page, line)
        else:
            candidate = _dated_line(
                page, line, tail=line.number > last_prose, claimed=role is not None
            )
        if candidate is not None and is_year_known(candidate.stamp.date):
            found.append(candidate)
    closing = _closing_dateline(page, last_prose)
    if closing is not None:
        found.append(closing)
    return [] if _is_index(found) else found


def _is_index(candidates: list[_Candidate]) -> bool:
    """Whether so many different dates stand about that they are those of other pages."""
    loose = {c.stamp.date.edtf for c in candidates if c.score < WHOLE}
    signed = {c.stamp.date.edtf for c in candidates if c.rule == "date in the byline"}
    return (
        len(loose) >= 3
        or len(signed) >= 2
        or len({c.stamp.date.edtf for c in candidates}) >= 5
    )


def _dated_line(
    page: Page, line: Line, *, tail: bool, claimed: bool
) -> _Candidate | None:
    """A short line with a date: alone, labelled, behind a place, in a byline or a label."""
    stamp = stamp_of(page, line)
    if stamp is None or _modified.opening(line.folded):
        return None
    if (
        _labels.opening(line.folded)
        and len(stamp.before.split()) <= 4
        and _is_labelled(line, stamp)
    ):
        return _Candidate(LABELLED, stamp, line, "labelled date", tail=tail)
    if stamp.is_whole:
        return _Candidate(WHOLE, stamp, line, "date on its own line", tail=tail)
    if not stamp.before or stamp.before and not stamp.after:
        place = _place_before(page, line, stamp)
        if place is not None:
            return _Candidate(DATELINE, stamp, line, "dateline", place, tail=tail)
    if _authors.opening(line.folded):
        return _Candidate(BYLINE, stamp, line, "date in the byline", tail=tail)
    if _genres.opening(line.folded) and line.words <= 12 and not tail:
        return _Candidate(GENRE, stamp, line, "date beside the genre", tail=tail)
    opening = opening_of(line)
    if opening is not None and not opening.prose:
        return _Candidate(SIGNED, stamp, line, "date of the signatures", tail=tail)
    if (
        any(mark in line.text for mark in "|•·")
        and line.words <= 16
        or claimed
        and line.words <= 10
    ):
        return _Candidate(
            GENRE - 1, stamp, line, "date among the page's data", tail=tail
        )
    if _names_only(page, line, stamp):
        return _Candidate(GENRE - 2, stamp, line, "date beside a name", tail=tail)
    return None


def _is_labelled(line: Line, stamp: Stamp) -> bool:
    label = line.folded[: _labels.opening(line.folded)].strip(" :")
    rest = stamp.before.removeprefix(label).strip(" :,-")
    if (
        len(rest.split()) <= 2
        and line.folded[len(label) : len(label) + 2].strip() == ":"
    ):
        return True
    return (
        len(rest.split()) <= 2
        and len(stamp.after.split()) <= 8
        and (":" in line.text or not stamp.after or len(label) > 3)
    )


def _names_only(page: Page, line: Line, stamp: Stamp) -> bool:
    """ "Central Committee, 6 August 2014": nothing on the line but names and the date."""
    rest = (
        page.text[line.content : stamp.date.start]
        + page.text[stamp.date.end : line.end]
    )
    if line.text.endswith((".", ";")):
        return False
    words = [word.strip(",.()–—-:/") for word in rest.split()]
    words = [word for word in words if word]
    capitals = sum(not word[0].islower() for word in words)
    return len(words) <= 8 and capitals * 10 >= len(words) * 7


def _place_before(page: Page, line: Line, stamp: Stamp) -> Span | None:
    """The place of "BAGHDAD – 6 August 2014", "Berlin, den 3. Mai 2015", "(Erbil, 3 May 2015)"."""
    head = page.text[line.content : stamp.date.start]
    found = _LEADING_PLACE.match(head)
    if found is None or stamp.after:
        return None
    return _checked_place(found[1], line.content + found.start(1))


def _checked_place(name: str, start: int) -> Span | None:
    words = name.split()
    trailing = fold(words[-1]) in ("le", "den", "el", "am", "on")
    if trailing and len(words) > 1:
        name = name[: -len(words[-1])].rstrip()
        words = words[:-1]
    small = any(fold(word) in _SMALL_WORDS for word in words[:1])
    if (
        small
        or any(word[0].islower() for word in words)
        or _labels.opening(fold(name))
        or _genres.opening(fold(name))
    ):
        return None
    return Span(start, start + len(name))


def _opening_dateline(page: Page, line: Line) -> _Candidate | None:
    """ "BAGHDAD, 6 August 2014 – The party …" at the very start of the text."""
    dates = page.dates_in(line)
    if not dates or dates[0].start - line.content > 50:
        return None
    date = dates[0]
    head, tail = (
        page.text[line.content : date.start],
        page.text[date.end : date.end + 40],
    )
    if not _AFTER_DATE.match(tail):
        return None
    stamp = Stamp(date, fold(head), "", timed=False)
    if not head.strip(" (*_"):
        return _Candidate(DATELINE, stamp, line, "start of the text")
    found = _LEADING_PLACE.match(head)
    if found is None:
        return None
    place = _checked_place(found[1], line.content + found.start(1))
    return (
        _Candidate(DATELINE, stamp, line, "start of the text", place)
        if place is not None
        else None
    )


def _closing_dateline(page: Page, last_prose: int) -> _Candidate | None:
    """A last paragraph that ends in place and date: "… Baghdad, 6 August 2014."."""
    if last_prose < 0:
        return None
    line = page.lines[last_prose]
    dates = page.dates_in(line)
    if not dates or line.end - dates[-1].end > 2:
        return None
    date = dates[-1]
    stop = max(
        page.text.rfind(mark, line.start, date.start)
        for mark in (". ", "! ", "? ", "؟ ")
    )
    if stop < 0 or date.start - stop > 45:
        return None
    head = page.text[stop + 2 : date.start]
    found = _LEADING_PLACE.match(head)
    place = (
        _checked_place(found[1], stop + 2 + found.start(1))
        if found is not None
        else None
    )
    if place is None and head.strip():
        return None
    return _Candidate(
        GENRE,
        Stamp(date, "", "", timed=False),
        line,
        "end of the text",
        place,
        tail=True,
    )


def _bare_place(layout: Layout, first_prose: int, issued: Issued) -> None:
    """A dateline without a date: "Berlin/Potsdam." on its own, or "BAGHDAD – The party …"."""
    page = layout.page
    for line in page.lines[max(0, first_prose - 2) : first_prose]:
        found = _BARE_DATELINE.match(line.text) if line.words <= 4 else None
        if found is not None and layout.roles[line.number] is None:
            place = _checked_place(found[1], line.start)
            if place is not None and line.number > 0:
                issued.place = Value(
                    place.of(page.text), place, "dateline without a date"
                )
                issued.lines.add(line.number)
                return
    if first_prose < len(page.lines):
        line = page.lines[first_prose]
        found = _OPENING_PLACE.match(line.text)
        if found is not None and found[1].isupper():
            issued.place = Value(
                found[1],
                Span(line.start, line.start + len(found[1])),
                "start of the text",
            )

"""Who wrote it: "By Simon Assaf", "Written by …", "Von …", "بقلم …"."""

import re
from dataclasses import dataclass, field

from archive.parsing.author_names import is_author
from archive.parsing.bare_bylines import bare_author
from archive.parsing.dated_lines import stamp_of
from archive.parsing.lines import Line
from archive.parsing.name_forms import (
    is_body,
    is_capacity,
    words_in,
)
from archive.parsing.page import Layout, Page
from archive.parsing.phrases import Phrases, fold
from archive.parsing.record import IssuerRecord, Role, Span, Value
from archive.parsing.vocabulary.bylines import AUTHOR_LEADS, DATE_LABELS
from archive.parsing.vocabulary.given_names import GIVEN_NAMES

_leads = Phrases(AUTHOR_LEADS)
_labels = Phrases(DATE_LABELS)
_CUT = re.compile(
    r"[|•·\t]| {2,}| [-–—/] |,| \(| (?:in|on|at|le|el|am|em|il|for|with agencies|"
    r"posted|published|filed|مدیر|في|\d)\b"
)
_AND = re.compile(r",? (?:and|et|y|e|und|ve|û|&|و) |, ")
_BAR = re.compile(r" ?[|•·] ?|, ")
_COUNTED = re.compile(
    r"[|,•·–-]? ?\(?(?:\d{1,6}|no|leave a|sin|aucun|keine?) ?(?:comments?|"
    r"comentarios?|commentaires?|kommentare?|commenti|تعليق\w*|yorum|نظر).*$",
    re.IGNORECASE,
)
_BODY_LEADS = frozenset(
    (
        "by",
        "posted by",
        "written by",
        "published by",
        "publie par",
        "publicado por",
        "pubblicato da",
        "بواسطه",
        "نشر بواسطه",
    )
)
BODY_RULE = "byline of a body"
_DAY = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?:,? \d{1,2}:\d{2})?,? [|–-]? ?")
BYLINE_WORDS, SHORT_WORDS, STANDFIRST_LINES = 16, 9, 4


@dataclass
class Bylines:
    """The authors as printed and the lines that name them."""

    authors: tuple[Value, ...] = ()
    lines: set[int] = field(default_factory=set)
    bodies: tuple[IssuerRecord, ...] = ()

    def claims(self) -> tuple[tuple[set[int], Role], ...]:
        """The lines of bylines."""
        return ((self.lines, Role.BYLINE),)


# "Posted by Jane Doe on 3 May".
_BEFORE_DATE = (" on", " le", " el", " em", " il", " am", " den", " at", " in")


def find_bylines(layout: Layout) -> Bylines:
    """Authors named before the running text, or after it.

    A lead that several languages use for other things ("a", "por", "di") counts only
    when a person's name and nothing else follows.
    """
    found = Bylines()
    first_prose, last_prose = layout.first_prose(), layout.last_prose()
    for line in layout.free():
        within = first_prose <= line.number <= last_prose
        if (
            line.words > BYLINE_WORDS
            or within
            and not _is_under_standfirst(line, first_prose)
        ):
            continue
        _read_line(layout.page, line, found)
    if not found.authors and not found.bodies:
        bare = bare_author(layout, first_prose, last_prose)
        if bare is not None:
            line, author = bare
            found.authors = (author,)
            found.lines.add(line.number)
    return found


def _is_under_standfirst(line: Line, first_prose: int) -> bool:
    """Whether the line is a short one right below the first sentences, which may be a
    standfirst.
    """
    near = line.number <= first_prose + STANDFIRST_LINES
    if not near or line.runs or line.words > SHORT_WORDS:
        return False
    return any(fold(word) in GIVEN_NAMES for word in words_in(line.body))


def _read_line(page: Page, line: Line, found: Bylines) -> None:
    _after_date(page, line, found)
    _before_bar(page, line, found)
    length = _leads.opening(line.folded) or _behind_day(line)
    if (
        not length
        or found.authors
        and line.number in found.lines
        or line.marker.strip("–—- ")
        and not line.marker.startswith("#")
    ):
        return
    start = line.content + length
    while start < line.end and page.text[start] in " :\u00a0\t*_":
        start += 1
    if start >= line.end:
        _below_lead(page, line, found)
        return
    end = _name_end(page, line, start)
    if start >= end:
        return
    values = _authors(page.text, start, end)
    if values:
        found.authors += values
        found.lines.add(line.number)
        return
    name = page.text[start:end].strip(" .*_")
    if line.folded[:length].strip(" :") in _BODY_LEADS and is_body(name):
        place = page.text.index(name, start)
        found.bodies += (IssuerRecord(name, Span(place, place + len(name)), BODY_RULE),)
        found.lines.add(line.number)


def _behind_day(line: Line) -> int:
    """Length of "19/01/23 por ": a lead behind a day in digits."""
    day = _DAY.match(line.body)
    length = _leads.opening(line.folded[day.end() :]) if day is not None else 0
    return day.end() + length if day is not None and length else 0


def _below_lead(page: Page, line: Line, found: Bylines) -> None:
    """ "By" alone, and the names on the next line."""
    for below in page.lines[line.number + 1 : line.number + 2]:
        values = _authors(page.text, below.start, _name_end(page, below, below.start))
        labelled = _labels.opening(below.folded) > 0
        if below.words <= BYLINE_WORDS and values and not labelled:
            found.authors += values
            found.lines |= {line.number, below.number}


def _after_date(page: Page, line: Line, found: Bylines) -> None:
    """ "May 11, 2017 by Miriam Castell", "marzo 22, 2017 Ana Lozano 2 comentarios"."""
    stamp = stamp_of(page, line)
    if (
        stamp is None
        or not stamp.after
        or stamp.before
        and not _labels.opening(stamp.before)
    ):
        return
    start = stamp.date.end
    while start < line.end and not page.text[start].isalpha():
        start += 1
    length = _leads.opening(fold(page.text[start : line.end]))
    start += length
    name = _COUNTED.sub("", page.text[start : line.end]).strip(" .,|–—-:")
    begins = words_in(name)[:1]
    if is_author(name) and (length or begins and fold(begins[0]) in GIVEN_NAMES):
        start = page.text.index(name, start)
        found.authors += (Value.at(start, name, "byline after the date"),)
        found.lines.add(line.number)


def _before_bar(page: Page, line: Line, found: Bylines) -> None:
    """ "Sushma Rao | City Desk | 5 December 2020": a name first in a row with the
    date.
    """
    stamp = stamp_of(page, line)
    bar = _BAR.search(line.body)
    if stamp is None or bar is None or line.content + bar.start() > stamp.date.start:
        return
    name = line.body[: bar.start()].strip()
    words = words_in(name)
    clear = "|" in bar[0] or words and fold(words[0]) in GIVEN_NAMES
    nick = "|" in bar[0] and stamp.timed and name.isalnum() and name.isascii()
    dateline = "|" not in bar[0] and line.number > page.lines[-1].number // 2
    if nick or clear and is_author(name) and not dateline:
        span = Span(line.content, line.content + len(name))
        found.authors += (Value(name, span, "byline before the date"),)
        found.lines.add(line.number)


def _name_end(page: Page, line: Line, start: int) -> int:
    """Where the names end: at the date, a bar, a bracket or a place."""
    stamp = stamp_of(page, line)
    end = line.end
    if stamp is not None and stamp.date.start > start:
        end = stamp.date.start
        before = page.text[start:end].rstrip(" ,")
        lead = next(filter(before.endswith, _BEFORE_DATE), "")
        end = start + len(before) - len(lead)
    return end


def _authors(text: str, start: int, end: int) -> tuple[Value, ...]:
    """The persons in ``text[start:end]``; none when one of them does not look like
    one.
    """
    stretch = text[start:end].split(" (", 1)[0].rstrip(" .,|–—-*_¹²0123456789")
    cut = _CUT.search(stretch)
    whole = _persons(text, start, start + len(stretch))
    if whole or cut is None:
        return whole
    return _persons(text, start, start + cut.start())


def _joined(name: str) -> tuple[str, ...]:
    """The two persons of "علي حسن ومحمد رضا", whose "and" is written onto the second;
    else *name* alone.
    """
    first, joined, second = name.partition(" و")
    return (
        (first, second)
        if joined and is_author(first) and is_author(second)
        else (name,)
    )


def _persons(text: str, start: int, end: int) -> tuple[Value, ...]:
    values: list[Value] = []
    begin = start
    stretch = text[start:end]
    bounds = [
        *((start + m.start(), start + m.end()) for m in _AND.finditer(stretch)),
        (end, end),
    ]
    for stop, following in bounds:
        name = text[begin:stop].strip(" .*_")
        if is_capacity(name) and values:
            break
        if not is_author(name):
            return ()
        for part in _joined(name):
            place = text.index(part, begin)
            values.append(Value.at(place, part, "byline"))
        begin = following
    return tuple(values)

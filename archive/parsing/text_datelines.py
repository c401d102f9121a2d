"""Dates of issue within the running text: at its start, at its end, as today's, over a
letter that a paragraph introduces.
"""

import re
from dataclasses import dataclass

from archive.parsing.dated_lines import Stamp, is_all_dates, stamp_of
from archive.parsing.datelines import (
    AFTER_DATE,
    LEADING_PLACE,
    checked_place,
    place_before,
)
from archive.parsing.glued_heads import glued_head
from archive.parsing.headings import is_salutation
from archive.parsing.issuing import is_issuing
from archive.parsing.lines import Line
from archive.parsing.page import Page
from archive.parsing.phrases import fold
from archive.parsing.record import Span

IN_TEXT = "dateline within the text"
DATELINE, WHOLE, GENRE = 11, 10, 9
# "date 2015-05 3 May 2015": the month, and the day.
_PAGE_DATA = re.compile(r"date(?: \d{4}-\d{2})?")
# "… issued today (3 May 2020)".
_TODAY = re.compile(
    r"\b(?:today|aujourd'hui|ce jour|heute|hoy|hoje|oggi|bugun|اليوم|ئەمڕۆ|ئەمرۆ|امروز|"
    r"iro|сегодня)[\s,،(]{1,4}(?:\w{3,12}[\s,،(]{1,3})?(?:the |le |den |el )?$"
)


@dataclass(frozen=True)
class Candidate:
    score: int
    stamp: Stamp
    line: Line
    rule: str
    place: Span | None = None
    tail: bool = False

    def rank(self, *, prefer_tail: bool) -> tuple[int, bool, int]:
        """How good it is: by its rule, its half of the page, a day before a month, its
        nearness to the top.
        """
        if self.score < WHOLE:
            return self.score, False, -self.line.number
        half = 2 * (self.tail == prefer_tail)
        score = WHOLE + half + (self.score >= DATELINE)
        return score, self.stamp.date.is_day, -self.line.number


def opening_dateline(page: Page, line: Line) -> Candidate | None:
    """ "BAGHDAD, 6 August 2014 – The party …" at the very start of the text."""
    dates = page.dates_in(line)
    if not dates or dates[0].start - line.content > 50:
        return None
    date = dates[0]
    head, tail = (
        page.text[line.content : date.start],
        page.text[date.end : date.end + 40],
    )
    if _PAGE_DATA.fullmatch(fold(head).strip()) is not None and line.number == 0:
        stamp = Stamp(date, "", "", timed=False)
        return Candidate(DATELINE + 1, stamp, line, "date of the page's own data")
    if is_all_dates(page, line):
        return None
    glued = not head and tail[:1].isupper()
    if not glued and not AFTER_DATE.match(tail):
        return None
    stamp = Stamp(date, fold(head), "", timed=False)
    if not head.strip(" (*_"):
        return Candidate(DATELINE, stamp, line, IN_TEXT)
    # "Washington DC: June 20, 2011 - The day …"
    found = LEADING_PLACE.match(head.replace(":", ","))
    if found is None:
        return None
    place = checked_place(found[1], line.content + found.start(1))
    return (
        Candidate(DATELINE, stamp, line, IN_TEXT, place) if place is not None else None
    )


def glued_dateline(page: Page, line: Line) -> Candidate | None:
    """The day between headline and text, on a page saved as one line."""
    head = glued_head(page) if line.number == 0 else None
    if head is None:
        return None
    stamp = Stamp(head.date, "", "", timed=True)
    return Candidate(DATELINE, stamp, line, IN_TEXT, head.place)


def todays_date(page: Page, line: Line) -> Candidate | None:
    """ "… said in a statement today (3 May 2020)": the day on which it is written."""
    for date in page.dates_in(line):
        before = fold(page.text[max(line.start, date.start - 24) : date.start])
        if _TODAY.search(before) is not None:
            stamp = Stamp(date, "", "", timed=False)
            return Candidate(GENRE - 1, stamp, line, "today's date in the text")
    return None


def announced_date(page: Page, line: Line) -> Candidate | None:
    """ "The Union issued the following statement on 3 May 2015:", the page's first
    sentence.
    """
    dates = page.dates_in(line)
    if len(dates) != 1 or not is_issuing(line):
        return None
    stamp = Stamp(dates[0], "", "", timed=False)
    return Candidate(GENRE, stamp, line, "date of the announcement")


def over_letter(page: Page, line: Line) -> Candidate | None:
    """ "Leipzig, 13 May 2024" right above "Dear …", though a paragraph introduces the
    letter.
    """
    after = page.lines[line.number + 1 : line.number + 3]
    stamp = stamp_of(page, line) if any(map(is_salutation, after)) else None
    if stamp is None:
        return None
    place = place_before(page, line, stamp)
    if place is None and not stamp.is_whole:
        return None
    return Candidate(DATELINE, stamp, line, "dateline of the letter", place)


def closing_dateline(page: Page, last_prose: int) -> Candidate | None:
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
    found = LEADING_PLACE.match(head)
    place = (
        checked_place(found[1], stop + 2 + found.start(1))
        if found is not None
        else None
    )
    if place is None and head.strip():
        return None
    return Candidate(
        GENRE,
        Stamp(date, "", "", timed=False),
        line,
        IN_TEXT,
        place,
        tail=True,
    )

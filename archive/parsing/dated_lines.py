"""Lines that a date stands on: what is left of them when the date is taken away."""

import re
from itertools import pairwise
from typing import NamedTuple

from archive.parsing.dates import FoundDate
from archive.parsing.headings import has_topic
from archive.parsing.lines import Line
from archive.parsing.name_forms import words_in
from archive.parsing.page import Layout, Page
from archive.parsing.phrases import Phrases, fold
from archive.parsing.record import Role
from archive.parsing.vocabulary.bylines import DATE_LABELS

_TIME = re.compile(
    r"\b\d{1,2}(?:[:.h]\d{2}){1,2}(?: ?(?:am|pm|a\.m\.|p\.m\.|uhr|hrs?|h)\b)?|"
    r"\b\d{1,2} ?(?:am|pm)\b|\b(?:gmt|utc|cet|est|edt|pst|pdt|bst|uhr|ص|"
    r"م)\b(?:[+-]\d{1,2})?"
)
_WEEKDAYS = (
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|"
    "thurs|fri|sat|sun|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
    "|lunes|martes|miercoles|jueves|viernes|sabado|domingo|montag|dienstag|"
    "mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so"
    "|segunda-feira|terca-feira|quarta-feira|quinta-feira|sexta-feira|segunda|"
    "terca|quarta|quinta|sexta|lunedi|martedi|mercoledi|giovedi|venerdi|domenica"
    "|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت|الاحد|يوم|دووشەممە|سێشەممە|"
    "چوارشەممە|پێنجشەممە|هەيني|شەممە|يەكشەممە|دوشنبه|سه شنبه|چهارشنبه|پنجشنبه|جمعه|"
    "شنبه|يكشنبه"
    "|pazartesi|sali|carsamba|persembe|cuma|cumartesi|pazar|года|год|yil|dusem|"
    "sesem|carsem|pencsem|in|semi|yeksem|понедельник|вторник|среда|четверг|пятница|"
    "суббота|воскресенье"
    "|at|on|a las|um|the|of|le|el|den|am|il|em|as|the|date|h|في|الموافق|rojnivîs"
)
_FILLER = re.compile(rf"\b(?:{_WEEKDAYS})\b")
_labels = Phrases(DATE_LABELS)
_ELSEWHERE = frozenset((Role.COMMENT, Role.EMBEDDED, Role.FURNITURE))
LISTED, HEADING_WORDS = 3, 8
# Shorter labels, "le", "em", are words of titles too.
LABEL_LETTERS = 4
_MARKS = " \t\u00a0\u200e\u200f,.;:|–—-•·/()[]*_#@،\"'“”"


class Stamp(NamedTuple):
    """A date with the words before and after it on its line, marks and times
    removed.
    """

    date: FoundDate
    before: str
    after: str
    timed: bool

    @property
    def is_whole(self) -> bool:
        """Whether the line is the date and nothing more."""
        return not self.before and not self.after


def stamp_of(page: Page, line: Line) -> Stamp | None:
    """The first date of a line of at most twenty words, with what stands around it.

    A year alone and a stretch of days are no dates of issue.
    """
    if line.words > 20:
        return None
    date = next(filter(is_year_known, page.dates_in(line)), None)
    if date is None:
        return None
    before = fold(page.text[line.content : max(line.content, date.start)])
    after = fold(page.text[date.end : line.end])
    timed = date.time_printed is not None or _TIME.search(after) is not None
    return Stamp(date, _plain(before), _plain(after), timed)


def _plain(text: str) -> str:
    return _FILLER.sub("", _TIME.sub("", text)).strip(_MARKS)


def is_beside_date(page: Page, line: Line) -> bool:
    """Whether the line above or below gives a date and nothing more, or its hour."""
    stamps = (stamp_of(page, other) for other in page.beside(line))
    return any(
        stamp is not None and (stamp.is_whole or stamp.timed and not stamp.after)
        for stamp in stamps
    )


def is_index(layout: Layout) -> bool:
    """Whether several days stand as headings on the page, or one day three times:
    it lists other pages.
    """
    page = layout.page
    if len(page.dates) < LISTED:
        return False
    days: dict[str, set[str]] = {}
    for line in page.lines:
        if layout.roles[line.number] not in _ELSEWHERE:
            stamp = stamp_of(page, line) if line.words <= HEADING_WORDS else None
            if stamp is not None and stamp.is_whole:
                below = page.lines[line.number + 1 : line.number + 2]
                heads = days.setdefault(stamp.date.edtf, set())
                heads.update(item.folded for item in below)
    return len(days) >= LISTED or any(len(heads) >= LISTED for heads in days.values())


def is_year_known(date: FoundDate) -> bool:
    """Whether it can be a date of issue: a day or a month with its year, no stretch of
    days.
    """
    return (
        (date.edtf[:4].isdigit() or date.is_ambiguous)
        and len(date.edtf) >= 7
        and "/" not in date.edtf
    )


def is_dated(page: Page, line: Line) -> bool:
    """Whether the line is there for its date: alone, with a clock, with a section."""
    stamp = stamp_of(page, line)
    if stamp is None:
        return False
    beside = len(stamp.before.split())
    if has_topic(stamp.before):
        return False
    if stamp.is_whole or beside <= 3 and not stamp.after:
        return True
    if beside <= 3 and _labels.opening(line.folded) >= LABEL_LETTERS:
        return True
    if not beside and len(words_in(page.text[stamp.date.end : line.end])) <= 2:
        return True
    if is_all_dates(page, line):
        return True
    return (stamp.timed or "|" in line.text) and line.words <= 14


def is_all_dates(page: Page, line: Line) -> bool:
    """Whether the day stands there in two calendars, and nothing more."""
    dates = page.dates_in(line)
    if len(dates) < 2:
        return False
    between = [page.text[first.end : second.start] for first, second in pairwise(dates)]
    rest = " ".join((page.text[line.content : dates[0].start], *between))
    return len(words_in(rest)) <= len(dates)

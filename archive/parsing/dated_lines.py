"""Lines that a date stands on: what is left of them when the date is taken away."""

import re
from typing import NamedTuple

from archive.parsing.dates import FoundDate
from archive.parsing.lines import Line
from archive.parsing.page import Layout, Page
from archive.parsing.phrases import fold
from archive.parsing.record import Role

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
LISTED, HEADING_WORDS = 3, 8
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


def is_index(layout: Layout) -> bool:
    """Whether several days stand as headings on the page: it lists other pages."""
    page = layout.page
    if len(page.dates) < LISTED:
        return False
    days = set()
    for line in page.lines:
        if layout.roles[line.number] not in (Role.COMMENT, Role.EMBEDDED):
            stamp = stamp_of(page, line) if line.words <= HEADING_WORDS else None
            if stamp is not None and stamp.is_whole:
                days.add(stamp.date.edtf)
    return len(days) >= LISTED


def is_year_known(date: FoundDate) -> bool:
    """Whether it can be a date of issue: a day or a month with its year, no stretch of
    days.
    """
    return (
        (date.edtf[:4].isdigit() or date.is_ambiguous)
        and len(date.edtf) >= 7
        and "/" not in date.edtf
    )

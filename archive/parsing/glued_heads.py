"""A page saved as one line: "Gates blocked in Taran 2016-12-23 18:41 TARAN - The
dockers …": headline, day and hour of publication, place, and the text, without a break.
"""

import re
from dataclasses import dataclass

from archive.parsing.dates import FoundDate
from archive.parsing.languages import small_words
from archive.parsing.page import Page, is_prose
from archive.parsing.phrases import fold
from archive.parsing.record import Span

# The hour, with or without seconds, right behind the day.
_HOUR = re.compile(
    r"[ T,|–-]{0,3}\d{1,2}:\d{2}(?::\d{2})?(?![\d:]) ?[|–-]? ?(?=[^\W\d_])"
)
_PLACE = re.compile(r"([^\W\d_]{3,30}(?:[ /-][^\W\d_]{3,30}){0,2}) ?(?:[–—]|--|- )")
LONGEST_HEAD, HEAD_WORDS = 200, range(3, 25)


@dataclass(frozen=True, slots=True)
class GluedHead:
    """Where the headline ends (code points), the day, and the dateline's place."""

    end: int
    date: FoundDate
    place: Span | None


def glued_head(page: Page) -> GluedHead | None:
    """The head that the page's first line begins with, if headline and text are glued
    together by the day and hour of publication; None on other pages.
    """
    if not page.lines or not is_prose(page.lines[0]):
        return None
    line = page.lines[0]
    date = next(iter(page.dates_in(line)), None)
    if date is None or not date.is_day or date.start - line.content > LONGEST_HEAD:
        return None
    hour = _HOUR.match(page.text, date.end - len(date.time_printed or ""), line.end)
    head = page.text[line.content : date.start].rstrip(" |,–-")
    words = head.split()
    if hour is None or len(words) not in HEAD_WORDS or head.endswith((".", ":", ";")):
        return None
    if fold(words[-1]) in small_words(page.language) or not _opens(
        page.text, hour.end()
    ):
        return None
    place = _PLACE.match(page.text, hour.end(), line.end)
    named = place is not None and place[1].isupper()
    span = Span(place.start(1), place.end(1)) if place and named else None
    return GluedHead(line.content + len(head), date, span)


def _opens(text: str, start: int) -> bool:
    """Whether a sentence may begin there: no small letter."""
    return start < len(text) and not text[start].islower()

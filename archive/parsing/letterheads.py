"""What a site prints above the headline: its name and menu, the path to the page, the
section of the paper, today's date.
"""

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

from archive.parsing.dated_lines import stamp_of
from archive.parsing.furniture_lines import DECORATION, HOMES, is_path
from archive.parsing.lines import Line
from archive.parsing.page import Layout, is_prose
from archive.parsing.phrases import Phrases
from archive.parsing.vocabulary.site_menus import MENU_WORDS, SECTIONS

_menu = Phrases(MENU_WORDS)
_newspaper = Phrases(SECTIONS)
HEAD_LINES = 30
SITE_NAME_WORDS = 6
PATH_WORDS = 24
SLOGAN_LINES, LEAST_POST, FOREIGN_LINES = 12, 4, 3
OTHER_SCRIPTS, LAST_LATIN = frozenset(("ar", "ckb", "fa", "ru")), "\u024f"
REPEATED = 3
_TIMED = re.compile(r"\d{1,2}:\d{2}\S? ?\S")


@dataclass(frozen=True, slots=True)
class Ends:
    """The numbers of the first and the last line of the document's running text."""

    first: int
    last: int

    def within(self, line: Line) -> bool:
        return self.first <= line.number <= self.last


def find_letterhead(layout: Layout, found: set[int], ends: Ends) -> set[int]:
    """Numbers of the lines above the running text that are the site's by their place.

    *found* are the lines known to be the site's by their words.
    """
    return (
        _letterhead(layout, found, ends)
        | _page_clock(layout, found, ends)
        | _section_names(layout, ends)
        | _repeated_menu(layout, ends)
        | _ticker(layout, ends)
        | _slogan(layout)
        | _foreign_slogan(layout)
        | _self_description(layout)
    )


def _letterhead(layout: Layout, found: set[int], ends: Ends) -> set[int]:
    """The site's name and other short lines above or within the menu at the page's
    head, when the page's own heading follows the menu.
    """
    lines = layout.page.lines[: min(ends.first, HEAD_LINES + 1)]
    glued = {line.number for line in lines if _is_glued_path(line, lines)}
    menu = [
        line.number
        for line in lines
        if line.number in glued
        or line.number in found
        and (_menu.opening(line.folded) or is_path(line))
    ]
    if not menu:
        return set()
    own = [
        line
        for line in layout.page.lines[menu[-1] + 1 : ends.first]
        if line.number not in found and line.words >= 3
    ]
    if not own:
        return glued
    return glued | {
        line.number
        for line in layout.page.lines[: own[0].number]
        if line.words <= (SITE_NAME_WORDS if line.number < menu[-1] else 1)
        and layout.roles[line.number] is None
    }


def _is_glued_path(line: Line, lines: tuple[Line, ...]) -> bool:
    """ "HomeWorldRevolt spreads": a path without its marks to a headline beneath."""
    if line.words > PATH_WORDS or not line.folded.startswith(HOMES):
        return False
    following = lines[line.number + 1 : line.number + 4]
    return any(
        below.words >= 2
        and len(below.folded) < len(line.folded)
        and line.folded.endswith(below.folded)
        for below in following
    )


def _repeated_menu(layout: Layout, ends: Ends) -> set[int]:
    """Short lines that the page's head prints twice and more, three of them at least:
    a menu for wide and for narrow screens. A headline alone may be repeated.
    """
    short = [
        line
        for line in layout.free(0, min(ends.first, HEAD_LINES))
        if line.words <= SITE_NAME_WORDS
    ]
    counts = Counter(line.folded for line in short)
    again = {folded for folded, count in counts.items() if count > 1}
    if len(again) < REPEATED:
        return set()
    return {line.number for line in short if line.folded in again}


def _ticker(layout: Layout, ends: Ends) -> set[int]:
    """Three and more headlines with the time of day before each, above the text."""
    timed = [
        line.number
        for line in layout.free(0, min(ends.first, HEAD_LINES))
        if _TIMED.match(line.body)
    ]
    return set(timed) if len(timed) >= REPEATED else set()


def _slogan(layout: Layout) -> set[int]:
    """What a blog says of itself in whole sentences above the day of its post, a
    headline and the post's own text: "Tuesday, 3 May 2015", "The gates stay closed".
    """
    lines = layout.page.lines
    if len(lines) < LEAST_POST or not is_prose(lines[0]):
        return set()
    for day, headline in pairwise(lines[1 : SLOGAN_LINES + 1]):
        if headline.gap and day.gap and _is_day_of_post(layout, day):
            below = lines[headline.number + 1 : headline.number + 4]
            if _can_head(headline) and any(map(is_prose, below)):
                return set(range(day.number))
    return set()


def _foreign_slogan(layout: Layout) -> set[int]:
    """A paragraph in Latin letters on the first lines of a page in another script, and
    the site's name above it: what the site says of itself abroad.
    """
    lines = layout.page.lines
    if layout.page.language not in OTHER_SCRIPTS:
        return set()
    for line in lines[:FOREIGN_LINES]:
        if is_prose(line) and _is_latin(line):
            below = lines[line.number + 1 : HEAD_LINES]
            return set(range(line.number + 1)) if any(map(is_prose, below)) else set()
    return set()


def _self_description(layout: Layout) -> set[int]:
    """The site's name, and the paragraph that says what it is, above a headline: "Port
    Initiative", "The Port Initiative is dedicated to …".
    """
    name, *rest = layout.page.lines[:LEAST_POST] or (None,)
    if name is None or len(rest) < LEAST_POST - 1 or name.words > SITE_NAME_WORDS + 1:
        return set()
    about, headline, text = rest
    opening = about.folded.removeprefix("the ")
    described = is_prose(about) and opening.startswith(name.folded) and name.words > 1
    if described and headline.gap and _can_head(headline) and is_prose(text):
        return {name.number, about.number}
    return set()


def _is_latin(line: Line) -> bool:
    return not any(letter.isalpha() and letter > LAST_LATIN for letter in line.text)


def _is_day_of_post(layout: Layout, line: Line) -> bool:
    stamp = stamp_of(layout.page, line)
    return stamp is not None and stamp.is_whole and stamp.date.weekday is not None


def _can_head(line: Line) -> bool:
    return not (is_prose(line) or line.text.endswith((".", ",", ":", ";")))


def _section_names(layout: Layout, ends: Ends) -> set[int]:
    """ "Politics" alone above the headline: the section of the paper."""
    lines = layout.page.lines
    return {
        line.number
        for line in layout.free(0, min(ends.first, HEAD_LINES))
        if line.words <= 3
        and line.number + 1 < len(lines)
        and _newspaper.matches(line.folded.strip(DECORATION))
        and any(below.words >= 4 for below in lines[line.number + 1 : ends.first])
    }


def _page_clock(layout: Layout, found: set[int], ends: Ends) -> set[int]:
    """The day on which the page was fetched: a date alone on its first lines, when
    the headline is followed by a date of its own.
    """
    page = layout.page
    dated = [
        line
        for line in page.lines[: min(ends.first, HEAD_LINES)]
        if (stamp := stamp_of(page, line)) is not None and stamp.is_whole
    ]
    if len(dated) != 2 or dated[0].number > 2:
        return set()
    above = page.lines[: dated[0].number]
    if any(line.number not in found and line.words > 2 for line in above):
        return set()
    between = page.lines[dated[0].number + 1 : dated[1].number]
    return {dated[0].number} if any(line.words >= 4 for line in between) else set()

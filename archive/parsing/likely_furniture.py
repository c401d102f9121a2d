"""Short lines that are the site's by all that they show together, where no single rule
knows them: each trait of a line has a weight, and the sum decides.

Runs when menus, comments, signatures and bylines are known, before the title is looked
for: what stands above a headline and is not the document's must not be taken for it.
"""

from collections.abc import Iterator

from archive.parsing.dated_lines import stamp_of
from archive.parsing.furniture import Furniture
from archive.parsing.headings import letters_of, names_speaker
from archive.parsing.line_traits import SENTENCE_ENDS, Neighbourhood, traits_of
from archive.parsing.lines import Line
from archive.parsing.page import Layout, is_prose
from archive.parsing.phrases import Phrases, fold
from archive.parsing.repetitions import commented_on
from archive.parsing.site_words import tally_of
from archive.parsing.vocabulary.bylines import (
    AUTHOR_LEADS,
    COMMENTER_LEADS,
    DATE_LABELS,
)
from archive.parsing.vocabulary.furniture_weights import BEFOREHAND, WEIGHTS
from archive.parsing.vocabulary.site import HEADINGS_TOO

_leads = Phrases((*AUTHOR_LEADS, *DATE_LABELS, *COMMENTER_LEADS))
_headings = Phrases(HEADINGS_TOO)
_authors = Phrases(("by", "von", "par", "por", "di", "yazan"))
MOST_WORDS, SENTENCE_WORDS, NAMING_WORDS = 24, 12, 6


def find_likely_furniture(layout: Layout) -> Furniture:
    """The free lines that are more likely the site's than the document's."""
    around = Neighbourhood(layout)
    found = {
        line.number
        for line in candidates(layout)
        if BEFOREHAND + sum(map(WEIGHTS.__getitem__, traits_of(line, around))) > 0
    }
    found -= _only_heading(layout, around.head, found)
    return Furniture(found - _commented_on(layout, around.head, found))


def _commented_on(layout: Layout, head: int, found: set[int]) -> set[int]:
    """The line above the text that the heading over the comments names as its title."""
    above = [layout.page.lines[number] for number in found if number < head]
    title = commented_on(layout.page) if above else None
    return {line.number for line in above if letters_of(line.body) == title}


def _only_heading(layout: Layout, head: int, found: set[int]) -> set[int]:
    """The line right above the text, when nothing else above it could be its title."""
    above = [
        line
        for line in layout.free(0, head)
        if not layout.page.dates_in(line) and not _is_sentence(line)
    ]
    if not above or any(line.number not in found for line in above):
        return set()
    return set() if tally_of(above[-1]).tools else {above[-1].number}


def _is_sentence(line: Line) -> bool:
    """A short paragraph: "The gates opened with ninety dockers before them."."""
    return line.words >= NAMING_WORDS and line.text.endswith(".") and not line.marker


def candidates(layout: Layout) -> Iterator[Line]:
    """The free lines that are judged: with letters, neither long nor sentences, nor
    known to be the document's.
    """
    for line in layout.free():
        if line.words > MOST_WORDS or not any(map(str.isalpha, line.text)):
            continue
        # "§ 1 Name and seat": of statutes.
        if "§" in line.text:
            continue
        if line.words > SENTENCE_WORDS and line.text.endswith(SENTENCE_ENDS):
            continue
        if _is_dated_byline(layout, line) or _heads_text(layout, line):
            continue
        if not (_is_byline(line) or names_speaker(line)):
            yield line


def _is_byline(line: Line) -> bool:
    """ "By Anna Karr / Harbour Wire"."""
    length = _authors.opening(line.folded)
    rest = line.body[length:].split()
    named = len(rest) == 1 or rest[-1:] and rest[-1][0].isupper()
    return length > 0 and len(rest) <= NAMING_WORDS and bool(named)


def _is_dated_byline(layout: Layout, line: Line) -> bool:
    """ "Posted by Anna Karr, 3 May 2015", "Published: 3 May 2015", "Monday, 3 May 2015,
    10:02"; any day with its year beside no word of a site's tools.
    """
    dates = layout.page.dates_in(line)
    if not dates:
        return False
    stamp = stamp_of(layout.page, line)
    if any(date.is_day for date in dates) and not tally_of(line).tools:
        return True
    behind = fold(layout.page.text[dates[0].end : line.end].lstrip(" ,|–—-"))
    if dates[0].is_day and dates[0].start == line.content and _leads.opening(behind):
        return True
    first = stamp is not None and stamp.timed and not stamp.before
    return first or _leads.opening(line.folded) > 0


def _heads_text(layout: Layout, line: Line) -> bool:
    """ "Terms of use" at the very top, or right above running text."""
    below = layout.page.lines[line.number + 1 : line.number + 2]
    return _headings.matches(line.folded) and (
        not line.number or any(map(is_prose, below))
    )

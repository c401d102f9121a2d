"""Readers' comments under a page: where they begin, who wrote them, when.

Four layouts: "Anna says:" before the text; author and date before it; author and date
after it (numbered themes of WordPress); indented names under a heading.
"""

import re
from dataclasses import dataclass, field
from itertools import pairwise

from archive.parsing.comment_authors import (
    AUTHOR_WORDS,
    SAYING_WORDS,
    commenter_of,
    is_reply,
    says_alone,
    stands_as_name,
    trails_off,
)
from archive.parsing.comment_drafts import Draft
from archive.parsing.comment_layouts import drafts_in
from archive.parsing.dated_lines import is_year_known, stamp_of
from archive.parsing.furniture_lines import is_furniture
from archive.parsing.lines import Line
from archive.parsing.page import Layout, Page, is_prose
from archive.parsing.phrases import Phrases
from archive.parsing.record import CommentRecord, Role, Span
from archive.parsing.site_words import speaks_of_site
from archive.parsing.vocabulary.bylines import COMMENT_HEADINGS
from archive.parsing.vocabulary.site import TAIL_HEADINGS

_headings = Phrases(COMMENT_HEADINGS)
_tail = Phrases(TAIL_HEADINGS)
LEAST_SAYING = 3
_NUMBER = re.compile(r"(?<!\d)\d{1,5}(?!\d)")
# "3 May 2015 · 12 comments".
_STEP = re.compile(r" [·|•] ")
_COUNT = re.compile(r"^(?:[\d.,٠-٩۰-۹]{1,7}|one|un|una|ein|eine|uma|bir)\s+")


@dataclass
class Comments:
    """The comments, the lines of each, and the page's own lines among them."""

    records: tuple[CommentRecord, ...] = ()
    lines: set[int] = field(default_factory=set)
    furniture: set[int] = field(default_factory=set)

    def claims(self) -> tuple[tuple[set[int], Role], ...]:
        """The lines of the page's own words, and of the comments."""
        return (self.furniture, Role.FURNITURE), (self.lines, Role.COMMENT)


def find_comments(layout: Layout) -> Comments:
    """The comments of the page; nothing when their layout is not one of those known."""
    page = layout.page
    heading = _heading(page)
    if heading is not None:
        found = _read(page, heading + 1, _count(page.lines[heading]))
        if found.records:
            found.furniture.add(heading)
            return found
    start = _unheaded_start(page)
    if start is not None:
        return _read(page, start, 0)
    counted = heading is not None and _count(page.lines[heading]) > 0
    return Comments(furniture={heading} if heading is not None and counted else set())


def _read(page: Page, start: int, count: int) -> Comments:
    """The comments that stand from line *start* on, *count* of them if not 0."""
    lines, furniture = _zone(page, start)
    # Of two dates in a row the first may be left without a line.
    drafts = [draft for draft in drafts_in(page, lines, count=count) if draft.lines]
    records = tuple(_record(page, draft) for draft in drafts)
    covered = {line.number for draft in drafts for line in draft.lines}
    replies = {number for number in furniture if is_reply(page.lines[number])}
    return Comments(records, covered - replies, furniture)


def _count(heading: Line) -> int:
    """How many comments a heading promises; 0 if it does not say."""
    number = _NUMBER.search(_STEP.split(heading.text)[-1])
    if number is not None:
        return int(number[0])
    return int(_COUNT.match(heading.folded) is not None)


def _heading(page: Page) -> int | None:
    """The last heading over comments that has running text before it, or that counts
    them at the top of what is left of a page.
    """
    for line in reversed(page.lines):
        if line.words <= 14 and is_comment_heading(line):
            return line.number if line.number or _count(line) else None
    return None


def is_comment_heading(line: Line) -> bool:
    """ "Comments", "5 Kommentare zu …", "12 thoughts on …", "3 Responses"."""
    folded = _STEP.split(line.folded)[-1].strip(" :*_#")
    counted = _COUNT.sub("", folded) if not line.marker else folded
    length = _headings.opening(counted)
    if not length or counted == folded and is_reply(line):
        return _counts_comments(line)
    rest = counted[length:].strip(" :()[]0123456789")
    if not rest:
        return True
    led = counted[:length].split()[-1]
    return counted != folded and (
        led in ("to", "on", "zu", "auf", "sur", "a", "en", "para", "su", "em", "for")
        or rest[0] in "\"'«"
        or rest.split()[0]
        in (
            "to",
            "on",
            "zu",
            "auf",
            "sur",
            "a",
            "en",
            "para",
            "su",
            "على",
            "em",
            "for",
            "in",
        )
    )


def _counts_comments(line: Line) -> bool:
    """ "Display the following 8 comments": a line of a site that ends in them."""
    words = line.folded.rstrip(" :").split()
    return (
        any(map(str.isdigit, line.text))
        and bool(words)
        and _headings.matches(words[-1])
        and speaks_of_site(line)
    )


def _unheaded_start(page: Page) -> int | None:
    """Where comments begin that no heading announces: at "annie said..."; at the first
    of several dated headers below the text; at the first of several "annie says"; or
    at "1.", when each number is matched by a line of date and time.
    """
    for line in page.lines[1:-1]:
        if trails_off(line):
            return line.number
    return _numbered_start(page) or _dated_start(page) or _saying_start(page)


def _saying_start(page: Page) -> int | None:
    """The first of three and more "Anna says" that stand alone, a text beneath each,
    below running text.
    """
    prose = next((line.number for line in page.lines if is_prose(line)), None)
    if prose is None:
        return None
    heads = [
        line.number
        for line in page.lines[prose + 1 : -1]
        if line.words <= AUTHOR_WORDS and says_alone(line)
    ]
    apart = all(after - before > 1 for before, after in pairwise(heads))
    return heads[0] if len(heads) >= LEAST_SAYING and apart else None


def _dated_start(page: Page) -> int | None:
    """The first of two and more names with date and time beneath or beside them, below
    running text.
    """
    prose = next((line.number for line in page.lines if is_prose(line)), None)
    if prose is None:
        return None
    heads = [
        head
        for line in page.lines
        if line.words <= SAYING_WORDS
        and any(map(str.isdigit, line.text))
        and (head := _dated_head(page, line)) is not None
    ]
    below = [head for head in heads if head > prose]
    # Where one stands above the text as well, the page lists articles.
    if len(below) < 2 or len(below) < len(heads):
        return None
    # Where nothing follows the last, they stand after their texts: a forum's posts.
    rest = page.lines[below[-1] + 1 : below[-1] + 3]
    return None if not rest or _ends_zone(rest[-1]) else below[0]


def _dated_head(page: Page, line: Line) -> int | None:
    """The line of the name that goes with a line of date and time."""
    stamp = stamp_of(page, line)
    if stamp is None or not stamp.timed or not is_year_known(stamp.date):
        return None
    if stamp.is_whole and line.number:
        above = page.lines[line.number - 1]
        said = commenter_of(above) is not None
        return above.number if said or stands_as_name(above) else None
    named = len(stamp.before.split()) <= 5 and not stamp.after
    return line.number if stamp.before and named else None


def _numbered_start(page: Page) -> int | None:
    for line in reversed(page.lines):
        if line.is_numbered and line.marker.strip("().]-– ") in ("1", "١", "۱"):
            rest = page.lines[line.number :]
            numbers = sum(item.is_numbered for item in rest)
            stamps = sum(_is_timed(page, item) for item in rest)
            says = sum(commenter_of(item) is not None for item in rest)
            least = max(2, numbers - 1)
            return line.number if stamps >= least or says >= least else None
    return None


def _is_timed(page: Page, line: Line) -> bool:
    if line.words > 12:
        return False
    stamp = stamp_of(page, line)
    return stamp is not None and stamp.timed and stamp.is_whole


def _zone(page: Page, start: int) -> tuple[list[Line], set[int]]:
    """The lines from *start* until the form for a new comment, furniture told apart."""
    last = _last_header(page, start)
    lines: list[Line] = []
    furniture: set[int] = set()
    for line in page.lines[start:]:
        opens_form = line.number == start and is_furniture(line)
        if is_reply(line) or opens_form and not line.is_numbered:
            furniture.add(line.number)
            if opens_form:
                continue
        elif line.number > last and _ends_zone(line):
            break
        lines.append(line)
    return lines, furniture


def _last_header(page: Page, start: int) -> int:
    """The last line that names a commenter: no form stands before it."""
    for line in reversed(page.lines[start:]):
        if commenter_of(line) is not None or _dated_head(page, line) is not None:
            return line.number
    return start


def _ends_zone(line: Line) -> bool:
    if _tail.opening(line.folded) and line.words <= 8:
        return True
    return line.words > 2 and (is_furniture(line) or speaks_of_site(line))


def _record(page: Page, draft: Draft) -> CommentRecord:
    first, last = draft.lines[0], draft.lines[-1]
    numbered = next((line for line in draft.lines if line.is_numbered), None)
    number = (
        int(numbered.marker.strip("().]-– #"))
        if numbered is not None and numbered.number == first.number
        else None
    )
    text = draft.text
    while text and is_reply(text[-1]):
        text = text[:-1]
    stamp = draft.stamp
    return CommentRecord(
        author=draft.author_text or None,
        date=stamp.date.edtf
        if stamp is not None and is_year_known(stamp.date)
        else None,
        printed_date=stamp.date.printed if stamp is not None else None,
        text=page.text[text[0].content : text[-1].end] if text else "",
        span=Span(first.start, last.end),
        number=number,
    )

"""Readers' comments under a page: where they begin, who wrote them, when.

Four layouts: "Anna says:" before the text; author and date before it; author and date
after it (numbered themes of WordPress); indented names under a heading.
"""

import re
from dataclasses import dataclass, field

from archive.parsing.comment_layouts import Draft, commenter_of, drafts_in, is_reply
from archive.parsing.dated_lines import is_year_known, stamp_of
from archive.parsing.furniture_lines import is_furniture
from archive.parsing.lines import Line
from archive.parsing.page import Layout, Page
from archive.parsing.phrases import Phrases
from archive.parsing.record import CommentRecord, Role, Span
from archive.parsing.vocabulary.bylines import COMMENT_HEADINGS
from archive.parsing.vocabulary.site import TAIL_HEADINGS

_headings = Phrases(COMMENT_HEADINGS)
_tail = Phrases(TAIL_HEADINGS)
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
    start = heading + 1 if heading is not None else _unheaded_start(page)
    if start is None:
        return Comments()
    lines, furniture = _zone(page, start)
    if heading is not None:
        furniture.add(heading)
    drafts = drafts_in(page, lines, headed=heading is not None)
    if not drafts:
        counted = heading is not None and any(
            map(str.isdigit, page.lines[heading].text)
        )
        return Comments(
            furniture={heading} if heading is not None and counted else set()
        )
    records = tuple(_record(page, draft) for draft in drafts)
    covered = {line.number for draft in drafts for line in draft.lines}
    replies = {number for number in furniture if is_reply(page.lines[number])}
    return Comments(records, covered - replies, furniture)


def _heading(page: Page) -> int | None:
    """The last heading over comments that has running text before it."""
    for line in reversed(page.lines):
        if line.words <= 14 and is_comment_heading(line) and line.number > 0:
            return line.number
    return None


def is_comment_heading(line: Line) -> bool:
    """ "Comments", "5 Kommentare zu …", "12 thoughts on …", "3 Responses"."""
    folded = line.folded.strip(" :*_#")
    counted = _COUNT.sub("", folded) if not line.marker else folded
    length = _headings.opening(counted)
    if not length or counted == folded and is_reply(line):
        return False
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


def _unheaded_start(page: Page) -> int | None:
    """Where numbered comments begin that no heading announces: at "1.", when each
    number is matched by a line of date and time.
    """
    for line in reversed(page.lines):
        if line.is_numbered and line.marker.strip("().]-– ") in ("1", "١", "۱"):
            rest = page.lines[line.number :]
            numbers = sum(item.is_numbered for item in rest)
            stamps = sum(_is_timed(page, item) for item in rest)
            says = sum(commenter_of(item) is not None for item in rest)
            if (
                stamps >= 2
                and stamps >= numbers - 1
                or says >= 2
                and says >= numbers - 1
            ):
                return line.number
            return None
    return None


def _is_timed(page: Page, line: Line) -> bool:
    if line.words > 12:
        return False
    stamp = stamp_of(page, line)
    return stamp is not None and stamp.timed and stamp.is_whole


def _zone(page: Page, start: int) -> tuple[list[Line], set[int]]:
    """The lines from *start* until the form for a new comment, furniture told apart."""
    lines: list[Line] = []
    furniture: set[int] = set()
    for line in page.lines[start:]:
        if _tail.opening(line.folded) and line.words <= 8:
            break
        if is_reply(line):
            furniture.add(line.number)
        elif is_furniture(line) and line.words > 2:
            break
        lines.append(line)
    return lines, furniture


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

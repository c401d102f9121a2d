"""Readers' comments under a page: where they begin, who wrote them, when.

Four layouts: "Anna says:" before the text; author and date before it; author and date
after it (numbered themes of WordPress); indented names under a heading.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise

from archive.parsing.dated_lines import Stamp, is_year_known, stamp_of
from archive.parsing.furniture import is_furniture
from archive.parsing.lines import Line
from archive.parsing.page import Layout, Page, is_prose
from archive.parsing.phrases import Phrases, fold
from archive.parsing.record import CommentRecord, Role, Span
from archive.parsing.vocabulary.bylines import COMMENT_HEADINGS, REPLY_LINES, SAYS
from archive.parsing.vocabulary.site import TAIL_HEADINGS

_headings = Phrases(COMMENT_HEADINGS)
_replies = Phrases(REPLY_LINES)
_tail = Phrases(TAIL_HEADINGS)
_SAYS = tuple(map(fold, SAYS))
_COUNT = re.compile(r"^(?:[\d.,٠-٩۰-۹]{1,7}|one|un|una|ein|eine|uma|bir)\s+")
_INITIAL_END = re.compile(r"\b[^\W\d_]\.$")
AUTHOR_WORDS = 6


@dataclass
class Comments:
    """The comments, the lines of each, and the page's own lines among them."""

    records: tuple[CommentRecord, ...] = ()
    lines: set[int] = field(default_factory=set)
    furniture: set[int] = field(default_factory=set)

    def claims(self) -> tuple[tuple[set[int], Role], ...]:
        """The lines of the page's own words, and of the comments."""
        return (self.furniture, Role.FURNITURE), (self.lines, Role.COMMENT)


@dataclass
class _Draft:
    """One comment being gathered: its lines, and which of them name author and date."""

    lines: list[Line]
    author: Line | None = None
    author_text: str | None = None
    stamp: Stamp | None = None
    text: list[Line] = field(default_factory=list)


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
    drafts = _drafts(page, lines, headed=heading is not None)
    if not drafts:
        counted = heading is not None and any(
            map(str.isdigit, page.lines[heading].text)
        )
        return Comments(
            furniture={heading} if heading is not None and counted else set()
        )
    records = tuple(_record(page, draft) for draft in drafts)
    covered = {line.number for draft in drafts for line in draft.lines}
    replies = {number for number in furniture if _is_reply(page.lines[number])}
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
    if not length:
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
    """Where numbered comments begin that no heading announces: at "1.", when each number
    is matched by a line of date and time.
    """
    for line in reversed(page.lines):
        if line.is_numbered and line.marker.strip("().]-– ") in ("1", "١", "۱"):
            rest = page.lines[line.number :]
            numbers = sum(item.is_numbered for item in rest)
            stamps = sum(_is_timed(page, item) for item in rest)
            says = sum(_says(item) is not None for item in rest)
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
        if _is_reply(line):
            furniture.add(line.number)
        elif is_furniture(line) and line.words > 2:
            break
        lines.append(line)
    return lines, furniture


def _is_reply(line: Line) -> bool:
    return line.words <= 5 and _replies.opening(line.folded.strip(" [](){}↓→←·|")) > 0


def _says(line: Line) -> str | None:
    """The name before "says:", or None: "gnaddrig sagt:", "Anna on 3 May 2015 at 10:02 said:"."""
    if line.words > 14:
        return None
    folded = line.folded.rstrip()
    for word in _SAYS:
        place = folded.find(" " + word)
        if place > 0 and (folded.endswith(word) or word.endswith(":")) and place < 60:
            name = line.body[:place].strip()
            return name if len(name.split()) <= AUTHOR_WORDS + 8 else None
    return None


def _drafts(page: Page, lines: list[Line], *, headed: bool) -> list[_Draft]:
    """The comments by the first layout that fits."""
    if not lines:
        return []
    layouts: tuple[Callable[[Page, list[Line]], list[_Draft]], ...] = (
        _by_says,
        _by_stamps,
        _by_replies,
        _by_indent,
    )
    for layout in layouts:
        drafts = layout(page, lines)
        if drafts:
            return drafts if headed or len(drafts) > 1 else []
    return []


def _by_says(page: Page, lines: list[Line]) -> list[_Draft]:
    starts = [
        position for position, line in enumerate(lines) if _says(line) is not None
    ]
    drafts = []
    for begin, end in pairwise([*starts, len(lines)]):
        header, rest = lines[begin], lines[begin + 1 : end]
        draft = _Draft(lines[begin:end], header, _says(header), stamp_of(page, header))
        if draft.stamp is not None and draft.author_text is not None:
            cut = draft.stamp.date.start - header.content
            draft.author_text = (
                _before_date(header.body[:cut])
                if cut < len(draft.author_text)
                else draft.author_text
            )
        if (
            draft.stamp is None
            and rest
            and (stamp := stamp_of(page, rest[0]))
            and stamp.is_whole
        ):
            draft.stamp, rest = stamp, rest[1:]
        elif (
            draft.stamp is None
            and rest
            and (stamp := stamp_of(page, rest[-1]))
            and stamp.is_whole
        ):
            draft.stamp, rest = stamp, rest[:-1]
        draft.text = rest
        drafts.append(draft)
    return drafts


def _before_date(text: str) -> str:
    words = text.rstrip(" ,–—-|•·(").split()
    while words and fold(words[-1]) in (
        "on",
        "am",
        "le",
        "el",
        "em",
        "il",
        "at",
        "في",
        "says",
        "in",
        ",",
        "-",
        "–",
        "posted",
    ):
        words.pop()
    return " ".join(words).rstrip(" ,–—-|•·(")


def _by_stamps(page: Page, lines: list[Line]) -> list[_Draft]:
    """Author and date on lines of their own, before the text or after it."""
    stamps = [
        (position, stamp)
        for position, line in enumerate(lines)
        if (stamp := stamp_of(page, line)) is not None and _is_stamp(line, stamp)
    ]
    if not stamps:
        return []
    first = stamps[0][0]
    if first <= 1 and not is_prose(lines[0]):
        return _stamped_before(lines, stamps)
    return _stamped_after(lines, stamps)


def _is_stamp(line: Line, stamp: Stamp) -> bool:
    if not is_year_known(stamp.date) or stamp.after and len(stamp.after.split()) > 3:
        return False
    return stamp.is_whole or len(stamp.before.split()) <= 5 and line.words <= 14


def _stamped_before(lines: list[Line], stamps: list[tuple[int, Stamp]]) -> list[_Draft]:
    heads = [
        position if stamp.before else max(0, position - 1) for position, stamp in stamps
    ]
    drafts = []
    for index, (position, stamp) in enumerate(stamps):
        end = heads[index + 1] if index + 1 < len(stamps) else len(lines)
        draft = _Draft(
            lines[heads[index] : end], stamp=stamp, text=lines[position + 1 : end]
        )
        _name(draft, lines, position, stamp)
        drafts.append(draft)
    return drafts


def _stamped_after(lines: list[Line], stamps: list[tuple[int, Stamp]]) -> list[_Draft]:
    drafts, begin = [], 0
    for position, stamp in stamps:
        draft = _Draft(lines[begin : position + 1], stamp=stamp)
        if position > begin:
            _name(draft, lines, position, stamp)
        last = (
            position - 1 if draft.author is not None and not stamp.before else position
        )
        draft.text = lines[begin:last]
        drafts.append(draft)
        begin = position + 1
        while begin < len(lines) and _is_reply(lines[begin]):
            begin += 1
    return drafts


def _name(draft: _Draft, lines: list[Line], position: int, stamp: Stamp) -> None:
    """The author: on the line of the date, or on the line before it when that is a name."""
    line = lines[position]
    if stamp.before:
        draft.author = line
        draft.author_text = _before_date(line.body[: stamp.date.start - line.content])
        return
    if position == 0:
        return
    before = lines[position - 1]
    ended = before.text.endswith((".", "!", "?", "”", "…")) and not _INITIAL_END.search(
        before.text
    )
    if (
        before.words <= AUTHOR_WORDS
        and not ended
        and not (before.marker and before.words > 3)
    ):
        draft.author, draft.author_text = before, before.body.strip(" :")


def _by_replies(page: Page, lines: list[Line]) -> list[_Draft]:
    """Comments that each end in "Reply"; the first line is the author's name."""
    drafts: list[_Draft] = []
    current: list[Line] = []
    for line in lines:
        if _is_reply(line):
            if len(current) >= 2 and current[0].words <= AUTHOR_WORDS:
                drafts.append(
                    _Draft(
                        current,
                        current[0],
                        current[0].body.strip(" :"),
                        None,
                        current[1:],
                    )
                )
            current = []
        else:
            current.append(line)
    return drafts


def _by_indent(page: Page, lines: list[Line]) -> list[_Draft]:
    """Indented names, each with the text beneath it at the margin."""
    starts = [
        position
        for position, line in enumerate(lines[:-1])
        if line.indent >= 2
        and line.words <= 3
        and not line.marker
        and lines[position + 1].indent == 0
    ]
    drafts = []
    for begin, end in pairwise([*starts, len(lines)]):
        stop = begin + 2
        while stop < end and not lines[stop].gap:
            stop += 1
        drafts.append(
            _Draft(
                lines[begin:stop],
                lines[begin],
                lines[begin].body.strip(" :"),
                None,
                lines[begin + 1 : stop],
            )
        )
    return drafts


def _record(page: Page, draft: _Draft) -> CommentRecord:
    first, last = draft.lines[0], draft.lines[-1]
    numbered = next((line for line in draft.lines if line.is_numbered), None)
    number = (
        int(numbered.marker.strip("().]-– #"))
        if numbered is not None and numbered.number == first.number
        else None
    )
    text = draft.text
    while text and _is_reply(text[-1]):
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

"""Four ways in which sites print readers' comments, each read into drafts."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise

from archive.parsing.dated_lines import Stamp, is_year_known, stamp_of
from archive.parsing.lines import Line
from archive.parsing.page import Page, is_prose
from archive.parsing.phrases import Phrases, fold
from archive.parsing.vocabulary.bylines import REPLY_LINES, SAYS

_replies = Phrases(REPLY_LINES)
_SAYS = tuple(map(fold, SAYS))
_INITIAL_END = re.compile(r"\b[^\W\d_]\.$")
AUTHOR_WORDS = 6


@dataclass
class Draft:
    """One comment being gathered: its lines, and which of them name author and date."""

    lines: list[Line]
    author: Line | None = None
    author_text: str | None = None
    stamp: Stamp | None = None
    text: list[Line] = field(default_factory=list)


def is_reply(line: Line) -> bool:
    return line.words <= 5 and _replies.opening(line.folded.strip(" [](){}↓→←·|")) > 0


def commenter_of(line: Line) -> str | None:
    """The name before "says:", or None: "gnaddrig sagt:", "Anna on 3 May 2015 at 10:02
    said:".
    """
    if line.words > 14:
        return None
    folded = line.folded.rstrip()
    for word in _SAYS:
        place = folded.find(" " + word)
        if place > 0 and (folded.endswith(word) or word.endswith(":")) and place < 60:
            name = line.body[:place].strip()
            return name if len(name.split()) <= AUTHOR_WORDS + 8 else None
    return None


def drafts_in(page: Page, lines: list[Line], *, headed: bool) -> list[Draft]:
    """The comments by the first layout that fits."""
    if not lines:
        return []
    layouts: tuple[Callable[[Page, list[Line]], list[Draft]], ...] = (
        by_says,
        by_stamps,
        by_replies,
        by_indent,
    )
    for layout in layouts:
        drafts = layout(page, lines)
        if drafts:
            return drafts if headed or len(drafts) > 1 else []
    return []


def by_says(page: Page, lines: list[Line]) -> list[Draft]:
    starts = [
        position
        for position, line in enumerate(lines)
        if commenter_of(line) is not None
    ]
    drafts = []
    for begin, end in pairwise([*starts, len(lines)]):
        header, rest = lines[begin], lines[begin + 1 : end]
        draft = Draft(
            lines[begin:end], header, commenter_of(header), stamp_of(page, header)
        )
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


def by_stamps(page: Page, lines: list[Line]) -> list[Draft]:
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


def _stamped_before(lines: list[Line], stamps: list[tuple[int, Stamp]]) -> list[Draft]:
    heads = [
        position if stamp.before else max(0, position - 1) for position, stamp in stamps
    ]
    drafts = []
    for index, (position, stamp) in enumerate(stamps):
        end = heads[index + 1] if index + 1 < len(stamps) else len(lines)
        draft = Draft(
            lines[heads[index] : end], stamp=stamp, text=lines[position + 1 : end]
        )
        _name(draft, lines, position, stamp)
        drafts.append(draft)
    return drafts


def _stamped_after(lines: list[Line], stamps: list[tuple[int, Stamp]]) -> list[Draft]:
    drafts, begin = [], 0
    for position, stamp in stamps:
        draft = Draft(lines[begin : position + 1], stamp=stamp)
        if position > begin:
            _name(draft, lines, position, stamp)
        last = (
            position - 1 if draft.author is not None and not stamp.before else position
        )
        draft.text = lines[begin:last]
        drafts.append(draft)
        begin = position + 1
        while begin < len(lines) and is_reply(lines[begin]):
            begin += 1
    return drafts


def _name(draft: Draft, lines: list[Line], position: int, stamp: Stamp) -> None:
    """The author: on the line of the date, or on the line before it when that is a
    name.
    """
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


def by_replies(page: Page, lines: list[Line]) -> list[Draft]:
    """Comments that each end in "Reply"; the first line is the author's name."""
    drafts: list[Draft] = []
    current: list[Line] = []
    for line in lines:
        if is_reply(line):
            if len(current) >= 2 and current[0].words <= AUTHOR_WORDS:
                drafts.append(
                    Draft(
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


def by_indent(page: Page, lines: list[Line]) -> list[Draft]:
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
            Draft(
                lines[begin:stop],
                lines[begin],
                lines[begin].body.strip(" :"),
                None,
                lines[begin + 1 : stop],
            )
        )
    return drafts

"""The ways in which sites print readers' comments, each read into drafts."""

from collections.abc import Callable
from itertools import pairwise

from archive.parsing.comment_authors import (
    AUTHOR_WORDS,
    after_date,
    aged_name,
    before_date,
    commenter_of,
    is_reply,
    stands_as_name,
)
from archive.parsing.comment_drafts import Draft, named_above
from archive.parsing.counted_comments import by_names, by_numbers, by_places
from archive.parsing.dated_lines import Stamp, is_year_known, stamp_of
from archive.parsing.lines import Line
from archive.parsing.page import Page, is_prose


def drafts_in(page: Page, lines: list[Line], *, count: int) -> list[Draft]:
    """The comments by the first layout that fits; *count* is how many the heading
    promises, 0 if it gives no number.

    Names without a date or a button are believed only where the heading counts.
    """
    if not lines:
        return []
    layouts: tuple[Callable[[Page, list[Line]], list[Draft]], ...] = (
        by_says,
        by_stamps,
        by_ages,
        by_places,
        by_replies,
        by_indent,
    )
    for layout in layouts:
        drafts = layout(page, lines)
        if drafts:
            return drafts
    return by_numbers(lines, count) or by_names(lines, count)


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
                before_date(header.body[:cut])
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


def by_stamps(page: Page, lines: list[Line]) -> list[Draft]:
    """Author and date on lines of their own, before the text or after it."""
    stamps = [
        (position, stamp)
        for position, line in enumerate(lines)
        if (stamp := stamp_of(page, line)) is not None and _is_stamp(page, line, stamp)
    ]
    if not stamps:
        return []
    first = stamps[0][0]
    if first <= 1 and not is_prose(lines[0]):
        return _stamped_before(page, lines, stamps)
    return _stamped_after(page, lines, stamps)


def _is_stamp(page: Page, line: Line, stamp: Stamp) -> bool:
    if not is_year_known(stamp.date):
        return False
    if len(stamp.after.split()) > 3 and not after_date(page, line, stamp):
        return False
    return stamp.is_whole or len(stamp.before.split()) <= 5 and line.words <= 14


def _stamped_before(
    page: Page, lines: list[Line], stamps: list[tuple[int, Stamp]]
) -> list[Draft]:
    heads = [
        position
        if stamp.before or stamp.after and after_date(page, lines[position], stamp)
        else max(0, position - 1)
        for position, stamp in stamps
    ]
    drafts = []
    for index, (position, stamp) in enumerate(stamps):
        end = heads[index + 1] if index + 1 < len(stamps) else len(lines)
        draft = Draft(
            lines[heads[index] : end], stamp=stamp, text=lines[position + 1 : end]
        )
        _name(page, draft, lines, position, stamp)
        drafts.append(draft)
    return drafts


def _stamped_after(
    page: Page, lines: list[Line], stamps: list[tuple[int, Stamp]]
) -> list[Draft]:
    drafts, begin = [], 0
    for position, stamp in stamps:
        draft = Draft(lines[begin : position + 1], stamp=stamp)
        if position > begin:
            _name(page, draft, lines, position, stamp)
        last = (
            position - 1 if draft.author is not None and not stamp.before else position
        )
        draft.text = lines[begin:last]
        drafts.append(draft)
        begin = position + 1
        while begin < len(lines) and is_reply(lines[begin]):
            begin += 1
    return drafts


def _name(
    page: Page, draft: Draft, lines: list[Line], position: int, stamp: Stamp
) -> None:
    """The author: on the line of the date, or on the line before it when that is a
    name.
    """
    line = lines[position]
    if stamp.before:
        draft.author = line
        draft.author_text = before_date(line.body[: stamp.date.start - line.content])
    elif stamp.after and (name := after_date(page, line, stamp)):
        draft.author, draft.author_text = line, name
    elif position > 0 and stands_as_name(lines[position - 1]):
        before = lines[position - 1]
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
        drafts.append(named_above(lines[begin:stop]))
    return drafts


def by_ages(_page: Page, lines: list[Line]) -> list[Draft]:
    """ "Anna • 5 years ago", or the name above "5 years ago", before each text."""
    heads: list[tuple[int, int, str]] = []
    for position, line in enumerate(lines):
        name = aged_name(line)
        if name:
            heads.append((position, position, name))
        elif name == "" and position > 0 and stands_as_name(lines[position - 1]):
            above = lines[position - 1]
            heads.append((position - 1, position, above.body.strip(" :")))
    drafts = []
    for index, (begin, position, name) in enumerate(heads):
        end = heads[index + 1][0] if index + 1 < len(heads) else len(lines)
        text = lines[position + 1 : end]
        drafts.append(Draft(lines[begin:end], lines[begin], name, None, text))
    return drafts

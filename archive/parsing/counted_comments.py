"""Comments without dates or buttons: as many as the heading promises, or each under a
name with its place.
"""

import re
from itertools import pairwise

from archive.parsing.comment_authors import AUTHOR_WORDS, stands_as_name
from archive.parsing.comment_drafts import Draft, named_above
from archive.parsing.lines import Line
from archive.parsing.page import Page
from archive.parsing.prose import CALLS, SENTENCE_ENDS

INDENT = 8
NAMED_WORDS, SINGLE_LINES = 3, 4
LEAST_PLACED, PLACED_WORDS = 3, 7
# "Anna Karr (Tellara, TA)".
_PLACED = re.compile(r"([^()]{1,40}) \([^()\d]{2,40}\)")


def by_places(_page: Page, lines: list[Line]) -> list[Draft]:
    """Three and more names with a place in brackets, a text beneath each."""
    heads = [
        (position, found[1])
        for position, line in enumerate(lines[:-1])
        if line.words <= PLACED_WORDS
        and (found := _PLACED.fullmatch(line.text)) is not None
    ]
    starts = [position for position, _ in heads]
    apart = all(end - begin > 1 for begin, end in pairwise(starts))
    if len(heads) < LEAST_PLACED or starts[0] or not apart:
        return []
    return [
        Draft(lines[begin:end], lines[begin], name, None, lines[begin + 1 : end])
        for (begin, name), end in zip(heads, [*starts[1:], len(lines)], strict=True)
    ]


def by_numbers(lines: list[Line], count: int) -> list[Draft]:
    """As many numbered comments as the heading promises, or the first of them where
    the page breaks off; a name only where one stands alone after the number.
    """
    starts = [
        position
        for position, line in enumerate(lines)
        if line.is_numbered and line.indent < INDENT
    ]
    if not count or not starts or starts[0] or len(starts) > count:
        return []
    if len(starts) < count and lines[-1].text.endswith((*SENTENCE_ENDS, *CALLS)):
        return []
    return [
        _numbered(lines[begin:end]) for begin, end in pairwise([*starts, len(lines)])
    ]


def by_names(lines: list[Line], count: int) -> list[Draft]:
    """As many names alone on their lines as the heading promises, a text beneath each;
    or the one comment that it promises, without a name.
    """
    starts = [
        position
        for position, line in enumerate(lines[:-1])
        if line.gap and _is_name_over(line, lines[position + 1])
    ]
    if count > 1 and len(starts) == count and not starts[0]:
        return [
            named_above(lines[begin:end], " :@")
            for begin, end in pairwise([*starts, len(lines)])
        ]
    only = count == 1 and len(lines) <= SINGLE_LINES
    return [Draft(lines, None, None, None, lines)] if only else []


def _is_name_over(line: Line, below: Line) -> bool:
    longer = below.words > max(NAMED_WORDS, line.words)
    return line.words <= NAMED_WORDS and stands_as_name(line) and longer


def _numbered(lines: list[Line]) -> Draft:
    """A numbered comment; its author alone after the number, or after a long dash that
    ends the line ("1. Contradiction? — Ruby").
    """
    head = lines[0]
    if len(lines) > 1 and head.words <= 3 and stands_as_name(head):
        return named_above(lines)
    _, dash, name = head.body.rpartition(" — ")
    if dash and len(name.split()) <= AUTHOR_WORDS + 2:
        return Draft(lines, head, name.strip(), None, lines)
    return Draft(lines, None, None, None, lines)

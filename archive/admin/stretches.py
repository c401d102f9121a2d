"""A text cut wherever what is marked in it begins or ends, but never inside a word.

A mark inside an Arabic word could part letters that are written together.
"""

import unicodedata
from collections import deque
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Any

Marked = tuple[int, int, Any]
"""Where a mark begins and ends (code points), and what it marks."""
Cut = tuple[int, int, list[Any]]
"""Where a stretch begins and ends, and what is marked there, the shortest first."""

_JOINERS = "\u200c\u200d\u0640"


def whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """The range widened to the bounds of the words in which it begins and ends."""
    while start > 0 and _in_word(text[start - 1]) and _in_word(text[start]):
        start -= 1
    while end < len(text) and _in_word(text[end - 1]) and _in_word(text[end]):
        end += 1
    return start, end


def stretches(
    parts: Iterable[tuple[int, int]], marks: Iterable[Marked]
) -> Iterator[list[Cut]]:
    """The stretches of each of *parts*, which come in the order of the text.

    The time it takes grows with the parts and with the marks, not with both: a thousand
    signatories are a thousand parts.
    """
    coming = deque(sorted(marks, key=lambda mark: mark[0]))
    here: list[Marked] = []
    for start, end in parts:
        here = [mark for mark in here if mark[1] > start]
        while coming and coming[0][0] < end:
            here.append(coming.popleft())
        yield list(_cut(start, end, here))


def _cut(start: int, end: int, here: list[Marked]) -> Iterator[Cut]:
    """The stretches of one part; *here* are the marks on it by their beginnings."""
    bounds = {start, end}
    for low, high, _ in here:
        bounds.update(at for at in (low, high) if start < at < end)
    coming = deque(here)
    over: list[Marked] = []
    for low, high in pairwise(sorted(bounds)):
        while coming and coming[0][0] <= low:
            over.append(coming.popleft())
        over = [mark for mark in over if mark[1] > low]
        yield low, high, [what for *_, what in sorted(over, key=_length)]


def _length(mark: Marked) -> int:
    return mark[1] - mark[0]


def _in_word(char: str) -> bool:
    return char in _JOINERS or unicodedata.category(char)[0] in "LMN"

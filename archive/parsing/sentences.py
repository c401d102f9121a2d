"""The sentences of a text that hold certain words, found without reading the others.

Words are compared folded, as the word tables are; offsets are those of the text.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from archive.parsing.digits import digit_runs
from archive.parsing.phrases import fold
from archive.parsing.wording import WORD, wording_of

# A mark that no other precedes, further ones, what closes behind them, white space.
END = re.compile(r"[.!?؟۔…](?<![.!?؟۔…]{2})[.!?؟۔…]*+[\"”’»)\]]*+(?P<space>\s++)")
LONGEST = 2_000


@dataclass(frozen=True, slots=True)
class Sentence:
    """A stretch of the text (code points, end-exclusive), and where its hits begin."""

    start: int
    end: int
    hits: tuple[int, ...]

    def words(self, text: str) -> frozenset[str]:
        """Its words, folded."""
        return frozenset(map(fold, WORD.findall(text, self.start, self.end)))


def sentences_with(
    text: str,
    wanted: frozenset[str],
    *,
    also: frozenset[str] | None = None,
    numbers: bool = False,
) -> Iterator[Sentence]:
    """The sentences of *text* with a word of *wanted* (with *numbers*: or a digit).

    With *also*, only those that have a word of it too. A line ends a sentence; one of
    more than LONGEST code points is left out.
    """
    words = wording_of(text)
    others = None if also is None else words.places_of(also)
    if others == []:
        return
    hits = words.places_of(wanted)
    if numbers:
        hits = sorted({*hits, *(start for start, _ in digit_runs(text))})
    at = end = 0
    while at < len(hits):
        start, end = _bounds(text, hits[at], end)
        first, at = at, bisect_left(hits, end, at)
        if end - start <= LONGEST and (others is None or _any_in(others, start, end)):
            yield Sentence(start, end, tuple(hits[first:at]))


def _any_in(places: list[int], start: int, end: int) -> bool:
    at = bisect_left(places, start)
    return at < len(places) and places[at] < end


def _bounds(text: str, at: int, floor: int) -> tuple[int, int]:
    """Start and end of the sentence around *at*; none begins before *floor*."""
    marks, spaces, ends = _ends(text)
    start = max(floor, text.rfind("\n", floor, at) + 1)
    last = bisect_left(spaces, at) - 1
    if last >= 0 and marks[last] >= max(start, at - LONGEST):
        start = min(ends[last], at)
    line = text.find("\n", at)
    stop = line if line != -1 else len(text)
    following = bisect_left(marks, at)
    if following < len(marks) and spaces[following] < stop:
        stop = min(ends[following], stop)
    return start, stop


# The last answers are kept: a page and the document in it, as they are and unbroken.
@lru_cache(maxsize=4)
def _ends(text: str) -> tuple[list[int], list[int], list[int]]:
    """Where sentences of *text* end: at which mark, the white space behind it, its
    end.
    """
    found = list(END.finditer(text))
    spaces = [match.start("space") for match in found]
    return [match.start() for match in found], spaces, [match.end() for match in found]

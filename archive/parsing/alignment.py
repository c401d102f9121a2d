"""What two sequences have in common, in order, in time near to their length.

Elements that occur once in both are matched first (patience diff), the gaps between
them by `difflib` where they are small. `difflib` alone takes minutes on a long text.
"""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

# Above this many pairs, a gap without unique elements is left unmatched.
SMALL_GAP = 250_000

PARAGRAPH = re.compile(r"[^\n]*\n*")
TOKEN = re.compile(r"\w+|\s+|[^\w\s]")


class Stretch(NamedTuple):
    """*length* elements from *old* on equal those from *new* on."""

    old: int
    new: int
    length: int


def common_stretches(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[Stretch]:
    """Equal stretches in increasing order, neighbours joined."""
    pairs: list[Stretch] = []
    gaps = [(0, len(old), 0, len(new))]
    while gaps:
        found, rest = _match(old, new, gaps.pop())
        pairs += found
        gaps += rest
    return _joined(sorted(pairs))


def _joined(stretches: Sequence[Stretch]) -> list[Stretch]:
    joined: list[Stretch] = []
    for stretch in stretches:
        if joined:
            last = joined[-1]
            ends = last.old + last.length, last.new + last.length
            if ends == (stretch.old, stretch.new):
                joined[-1] = last._replace(length=last.length + stretch.length)
                continue
        joined.append(stretch)
    return joined


Gap = tuple[int, int, int, int]


def _match(
    old: Sequence[Hashable], new: Sequence[Hashable], gap: Gap
) -> tuple[list[Stretch], list[Gap]]:
    """Stretches found in *gap*, and the gaps that are left to look at."""
    found, (a, b, c, d) = _same_ends(old, new, gap)
    if a == b or c == d:
        return found, []
    anchors = _unique_in_both(old, new, (a, b, c, d))
    if anchors:
        return found, list(_around(anchors, (a, b, c, d)))
    if (b - a) * (d - c) <= SMALL_GAP:
        matcher = SequenceMatcher(None, old[a:b], new[c:d], autojunk=False)
        found += [
            Stretch(a + block.a, c + block.b, block.size)
            for block in matcher.get_matching_blocks()
            if block.size
        ]
    return found, []


def _same_ends(
    old: Sequence[Hashable], new: Sequence[Hashable], gap: Gap
) -> tuple[list[Stretch], Gap]:
    """The stretches that are equal at either end of *gap*, and what is left between."""
    a, b, c, d = gap
    head = _common(old[a:b], new[c:d])
    tail = _common(
        [old[i] for i in range(b - 1, a + head - 1, -1)],
        [new[i] for i in range(d - 1, c + head - 1, -1)],
    )
    ends = Stretch(a, c, head), Stretch(b - tail, d - tail, tail)
    return [end for end in ends if end.length], (a + head, b - tail, c + head, d - tail)


def _common(one: Sequence[Hashable], other: Sequence[Hashable]) -> int:
    """How many elements the two have in common from the start."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (x, y) in pairs if x != y), min(len(one), len(other)))


def _around(anchors: Sequence[tuple[int, int]], gap: Gap) -> Iterator[Gap]:
    """The gaps that begin at each anchor; it becomes the common start of its gap."""
    a, b, c, d = gap
    first = anchors[0]
    if first != (a, c):
        yield a, first[0], c, first[1]
    ends = [*anchors[1:], (b, d)]
    for (i, j), (next_i, next_j) in zip(anchors, ends, strict=True):
        yield i, next_i, j, next_j


def _unique_in_both(
    old: Sequence[Hashable], new: Sequence[Hashable], gap: Gap
) -> list[tuple[int, int]]:
    """Pairs of places of elements that occur once on each side, increasing on both."""
    a, b, c, d = gap
    in_old, in_new = Counter(old[a:b]), Counter(new[c:d])
    places = {new[j]: j for j in range(c, d) if in_new[new[j]] == 1}
    pairs = [
        (i, places[old[i]])
        for i in range(a, b)
        if in_old[old[i]] == 1 and old[i] in places
    ]
    return _longest_increasing(pairs)


def _longest_increasing(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest run of *pairs* (sorted by the first) with increasing seconds."""
    tops: list[int] = []
    top_pairs: list[int] = []
    before: list[int] = []
    for number, (_, j) in enumerate(pairs):
        pile = bisect_left(tops, j)
        before.append(top_pairs[pile - 1] if pile else -1)
        tops[pile : pile + 1] = [j]
        top_pairs[pile : pile + 1] = [number]
    found: list[tuple[int, int]] = []
    at = top_pairs[-1] if top_pairs else -1
    while at >= 0:
        found.append(pairs[at])
        at = before[at]
    return found[::-1]


class OffsetMap:
    """Where the characters of an old text stand in a new one, in code points."""

    def __init__(self, old: str, new: str) -> None:
        self.old, self.new = old, new
        self.stretches = _text_stretches(old, new)
        self._old_starts = [s.old for s in self.stretches]
        self._new_starts = [s.new for s in self.stretches]

    def place(self, offset: int) -> int | None:
        """Where the character at *offset* of the old text stands; None if gone."""
        at = bisect_right(self._old_starts, offset) - 1
        if at < 0:
            return None
        stretch = self.stretches[at]
        inside = offset - stretch.old
        return stretch.new + inside if inside < stretch.length else None

    def origin(self, offset: int) -> int | None:
        """Where the character at *offset* of the new text stood; None if it is new."""
        at = bisect_right(self._new_starts, offset) - 1
        if at < 0:
            return None
        stretch = self.stretches[at]
        inside = offset - stretch.new
        return stretch.old + inside if inside < stretch.length else None

    def span(self, start: int, end: int) -> tuple[int, int] | None:
        """Where old[start:end] stands unchanged and in one piece, or None."""
        first = self.place(start)
        if first is None:
            return None
        last = first + end - start
        return (
            (first, last)
            if self.new[first:last] == self.old[start:end]
            and self.place(end - 1) == last - 1
            else None
        )

    def hunk(self, start: int, end: int) -> tuple[int, int]:
        """The new text between the unchanged stretches around old[start:end]."""
        low, high = 0, len(self.new)
        before = bisect_right(self._old_starts, start) - 1
        if before >= 0:
            stretch = self.stretches[before]
            low = stretch.new + min(stretch.length, start - stretch.old)
        after = bisect_left(self._old_starts, end)
        last = self.stretches[after - 1] if after else None
        if last and last.old + last.length > end:
            high = last.new + end - last.old
        elif after < len(self.stretches):
            high = self.stretches[after].new
        return low, max(low, high)


def _text_stretches(old: str, new: str) -> list[Stretch]:
    """Equal stretches of two texts: by paragraph, else by word."""
    if old == new:
        return [Stretch(0, 0, len(old))] if old else []
    old_starts, old_parts = _parts(PARAGRAPH, old, 0, len(old))
    new_starts, new_parts = _parts(PARAGRAPH, new, 0, len(new))
    found: list[Stretch] = []
    at_old = at_new = 0
    whole = Stretch(len(old_parts), len(new_parts), 0)
    for stretch in [*common_stretches(old_parts, new_parts), whole]:
        first_old, first_new = old_starts[stretch.old], new_starts[stretch.new]
        found += _word_stretches(old, new, (at_old, first_old, at_new, first_new))
        at_old = old_starts[stretch.old + stretch.length]
        at_new = new_starts[stretch.new + stretch.length]
        if stretch.length:
            found.append(Stretch(first_old, first_new, at_old - first_old))
    return _joined(found)


def _word_stretches(old: str, new: str, gap: Gap) -> list[Stretch]:
    a, b, c, d = gap
    if a == b or c == d:
        return []
    old_starts, old_words = _parts(TOKEN, old, a, b)
    new_starts, new_words = _parts(TOKEN, new, c, d)
    return [
        Stretch(
            old_starts[s.old],
            new_starts[s.new],
            old_starts[s.old + s.length] - old_starts[s.old],
        )
        for s in common_stretches(old_words, new_words)
    ]


def _parts(
    pattern: re.Pattern[str], text: str, start: int, end: int
) -> tuple[list[int], list[str]]:
    """The parts of text[start:end], and where each starts, with *end* at the end."""
    matches = [m for m in pattern.finditer(text, start, end) if m[0]]
    return [*(m.start() for m in matches), end], [m[0] for m in matches]

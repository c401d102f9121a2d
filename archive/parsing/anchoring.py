"""A quoted stretch of a changed text: where it stands now, or that nobody can say.

W3C Web Annotation gives the terms: a text position (start, end) and a text quote
(exact, prefix, suffix). A quote never moves to a look-alike: words that stood in the
old text already, as something else, are no candidates.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain

from rapidfuzz import fuzz

from archive.parsing.alignment import OffsetMap

# Ratios from 0 to 100 (rapidfuzz): a changed quote is at least this like the old …
ALIKE = 80.0
# … and this much more like it than the next best place.
CLEAR = 10.0
# A quote of at least this many code points is known by its words alone.
TELLING = 30
CONTEXT = 32
# Places looked at before a quote counts as too common to be told apart.
MOST = 50
# Rivals of a changed quote are sought as far as so many times its length.
NEAR = 4
WORD = re.compile(r"\w+")

# Ratio, start, end.
Window = tuple[float, int, int]


class State(StrEnum):
    """How a quote has survived; values as in `Passage.state`."""

    EXACT = "exact"
    SHIFTED = "shifted"
    CHANGED = "changed"
    AMBIGUOUS = "ambiguous"
    ORPHANED = "orphaned"


@dataclass(frozen=True, slots=True)
class Anchor:
    """The quote's place in the new text; start and end are None when it has none."""

    state: State
    start: int | None = None
    end: int | None = None


ORPHAN = Anchor(State.ORPHANED)
AMBIGUOUS = Anchor(State.AMBIGUOUS)


def reanchor(offsets: OffsetMap, start: int, end: int) -> Anchor:
    """Where old[start:end] stands in the new text of *offsets* (code points).

    First through unchanged stretches; else where the very words stand once more; else
    where words very like them stand in the place of the old ones.
    """
    kept = offsets.span(start, end)
    if kept:
        state = State.EXACT if kept[0] == start else State.SHIFTED
        return Anchor(state, *kept)
    return _moved(offsets, start, end) or _changed(offsets, start, end) or ORPHAN


def _moved(offsets: OffsetMap, start: int, end: int) -> Anchor | None:
    """The very words elsewhere; None if they are nowhere that they were not before."""
    quote = offsets.old[start:end]
    places: list[int] = []
    for place in _occurrences(quote, offsets.new):
        if not _is_look_alike(offsets, place, place + len(quote)):
            places.append(place)
        if len(places) > MOST:
            return AMBIGUOUS
    if len(places) > 1:
        low, high = offsets.hunk(start, end)
        inside = [p for p in places if low <= p and p + len(quote) <= high]
        one = len(inside) == 1
        places = inside if one else _in_context(offsets, start, end, places)
    if not places:
        return None
    if len(places) > 1 or not _belongs(offsets, start, end, places[0]):
        return AMBIGUOUS
    return Anchor(State.SHIFTED, places[0], places[0] + len(quote))


def _occurrences(quote: str, text: str) -> Iterator[int]:
    """Where *quote* stands in *text* as whole words."""
    at = text.find(quote)
    while at >= 0:
        end = at + len(quote)
        inside_word = (at > 0 and text[at - 1].isalnum() and quote[0].isalnum()) or (
            end < len(text) and text[end].isalnum() and quote[-1].isalnum()
        )
        if not inside_word:
            yield at
        at = text.find(quote, at + 1)


def _is_look_alike(offsets: OffsetMap, first: int, last: int) -> bool:
    """Whether new[first:last] stood in the old text as a stretch of its own."""
    origin = offsets.origin(first)
    return origin is not None and offsets.span(origin, origin + last - first) == (
        first,
        last,
    )


def _in_context(
    offsets: OffsetMap, start: int, end: int, places: Iterable[int]
) -> list[int]:
    """Those of *places* with the same words before and after as the old quote."""
    old, new, length = offsets.old, offsets.new, end - start
    before = old[max(0, start - CONTEXT) : start]
    after = old[end : end + CONTEXT]
    return [
        place
        for place in places
        if new[:place].endswith(before) and new.startswith(after, place + length)
    ] or list(places)


def _belongs(offsets: OffsetMap, start: int, end: int, place: int) -> bool:
    """Whether a short quote stands where it stood, or among its old neighbours."""
    if end - start >= TELLING:
        return True
    low, high = offsets.hunk(start, end)
    if low <= place and place + end - start <= high:
        return True
    old, new = offsets.old, offsets.new
    last = place + end - start
    before = old[max(0, start - CONTEXT) : start], new[max(0, place - CONTEXT) : place]
    after = old[end : end + CONTEXT], new[last : last + CONTEXT]
    return fuzz.ratio(*before) >= ALIKE and fuzz.ratio(*after) >= ALIKE


def _changed(offsets: OffsetMap, start: int, end: int) -> Anchor | None:
    """Words like the old ones in their place: between what still stands around them."""
    quote = offsets.old[start:end]
    first, last = offsets.place(start), offsets.place(end - 1)
    if first is not None and last is not None and first <= last:
        score = fuzz.ratio(quote, offsets.new[first : last + 1])
        ranked = [(score, first, last + 1)]
    else:
        low, high = offsets.hunk(start, end)
        ranked = sorted(_windows(quote, offsets.new, low, high), reverse=True)
    if not ranked or ranked[0][0] < ALIKE:
        return None
    _, low, high = ranked[0]
    return _if_clear(ranked[0], chain(ranked, _rivals(offsets, quote, low, high)))


def _if_clear(found: Window, others: Iterable[Window]) -> Anchor:
    """The place *found*, if none of the *others* is nearly as like the quote."""
    best, low, high = found
    for score, other_low, other_high in others:
        apart = other_low >= high or other_high <= low
        if apart and best - score < CLEAR:
            return AMBIGUOUS
    return Anchor(State.CHANGED, low, high)


def _rivals(offsets: OffsetMap, quote: str, first: int, last: int) -> Iterator[Window]:
    """Stretches like *quote* around new[first:last] that did not stand in the old
    text."""
    reach = NEAR * len(quote)
    low, high = max(0, first - reach), min(len(offsets.new), last + reach)
    for window in _windows(quote, offsets.new, low, high):
        if not _is_look_alike(offsets, window[1], window[2]):
            yield window


def _windows(quote: str, text: str, low: int, high: int) -> Iterator[Window]:
    """Stretches of whole words of text[low:high] as long as *quote*, with ratios."""
    words = [m.span() for m in WORD.finditer(text, low, high)]
    count = max(1, len(WORD.findall(quote)))
    if len(words) > 40 * count + 400:
        return
    for length in range(max(1, count - 2), count + 3):
        for at in range(len(words) - length + 1):
            first, last = words[at][0], words[at + length - 1][1]
            score = fuzz.ratio(quote, text[first:last], score_cutoff=ALIKE - CLEAR)
            if score:
                yield score, first, last

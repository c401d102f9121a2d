"""Stretches of a text around the words sought, as plain segments.

Never HTML: a snippet is a list of (text, whether it is marked); templates escape it.
Words are compared in their normal form and shown as the text prints them.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from archive.parsing.border import without_bidi_controls
from archive.parsing.names import normalise

from .words import CLITICS, arabic_stem, is_arabic

Segments = list[tuple[str, bool]]

# A word as printed: letters and digits with their vowel signs, tatweel and joiners.
_MARKS = "\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200c\u200d"
_PRINTED = re.compile(f"[\\w{_MARKS}]+")
_WHOLE = f"\\b(?:%s)(?![\\w{_MARKS}])"
_SPACE = re.compile(r"\s+")
BEFORE, AFTER = 60, 120  # code points around the first hit of a snippet
MOST_SNIPPETS = 2
OPENING = 200
# What may follow a stem within one word; longer and it is another word.
LONGEST_ENDING = 5


class Marker:
    """Finds the words that a search looked for, given their *lexemes* (stems).

    Made for one page of results: what it has once judged, it does not judge again.
    """

    def __init__(self, lexemes: Iterable[str]) -> None:
        self.lexemes = frozenset(lexemes)
        # English and French stems may end in another letter than the word ("parti").
        self.stems = sorted({stem.removesuffix("i") or stem for stem in self.lexemes})
        self.beginnings = {stem[:2] for stem in self.stems}
        self._sought: dict[str, str] = {}
        self._seen: set[str] = set()

    def hits(self, text: str) -> list[tuple[int, int, str]]:
        """The words of *text* that were sought: (start, end, stem)."""
        if not self.lexemes:
            return []
        printed = set(_PRINTED.findall(text))
        new = printed - self._seen
        self._seen |= new
        # Most words of most texts need no closer look than at their first letters.
        likely = (
            word
            for word in new
            if not word.isascii() or word[:2].lower() in self.beginnings
        )
        for word in likely:
            if stem := self._judge(_plain(word)):
                self._sought[word] = stem
        forms = printed & self._sought.keys()
        if not forms:
            return []
        # Longest first, since one form may begin another.
        longest_first = sorted(forms, key=lambda form: (-len(form), form))
        among = re.compile(_WHOLE % "|".join(map(re.escape, longest_first)))
        return [
            (found.start(), found.end(), self._sought[found[0]])
            for found in among.finditer(text)
        ]

    def _judge(self, word: str) -> str:
        """The stem that *word*, in its normal form, goes back to; empty if to none."""
        if word in self.lexemes:
            return word
        if is_arabic(word):
            stem = arabic_stem(word)
            bare = stem[1:] if stem.startswith(CLITICS) else stem
            return next((s for s in (stem, bare) if s in self.lexemes), "")
        if word[:2] not in self.beginnings:
            return ""
        fitting = [
            stem
            for stem in self.stems
            if word.startswith(stem)
            and len(stem) > 2
            and len(word) - len(stem) <= LONGEST_ENDING
        ]
        return max(fitting, key=len, default="")


@lru_cache(maxsize=50_000)
def _plain(printed: str) -> str:
    return normalise(printed)


def snippets(text: str, marker: Marker) -> list[Segments]:
    """At most two stretches of *text* in which most of the sought words stand.

    The beginning of the text where none does; nothing for an empty text.
    """
    hits = marker.hits(text)
    if not hits:
        opening = _cut(text, 0, OPENING)
        return [_segments(text, *opening, [])] if text.strip() else []
    chosen: list[tuple[int, int]] = []
    seen: set[str] = set()
    while len(chosen) < MOST_SNIPPETS:
        best = _richest(text, hits, chosen, seen)
        if best is None:
            break
        chosen.append(best)
        seen |= {stem for start, end, stem in hits if best[0] <= start < best[1]}
    return [_segments(text, start, end, hits) for start, end in sorted(chosen)]


def _richest(
    text: str,
    hits: list[tuple[int, int, str]],
    chosen: list[tuple[int, int]],
    seen: set[str],
) -> tuple[int, int] | None:
    """The window with most words not *seen* yet; None where nothing new is left."""
    best, most = None, 0
    for number, (start, _end, _stem) in enumerate(hits):
        new: set[str] = set()
        for later, _, stem in hits[number:]:
            if later > start + AFTER:
                break
            new.add(stem)
        gain = len(new - seen)
        if gain > most and not any(a <= start < b for a, b in chosen):
            best, most = start, gain
            if gain == len(new) == len({stem for _, _, stem in hits}):
                break
    if best is None:
        return None
    return _cut(text, best - BEFORE, best + AFTER)


def _cut(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch from *start* to *end*, drawn in to where words begin and end."""
    start, end = max(start, 0), min(end, len(text))
    if start > 0:
        space = _SPACE.search(text, start, end)
        start = space.end() if space and space.end() < end else start
    if end < len(text):
        spaces = [found.start() for found in _SPACE.finditer(text, start, end)]
        end = spaces[-1] if spaces else end
    return start, end


def _segments(
    text: str, start: int, end: int, hits: list[tuple[int, int, str]]
) -> Segments:
    segments: Segments = []
    at = start
    if start > 0:
        segments.append(("… ", False))
    for first, last, _stem in hits:
        if start <= first and last <= end:
            segments += [(text[at:first], False), (text[first:last], True)]
            at = last
    segments.append((text[at:end], False))
    if end < len(text.rstrip()):
        segments.append((" …", False))
    shown = ((_SPACE.sub(" ", without_bidi_controls(t)), mark) for t, mark in segments)
    return [(piece, mark) for piece, mark in shown if piece]

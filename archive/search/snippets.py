"""Stretches of a text around the words sought, as plain segments.

Never HTML: a snippet is a list of (text, whether it is marked); templates escape it.
Words are compared in their normal form and shown as the text prints them.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from archive.parsing.border import without_bidi_controls
from archive.parsing.names import normalise

from .spellings import spelt
from .words import CLITICS, arabic_stem, is_arabic

Segments = list[tuple[str, bool]]

# A word as printed: letters and digits with their vowel signs, tatweel and joiners.
_MARKS = "\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200c\u200d"
_PRINTED = re.compile(f"[\\w{_MARKS}]+")
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
        self._judged: dict[str, str] = {}
        self._spelt: re.Pattern[str] | None = None

    def hits(self, text: str) -> list[tuple[int, int, str]]:
        """The words of *text* that were sought: (start, end, stem)."""
        if not self.lexemes:
            return []
        if text.isascii():
            return sorted(self._hits_in_ascii(text.lower()))
        return list(self._hits_spelt(text))

    def _hits_spelt(self, text: str) -> Iterator[tuple[int, int, str]]:
        """The hits in any *text*: words that may be spelt as the stems are."""
        if self._spelt is None:
            self._spelt = spelt(self.stems)
        end = 0
        while found := self._spelt.search(text, end):
            start = found.start()
            while start > end and _PRINTED.match(text, start - 1):
                start -= 1
            word = _PRINTED.match(text, start)
            end = word.end() if word else found.end()
            if word and (stem := self._judge(word[0])):
                yield start, end, stem

    def _hits_in_ascii(self, text: str) -> Iterator[tuple[int, int, str]]:
        """The hits in *text*, which is its own normal form: the quick way."""
        for beginning in self.stems:
            at = text.find(beginning)
            while at >= 0:
                word = _PRINTED.match(text, at)[0]
                begins = at == 0 or not _PRINTED.match(text, at - 1)
                if begins and self._stem_once(word) == beginning:
                    yield at, at + len(word), beginning
                at = text.find(beginning, at + len(word))

    def _judge(self, word: str) -> str:
        """`_stem`, kept."""
        if word not in self._judged:
            self._judged[word] = self._stem(word)
        return self._judged[word]

    def _stem_once(self, word: str) -> str:
        """`_stem`, without its last letter where `stems` has it so."""
        stem = self._judge(word)
        return stem if stem in self.stems else stem.removesuffix("i")

    def _stem(self, printed: str) -> str:
        """The lexeme that the word goes back to; empty if to none."""
        # Most words of most texts need no closer look than at their first letters.
        if printed.isascii() and printed[:2].lower() not in self.beginnings:
            return ""
        forms = _forms(printed)
        for form in forms:
            if form in self.lexemes:
                return form
        word = forms[0]
        if len(forms) > 1 or word[:2] not in self.beginnings:
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
def _forms(printed: str) -> tuple[str, ...]:
    """The word in its normal form; an Arabic one also as stem, and without clitic."""
    word = normalise(printed)
    if not is_arabic(word):
        return (word,)
    stem = arabic_stem(word)
    return (word, stem, stem[1:] if stem.startswith(CLITICS) else stem)


def snippets(text: str, marker: Marker) -> list[Segments]:
    """At most two stretches of *text* in which most of the sought words stand.

    The beginning of the text where none does; nothing for an empty text.
    """
    hits = marker.hits(text)
    if not hits:
        opening = _cut(text, 0, OPENING)
        return [_segments(text, *opening, [])] if text.strip() else []
    chosen: list[tuple[int, int]] = []
    sought = {stem for _start, _end, stem in hits}
    seen: set[str] = set()
    while len(chosen) < MOST_SNIPPETS and seen != sought:
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
    wanted = len({stem for _, _, stem in hits} - seen)
    for number, (start, _end, _stem) in enumerate(hits):
        new: set[str] = set()
        for at in range(number, len(hits)):
            later, _, stem = hits[at]
            if later > start + AFTER:
                break
            new.add(stem)
        gain = len(new - seen)
        if gain > most and not any(a <= start < b for a, b in chosen):
            best, most = start, gain
            if gain == wanted:
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

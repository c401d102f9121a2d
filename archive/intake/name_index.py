"""All names of the authority files in memory: whom a printed name means, and where
names stand.

A unique exact match of the normalised name decides; anything less is a suggestion. No
score separates organisations ("Iraqi Communist Party" and a split of it are near
neighbours), so no score is used.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from archive.parsing.names import normalise

WORD = re.compile(r"\w+")
# What may stand between two words of one name.
BETWEEN = re.compile(r"[ \t\n\u00a0'’.\-‐–—]{0,3}")
LONGEST_NAME = 16
KEY_LENGTH = 250

# Words repeat: most need not be normalised again.
_word = lru_cache(maxsize=65_536)(normalise)

MISSING = "no authority has this name"


class Target(NamedTuple):
    """An authority: "organisation", "person", "place" or "event", and its primary
    key."""

    kind: str
    pk: int


class Name(NamedTuple):
    """One name of an authority, as the authority file spells it."""

    text: str
    target: Target
    is_acronym: bool = False


class Match(NamedTuple):
    """Whom a printed name means, if anybody, and why."""

    target: Target | None
    reason: str


class Found(NamedTuple):
    """A name in a text: code points, end-exclusive, and the only authority it can
    mean."""

    start: int
    end: int
    target: Target


@dataclass(frozen=True, slots=True)
class _Entry:
    words: tuple[str, ...]
    acronym: bool
    capital: bool
    target: Target


class NameIndex:
    """Names by normalised form and by first word."""

    def __init__(self, names: Iterable[Name]) -> None:
        self._targets: dict[str, set[Target]] = defaultdict(set)
        self._spelling: dict[str, str] = {}
        self._by_word: dict[str, list[_Entry]] = defaultdict(list)
        for name in names:
            key = normalise(name.text)[:KEY_LENGTH]
            if not key:
                continue
            self._spelling.setdefault(key, name.text)
            if name.target not in self._targets[key]:
                self._targets[key].add(name.target)
            self._enter(name)
        for entries in self._by_word.values():
            entries.sort(key=lambda entry: -len(entry.words))
        self._sorted = sorted(self._targets)

    def _enter(self, name: Name) -> None:
        words = tuple(normalise(word) for word in WORD.findall(name.text))
        if not words or len(words) > LONGEST_NAME or len("".join(words)) < 2:
            return
        acronym = name.is_acronym or (name.text.isupper() and len(name.text) < 7)
        entry = _Entry(words, acronym, name.text[:1].isupper(), name.target)
        if entry not in self._by_word[words[0]]:
            self._by_word[words[0]].append(entry)

    def meaning(self, printed: str, kinds: Collection[str]) -> Match:
        """Whom *printed* means among *kinds*: the only authority of that very name, or
        nobody."""
        key = normalise(printed)[:KEY_LENGTH]
        found = {t for t in self._targets.get(key, ()) if t.kind in kinds}
        if len(found) == 1:
            return Match(
                found.pop(), f"the only authority named “{self._spelling[key]}”"[:250]
            )
        if found:
            return Match(None, f"{len(found)} authorities have this name: choose one")
        return Match(None, MISSING)

    def continuing(
        self, printed: str, kinds: Collection[str], limit: int = 3
    ) -> list[str]:
        """Names that begin with the words *printed*, which break off: suggestions."""
        key = normalise(printed)[:KEY_LENGTH]
        found: list[str] = []
        for candidate in self._sorted[bisect_left(self._sorted, key) :]:
            if not key or not candidate.startswith(key) or len(found) == limit:
                break
            if any(t.kind in kinds for t in self._targets[candidate]):
                found.append(self._spelling[candidate])
        return found

    def find(self, text: str) -> Iterator[Found]:
        """Names in *text*, longest first, not overlapping, at word boundaries.

        A name that could mean two authorities is left out. An acronym has to stand in
        capitals, a capitalised name with its capital: "us" is not the US, "hit" not
        Hit.
        """
        if self._by_word.keys().isdisjoint(map(_word, WORD.findall(text))):
            return
        words = [(*m.span(), _word(m[0])) for m in WORD.finditer(text)]
        at = 0
        while at < len(words):
            if words[at][2] not in self._by_word:
                at += 1
                continue
            length, targets = self._longest(text, words, at)
            if length:
                if len(targets) == 1:
                    start, end = words[at][0], words[at + length - 1][1]
                    yield Found(start, end, next(iter(targets)))
                at += length
            else:
                at += 1

    def _longest(
        self, text: str, words: list[tuple[int, int, str]], at: int
    ) -> tuple[int, set[Target]]:
        """The number of words of the longest name that begins with word *at*, and whom
        it means."""
        best, targets = 0, set[Target]()
        for entry in self._by_word.get(words[at][2], ()):
            length = len(entry.words)
            if length < best:
                break
            if self._stands(entry, text, words, at):
                best = length
                targets.add(entry.target)
        return best, targets

    @staticmethod
    def _stands(
        entry: _Entry, text: str, words: list[tuple[int, int, str]], at: int
    ) -> bool:
        stretch = words[at : at + len(entry.words)]
        if tuple(word for _, _, word in stretch) != entry.words:
            return False
        if any(
            not BETWEEN.fullmatch(text, before[1], after[0])
            for before, after in zip(stretch, stretch[1:], strict=False)
        ):
            return False
        printed = text[stretch[0][0] : stretch[-1][1]]
        if entry.acronym:
            return printed.isupper()
        return not entry.capital or printed[:1].isupper()

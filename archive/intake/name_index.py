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
from itertools import pairwise
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
    """Names by normalised form and by their words."""

    def __init__(self, names: Iterable[Name]) -> None:
        self._targets: dict[str, set[Target]] = defaultdict(set)
        self._spelling: dict[str, str] = {}
        self._spelled: dict[tuple[str, ...], list[_Entry]] = defaultdict(list)
        self._lengths: dict[str, list[int]] = {}
        for name in names:
            key = normalise(name.text)[:KEY_LENGTH]
            if not key:
                continue
            self._spelling.setdefault(key, name.text)
            if name.target not in self._targets[key]:
                self._targets[key].add(name.target)
            self._enter(name)
        lengths: dict[str, set[int]] = defaultdict(set)
        for words in self._spelled:
            lengths[words[0]].add(len(words))
        for word, found in lengths.items():
            self._lengths[word] = sorted(found, reverse=True)
        self._sorted = sorted(self._targets)

    def _enter(self, name: Name) -> None:
        words = tuple(normalise(word) for word in WORD.findall(name.text))
        if not words or len(words) > LONGEST_NAME or len("".join(words)) < 2:
            return
        acronym = name.is_acronym or (name.text.isupper() and len(name.text) < 7)
        entry = _Entry(words, acronym, name.text[:1].isupper(), name.target)
        if entry not in self._spelled[words]:
            self._spelled[words].append(entry)

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
        words = _words(text)
        starts = [at for at, word in enumerate(words) if word in self._lengths]
        spans: list[tuple[int, int]] = []
        after = 0
        for at in starts:
            entries = self._beginning(words, at) if at >= after else []
            if not entries:
                continue
            # Most texts have many first words of names, and hardly a name.
            spans = spans or [match.span() for match in WORD.finditer(text)]
            length, targets = _longest(entries, text, spans[at:])
            if len(targets) == 1:
                start, end = spans[at][0], spans[at + length - 1][1]
                yield Found(start, end, next(iter(targets)))
            after = at + length

    def _beginning(self, words: list[str], at: int) -> list[_Entry]:
        """The names whose words stand from word *at* on, longest first."""
        return [
            entry
            for length in self._lengths[words[at]]
            for entry in self._spelled.get(tuple(words[at : at + length]), ())
        ]


def _words(text: str) -> list[str]:
    """The words of *text*, normalised one by one."""
    if text.isascii():
        return WORD.findall(text.lower())
    return list(map(_word, WORD.findall(text)))


def _longest(
    entries: list[_Entry], text: str, spans: list[tuple[int, int]]
) -> tuple[int, set[Target]]:
    """Of *entries*, whose words stand at *spans*, those that stand there as a name and
    are longest: the number of words, and whom it means."""
    best, targets = 0, set[Target]()
    for entry in entries:
        length = len(entry.words)
        if length < best:
            break
        if _stands(entry, text, spans[:length]):
            best = length
            targets.add(entry.target)
    return best, targets


def _stands(entry: _Entry, text: str, spans: list[tuple[int, int]]) -> bool:
    if any(
        not BETWEEN.fullmatch(text, before[1], after[0])
        for before, after in pairwise(spans)
    ):
        return False
    printed = text[spans[0][0] : spans[-1][1]]
    if entry.acronym:
        return printed.isupper()
    return not entry.capital or printed[:1].isupper()

"""Phrase tables: folding that keeps every offset, and look-up by the first letters.

A table of a few hundred phrases costs a line one dictionary access and a handful of
`startswith`, where an alternation of the same phrases would try each in turn.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

_LETTERS = {
    "àáâãäåāăą": "a",
    "çćč": "c",
    "ďđ": "d",
    "èéêëēėęě": "e",
    "ğģ": "g",
    "ìíîïīıİ": "i",
    "ñńň": "n",
    "òóôõöøō": "o",
    "ř": "r",
    "śşšș": "s",
    "ß": "s",
    "ţťț": "t",
    "ùúûüūů": "u",
    "ýÿ": "y",
    "źżž": "z",
    "أإآٱ": "ا",
    "ىیې": "ي",
    "ک": "ك",
    "ة": "ه",
    "‘’ʼ`´": "'",
    "“”„«»": '"',
    "\u00a0\u202f\u2009\u200c\t": " ",
    "‐‑": "-",
}
_FOLDING = str.maketrans(
    {
        variant: plain
        for variants, plain in _LETTERS.items()
        for variant in {
            *variants,
            *(v.upper() for v in variants if len(v.upper()) == 1),
        }
    }
)


def fold(text: str) -> str:
    """*text* in lower case without accents, one code point for each code point.

    Offsets in the result are offsets in *text*: `İ` becomes one `i`, `ß` one `s`;
    Arabic letter variants (alef, yeh, kaf, teh marbuta) become one letter.
    """
    if text.isascii() and text.isalnum():
        return text.lower()
    if len(text) <= SHORT:
        return _fold_word(text)
    return _fold_text(text) if len(text) > LONG else _fold(text)


def _fold(text: str) -> str:
    text = text.replace("`", "'").replace("\t", " ")
    if not text.isascii():
        text = _FOLDED.sub(_folded_stretch, text)
    return text.lower()


# `translate` looks every single letter up: spare it the English between two of these.
_FOLDED = re.compile(f"[{''.join(chr(c) for c in _FOLDING if c > 0x7F)}][^!-\x7f]*")


def _folded_stretch(found: re.Match[str]) -> str:
    return found[0].translate(_FOLDING)


# Several steps fold the same whole text; it is kept while that text is read.
@lru_cache(maxsize=4)
def _fold_text(text: str) -> str:
    for sign, plain in _PRINTERS_SIGNS:
        text = text.replace(sign, plain)
    return _fold(text)


# Nearly all that English has beyond ASCII: far between, and faster replaced at once.
_PRINTERS_SIGNS = (("“", '"'), ("”", '"'), ("’", "'"), ("‘", "'"), ("\u00a0", " "))
# Texts repeat their words.
_fold_word = lru_cache(maxsize=32_768)(_fold)
SHORT, LONG = 24, 500


class _Bucket(NamedTuple):
    """The phrases that begin with the same letters, the longest first, and which of
    them are stems.
    """

    phrases: tuple[str, ...]
    stems: tuple[str, ...]

    def opening(self, folded: str) -> int:
        """Length of the first phrase that *folded* begins with, else 0."""
        for phrase in self.phrases:
            if folded.startswith(phrase):
                end = len(phrase)
                whole = end == len(folded) or not folded[end].isalnum()
                if whole or phrase in self.stems:
                    return end
        return 0


def _bucket(phrases: set[str], stems: set[str]) -> _Bucket:
    ordered = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    return _Bucket(tuple(ordered), tuple(sorted(phrases & stems)))


_START = 3


class Phrases:
    """A table of phrases; one that ends in `*` is a stem and may go on within the
    word.
    """

    def __init__(self, phrases: Iterable[str]) -> None:
        folded = [fold(phrase) for phrase in phrases]
        stems = {phrase.removesuffix("*") for phrase in folded if phrase[-1:] == "*"}
        self._phrases = frozenset(phrase.removesuffix("*") for phrase in folded)
        starts: dict[str, set[str]] = {}
        for phrase in self._phrases:
            starts.setdefault(phrase[:_START], set()).add(phrase)
        short = {phrase for phrase in self._phrases if len(phrase) == _START - 1}
        self._others = _bucket(short, stems)
        self._by_start = {
            start: _bucket(bucket | set(filter(start.startswith, short)), stems)
            for start, bucket in starts.items()
        }
        # Most lines open with none: these decide that without a look at the bucket.
        self._openings = {
            start: bucket.phrases for start, bucket in self._by_start.items()
        }
        self._stems = {
            start: bucket.stems
            for start, bucket in self._by_start.items()
            if bucket.stems
        }
        self._short, self._short_stems = self._others

    def opening(self, folded: str) -> int:
        """Length of the longest phrase that *folded* begins with, as whole words; else
        0.
        """
        start = folded[:_START]
        if not folded.startswith(self._openings.get(start, self._short)):
            return 0
        return self._by_start.get(start, self._others).opening(folded)

    def matches(self, folded: str) -> bool:
        """Whether *folded* is one of the phrases, whole."""
        if folded in self._phrases:
            return True
        start = folded[:_START]
        if start in self._stems:
            return folded.startswith(self._stems[start])
        return start not in self._by_start and folded.startswith(self._short_stems)


class PhrasesWithin:
    """A table of phrases that may stand anywhere in a text.

    Most texts have few of them: a phrase is sought only where the text has the words
    that the phrase needs; one that needs no whole word, where its longest run of
    letters stands in one of the text's words.
    """

    def __init__(self, phrases: Iterable[str]) -> None:
        self._by_need: dict[str, list[tuple[str, frozenset[str]]]] = {}
        self._by_run: dict[str, list[str]] = {}
        self._order = {fold(phrase): place for place, phrase in enumerate(phrases)}
        for phrase in self._order:
            if needs := _NEEDED.findall(phrase):
                need = max(needs, key=len)
                self._by_need.setdefault(need, []).append((phrase, frozenset(needs)))
            else:
                run = max(_LETTERS_IN.findall(phrase), key=len, default="")
                self._by_run.setdefault(run, []).append(phrase)
        self._runs = AnyWithin(self._by_run, letters=4)

    def within(self, folded: str, vocabulary: "Vocabulary") -> Iterator[str]:
        """Those phrases that stand in *folded*, whose words are in *vocabulary* (more
        words do no harm).
        """
        for need in self._by_need.keys() & vocabulary.needs:
            for phrase, needs in self._by_need[need]:
                if needs <= vocabulary.needs and phrase in folded:
                    yield phrase
        for run in self._runs.all_within(vocabulary.words):
            for phrase in self._by_run[run]:
                if phrase in folded:
                    yield phrase

    def in_order(self, folded: str, vocabulary: "Vocabulary") -> tuple[str, ...]:
        """The same in the order of the table."""
        found = self.within(folded, vocabulary)
        return tuple(sorted(found, key=self._order.__getitem__))


class AnyWithin:
    """A table of phrases of which some may stand anywhere in a text.

    Phrases have pieces of a few *letters* in common: fewer pieces than phrases need be
    sought in the many texts that have none. Long texts want longer pieces.
    """

    def __init__(self, phrases: Iterable[str], *, letters: int = 3) -> None:
        left = frozenset(map(fold, phrases))
        self._by_piece: list[tuple[str, tuple[str, ...]]] = []
        while left:
            pieces = (_pieces(phrase, letters) for phrase in left)
            counts = Counter(chain.from_iterable(pieces))
            most = min(counts, key=lambda piece: (-counts[piece], piece))
            having = frozenset(phrase for phrase in left if most in phrase)
            self._by_piece.append((most, tuple(sorted(having))))
            left -= having
        self._in_ascii = [pair for pair in self._by_piece if pair[0].isascii()]

    def within(self, folded: str) -> bool:
        """Whether one of the phrases stands in *folded*, if only inside a word."""
        for piece, phrases in self._in_ascii if folded.isascii() else self._by_piece:
            if piece in folded and has_any(folded, phrases):
                return True
        return False

    def all_within(self, folded: str) -> Iterator[str]:
        """Those of the phrases that stand in *folded*, if only inside a word."""
        for piece, phrases in self._in_ascii if folded.isascii() else self._by_piece:
            if piece in folded:
                yield from (phrase for phrase in phrases if phrase in folded)


def _pieces(phrase: str, letters: int) -> set[str]:
    """The stretches of so many *letters* in *phrase*; itself, if it is no longer."""
    last = max(len(phrase) - letters, 0)
    return {phrase[at : at + letters] for at in range(last + 1)}


def has_any(text: str, few: Iterable[str]) -> bool:
    """Whether one of a *few* marks or words stands in *text*."""
    for one in few:  # noqa: SIM110  # a generator costs more than the search itself
        if one in text:
            return True
    return False


class Vocabulary:
    """The different words of a text: one after the other, and with the beginnings of
    each.
    """

    def __init__(self, words: Iterable[str]) -> None:
        self.words = " ".join(words)
        self.needs = {*words, *[word[:_BEGINNING] for word in words]}


_BEGINNING = 4
_LETTERS_IN = re.compile(r"[^\W\d_]+")
# A word between spaces, or what begins one: without it a phrase stands in no text.
_NEEDED = re.compile(rf" ([^\W\d_]+(?=\W)|[^\W\d_]{{{_BEGINNING}}})")


def words_of(*blocks: str) -> frozenset[str]:
    """The folded words of white-space separated word lists."""
    return frozenset(fold(" ".join(blocks)).split())


def phrases_of(*blocks: str) -> tuple[str, ...]:
    """The phrases of lists written one a line or separated by `|`."""
    return tuple(
        phrase.strip()
        for block in blocks
        for line in block.splitlines()
        for phrase in line.split("|")
        if phrase.strip()
    )

"""Phrase tables: folding that keeps every offset, and look-up by the first letters.

A table of a few hundred phrases costs a line one dictionary access and a handful of
`startswith`, where an alternation of the same phrases would try each in turn.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

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
    return _fold_text(text) if len(text) > LONG else _fold(text)


def _fold(text: str) -> str:
    text = text.replace("`", "'").replace("\t", " ")
    if not text.isascii():
        text = _BEYOND_ASCII.sub(_folded_stretch, text)
    return text.lower()


# `translate` looks every single letter up: spare it the English between two dashes.
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f][^!-\x7f]*")


def _folded_stretch(found: re.Match[str]) -> str:
    return found[0].translate(_FOLDING)


# Several steps fold the same whole text; it is kept while that text is read.
_fold_text = lru_cache(maxsize=1)(_fold)
LONG = 500


class Phrases:
    """A table of phrases; one that ends in `*` is a stem and may go on within the
    word.
    """

    def __init__(self, phrases: Iterable[str]) -> None:
        self._by_start: dict[str, tuple[tuple[str, bool], ...]] = {}
        buckets: dict[str, set[tuple[str, bool]]] = {}
        for phrase in phrases:
            stem = phrase.endswith("*")
            folded = fold(phrase.removesuffix("*"))
            buckets.setdefault(folded[:2], set()).add((folded, stem))
        for start, bucket in buckets.items():
            ordered = sorted(bucket, key=lambda entry: (-len(entry[0]), entry[0]))
            self._by_start[start] = tuple(ordered)

    def opening(self, folded: str) -> int:
        """Length of the longest phrase that *folded* begins with, as whole words; else
        0.
        """
        for phrase, stem in self._by_start.get(folded[:2], ()):
            if folded.startswith(phrase):
                end = len(phrase)
                if stem or end == len(folded) or not folded[end].isalnum():
                    return end
        return 0

    def matches(self, folded: str) -> bool:
        """Whether *folded* is one of the phrases, whole."""
        entries = self._by_start.get(folded[:2], ())
        return any(
            folded == phrase or (stem and folded.startswith(phrase))
            for phrase, stem in entries
        )


class PhrasesWithin:
    """A table of phrases that may stand anywhere in a text.

    Most texts have few of them: a phrase is sought only where the text has a word that
    begins like one of the phrase's.
    """

    def __init__(self, phrases: Iterable[str]) -> None:
        self._by_beginning: dict[str, list[str]] = {}
        for phrase in dict.fromkeys(map(fold, phrases)):
            self._by_beginning.setdefault(_needed_word(phrase), []).append(phrase)
        self._unconditional = self._by_beginning.pop("", [])

    def within(self, folded: str, beginnings: frozenset[str]) -> Iterator[str]:
        """Those phrases that stand in *folded*, the text with these `beginnings_of`
        its words (more of them do no harm).
        """
        for beginning in self._by_beginning.keys() & beginnings:
            for phrase in self._by_beginning[beginning]:
                if phrase in folded:
                    yield phrase
        for phrase in self._unconditional:
            if phrase in folded:
                yield phrase


_BEGINNING = 3
# A word that begins at a space, and is whole or longer than a beginning.
_NEEDED = re.compile(rf" ([^\W\d_]{{{_BEGINNING}}}|[^\W\d_]+(?=\W))")


def beginnings_of(words: Iterable[str]) -> frozenset[str]:
    """The first letters of words, as `PhrasesWithin` looks them up."""
    return frozenset(word[:_BEGINNING] for word in words)


def _needed_word(phrase: str) -> str:
    """The beginning of a word without which *phrase* stands in no text; "" if none."""
    return max(_NEEDED.findall(phrase), key=len, default="")


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

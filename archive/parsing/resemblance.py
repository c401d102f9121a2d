"""How much of their words two texts have in common, and keys by which to find such
texts.

The keys are those of locality-sensitive hashing over a MinHash sketch (Broder 1997; one
permutation, empty places filled from others: Shrivastava 2017). Texts that share most
of their words share a key, whatever else the archive holds; so each text is compared
with the few that share one, never with all.
"""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from zlib import crc32

from rapidfuzz.distance import LCSseq

from archive.parsing.names import normalise
from archive.parsing.record import TEXT_ROLES, Role

# What a page says itself: neither furniture, nor comments, nor documents inside it.
OWN = frozenset(role.value for role in TEXT_ROLES | {Role.TITLE})

# From this share of the words on, two texts are near duplicates.
ALIKE = 0.9
# Texts with fewer words say too little to be compared.
FEWEST_WORDS = 5
SHINGLE = 3  # words that are hashed together
PLACES = 32  # least hashes in a sketch: a power of two
ROWS = 2  # least hashes in a key; so there are PLACES / ROWS keys
# Above this many words, only stretches of a shingle and more are compared: comparing
# word by word takes the product of the lengths.
LONG = 20_000

# Letters and digits with what spelling may put between them: accents, vowel signs,
# joiners, marks of direction.
_WORD = re.compile(
    "[\\w\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u06d6-\u06ed"
    "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+"
)
_MASK = (1 << 64) - 1
_SHIFT = 64 - PLACES.bit_length() + 1
# Odd, without pattern: the digits of the golden ratio, of pi, of e.
_FACTORS = 0x9E3779B97F4A7C15, 0x243F6A8885A308D3, 0xB7E151628AED2A6B


# More would go on growing for as long as a large import runs.
@lru_cache(maxsize=1 << 14)
def _mark(word: str) -> int:
    """A number for *word*, however it is spelt; 0 for marks without a letter."""
    return crc32(normalise(word).encode())


def own_words(text: str, blocks: Iterable[tuple[str, int, int, bool]]) -> str:
    """The words of a document itself: no site furniture, readers' comments, nor other
    documents inside it. A text without blocks counts whole."""
    parts = [
        text[start:end]
        for role, start, end, repeats in blocks
        if role in OWN and not repeats
    ]
    return "\n".join(parts) if parts else text


def words_of(text: str) -> list[int]:
    """The words of *text* in order, each as a number that is the same in every process.

    Case, accents, Arabic letter forms and vowel signs, digits, punctuation and white
    space make no difference (`names.normalise`).
    """
    return [mark for word in _WORD.findall(text) if (mark := _mark(word))]


def keys_of(words: Sequence[int]) -> list[int]:
    """Keys (signed, 64 bits) that *words* share with texts like them; none for a text
    that is too short.

    Of texts of which nine words in ten are the same, in whatever places, 99 % share at
    least one; where whole paragraphs differ, practically all do.
    """
    if len(words) < FEWEST_WORDS:
        return []
    first, second, third = _FACTORS
    least: list[int | None] = [None] * PLACES
    for a, b, c in zip(words, words[1:], words[2:], strict=False):
        value = (a * first + b * second + c * third) & _MASK
        place = value >> _SHIFT
        known = least[place]
        if known is None or value < known:
            least[place] = value
    sketch = _filled(least)
    return [_key(at, sketch[at : at + ROWS]) for at in range(0, PLACES, ROWS)]


def _filled(least: Sequence[int | None]) -> list[int]:
    """*least* with the empty places of a short text filled from others, by a rule that
    does not depend on the text."""
    filled = []
    for place in range(PLACES):
        value, attempt = least[place], 0
        while value is None:
            attempt += 1
            other = (place * _FACTORS[0] + attempt * _FACTORS[1]) & _MASK
            value = least[other >> _SHIFT]
        filled.append(value)
    return filled


def _key(place: int, values: Sequence[int]) -> int:
    """One number for *values*, as PostgreSQL's bigint holds it."""
    mixed = place
    for value in values:
        mixed = (mixed * _FACTORS[2] + value) & _MASK
        mixed ^= mixed >> 31
    return mixed - (1 << 63)


def share(one: Sequence[int], two: Sequence[int]) -> float:
    """How much of the longer text's words the other one has too, from 0 to 1.

    Counted are words in the same order; or, where paragraphs have changed places, words
    that stand in the same company. Two empty texts have nothing in common.
    """
    short, long = sorted((len(one), len(two)))
    if not short:
        return 0.0
    in_order = 0.0 if long > LONG else LCSseq.similarity(one, two) / long
    if in_order >= ALIKE or short / long < ALIKE:
        return in_order
    in_company = min(short / long, _in_company(one, two), _in_company(two, one))
    return max(in_order, in_company)


def _in_company(words: Sequence[int], other: Sequence[int]) -> float:
    """The share of *words* that stand in shingles which *other* has too."""
    if len(words) < SHINGLE:
        return float(list(words) == list(other))
    known = set(zip(other, other[1:], other[2:], strict=False))
    reached = covered = 0
    for at, shingle in enumerate(zip(words, words[1:], words[2:], strict=False)):
        if shingle in known:
            covered += at + SHINGLE - max(at, reached)
            reached = at + SHINGLE
    return covered / len(words)

"""Sentences and their words, folded as the word tables are."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from archive.parsing.phrases import fold

END = re.compile(r"[.!?؟۔…]+[\"”’»)\]]*\s+|\n+")
WORD = re.compile(r"\w+")
LONGEST = 2_000
SHORTEST = 4


class Sentence(NamedTuple):
    """A stretch of the text (code points, end-exclusive) and its words, folded."""

    start: int
    end: int
    words: frozenset[str]


# Folding a word costs more than looking it up; texts repeat their words.
fold_word = lru_cache(maxsize=20_000)(fold)


def lower(text: str) -> str:
    """*text* in lower case, one code point for each ("İ" alone would become two)."""
    return text.replace("İ", "i").lower()


@lru_cache(maxsize=1)
def sentences_of(text: str) -> tuple[Sentence, ...]:
    """The sentences of *text* in order; lines end them, overlong ones are left out.

    The last answer is kept, because figures and events ask for the same text.
    """
    return tuple(_sentences(lower(text)))


def _sentences(lowered: str) -> Iterator[Sentence]:
    bounds = [0, *[found.end() for found in END.finditer(lowered)], len(lowered)]
    for start, end in pairwise(bounds):
        if SHORTEST <= end - start <= LONGEST:
            words = WORD.findall(lowered, start, end)
            yield Sentence(start, end, folded(words))


def folded(words: list[str]) -> frozenset[str]:
    """The words in folded form."""
    return frozenset([w if w.isascii() else fold_word(w) for w in words])

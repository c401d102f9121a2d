"""The words of a text, folded: found once, asked for by every step that counts or
seeks some.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import filterfalse, islice

from archive.parsing.phrases import Vocabulary, fold

WORD = re.compile(r"\w+")
_LETTERS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, eq=False)
class Wording:
    """A text, folded, and how often each word stands in it."""

    folded: str
    counts: Counter[str]

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """Its different words."""
        return Vocabulary(self.counts)

    def places_of(self, wanted: frozenset[str]) -> list[int]:
        """Where the wanted words (folded) begin, as whole words, in order."""
        # A table has more words than most texts; `&` would go through the table.
        forms = wanted.intersection(self.counts)
        # Behind the last of its places no word need be sought. The counts know how many
        # there are, but for those that an underline joins to another word.
        joined = "_" in self.folded
        return sorted(
            place
            for form in forms
            for place in islice(
                _places(self.folded, form), None if joined else self.counts[form]
            )
        )


# The last answers are kept: a page and the document in it, as they are and unbroken.
@lru_cache(maxsize=4)
def wording_of(text: str) -> Wording:
    """The words of *text*."""
    folded = fold(text)
    counts: Counter[str] = Counter()
    for stretch in _stretches(folded):
        counts.update(words_in(stretch))
    return Wording(folded, counts)


# A list of all words of a long text would take many times its memory.
_LONG = 100_000


def _stretches(text: str) -> Iterator[str]:
    start = 0
    while start < len(text):
        end = text.find("\n", start + _LONG) + 1 or len(text)
        yield text[start:end]
        start = end


# Whatever of ASCII is no word, as spaces.
_APART = {code: " " for code in range(128) if not WORD.match(chr(code))}


def words_in(folded: str) -> list[str]:
    """The words of *folded* text in order, as WORD finds them."""
    if folded.isascii():
        # What `translate` and `split` do at once.
        return folded.translate(_APART).split()
    if "\n" not in folded:
        return WORD.findall(folded)
    # One dash in English does not make all of its lines slow.
    return [word for line in folded.split("\n") for word in words_in(line)]


def in_letters(counts: Counter[str]) -> Counter[str]:
    """*counts* of words without the digits in them: "mp3" is an "mp"."""
    counts = counts.copy()
    for word in list(filterfalse(str.isalpha, counts)):
        count = counts.pop(word)
        for letters in _LETTERS.findall(word):
            counts[letters] += count
    return counts


def without(counts: Counter[str], others: Counter[str]) -> Counter[str]:
    """*counts* less those of *others*, which are among them."""
    left = counts.copy()
    for word, count in others.items():
        if left[word] > count:
            left[word] -= count
        else:
            left.pop(word)
    return left


def _places(folded: str, form: str) -> Iterator[int]:
    at = folded.find(form)
    while at != -1:
        end = at + len(form)
        before, after = folded[at - 1 : at], folded[end : end + 1]
        if not before.isalnum() and not after.isalnum():
            yield at
        at = folded.find(form, end)

"""How much of a line is made of the words of sites: "Be the first to comment"."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from archive.parsing.lines import Line
from archive.parsing.phrases import AnyWithin, Phrases, fold
from archive.parsing.vocabulary.site_foot import (
    DISCLAIMERS,
    MORE_OF,
    NAMING_WORDS,
    RELATING_WORDS,
)
from archive.parsing.vocabulary.site_words import (
    LESSER_WORDS,
    SMALL_WORDS,
    TOOL_WORDS,
)

SHORT, LONG, FOOT_WORDS = 8, 30, 14
QUOTED_WORDS, DISCLAIMING_WORDS = 3, 60
_MARKS = " .:;,…!?¿¡«»‹›<>|•·*#()[]{}←→–—-_/\\\"'+▾▼▲×✕&=؟،؛0123456789%٪"
_STEM = 4
# A quotation, and a word of the text alone on a line, as after an old line break.
_QUOTES = "\"'"
_GLUE = re.compile(r"(?<=[a-zß-ÿ])(?=[A-ZÀ-Ý])")
_JOINTS = re.compile(r"[-/|\]\[]+")
_ARABIC_PREFIXES = ("وال", "بال", "لل", "ال", "و", "ل", "ب")


class Tally(NamedTuple):
    """How many words of a line are a site's tools, its lesser words, neither."""

    tools: int
    lesser: int
    unknown: int


class _Words:
    """A set of folded words, and stems by their first letters."""

    def __init__(self, cells: Iterable[str]) -> None:
        self._whole = frozenset(cell for cell in cells if not cell.endswith("*"))
        self._stems: dict[str, tuple[str, ...]] = {}
        for cell in cells:
            if cell.endswith("*"):
                stem = cell[:-1]
                key = stem[:_STEM]
                self._stems[key] = (*self._stems.get(key, ()), stem)

    def __contains__(self, word: str) -> bool:
        return word in self._whole or word.startswith(
            self._stems.get(word[:_STEM], ("\0",))
        )


class _Kinds:
    """Tables of words and stems, each of a kind, asked all at once; the first table
    that has a word decides.
    """

    def __init__(self, *tables: Iterable[str]) -> None:
        self._whole: dict[str, int] = {}
        self._stems: dict[str, list[tuple[str, int]]] = {}
        for kind, cells in enumerate(tables):
            for cell in cells:
                if cell.endswith("*"):
                    stem = cell[:-1]
                    self._stems.setdefault(stem[:_STEM], []).append((stem, kind))
                else:
                    self._whole.setdefault(cell, kind)

    def get(self, word: str, default: int) -> int:
        """The number of the first table that has *word*."""
        found = self._whole.get(word, default)
        for stem, kind in self._stems.get(word[:_STEM], ()):
            if kind < found and word.startswith(stem):
                return kind
        return found


_kinds = _Kinds(TOOL_WORDS, LESSER_WORDS, SMALL_WORDS)
_naming = _Words(NAMING_WORDS)
_relating = _Words(RELATING_WORDS)
_more_of = Phrases(MORE_OF)
_disclaimers = AnyWithin(DISCLAIMERS)
_TOOL, _LESSER, _SMALL, _UNKNOWN, _NOTHING = range(5)


@lru_cache(maxsize=16_384)
def _kind(token: str) -> int:
    word = token.strip(_MARKS)
    if not word:
        return _NOTHING
    kind = _kinds.get(word, _UNKNOWN)
    if kind != _UNKNOWN:
        return kind
    if word.isascii() and word.isalnum() or "://" in word:
        return _UNKNOWN
    parts = [part for part in _JOINTS.split(word) if part]
    if len(parts) > 1 and all(_kind(part) != _UNKNOWN for part in parts):
        return min(_kind(part) for part in parts)
    for prefix in _ARABIC_PREFIXES:
        if word.startswith(prefix) and len(word) - len(prefix) > 2:
            return _kind(word[len(prefix) :])
    return _UNKNOWN


def tally(folded: str) -> Tally:
    """Of the words of *folded* text: how many are tools, lesser words, unknown."""
    kinds = list(map(_kind, folded.split()))
    return Tally(kinds.count(_TOOL), kinds.count(_LESSER), kinds.count(_UNKNOWN))


def tally_of(line: Line) -> Tally:
    """The same of the words of a line, those that stand without a space between them
    told apart: "ReplyDelete", "Skip to contentMenu".
    """
    found = tally(line.folded)
    if not found.unknown or line.words > FOOT_WORDS:
        return found
    parted = _GLUE.sub(" ", line.body)
    if len(parted) == len(line.body):
        return found
    return max(found, tally(fold(parted)))


def speaks_of_site(line: Line) -> bool:
    """Whether the line is made of the words of sites: short and of nothing else
    ("Bu Yazıyı Paylaş", "12 Posts 0 Comments"); longer and mostly of them ("You must be
    logged in to post a comment").
    """
    if not line.words or line.words > LONG or _is_citing(line):
        return False
    found = tally(line.folded)
    if not found.tools:
        return False
    known = found.tools + found.lesser
    if known * 2 < line.words and found.tools * 4 < line.words:
        return False
    if line.words <= SHORT and not found.unknown:
        return True
    return line.words > 4 and found.tools >= 2 and found.unknown * 4 <= line.words


def _is_citing(line: Line) -> bool:
    """Whether it is a word or two of the text in quotation marks, or an address."""
    return (
        line.words <= QUOTED_WORDS and line.folded[0] in _QUOTES or "://" in line.folded
    )


def disclaims(line: Line) -> bool:
    """Whether the line says whose opinion the page is not."""
    return line.words <= DISCLAIMING_WORDS and _disclaimers.within(line.folded)


def leans_to_site(line: Line) -> bool:
    """Whether a short line has a tool and words of sites enough for a line that stands
    below the text, where nothing but names and the site's own lines are left.
    """
    if not line.words or line.words > FOOT_WORDS or _is_citing(line):
        return False
    found = tally(line.folded)
    known = found.tools + found.lesser
    return (
        found.unknown * 3 <= line.words
        and known * 2 >= line.words
        and any(
            _kind(token) == _TOOL and token.strip(_MARKS) not in _naming
            for token in line.folded.split()
        )
    )


def names_more_pages(line: Line) -> bool:
    """Whether the line heads a list of other pages: "Related posts", "İlgili Haber",
    "More from the Middle East".
    """
    folded = line.folded.strip(_MARKS)
    if _more_of.opening(folded):
        return True
    return any(token.strip(_MARKS) in _relating for token in folded.split()) and (
        not tally(folded).unknown
    )

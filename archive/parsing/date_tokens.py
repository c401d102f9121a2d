"""Text around a year as classed tokens, so that one grammar serves every language.

Each token becomes one letter (see `CLASSES`); `date_grammar` has the patterns.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import product

from archive.parsing.names import normalise
from archive.parsing.vocabulary import calendar

CLASSES = {
    "d": "a number from 1 to 31, with its ordinal ending",
    "Y": "a year from 1500 to 2100",
    "H": "a year from 1300 to 1499: Hijri or Solar Hijri",
    "X": "a decade (1990s)",
    "n": "any other number",
    "M": "a month",
    "m": "a short month that is a word of its own (mar, set)",
    "h": "a Hijri month",
    "j": "a Solar Hijri month",
    "W": "a weekday",
    "S": "a season",
    "o": "a link (of, de, شهر)",
    "r": "a word of range (to, bis)",
    "&": "and",
    "b": "between",
    "c": "a word that announces a year (in, since, عام)",
    "q": "about",
    "E": "a year noun after the year (году, م)",
    "e": "an ending written onto the year",
    "D": "decade (the word)",
    "N": "number, issue, page: what follows is no day",
    "C": "a counted noun (people): the number was no year",
    "x": "any other word",
    "%": "per cent or currency",
    "y": "年, 년",
    "u": "月, 월",
    "i": "日, 일",
    "~": "a line break that prose does not cross",
    "_": "a dash between spaces",
    "p": "any other mark; , . / - ( ) : ' & stand for themselves",
}

Word = tuple[str, int]


def _numbered(
    tables: Iterable[str], kind: str, first: int
) -> Iterator[tuple[str, Word]]:
    for table in tables:
        for number, spellings in enumerate(table.split("|"), start=first):
            for spelling in spellings.split(","):
                yield normalise(spelling), (kind, number)


def _plain(words: str, kind: str) -> Iterator[tuple[str, Word]]:
    return ((normalise(word), (kind, 0)) for word in words.split())


def _arabic_days() -> Iterator[tuple[str, Word]]:
    """ "الخامس", "الخامس عشر", "الخامس والعشرين": 1 to 31."""
    ones = list(enumerate(calendar.ARABIC_DAYS.split("|"), start=1))
    yield from (
        (normalise(one), ("d", n)) for n, cell in ones for one in cell.split(",")
    )
    for ten, tens in enumerate(calendar.ARABIC_TENS.split("|"), start=1):
        for number, cell in ones[:9]:
            for one, more in product(cell.split(","), tens.split(",")):
                if ten * 10 + number <= 31:
                    yield normalise(f"{one} {more}"), ("d", ten * 10 + number)
    for number, cell in calendar.ARABIC_ROUND_DAYS.items():
        yield from ((normalise(word), ("d", number)) for word in cell.split(","))


def _lexicon() -> dict[str, Word]:
    """Every known word with its class and number; where two agree, the later wins."""
    words: dict[str, Word] = {}
    for kind, listed in (
        ("C", calendar.COUNTED),
        ("E", calendar.YEAR_NOUNS),
        ("c", calendar.CONTEXT_WORDS),
        ("q", calendar.ABOUT_WORDS),
        ("o", calendar.LINKS),
        ("r", calendar.RANGE_WORDS),
        ("&", calendar.AND_WORDS),
        ("b", calendar.BETWEEN_WORDS),
        ("D", calendar.DECADE_WORDS),
        ("N", calendar.NUMBERING_WORDS),
    ):
        words.update(_plain(listed, kind))
    words.update(_arabic_days())
    words |= {normalise(word): ("d", 1) for word in calendar.FIRST_WORDS.split()}
    words.update(_numbered(calendar.SEASONS.values(), "S", 21))
    words.update(_numbered(calendar.WEEKDAYS.values(), "W", 0))
    words.update(_numbered((calendar.SOLAR_MONTHS,), "j", 1))
    words.update(_numbered((calendar.HIJRI_MONTHS,), "h", 1))
    words.update(_numbered(calendar.SHORT_MONTHS.values(), "m", 1))
    words.update(_numbered(calendar.MONTHS.values(), "M", 1))
    return words


_WORDS = _lexicon()
_PHRASES = frozenset(word.split()[0] for word in _WORDS if " " in word)
_ORDINALS = frozenset(normalise(word) for word in calendar.ORDINAL_SUFFIXES.split())
_DECADES = frozenset(calendar.DECADE_ENDINGS.split())
_ENDINGS = frozenset(normalise(word) for word in calendar.YEAR_ENDINGS.split())
_MONTH_ENDINGS = tuple(map(normalise, calendar.MONTH_ENDINGS))
_UNKNOWN: Word = ("x", 0)

# Vowel signs and the zero-width non-joiner belong to the word, directional marks to
# nothing. Most tokens are words: they come first.
_TOKEN = re.compile(
    r"([^\W\d_年月日년월일]+"
    r"(?:[\u0300-\u036f\u064b-\u065f\u0670\u200c]+[^\W\d_年月日년월일]*)*)"
    r"|(\d+)|([年년])|([月월])|([日일])"
    r"|(\n)|([^\w\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff])"
)
_WORD, _DIGITS, _BREAK = 1, 2, 6
_NEXT_WORD = re.compile(r"[ \u00a0\u200c-]([^\W\d_]+)")
_MARKS = {mark: mark for mark in ",./-():'"} | {
    "،": ",",
    "–": "-",
    "—": "-",
    "−": "-",
    "‐": "-",
    "‑": "-",
    "’": "'",
    "º": "p",
    "%": "%",
    "٪": "%",
    "$": "%",
    "€": "%",
    "£": "%",
    "&": "&",
}
_WRAPPED_LINE = 40
_CJK = {3: "y", 4: "u", 5: "i"}


@dataclass(slots=True)
class Tokens:
    """Tokens of a stretch of text: one class letter each, its number and its place."""

    text: str
    classes: str = ""
    values: list[int] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)

    def touching(self, first: int, last: int) -> bool:
        """Whether no space lies between the tokens *first* to *last* (inclusive)."""
        return all(self.ends[i] == self.starts[i + 1] for i in range(first, last))

    def before(self, first: int) -> str:
        """The mark before the token *first*, at most a space away, or nothing."""
        start = self.starts[first]
        return self.text[max(start - 2, 0) : start].strip()[-1:]


def tokenise(text: str, start: int, end: int) -> Tokens:
    """Return the tokens of `text[start:end]`, offsets counted in *text*."""
    tokens = Tokens(text)
    letters: list[str] = []
    position: int | None = start
    while position is not None:
        position = _take_in(tokens, letters, position, end)
    tokens.classes = "".join(letters)
    return tokens


def _take_in(tokens: Tokens, letters: list[str], start: int, end: int) -> int | None:
    """Add the tokens from *start* on; where to go on behind one that is longer than its
    first word or number, None at the *end*.
    """
    text, values, starts, ends = tokens.text, tokens.values, tokens.starts, tokens.ends
    for match in _TOKEN.finditer(text, start, end):
        first, last = match.span()
        kind, value, stop, group = "x", 0, last, match.lastindex or 0
        if group == _WORD:
            kind, value, stop = _word(match, end)
            if letters and letters[-1] == "Y" and ends[-1] == first:
                kind = "e" if normalise(match[0]) in _ENDINGS else kind
        elif group == _DIGITS:
            kind, value, stop = _number(match, end)
        elif group == _BREAK:
            kind = "" if _is_wrapped(text, first) else "~"
        else:
            kind = _CJK.get(group) or _mark(match)
        if kind:
            letters.append(kind)
            values.append(value)
            starts.append(first)
            ends.append(stop)
        if stop != last:
            return stop
    return None


def _mark(match: re.Match[str]) -> str:
    kind = _MARKS.get(match[0], "p")
    around = (
        match.string[max(match.start() - 1, 0)],
        match.string[match.end() : match.end() + 1],
    )
    return "_" if kind == "-" and around[0].isspace() and around[1].isspace() else kind


_ATTACHED = re.compile(r"['’-]?([^\W\d_]{1,3})(?![^\W_])|[º°]")


def _number(match: re.Match[str], limit: int) -> tuple[str, int, int]:
    """Class, value and end of a number, with the ending written onto it."""
    digits, end = match[0], match.end()
    if len(digits) > 4:
        return "n", 0, end
    value = int(digits)
    attached = _ATTACHED.match(match.string, end, limit)
    suffix = normalise(attached[0]).strip("'-") if attached else ""
    if len(digits) <= 2 and 1 <= value <= 31:
        is_ordinal = attached is not None and (suffix in _ORDINALS or not attached[1])
        return "d", value, attached.end() if attached and is_ordinal else end
    if len(digits) == 4 and 1500 <= value <= 2100:
        if attached and suffix in _DECADES and value % 10 == 0:
            return "X", value, attached.end()
        return "Y", value, end
    return ("H" if 1300 <= value < 1500 and len(digits) == 4 else "n"), value, end


def _word(match: re.Match[str], limit: int) -> tuple[str, int, int]:
    """Class, value and end of a word; with the next, where they are one name."""
    kind, value, opening = _look_up(match[0])
    if not opening:
        return kind, value, match.end()
    following = _NEXT_WORD.match(match.string, match.end(), limit)
    if following and (known := _WORDS.get(f"{opening} {normalise(following[1])}")):
        return *known, following.end()
    return kind, value, match.end()


@lru_cache(maxsize=8192)
def _look_up(printed: str) -> tuple[str, int, str]:
    """Class and number of a word, and its normal form if a phrase opens with it."""
    word = normalise(printed)
    opening = word if word in _PHRASES else ""
    found = _WORDS.get(word)
    # Sorani writes the linking i onto the month: ئابی, شوباتی.
    if found is None and word.endswith("ي"):
        found = _WORDS.get(word[:-1])
    if found is None and word.startswith("و"):
        found = _WORDS.get(word[1:])
    if found is None and word.endswith(_MONTH_ENDINGS):
        found = _WORDS.get(word[: -len(_MONTH_ENDINGS[0])])
    return *(found or _UNKNOWN), opening


def _is_wrapped(text: str, newline: int) -> bool:
    """Whether the break at *newline* only wraps a long line of prose."""
    if newline < _WRAPPED_LINE or text[newline + 1 : newline + 2] == "\n":
        return False
    return "\n" not in text[newline - _WRAPPED_LINE : newline]

"""Dates with a year, wherever a text prints them, as EDTF.

Every date has a year, of four digits or, between numbers, of two: the text around
each is cut into tokens (`date_tokens`), shapes are sought among them (`date_grammar`)
and read (`date_reading`).
Which date is the document's own is decided elsewhere.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from archive.parsing.ages import AgeNotice, find_age
from archive.parsing.date_grammar import DATE
from archive.parsing.date_reading import read
from archive.parsing.date_tokens import Tokens, tokenise
from archive.parsing.digits import digit_runs
from archive.parsing.edtf import bounds, parse_edtf, validate_edtf

__all__ = [
    "AgeNotice",
    "FoundDate",
    "bounds",
    "find_age",
    "find_dates",
    "numeric_order",
    "parse_edtf",
    "validate_edtf",
]

_YEAR_DIGITS = 4
_SHORT_YEAR = re.compile(r"(?<![./:-])\d{1,2}([./-])\d{1,2}\1\d{2}(?![\d:]|[./-]\d)")
_BEFORE, _AFTER = 64, 40
_BESIDE = 24
_ABOUT = ("q", "q.")
_HALF = r"[ \u00a0]?[ap]\.?m\b\.?"
_CLOCK = re.compile(
    r"(?:T|[ \u00a0]?[,،|·•@–-]?[ \u00a0]?(?:(?:at|um|à|a las|às|alle|ore|saat|kl\.?|в|"
    r"الساعة|ساعت|کاتژمێر)[ \u00a0])?)"
    rf"(\d{{1,2}}(?::\d\d(?::\d\d)?(?:\.\d{{1,9}})?(?:Z|[+-]\d\d:?\d\d)?(?:{_HALF})?"
    r"(?:[ \u00a0](?:Uhr|IST|GMT|UTC|EST|EDT|CET|CEST)\b)?"
    rf"|\.\d\d(?:{_HALF}|[ \u00a0]Uhr\b)|{_HALF}|[ \u00a0]?h[ \u00a0]?(?:\d\d)?\b"
    r"|[ \u00a0]Uhr\b))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class FoundDate:
    """One date as printed: weekday, date and clock time, in code points, end-exclusive.

    `calendar` is "gregorian", "solar" (Iranian; the EDTF is exact) or "islamic": its
    EDTF is computed and approximate (`~`) unless our date is printed beside it. A
    numeric date that can be read two ways is a set, the day-first reading first:
    `[2014-08-06,2014-06-08]`.
    """

    start: int
    end: int
    printed: str
    edtf: str
    time_printed: str | None = None
    weekday: str | None = None
    calendar: str = "gregorian"
    numeric: bool = False

    @property
    def is_ambiguous(self) -> bool:
        """Whether day and month may be the other way round."""
        return self.edtf.startswith("[")

    @property
    def is_day(self) -> bool:
        """Whether it names one day, with no doubt which."""
        return len(self.edtf) == 10 and self.edtf.count("-") == 2


def find_dates(text: str, *, day_first: bool | None = None) -> list[FoundDate]:
    """Return the dates of *text* in order, without overlap.

    Dates without a year ("last August", "on Wednesday") are not returned: they need the
    date of issue. *day_first* settles ambiguous numeric dates (see `numeric_order`).
    """
    found: list[FoundDate] = []
    for start, end in _stretches(text):
        tokens = tokenise(text, start, end)
        found += _joined(text, list(_dates_among(tokens)))
    found = _with_printed_equivalent(found)
    if day_first is None:
        return found
    return [_settled(one, day_first=day_first) for one in found]


def numeric_order(text: str) -> bool | None:
    """Return True if *text* writes numeric dates day first, False if month first.

    Read from what the page itself shows: a number above 12, a weekday beside the date,
    the same day in words. None if it shows nothing, or both.
    """
    found = find_dates(text)
    words = {one.edtf for one in found if one.is_day and not one.numeric}
    votes: set[bool] = set()
    for one in found:
        if one.numeric:
            votes |= _votes(one, words)
    return votes.pop() if len(votes) == 1 else None


_FIRST_NUMBER = re.compile(r"(?<!\d)(\d{1,2}) ?[/-] ?(\d{1,2}) ?[/-] ?\d{2}")


def _votes(found: FoundDate, words: set[str]) -> set[bool]:
    if found.is_ambiguous:
        day_first, month_first = found.edtf[1:-1].split(",")
        if (day_first in words) == (month_first in words):
            return set()
        return {day_first in words}
    numbers = _FIRST_NUMBER.search(found.printed)
    if not numbers or int(numbers[1]) == int(numbers[2]):
        return set()
    return {int(numbers[1]) == int(found.edtf[-2:])}


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    """Stretches around years, merged where they touch, cut between words."""
    start = end = -1
    for first, last in _years(text):
        left = max(first - _BEFORE, 0)
        if left > end:
            if end >= 0:
                yield start, end
            start = max(text.find(" ", left, first), left) if left else 0
        end = last + _AFTER
    if end >= 0:
        yield start, min(end, len(text))


def _years(text: str) -> Iterator[tuple[int, int]]:
    """Numbers of four digits, and numeric dates whose year has two."""
    for start, end in digit_runs(text):
        if end - start == _YEAR_DIGITS:
            yield start, end
        elif end - start <= 2 and (short := _SHORT_YEAR.match(text, start)):
            yield short.span()


def _dates_among(tokens: Tokens) -> Iterator[FoundDate]:
    position = 0
    while match := DATE.search(tokens.classes, position):
        rule = match.lastgroup or ""
        reading = read(rule, tokens, match.start(), match.end())
        # What makes no date is passed over whole: 31 June 2014 is not June 2014.
        position = match.end()
        if reading:
            yield _found(tokens, rule, match.start(), match.end(), reading)


def _found(
    tokens: Tokens, rule: str, first: int, last: int, reading: tuple[str, str]
) -> FoundDate:
    text, (edtf, calendar) = tokens.text, reading
    weekday = tokens.classes[first] == "W"
    about = rule != "year" and tokens.classes[max(first - 2, 0) : first].endswith(
        _ABOUT
    )
    if (
        rule in ("year", "years")
        and tokens.classes[first] == "c"
        and "q" not in tokens.classes[first:last]
    ):
        # "in 2004": the year alone is the date.
        first = tokens.classes.index("Y", first)
    if about and "/" not in edtf and edtf[-1] not in "~]":
        edtf += "~"
    end = tokens.ends[last - 1]
    clock = _CLOCK.match(text, end) if len(edtf) >= 10 and "/" not in edtf else None
    start = tokens.starts[first]
    stop = clock.end() if clock else end
    return FoundDate(
        start=start,
        end=stop,
        printed=text[start:stop],
        edtf=edtf,
        time_printed=clock[1] if clock else None,
        weekday=text[start : tokens.ends[first]] if weekday else None,
        calendar=calendar,
        numeric=rule in ("numbers_first", "short_year", "day_over_month"),
    )


_JOINT = re.compile(
    r"\s{0,2}(?:[–—-]|to|till|until|bis|au|à|al|a|até|إلى|الى|حتى|تا|по)\s{1,2}"
)


def _joined(text: str, found: list[FoundDate]) -> list[FoundDate]:
    """Join "1 October 2019 to 30 November 2019" into one interval."""
    joined: list[FoundDate] = []
    for one in found:
        last = joined[-1] if joined else None
        if last and _reaches(last, one) and _JOINT.fullmatch(text, last.end, one.start):
            edtf = f"{last.edtf}/{one.edtf}"
            joined[-1] = replace(
                last, end=one.end, printed=text[last.start : one.end], edtf=edtf
            )
        else:
            joined.append(one)
    return joined


def _reaches(first: FoundDate, last: FoundDate) -> bool:
    simple = not any(mark in first.edtf + last.edtf for mark in "/[X~")
    return (
        simple
        and first.time_printed is None
        and first.calendar == last.calendar
        and first.edtf < last.edtf
    )


def _with_printed_equivalent(found: list[FoundDate]) -> list[FoundDate]:
    """Give a Hijri day the day of ours printed right beside it."""
    exact = list(found)
    for place, one in enumerate(found):
        if one.calendar != "islamic" or "/" in one.edtf:
            continue
        for other in (*found[max(place - 1, 0) : place], *found[place + 1 : place + 2]):
            if _is_same_day(one, other):
                exact[place] = replace(one, edtf=other.edtf)
    return exact


def _is_same_day(hijri: FoundDate, other: FoundDate) -> bool:
    gap = max(other.start - hijri.end, hijri.start - other.end)
    if gap > _BESIDE or not other.is_day or other.calendar != "gregorian":
        return False
    computed = date.fromisoformat(hijri.edtf[:10])
    return abs((date.fromisoformat(other.edtf) - computed).days) <= 2


def _settled(found: FoundDate, *, day_first: bool) -> FoundDate:
    if not found.is_ambiguous:
        return found
    readings = found.edtf[1:-1].split(",")
    return replace(found, edtf=readings[0 if day_first else 1])

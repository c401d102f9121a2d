"""Dates as the catalogue keeps them: EDTF (ISO 8601-2:2019, levels 0 and 1).

Beyond level 1 one thing is read, since newspapers need it: "one of a set",
`[2014-08-06,2014-06-08]`, `[2005-03-21..2005-04-20]` and `[..2005-04-20]`.
"""

import re
from calendar import monthrange
from datetime import date

_YEAR = r"-?\d{4}|\d{3}X|\d{2}XX|\dXXX|XXXX"
_DAY = re.compile(
    rf"(?P<year>{_YEAR})(?:-(?P<month>\d\d|XX)(?:-(?P<day>\d\d|XX))?)?[?~%]?"
    r"|Y(?P<far>-?[1-9]\d{4,11})[?~%]?"
)
_CLOCK = re.compile(
    r"(?P<day>\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d"
    r"(?:Z|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?)?"
)
_LONGEST = 500
_SEASONS = range(21, 25)

Bounds = tuple[date, date]


def parse_edtf(edtf: str) -> Bounds:
    """Return the earliest and the latest day that *edtf* allows.

    `?`, `~` and `%` do not widen a date. An open or unknown end (`..` or nothing), and
    years that `datetime.date` cannot hold, give `date.min` or `date.max`. A season is
    three months of the northern hemisphere; winter (24) begins in December of its year.
    Raises ValueError, with the text and the remedy, if *edtf* is not EDTF.
    """
    found = _bounds(edtf) if 0 < len(edtf) <= _LONGEST else None
    if found is None:
        shown = edtf if len(edtf) <= 40 else f"{edtf[:40]}…"
        raise ValueError(
            f"{shown!r} is not an EDTF date; write 2014, 2014-08, 2014-08-06,"
            " 199X, 1991~, 2011-21 (spring) or 2003/2006."
        )
    return found


def validate_edtf(edtf: str) -> bool:
    """Return whether `parse_edtf` accepts *edtf*."""
    return bounds(edtf) is not None


def bounds(edtf: str) -> Bounds | None:
    """Return what `parse_edtf` returns, or None where it raises."""
    try:
        return parse_edtf(edtf)
    except ValueError:
        return None


def _bounds(edtf: str) -> Bounds | None:
    if edtf[0] == "[" and edtf[-1] == "]":
        return _one_of(edtf[1:-1])
    if "/" in edtf:
        return _interval(edtf)
    clock = _CLOCK.fullmatch(edtf)
    return _single(clock["day"] if clock else edtf)


def _interval(edtf: str) -> Bounds | None:
    first, _, last = edtf.partition("/")
    if first in ("", "..") and last in ("", ".."):
        return None
    start = (date.min, date.min) if first in ("", "..") else _single(first)
    end = (date.max, date.max) if last in ("", "..") else _single(last)
    if start is None or end is None or start[0] > end[1]:
        return None
    return start[0], end[1]


def _one_of(members: str) -> Bounds | None:
    reach: list[Bounds] = []
    for member in members.split(","):
        first, dots, last = member.strip().partition("..")
        reach_of = _interval if dots else _single
        one = reach_of(f"{first or '..'}/{last or '..'}" if dots else first)
        if one is None:
            return None
        reach.append(one)
    return min(one[0] for one in reach), max(one[1] for one in reach)


def _single(edtf: str) -> Bounds | None:
    match = _DAY.fullmatch(edtf)
    if match is None or not edtf.isascii():
        return None
    if match["far"]:
        return _outside(int(match["far"]))
    year, month, day = match["year"], match["month"], match["day"]
    first, last = int(year.replace("X", "0")), int(year.replace("X", "9"))
    if month is None or (month == "XX" and day in (None, "XX")):
        return _years(first, last)
    return None if month == "XX" else _within(first, last, int(month), day)


def _within(first: int, last: int, month: int, day: str | None) -> Bounds | None:
    """The days of *month* (or season) in years *first* to *last*."""
    if month in _SEASONS:
        return _season(first, last, month) if day is None else None
    if not 1 <= month <= 12:
        return None
    start, end = (
        (1, _length(last, month)) if day in (None, "XX") else (int(day), int(day))
    )
    if not 1 <= start <= _length(first, month) or end > _length(last, month):
        return None
    if first < 1 or last < 1:
        return _outside(last)
    return date(first, month, start), date(last, month, end)


def _season(first: int, last: int, season: int) -> Bounds:
    if first < 1:
        return _outside(first)
    month = 3 * (season - 20)
    if season < 24:
        return date(first, month, 1), date(last, month + 2, _length(last, month + 2))
    if last == date.max.year:
        return date(first, month, 1), date.max
    return date(first, month, 1), date(last + 1, 2, _length(last + 1, 2))


def _length(year: int, month: int) -> int:
    # The proleptic calendar repeats after 400 years; year 0 is a leap year in it.
    return monthrange(year % 400 + 400, month)[1]


def _years(first: int, last: int) -> Bounds:
    if last < 1:
        return _outside(last)
    return date(max(first, 1), 1, 1), date(last, 12, 31)


def _outside(year: int) -> Bounds:
    return (date.max, date.max) if year > 0 else (date.min, date.min)

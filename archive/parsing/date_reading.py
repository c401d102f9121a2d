"""A matched shape of tokens to its EDTF."""

from collections.abc import Callable
from datetime import date, timedelta

from archive.parsing.calendars import (
    from_hijri,
    from_solar_hijri,
    month_of_hijri,
    month_of_solar_hijri,
)
from archive.parsing.date_tokens import Tokens

# Numeric years below are Solar Hijri (1921 to 2031 of ours), from it on Hijri.
_FIRST_HIJRI = 1411
# Below it, a bare number counts something more often than it dates.
_FIRST_BARE_YEAR = 1700
# Written before a number in addresses, prices and notices, not in prose.
_MACHINE_MARKS = frozenset("=&#@$€£©_")


def read(rule: str, tokens: Tokens, first: int, last: int) -> tuple[str, str] | None:
    """Return EDTF and calendar of the tokens *first* to *last* (exclusive).

    None if the numbers make no day, or the year turns out to be a number of something.
    """
    try:
        edtf = _READERS.get(rule, _spelled)(tokens, first, last)
    except ValueError:
        return None
    if edtf is None:
        return None
    calendar = _CALENDARS.get(rule, "gregorian")
    if rule == "other_year_first":
        calendar = "islamic" if edtf.endswith("~") else "solar"
    return edtf, calendar


def _spelled(tokens: Tokens, first: int, last: int) -> str | None:
    """Days, months and a year, in whatever order."""
    days, months = _of(tokens, "d", first, last), _of(tokens, "Mm", first, last)
    year = _of(tokens, "Y", first, last)[-1]
    months = months[:1] if len(set(months)) == 1 else months
    if not days:
        return "/".join(f"{year}-{month:02}" for month in months)
    if len(months) > 1 and len(days) != len(months):
        return None
    if len(months) == 1:
        months *= len(days)
    found = [date(year, month, day) for day, month in zip(days, months, strict=True)]
    if len(found) == 2 and found[0] > found[1] and found[0].month > found[1].month:
        found[0] = found[0].replace(year=year - 1)
    if "&" in tokens.classes[first:last] and found[1] - found[0] != timedelta(days=1):
        return found[1].isoformat()
    if found != sorted(found):
        return None
    return "/".join(day.isoformat() for day in found)


def _hijri(tokens: Tokens, first: int, last: int) -> str:
    day, month, year = _day_month_year(tokens, "h", first, last)
    if day:
        return f"{from_hijri(year, month, day)}~"
    start, end = month_of_hijri(year, month)
    return f"{start}~/{end}~"


def _solar(tokens: Tokens, first: int, last: int) -> str:
    day, month, year = _day_month_year(tokens, "j", first, last)
    if day:
        return from_solar_hijri(year, month, day).isoformat()
    start, end = month_of_solar_hijri(year, month)
    return f"{start}/{end}"


def _day_month_year(
    tokens: Tokens, kind: str, first: int, last: int
) -> tuple[int | None, int, int]:
    days = _of(tokens, "d", first, last)
    month, year = _of(tokens, kind, first, last)[0], _of(tokens, "H", first, last)[0]
    return (days[0] if days else None), month, year


def _year_first(tokens: Tokens, first: int, last: int) -> str | None:
    if not _is_whole_number(tokens, first, last):
        return None
    year, month, day = (tokens.values[first + step] for step in (0, 2, 4))
    if month > 12:
        month, day = day, month
    return date(year, month, day).isoformat()


def _other_year_first(tokens: Tokens, first: int, last: int) -> str | None:
    if not _is_whole_number(tokens, first, last):
        return None
    year, month, day = (tokens.values[first + step] for step in (0, 2, 4))
    if year < _FIRST_HIJRI:
        return from_solar_hijri(year, month, day).isoformat()
    return f"{from_hijri(year, month, day)}~"


def _day_over_month(tokens: Tokens, first: int, last: int) -> str | None:
    a, b, year = (tokens.values[last - back] for back in (4, 2, 1))
    if not tokens.touching(last - 4, last - 2) or _is_led_by_more(tokens, last - 4):
        return None
    readings = dict.fromkeys((_iso(year, b, a), _iso(year, a, b)))
    dates = [reading for reading in readings if reading]
    return f"[{','.join(dates)}]" if len(dates) == 2 else "".join(dates) or None


def _short_year(tokens: Tokens, first: int, last: int) -> str | None:
    """As with a whole year, of our time: 1980 to 2030."""
    short = tokens.values[last - 1]
    length = tokens.ends[last - 1] - tokens.starts[last - 1]
    if length != 2 or 30 < short < 80:
        return None
    long = any(tokens.values[last - step] > 9 for step in (3, 5))
    if not tokens.touching(last - 5, last - 1) or not (
        long or tokens.classes[last - 2] == "/"
    ):
        # "1.2.10" numbers a paragraph.
        return None
    return _either_order(tokens, first, last, short + (1900 if short >= 80 else 2000))


def _numbers_first(tokens: Tokens, first: int, last: int) -> str | None:
    return _either_order(tokens, first, last, tokens.values[last - 1])


def _either_order(tokens: Tokens, first: int, last: int, year: int) -> str | None:
    """Both readings, the day-first one first, unless only one is possible."""
    start = last - 5
    if not _is_whole_number(tokens, start, last):
        return None
    a, b = (tokens.values[start + step] for step in (0, 2))
    readings = [_iso(year, b, a)]
    # No country that writes the month first writes points.
    if tokens.classes[start + 1] != "." or readings == [None]:
        readings.append(_iso(year, a, b))
    dates = list(dict.fromkeys(reading for reading in readings if reading))
    weekdays = _of(tokens, "W", first, last)
    if weekdays and len(dates) == 2:
        dates = [
            day for day in dates if date.fromisoformat(day).weekday() == weekdays[0]
        ] or dates
    if not dates:
        return None
    return dates[0] if len(dates) == 1 else f"[{dates[0]},{dates[1]}]"


def _is_whole_number(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the number stands alone, and no address, version or sum goes on."""
    classes = tokens.classes
    if classes[first + 1] != classes[first + 3]:
        return False
    spaced = classes[first + 1] in ".-" and _is_spaced(tokens, first, last)
    if classes[first + 1] != "/" and not (spaced or tokens.touching(first, last - 1)):
        return False
    return not (_is_led_by_more(tokens, first) or _is_followed_by_more(tokens, last))


def _is_spaced(tokens: Tokens, first: int, last: int) -> bool:
    """ "20. 10. 2019", "20 -10- 2019": a space behind each point or around the dashes,
    a year of four digits at the end.
    """
    starts, ends = tokens.starts, tokens.ends
    if tokens.classes[last - 1] != "Y":
        return False
    if tokens.classes[first + 1] == "-":
        return all(starts[at] <= ends[at - 1] + 1 for at in range(first + 1, last))
    return all(
        starts[at] == ends[at - 1] and starts[at + 1] == ends[at] + 1
        for at in (first + 1, first + 3)
    )


def _is_led_by_more(tokens: Tokens, first: int) -> bool:
    if _MACHINE_MARKS.intersection(tokens.before(first)):
        return True
    joined = first > 0 and tokens.classes[first - 1] in "./-%dnYH"
    return joined and tokens.touching(first - 1, first)


def _is_followed_by_more(tokens: Tokens, last: int) -> bool:
    after = tokens.classes[last : last + 2]
    if not after or after[0] not in "./-%dnYH" or not tokens.touching(last - 1, last):
        return False
    if after[0] not in ".-":
        return True
    # A full stop or a dash may end the phrase: only a number or word on it goes on.
    return len(after) == 2 and after[1] in "dnYHx" and tokens.touching(last, last + 1)


def _characters(tokens: Tokens, first: int, last: int) -> str:
    days = _of(tokens, "d", first, last)
    year = tokens.values[first]
    if len(days) == 2:
        return date(year, *days).isoformat()
    return f"{year}-{days[0]:02}" if days and days[0] <= 12 else str(year)


def _season(tokens: Tokens, first: int, last: int) -> str:
    return f"{tokens.values[last - 1]}-{tokens.values[first]}"


def _decade(tokens: Tokens, first: int, last: int) -> str | None:
    year = tokens.values[last - 1]
    return f"{year // 10}X" if first < last and year % 10 == 0 else None


def _years(tokens: Tokens, first: int, last: int) -> str | None:
    start, end = _of(tokens, "Y", first, last)
    if start >= end or end - start > 150 or not _is_year(tokens, last):
        return None
    if _MACHINE_MARKS.intersection(tokens.before(first)):
        return None
    return f"{start}/{end}"


def _year(tokens: Tokens, first: int, last: int) -> str | None:
    year, classes = _of(tokens, "Y", first, last)[0], tokens.classes
    if year < _FIRST_BARE_YEAR or not _is_year(tokens, last):
        return None
    counts = classes[last : last + 1] == "x" and classes[last - 1] == "Y"
    if "q" in classes[first:last]:
        # "About 1990 workers" counts them; "about 1990." dates.
        return None if counts else f"{year}~"
    return None if counts and year % 100 == 0 else str(year)


def _is_year(tokens: Tokens, last: int) -> bool:
    """Whether nothing after the number says that it counts, measures or costs."""
    after = tokens.classes[last : last + 1]
    if after in ("C", "%"):
        return False
    if not after or not tokens.touching(last - 1, last):
        return True
    if after in ".,/:-":
        number = tokens.classes[last + 1 : last + 2] in tuple("dnY")
        return not (number and tokens.touching(last, last + 1))
    return after in "')(pe~Ey"


def _iso(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _of(tokens: Tokens, kinds: str, first: int, last: int) -> list[int]:
    return [tokens.values[i] for i in range(first, last) if tokens.classes[i] in kinds]


_CALENDARS = {"hijri": "islamic", "solar": "solar"}
_READERS: dict[str, Callable[[Tokens, int, int], str | None]] = {
    "hijri": _hijri,
    "solar": _solar,
    "year_first": _year_first,
    "other_year_first": _other_year_first,
    "numbers_first": _numbers_first,
    "short_year": _short_year,
    "day_over_month": _day_over_month,
    "characters": _characters,
    "season": _season,
    "decade": _decade,
    "years": _years,
    "year": _year,
}

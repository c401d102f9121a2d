"""Days of other calendars as days of ours."""

from datetime import date, timedelta

_HIJRI_EPOCH = 227_015  # ordinal of 1 Muharram 1, civil reckoning (16 July 622, Julian)
_SOLAR_EPOCH = 226_895  # ordinal of 1 Farvardin 1 (21 March 622, proleptic Gregorian)


def from_hijri(year: int, month: int, day: int) -> date:
    """Return the day that the tabular (civil) Islamic calendar gives.

    The sighted moon may differ by a day or two: mark the result approximate. Raises
    ValueError if there is no such day.
    """
    if not (1 <= month <= 12 and 1 <= day <= 30):
        raise ValueError(f"no day {day} of Hijri month {month}")
    days = (year - 1) * 354 + (3 + 11 * year) // 30 + (59 * (month - 1) + 1) // 2 + day
    return date.fromordinal(_HIJRI_EPOCH + days - 1)


def from_solar_hijri(year: int, month: int, day: int) -> date:
    """Return the day of the Iranian calendar; right for our century.

    Leap years follow the 33-year cycle. Raises ValueError if there is no such day.
    """
    length = 31 if month <= 6 else 30
    if not (1 <= month <= 12 and 1 <= day <= length):
        raise ValueError(f"no day {day} of Solar Hijri month {month}")
    before = 365 * (year - 1) + (8 * year + 21) // 33
    in_year = (month - 1) * 31 - max(0, month - 7)
    return date.fromordinal(_SOLAR_EPOCH + before + in_year + day - 1)


def month_of_hijri(year: int, month: int) -> tuple[date, date]:
    """Return the first and last day of a Hijri month (tabular)."""
    first = from_hijri(year, month, 1)
    following = (year + 1, 1, 1) if month == 12 else (year, month + 1, 1)
    return first, from_hijri(*following) - timedelta(days=1)


def month_of_solar_hijri(year: int, month: int) -> tuple[date, date]:
    """Return the first and last day of a month of the Iranian calendar."""
    first = from_solar_hijri(year, month, 1)
    following = (year + 1, 1, 1) if month == 12 else (year, month + 1, 1)
    return first, from_solar_hijri(*following) - timedelta(days=1)

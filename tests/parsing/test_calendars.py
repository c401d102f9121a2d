"""Days of the Iranian and the Islamic calendar."""

from datetime import date, timedelta

import pytest

from archive.parsing.calendars import (
    from_hijri,
    from_solar_hijri,
    month_of_hijri,
    month_of_solar_hijri,
)


@pytest.mark.parametrize(
    ("year", "new_year"),
    [
        (1320, "1941-03-21"),
        (1357, "1978-03-21"),
        (1375, "1996-03-20"),
        (1376, "1997-03-21"),
        (1379, "2000-03-20"),
        (1392, "2013-03-21"),
        (1399, "2020-03-20"),
        (1403, "2024-03-20"),
        (1404, "2025-03-21"),
    ],
)
def test_the_iranian_year_begins_in_spring(year, new_year):
    assert from_solar_hijri(year, 1, 1) == date.fromisoformat(new_year)


def test_the_revolution_was_on_the_22nd_of_bahman():
    assert from_solar_hijri(1357, 11, 22) == date(1979, 2, 11)


@pytest.mark.parametrize(
    ("hijri", "sighted"),
    [((1400, 1, 1), "1979-11-20"), ((1435, 10, 1), "2014-07-28")]
    + [((1446, 9, 1), "2025-03-01")],
    ids=["New Year 1400", "end of the fast 1435", "Ramadan 1446"],
)
def test_the_tabular_calendar_is_within_two_days_of_the_moon(hijri, sighted):
    assert abs(from_hijri(*hijri) - date.fromisoformat(sighted)) <= timedelta(days=2)


@pytest.mark.parametrize("month", range(1, 13))
def test_months_are_whole(month):
    for reach, day in (
        (month_of_hijri, from_hijri),
        (month_of_solar_hijri, from_solar_hijri),
    ):
        first, last = reach(1402, month)
        assert first == day(1402, month, 1)
        assert 29 <= (last - first).days + 1 <= 31


@pytest.mark.parametrize(("month", "day"), [(13, 1), (1, 32), (7, 31), (0, 1)], ids=str)
def test_what_is_no_day_is_refused(month, day):
    with pytest.raises(ValueError, match="no day"):
        from_solar_hijri(1393, month, day)
    with pytest.raises(ValueError, match="no day"):
        from_hijri(1435, month, 31)

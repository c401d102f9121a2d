"""Stretches of time: as lexemes, and as far as matches are to be sought."""

from datetime import date, timedelta

import pytest

from archive.search.stretches import MILESTONE, Milestones, date_marks, within


def test_a_day_has_its_year_and_month():
    assert list(date_marks(date(2021, 3, 9))) == ["d:2021", "d:2021-03"]
    assert list(date_marks(date(987, 12, 1))) == ["d:0987", "d:0987-12"]
    assert list(date_marks(None)) == []


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("2021-03-09", "2021-03-09"),
        ("2021-03-31", "2021-05-01"),
        ("2019-11-30", "2021-02-01"),
        ("1999-01-01", "2021-12-31"),
        ("2020-12-31", "2021-01-01"),
    ],
)
def test_every_day_of_a_stretch_bears_one_of_its_marks(first, last):
    first, last = date.fromisoformat(first), date.fromisoformat(last)
    marks = set(within(first, last).replace("'", "").split(" | "))
    days = (last - first).days + 1
    inside = [first + timedelta(day) for day in range(days)]

    assert all(marks & set(date_marks(day)) for day in inside)
    for outside in (first - timedelta(31), last + timedelta(31)):
        assert not marks & set(date_marks(outside))


@pytest.mark.parametrize(
    ("first", "last"),
    [("1900-01-01", "2021-01-01"), ("0001-01-01", "2021-01-01")],
    ids=["too long", "undated"],
)
def test_what_is_too_long_is_not_named(first, last):
    assert within(date.fromisoformat(first), date.fromisoformat(last)) == ""
    assert within(date(2021, 5, 1), date(2020, 5, 1)) == ""


YEARS = tuple(date(year, 1, 1) for year in range(2000, 2020))


@pytest.mark.parametrize(
    ("start", "descending", "wanted", "reached"),
    [
        (2019, True, 1, 2017),
        (2019, True, 8, 2016),
        (2010, True, 4, 2008),
        (2010, False, 4, 2012),
        (2002, True, 99, None),
        (2018, False, 8, None),
    ],
)
def test_a_milestone_lies_behind_as_many_matches(start, descending, wanted, reached):
    milestones = Milestones(YEARS, between=MILESTONE)
    found = milestones.after(date(start, 1, 1), wanted, descending=descending)
    assert found == (reached and date(reached, 1, 1))


def test_a_sample_is_trusted_for_less():
    exact = Milestones(YEARS, between=MILESTONE)
    sampled = Milestones(YEARS, between=MILESTONE, is_estimate=True)
    start = date(2019, 1, 1)
    assert sampled.after(start, 8, descending=True) < exact.after(
        start, 8, descending=True
    )


def test_without_milestones_all_is_looked_at():
    assert Milestones().after(date(2020, 1, 1), 1, descending=True) is None

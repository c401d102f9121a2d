"""Notices of age bound the date of issue, if the day of the capture is known."""

from datetime import date

import pytest

from archive.parsing.ages import find_age


@pytest.mark.parametrize(
    ("text", "years", "months", "bound"),
    [
        pytest.param(
            "This article is over 15 years, 8 months old",
            *(15, 8, "[2005-03-21..2005-04-20]"),
            id="years and months",
        ),
        pytest.param(
            "This article is more than 10 years old",
            *(10, None, "[..2010-12-20]"),
            id="years",
        ),
        pytest.param(
            "This post is 3 months old", 0, 3, "[2020-08-21..2020-09-20]", id="months"
        ),
        pytest.param(
            "Cet article a plus de 3 ans", 3, None, "[..2017-12-20]", id="French"
        ),
        pytest.param(
            "Dieser Artikel ist älter als ein Jahr",
            *(1, None, "[..2019-12-20]"),
            id="German, number in words",
        ),
        pytest.param(
            "Este artículo tiene más de 10 años",
            10,
            None,
            "[..2010-12-20]",
            id="Spanish",
        ),
        pytest.param(
            "مضى على هذا المقال أكثر من 10 سنوات",
            *(10, None, "[..2010-12-20]"),
            id="Arabic",
        ),
    ],
)
def test_a_notice_bounds_the_date(text, years, months, bound):
    [notice] = find_age(f"Home\n{text}.\n")

    assert (notice.years, notice.months) == (years, months)
    assert text.startswith(notice.printed)
    assert notice.bound(date(2020, 12, 20)) == bound


def test_an_age_beyond_the_calendar_bounds_nothing():
    [notice] = find_age("This article is over 999 years old")

    assert notice.bound(date(900, 1, 1)) is None


def test_a_month_back_from_the_31st_is_the_end_of_a_shorter_month():
    [notice] = find_age("This article is over 1 year, 1 month old")

    assert notice.bound(date(2021, 3, 31)) == "[2020-02-01..2020-02-29]"


def test_other_ages_are_no_notices():
    assert find_age("He is 15 years old. The party is over 80 years old.") == []

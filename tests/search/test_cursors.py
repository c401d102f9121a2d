"""Cursors: written into addresses, read back, and never trusted."""

from datetime import date

import pytest

from archive.search.cursors import Cursor, Sort, neighbours, read_cursor

DAY = date(2018, 9, 9)


@pytest.mark.parametrize(
    ("cursor", "sort"),
    [
        (Cursor(DAY, 12), Sort.NEWEST),
        (Cursor(DAY, 12, backwards=True), Sort.OLDEST),
        (Cursor(0.06079271435737610, 3), Sort.RELEVANCE),
        (Cursor(1e-20, 3, backwards=True), Sort.RELEVANCE),
    ],
)
def test_is_read_as_it_was_written(cursor, sort):
    assert read_cursor(str(cursor), sort) == cursor


@pytest.mark.parametrize(
    "text",
    [
        *(None, "", "~", ".", "12", "2018-09-09", "2018-09-09.", "2018-09-09.x"),
        *("2018-13-40.1", "2018-09-09.-1", "2018-09-09.٣", "0.5.1", "10000-01-01.1"),
        *("2018-09-09." + "9" * 30, "9" * 5_000, "2018-09-09.1\0", "x' OR 1=1.1"),
    ],
)
def test_anything_else_is_the_first_page(text):
    assert read_cursor(text, Sort.NEWEST) is None


@pytest.mark.parametrize(
    "text", ["nan.1", "inf.1", "-inf.1", "2018-09-09.1", "1e999.1"]
)
def test_a_rank_is_a_number(text):
    assert read_cursor(text, Sort.RELEVANCE) is None


def rows(*keys):
    return [(key, DAY) for key in keys]


@pytest.mark.parametrize(
    ("found", "at", "keys", "has_next", "has_previous"),
    [
        pytest.param(rows(9, 8), None, [9, 8], False, False, id="all-on-one-page"),
        pytest.param(rows(9, 8, 7), None, [9, 8], True, False, id="first"),
        pytest.param(rows(7, 6, 5), Cursor(DAY, 8), [7, 6], True, True, id="middle"),
        pytest.param(rows(5), Cursor(DAY, 6), [5], False, True, id="last"),
        pytest.param(
            rows(6, 7, 8), Cursor(DAY, 5, backwards=True), [7, 6], True, True, id="back"
        ),
        pytest.param(
            rows(8, 9),
            Cursor(DAY, 7, backwards=True),
            [9, 8],
            True,
            False,
            id="back-at-the-first",
        ),
        pytest.param([], Cursor(DAY, 1), [], False, False, id="beyond-the-end"),
    ],
)
def test_neighbours(found, at, keys, has_next, has_previous):
    shown, following, previous = neighbours(found, at, 2)

    assert [key for key, _value in shown] == keys
    assert (following is not None, previous is not None) == (has_next, has_previous)

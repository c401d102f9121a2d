"""Pages by key: complete, in order, and back again."""

from datetime import date

import pytest

from archive.models import Event
from archive.views.paging import Keyset
from tests.factories import EventFactory

BY_DATE = Keyset("date_earliest", nullable=True)
DATES = ["2001", "2003", "2003", "2003", "2011-02", "", "", "2018-07-08"]


@pytest.fixture
def events(db: None) -> None:
    for edtf in DATES:
        EventFactory(date_edtf=edtf, date_basis="stated" if edtf else "")


def walked(keyset: Keyset, size: int) -> list[list[int]]:
    pages, cursor = [], None
    while True:
        page = keyset.page(Event.objects.all(), cursor, size=size)
        pages.append([event.pk for event in page.rows])
        cursor = page.next
        if cursor is None:
            return pages


@pytest.mark.parametrize("size", [1, 2, 3, 8, 20])
@pytest.mark.parametrize("descending", [False, True], ids=["up", "down"])
def test_every_row_comes_once_and_in_order(
    events: None, size: int, *, descending: bool
) -> None:
    keyset = Keyset("date_earliest", descending=descending, nullable=True)
    whole = [e.pk for e in keyset.page(Event.objects.all(), None, size=100).rows]
    assert len(whole) == len(DATES)
    assert sum(walked(keyset, size), []) == whole


def test_rows_without_a_value_come_last(events: None) -> None:
    rows = BY_DATE.page(Event.objects.all(), None, size=100).rows
    assert [row.date_earliest is None for row in rows] == [False] * 6 + [True] * 2


@pytest.mark.parametrize("size", [1, 2, 3])
def test_the_way_back_shows_the_same_pages(events: None, size: int) -> None:
    first = BY_DATE.page(Event.objects.all(), None, size=size)
    second = BY_DATE.page(Event.objects.all(), first.next, size=size)
    third = BY_DATE.page(Event.objects.all(), second.next, size=size)
    back = BY_DATE.page(Event.objects.all(), third.previous, size=size)
    assert back.rows == second.rows
    again = BY_DATE.page(Event.objects.all(), back.previous, size=size)
    assert again.rows == first.rows


def test_the_first_page_has_nothing_before_it(events: None) -> None:
    assert BY_DATE.page(Event.objects.all(), None, size=3).previous is None


@pytest.mark.parametrize(
    "cursor",
    [
        "",
        "x",
        ".",
        "~",
        "2003-01-01",
        "2003-13-45.7",
        "2003-01-01.-7",
        f"2003-01-01.{10**30}",
    ],
    ids=["empty", "word", "dot", "tilde", "no-key", "no-date", "negative", "huge"],
)
def test_a_cursor_that_cannot_be_read_means_the_first_page(
    events: None, cursor: str
) -> None:
    first = BY_DATE.page(Event.objects.all(), None, size=3)
    assert BY_DATE.page(Event.objects.all(), cursor, size=3) == first


def test_a_cursor_is_readable(events: None) -> None:
    page = BY_DATE.page(Event.objects.all(), None, size=1)
    assert page.rows[0].date_earliest == date(2001, 1, 1)
    assert page.next == f"2001-01-01.{page.rows[0].pk}"

"""Cursors: where a page of results begins, as a word in the address.

The sort value and the key of the last row seen, as in `2018-09-09.12`; with `~` before
it, the page that ends there. Whatever cannot be read means the first page.
"""

import math
from dataclasses import dataclass, replace
from datetime import date

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

LARGEST_KEY = 2**63 - 1
LONGEST = 60  # code points


class Sort(TextChoices):
    """Orders of the results."""

    RELEVANCE = "relevance", _("most relevant")
    NEWEST = "newest", _("newest first")
    OLDEST = "oldest", _("oldest first")


# Stand-ins for a date nobody knows: undated documents come last in either order.
BEFORE_ALL, AFTER_ALL = date(1, 1, 1), date(9999, 12, 31)


@dataclass(frozen=True)
class Cursor:
    """The page after the row (*value*, *key*); the page before it if *backwards*."""

    value: date | float
    key: int
    backwards: bool = False

    def __str__(self) -> str:
        sign = "~" if self.backwards else ""
        return f"{sign}{self.value}.{self.key}"


def read_cursor(text: str | None, sort: Sort) -> Cursor | None:
    """The cursor that *text* stands for in the order *sort*, or None."""
    if not text or len(text) > LONGEST or not text.isascii():
        return None
    value_text, _dot, key = text.removeprefix("~").rpartition(".")
    if not key.isdigit() or int(key) > LARGEST_KEY:
        return None
    try:
        value = _value(value_text, sort)
    except ValueError:
        return None
    return Cursor(value, int(key), text.startswith("~"))


def _value(text: str, sort: Sort) -> date | float:
    """Raises ValueError."""
    if sort != Sort.RELEVANCE:
        return date.fromisoformat(text)
    value = float(text)
    if not math.isfinite(value):
        raise ValueError(text)
    return value


def neighbours(
    rows: list[tuple[int, date | float]],
    at: Cursor | None,
    size: int,
    beyond: Cursor | None = None,
) -> tuple[list[tuple[int, date | float]], str | None, str | None]:
    """The page's rows in reading order, and the cursors of the next and previous page.

    *rows* are at most *size* + 1 rows as (key, value), nearest to *at* first. *beyond*
    is where to look on if nobody knows yet whether there are more.
    """
    more, shown = len(rows) > size, rows[:size]
    backwards = at is not None and at.backwards
    if backwards:
        shown.reverse()
    further = str(beyond) if beyond else None
    if not shown:
        # No row has such a key: the cursor was a `beyond`.
        has_come = at is not None and at.key in (0, LARGEST_KEY)
        back = str(replace(at, backwards=not backwards)) if has_come else None
        return [], *((back, further) if backwards else (further, back))
    (first, first_value), (last, last_value) = shown[0], shown[-1]
    after = str(Cursor(last_value, last))
    before = str(Cursor(first_value, first, backwards=True))
    if backwards:
        return shown, after, before if more else further
    return shown, after if more else further, before if at is not None else None

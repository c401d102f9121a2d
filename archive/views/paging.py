"""Pages of a list by key, not by number: page 5,000 costs what page 1 costs.

A cursor is a word in the address: the sort value and the primary key of the last row
seen, as in `2018-09-09.12`; one that begins with `~` walks backwards. A cursor that
cannot be read means the first page.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import F, Model, Q, QuerySet

CURSOR_LENGTH = 600
LARGEST_KEY = 2**63 - 1


@dataclass(frozen=True)
class Keyset:
    """The order of a list: one field, then the primary key, both in one direction.

    Rows without a value come last where *nullable*.
    """

    field: str
    descending: bool = False
    nullable: bool = False

    def page(self, rows: QuerySet, cursor: str | None, *, size: int) -> "Page":
        """At most *size* of *rows* at *cursor* (None or unreadable: from the start)."""
        at = self._read(rows.model, cursor or "")
        if at is None:
            found = self._ordered(rows, backwards=False)[: size + 1]
            return self._page(list(found), size, backwards=False, begun=False)
        backwards, value, key = at
        found = self._beyond(rows, value, key, size + 1, backwards=backwards)
        if backwards and len(found) <= size:
            return self.page(rows, None, size=size)
        return self._page(found, size, backwards=backwards, begun=True)

    def _page(
        self, found: list[Any], size: int, *, backwards: bool, begun: bool
    ) -> "Page":
        more = len(found) > size
        shown = found[:size]
        if backwards:
            shown.reverse()
        return Page(
            shown,
            next=self._cursor(shown[-1]) if shown and (more or backwards) else None,
            previous="~" + self._cursor(shown[0]) if shown and begun else None,
        )

    def _ordered(self, rows: QuerySet, *, backwards: bool) -> QuerySet:
        down = self.descending != backwards
        # Nulls come last forwards and first backwards: what the index offers.
        nulls = {} if not self.nullable else {"nulls_last": True}
        if backwards and self.nullable:
            nulls = {"nulls_first": True}
        order = F(self.field).desc(**nulls) if down else F(self.field).asc(**nulls)
        return rows.order_by(order, "-pk" if down else "pk")

    def _beyond(
        self, rows: QuerySet, value: Any, key: int, size: int, *, backwards: bool
    ) -> list[Any]:
        """Up to *size* rows on the far side of (value, key), nearest first.

        Rows with and without a value are two questions, each one range of an index.
        """
        step = "lt" if self.descending != backwards else "gt"
        ordered = self._ordered(rows, backwards=backwards)
        valued = ordered.exclude(**{self.field: None}) if self.nullable else ordered
        empty = ordered.filter(**{self.field: None})
        if value is None:
            found = list(empty.filter(**{f"pk__{step}": key})[:size])
            rest = valued if backwards else empty.none()
        else:
            touching = Q(**{f"{self.field}__{step}e": value})
            further = Q(**{f"{self.field}__{step}": value})
            same = Q(**{self.field: value, f"pk__{step}": key})
            found = list(valued.filter(touching & (further | same))[:size])
            rest = empty if self.nullable and not backwards else empty.none()
        return found + list(rest[: size - len(found)]) if len(found) < size else found

    def _cursor(self, row: Any) -> str:
        value = getattr(row, self.field)
        return f"{'' if value is None else value}.{row.pk}"

    def _read(
        self, model: type[Model], cursor: str
    ) -> tuple[bool, date | str | None, int] | None:
        """(backwards, value, key); None for words that are no cursor of this list."""
        backwards = cursor.startswith("~")
        written, dot, key = cursor.removeprefix("~").rpartition(".")
        if not dot or len(cursor) > CURSOR_LENGTH or "\0" in cursor:
            return None
        if not key.isascii() or not key.isdigit() or int(key) > LARGEST_KEY:
            return None
        if not written and self.nullable:
            return backwards, None, int(key)
        try:
            value = model._meta.get_field(self.field).to_python(written)
        except ValidationError:
            return None
        return backwards, value, int(key)


@dataclass(frozen=True)
class Page:
    """Rows, and the cursors of the neighbouring pages (None: there is none)."""

    rows: list[Any]
    next: str | None = None
    previous: str | None = None

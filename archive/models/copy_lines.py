"""Rows as lines of PostgreSQL's COPY, which another process may send than made them."""

import json
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from functools import cache
from operator import itemgetter
from typing import Any
from uuid import UUID

from django.db import connection, models
from psycopg import sql

Form = Callable[[Any], str]

# What stands for "no value" in the text format.
NULL = "\\N"


class Columns:
    """The columns of *model* that lines have, in the order of *fields*."""

    def __init__(
        self,
        model: type[models.Model],
        fields: Sequence["models.Field[Any, Any]"],
    ) -> None:
        self.model = model
        self._names = [field.column for field in fields]
        # From the row's dictionary: Django's descriptors of links are slow to ask.
        self._get = itemgetter(*(field.attname for field in fields))
        self._is_single = len(fields) == 1
        self._special = [
            (place, form)
            for place, field in enumerate(fields)
            if (form := _form(field))
        ]

    @classmethod
    @cache
    def given(cls, model: type[models.Model], *, keyed: bool) -> "Columns":
        """The columns that a new row brings along: those without a default of the
        database, the serial number only where the row is *keyed* beforehand."""
        fields = [
            field
            for field in model._meta.concrete_fields
            if not field.has_db_default()
            and (keyed or not isinstance(field, models.AutoField))
        ]
        return cls(model, fields)

    def lines(self, rows: Iterable[models.Model]) -> bytes:
        """*rows*, none of them deferred, in COPY's text format: a line for each.

        Raises UnicodeEncodeError where a text has what UTF-8 has not, TypeError for a
        value of a type that nobody has told how to write.
        """
        lines = []
        for row in rows:
            found = self._get(vars(row))
            line = [found] if self._is_single else list(found)
            for place, form in self._special:
                line[place] = form(line[place])
            lines.append("\t".join([_FORMS[type(value)](value) for value in line]))
        lines.append("")
        return "\n".join(lines).encode()

    def copy(self, lines: bytes) -> None:
        """Inserts *lines*; call it in a transaction. Raises what `bulk_create` does."""
        with (
            connection.cursor() as cursor,
            connection.wrap_database_errors,
            cursor.cursor.copy(self._statement()) as copy,
        ):
            copy.write(lines)

    def _statement(self) -> sql.Composed:
        columns = sql.SQL(", ").join(map(sql.Identifier, self._names))
        table = sql.Identifier(self.model._meta.db_table)
        return sql.SQL("COPY {} ({}) FROM STDIN").format(table, columns)


def _escaped(text: str) -> str:
    """*text* without what would end a value or a line."""
    return (
        text.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r")
    )


def _array(values: Sequence[Any]) -> str:
    return _escaped("{" + ",".join(map(_element, values)) + "}")


def _element(value: Any) -> str:
    if value is None:
        return "NULL"
    if isinstance(value, str):
        quoted = value.replace("\\", "\\\\").replace('"', '\\"')
        return f'"{quoted}"'
    return _FORMS[type(value)](value)


class _Forms(dict[type, Form]):
    """How values of a type are written; those of a subtype as their elders."""

    def __missing__(self, kind: type) -> Form:
        for elder in kind.__mro__[1:]:
            if elder in self:
                self[kind] = self[elder]
                return self[kind]
        raise TypeError(f"COPY cannot write a {kind.__name__}")


_FORMS = _Forms(
    {
        str: _escaped,
        int: int.__repr__,
        bool: lambda value: "t" if value else "f",
        type(None): lambda _: NULL,
        float: repr,
        Decimal: str,
        UUID: str,
        datetime: datetime.isoformat,
        date: date.isoformat,
        time: time.isoformat,
        bytes: lambda value: "\\\\x" + value.hex(),
        memoryview: lambda value: "\\\\x" + value.hex(),
        list: _array,
        tuple: _array,
    }
)


def _form(field: "models.Field[Any, Any]") -> Callable[[Any], Any] | None:
    """What a value of *field* is made into before it is written; None if nothing."""
    if isinstance(field, models.JSONField):
        encoder = field.encoder or json.JSONEncoder
        encode = encoder(ensure_ascii=False, separators=(",", ":")).encode
        return lambda value: None if value is None else encode(value)
    return str if isinstance(field, models.FileField) else None

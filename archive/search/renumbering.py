"""Keys in search entries brought into line with the access points, no text read again.

When two bodies become one, thousands of documents are found under another key, and
nothing else about them changes.
"""

from collections.abc import Collection
from functools import cache

from django.db import connection
from psycopg import sql

from archive.models import PointRole

from .vectors import KEYS

# Of which points a column has the keys, and how they stand there.
_ACTOR = "COALESCE(organisation_id, -person_id)"
_POINTS = {
    "issuer_ids": (_ACTOR, (PointRole.ISSUER, PointRole.AUTHOR)),
    "signatory_ids": (_ACTOR, (PointRole.SIGNATORY,)),
    "place_ids": ("place_id", tuple(PointRole)),
    "event_ids": ("event_id", tuple(PointRole)),
    "tag_ids": ("tag_id", tuple(PointRole)),
}


def renumber(copies: Collection[int]) -> None:
    """Gives the entries of *copies* (primary keys) the keys that their points have."""
    with connection.cursor() as cursor:
        cursor.execute(_statement(), {"copies": sorted(copies)})


@cache
def _statement() -> str:
    """One statement for all of them: the columns, and the marks in the vector."""
    columns = [sql.Identifier(column) for column in KEYS.values()]
    statement = sql.SQL(
        "UPDATE archive_searchentry AS entry SET {replaced},"
        " vector = ts_delete(entry.vector, {before}) || array_to_tsvector({after})"
        " FROM (SELECT access_copy_id, {keys} FROM archive_accesspoint"
        " WHERE access_copy_id = ANY(%(copies)s) GROUP BY access_copy_id) AS now"
        " WHERE entry.access_copy_id = now.access_copy_id"
        " AND ({old}) IS DISTINCT FROM ({new})"
    ).format(
        replaced=_listed("{0} = now.{0}", columns),
        before=_marks("entry"),
        after=_marks("now"),
        keys=sql.SQL(", ").join(map(_keys, KEYS.values())),
        old=_listed("entry.{}", columns),
        new=_listed("now.{}", columns),
    )
    return statement.as_string(None)


def _listed(form: str, columns: list[sql.Identifier]) -> sql.Composed:
    return sql.SQL(", ").join(sql.SQL(form).format(column) for column in columns)


def _keys(column: str) -> sql.Composed:
    """The keys that belong into *column*, each once, in order."""
    key, roles = _POINTS[column]
    return sql.SQL(
        "COALESCE(array_agg(DISTINCT {key}) FILTER (WHERE role IN ({roles})"
        " AND {key} IS NOT NULL), '{{}}') AS {column}"
    ).format(
        key=sql.SQL(key),
        roles=sql.SQL(", ").join(sql.Literal(role.value) for role in roles),
        column=sql.Identifier(column),
    )


def _marks(row: str) -> sql.Composed:
    """The lexemes (`vectors.marks`) of the keys in *row*."""
    return sql.SQL(" || ").join(
        sql.SQL("ARRAY(SELECT {} || key FROM unnest({}.{}) AS key)").format(
            sql.Literal(f"{letter}:"), sql.SQL(row), sql.Identifier(column)
        )
        for letter, column in KEYS.items()
    )

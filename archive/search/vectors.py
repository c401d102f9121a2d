"""The search entry with its vector: by what a document is found, and how much it
weighs.

Weights: A title, B names, D text. Lexemes with a colon are no words (no word has one):
`c:english` names the configuration, the others are what the filters ask for.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from django.db import connection
from psycopg import Cursor, sql

from archive.models import AccessPoint, SearchEntry

from .names import Names, names_of
from .stretches import date_marks
from .words import configuration, parser_and_text

# PostgreSQL refuses a vector above 1,048,575 bytes. A word of n bytes takes at most
# n + 5, its space included, so that no text of these lengths (in bytes) comes near it.
LONGEST_TITLE, LONGEST_NAMES, LONGEST_TEXT = 10_000, 90_000, 300_000

_VECTOR = """
    setweight(to_tsvector(new.parser::regconfig, new.title), 'A')
    || setweight(to_tsvector(new.parser::regconfig, new.names), 'B')
    || setweight(to_tsvector(new.parser::regconfig, new.body), 'D')
    || array_to_tsvector(string_to_array(new.marks, ' '))
"""
# An entry column by column, as PostgreSQL reads it from text.
Values = tuple[str | None, ...]

KEYS = {
    "i": "issuer_ids",
    "s": "signatory_ids",
    "p": "place_ids",
    "e": "event_ids",
    "t": "tag_ids",
}
"""The facets' letters, and the columns of an entry that have the keys for them."""
WORDS = ("parser", "title", "names", "body", "marks")
_COLUMNS = tuple(
    field for field in SearchEntry._meta.concrete_fields if field.name != "vector"
)


def write_entries(
    entries: Sequence[SearchEntry], points: Mapping[int, Sequence[AccessPoint]]
) -> None:
    """Store *entries* with their vectors, in the place of those that stood.

    *points*, under which they are found, are by the primary key of their copy. Two
    queries, however many entries; each vector is computed once and its row written
    once.
    """
    if entries:
        names = names_of(point for some in points.values() for point in some)
        write_values(entry_values(entries, points, names))


def entry_values(
    entries: Sequence[SearchEntry],
    points: Mapping[int, Sequence[AccessPoint]],
    names: Names,
) -> list[Values]:
    """What `write_values` needs of *entries*; *names* are those of all authorities to
    which their *points* lead. Asks the database nothing."""
    return [
        (
            *(_plain(getattr(entry, field.attname)) for field in _COLUMNS),
            *_words(entry, _names(points.get(entry.pk, ()), names)),
        )
        for entry in entries
    ]


def write_values(entries: Sequence[Values]) -> None:
    """Stores entries, with their vectors, in the place of those that stood."""
    if not entries:
        return
    # Django puts values into the text of a statement, each quoted; whole texts are
    # better sent beside it.
    connection.ensure_connection()
    with connection.wrap_database_errors, Cursor(connection.connection) as cursor:
        columns = [list(column) for column in zip(*entries, strict=True)]
        cursor.execute(_insert(), columns)


@cache
def _insert() -> sql.Composed:
    """The statement that writes entries: one array of texts for each column."""
    columns = [sql.Identifier(field.column) for field in _COLUMNS]
    given = [*columns, *(sql.Identifier(name) for name in WORDS)]
    typed = [
        sql.SQL("new.{}::{}").format(column, sql.SQL(field.db_type(connection)))
        for column, field in zip(columns, _COLUMNS, strict=True)
    ]
    written = [*columns[1:], sql.Identifier("vector")]
    return sql.SQL(
        "INSERT INTO archive_searchentry ({columns}, vector) "
        "SELECT {typed}, {vector} FROM unnest({arrays}) AS new({given}) "
        "ON CONFLICT (access_copy_id) DO UPDATE SET {replaced}"
    ).format(
        columns=sql.SQL(", ").join(columns),
        typed=sql.SQL(", ").join(typed),
        vector=sql.SQL(_VECTOR),
        arrays=sql.SQL(", ").join([sql.SQL("%b::text[]")] * len(given)),
        given=sql.SQL(", ").join(given),
        replaced=sql.SQL(", ").join(
            sql.SQL("{0} = EXCLUDED.{0}").format(column) for column in written
        ),
    )


def _plain(value: Any) -> str | None:
    """*value* as PostgreSQL reads it from text; None as it is."""
    if value is None:
        return None
    if isinstance(value, list):
        return f"{{{','.join(map(str, value))}}}"
    return str(value)


def _words(entry: SearchEntry, names: str) -> tuple[str, ...]:
    copy = entry.access_copy
    config = configuration(copy.language)
    parser, title = parser_and_text(config, copy.title)
    return (
        parser,
        _cut(title, LONGEST_TITLE),
        _cut(parser_and_text(config, names)[1], LONGEST_NAMES),
        _cut(parser_and_text(config, copy.text)[1], LONGEST_TEXT),
        " ".join([f"c:{config}", *marks(entry)]),
    )


def _cut(text: str, size: int) -> str:
    """*text*, or as many bytes of it as *size*."""
    if len(text) * 4 <= size:
        return text
    return text.encode()[:size].decode(errors="ignore")


def marks(entry: SearchEntry) -> Iterable[str]:
    """The lexemes by which filters find *entry*: the facet's letter and the value."""
    single = {
        "k": entry.kind,
        "l": entry.language.lower(),
        "y": entry.year,
        "n": entry.periodical_id,
    }
    yield from (f"{key}:{value}" for key, value in single.items() if value)
    yield from date_marks(entry.sort_date)
    for key, column in KEYS.items():
        yield from (f"{key}:{value}" for value in getattr(entry, column))


def _names(points: Sequence[AccessPoint], names: Names) -> str:
    """All names under which the document is found; variants only of what is certain."""
    found = dict.fromkeys(point.name for point in points)
    for point in points:
        if point.is_confirmed:
            for model in ("organisation", "person", "place", "event"):
                key = getattr(point, f"{model}_id")
                found |= dict.fromkeys(names.get((model, key), ()) if key else ())
    return " · ".join(found)

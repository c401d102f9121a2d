"""Rows of any table by the thousand, written by the database itself.

What a column is not told, it gets from the kind of its field. The settings must be set
up before this is imported.
"""

import sys
import time

from django.db import connection
from django.db.models import Field, Model

# What stands in a column of such a type if nothing else is said.
EMPTY = {
    "JSONField": "'[]'::jsonb",
    "BooleanField": "false",
    "DateTimeField": "now()",
    "DateField": "current_date",
    "FloatField": "0",
    "ArrayField": "'{}'",
    "BinaryField": "''::bytea",
    "GenericIPAddressField": "'::1'::inet",
    "SearchVectorField": "''::tsvector",
}

TOWNS = "(array['Basra','Baghdad','Amara','Kirkuk','Mosul','Najaf','Hilla','Ramadi'])"
TRADES = "(array['oil','port','rail','textile','health','school','mill','power'])"
BODIES = "(array['union','committee','league','council','party','federation'])"
# "basra oil union 17": words that many names share, and one that few do.
NAME = (
    f"lower({TOWNS}[1 + g %% 8]) || ' ' || {TRADES}[1 + g / 8 %% 8] || ' ' ||"
    f" {BODIES}[1 + g / 64 %% 6] || ' ' || substr(md5((g / {{share}})::text), 1, 5)"
)
ARABIC = "'اتحاد عمال ' || substr(md5(({n})::text), 1, 4) || ' في البصرة'"
TEXT = (
    "array_to_string(array(select md5((g * 61 + n)::text) || case n %% 7 when 0 then"
    " E'\\n\\n' else ' ' end from generate_series(1, 60) n), '')"
)


def insert(model: type[Model], count: int, first: int = 1, **columns: str) -> None:
    """Insert *count* rows with keys from *first*; *columns* are SQL over the key g."""
    begun = time.perf_counter()
    key = model._meta.pk.column
    given = {key: "g", **columns} if key in ("id", "pgh_id") else columns
    values = {
        field.column: given.get(field.column) or _empty(field)
        for field in model._meta.concrete_fields
    }
    last = first + count - 1
    with connection.cursor() as cursor:
        names = ", ".join(map(connection.ops.quote_name, values))
        cursor.execute(
            f"INSERT INTO {model._meta.db_table} ({names})"
            f" SELECT {', '.join(values.values())} FROM generate_series(%s, %s) g",
            [first, last],
        )
        if key in ("id", "pgh_id"):
            cursor.execute(
                "SELECT setval(pg_get_serial_sequence(%s, %s), %s)",
                [model._meta.db_table, key, last + 1],
            )
    spent = time.perf_counter() - begun
    sys.stderr.write(f"{count:9} {model._meta.verbose_name_plural} in {spent:.0f} s\n")


def _empty(field: Field) -> str:
    if field.null:
        return "NULL"
    kind = field.get_internal_type()
    if kind == "JSONField" and field.default is dict:
        return "'{}'::jsonb"
    if kind in EMPTY:
        return EMPTY[kind]
    if "Integer" in kind or kind == "ForeignKey":
        return "1"
    return "''"


def of(count: int) -> str:
    """A number from 1 to *count*, another for every row, the small ones oftener."""
    return f"1 + (g * 7919::bigint * g %% {count})"

"""Between the addresses and the keys of what documents can be filtered by.

Those who issue and sign are bodies or people: people's keys are negative wherever both
stand in one list (see `SearchEntry`).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.db import connection

# Facets whose values have a page of their own, and the table in which to look.
TABLES = {
    "issuer": "actor",
    "signatory": "actor",
    "place": "place",
    "event": "event",
    "tag": "tag",
    "periodical": "periodical",
}

# Where a record was merged into another, its address stands for the survivor.
_KEYS = """
    SELECT 'actor', slug, coalesce(merged_into_id, id) FROM archive_organisation
        WHERE slug = ANY(%(actor)s)
    UNION ALL SELECT 'actor', slug, -coalesce(merged_into_id, id) FROM archive_person
        WHERE slug = ANY(%(actor)s)
    UNION ALL SELECT 'place', slug, coalesce(merged_into_id, id) FROM archive_place
        WHERE slug = ANY(%(place)s)
    UNION ALL SELECT 'event', slug, coalesce(merged_into_id, id) FROM archive_event
        WHERE slug = ANY(%(event)s)
    UNION ALL SELECT 'tag', slug, id FROM archive_tag WHERE slug = ANY(%(tag)s)
    UNION ALL SELECT 'periodical', slug, coalesce(merged_into_id, id)
        FROM archive_periodical WHERE slug = ANY(%(periodical)s)
"""

_LABELS = """
    SELECT 'actor', id, slug, name FROM archive_organisation WHERE id = ANY(%(actor)s)
    UNION ALL SELECT 'actor', -id, slug, name FROM archive_person
        WHERE -id = ANY(%(actor)s)
    UNION ALL SELECT 'place', id, slug, name FROM archive_place
        WHERE id = ANY(%(place)s)
    UNION ALL SELECT 'event', id, slug, title FROM archive_event
        WHERE id = ANY(%(event)s)
    UNION ALL SELECT 'tag', id, slug, name FROM archive_tag WHERE id = ANY(%(tag)s)
    UNION ALL SELECT 'periodical', id, slug, name FROM archive_periodical
        WHERE id = ANY(%(periodical)s)
"""


@dataclass(frozen=True)
class Label:
    """How a value of a facet stands in the address, and how on the page."""

    slug: str
    name: str


def _by_table(values: Mapping[str, Iterable]) -> dict[str, list]:
    """*values* by facet, put together by table; every table is there."""
    tables: dict[str, list] = {table: [] for table in TABLES.values()}
    for facet, some in values.items():
        tables[TABLES[facet]].extend(some)
    return tables


def keys_of(slugs: Mapping[str, Iterable[str]]) -> dict[str, dict[str, list[int]]]:
    """The keys that *slugs* (by facet) mean: facet → slug → keys, [] where unknown.

    At most one statement.
    """
    sought = _by_table(slugs)
    found: dict[tuple[str, str], list[int]] = {}
    if any(sought.values()):
        with connection.cursor() as cursor:
            cursor.execute(_KEYS, sought)
            for table, slug, key in cursor.fetchall():
                found.setdefault((table, slug), []).append(key)
    return {
        facet: {slug: found.get((TABLES[facet], slug), []) for slug in some}
        for facet, some in slugs.items()
    }


def labels_of(keys: Mapping[str, Iterable[int]]) -> dict[str, dict[int, Label]]:
    """The labels of *keys* (by facet): facet → key → label. At most one statement."""
    sought = _by_table(keys)
    found: dict[str, dict[int, Label]] = {table: {} for table in sought}
    if any(sought.values()):
        with connection.cursor() as cursor:
            cursor.execute(_LABELS, sought)
            for table, key, slug, name in cursor.fetchall():
                found[table][key] = Label(slug, name)
    return {facet: found[TABLES[facet]] for facet in keys}


# More labels than this are not kept; they are those of the commonest authorities.
MOST_KEPT = 20_000


class KeptLabels:
    """`labels_of`, kept in this process until something public changes."""

    def __init__(self) -> None:
        self._kept: tuple[object, dict[tuple[str, int], Label | None]] = (None, {})

    def of(
        self, keys: Mapping[str, Iterable[int]], edition: tuple[int, int]
    ) -> dict[str, dict[int, Label]]:
        """The labels of *keys* in *edition*. At most one statement, mostly none."""
        of_edition, kept = self._kept
        if of_edition != edition or len(kept) > MOST_KEPT:
            kept = {}
            self._kept = (edition, kept)
        missing = {
            facet: [key for key in some if (facet, key) not in kept]
            for facet, some in keys.items()
        }
        found = labels_of(missing)
        kept.update(
            ((facet, key), found[facet].get(key))
            for facet, some in missing.items()
            for key in some
        )
        return {
            facet: {key: label for key in some if (label := kept[facet, key])}
            for facet, some in keys.items()
        }

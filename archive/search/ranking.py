"""The keys of one page of results, in each order, at any depth.

A word that most documents have is found by walking down the dates, a bounded way; every
other one by the index of words. Both give the same rows.
"""

from datetime import date

from django.db import connection

from .cursors import AFTER_ALL, BEFORE_ALL, LARGEST_KEY, Cursor, Sort
from .matching import MATCHES, Criteria

# Relevance is judged among so many of the newest matches.
RANKED = 1_000
# Rows that a walk may look at before the index of words takes over.
LONGEST_WALK = 2_000

_NEWEST = "coalesce(sort_date, '0001-01-01'::date)"
_OLDEST = "coalesce(sort_date, '9999-12-31'::date)"

# Undated documents stand at the end of both orders. {VALUE}, {BEYOND} and {DIRECTION} are
# this module's own words.
_BY_DATE = """
    WITH walked AS MATERIALIZED (
        SELECT access_copy_id, value FROM (
            SELECT *, {VALUE} AS value FROM archive_searchentry
            WHERE ({VALUE}, access_copy_id) {BEYOND} (%(value)s::date, %(key)s)
            ORDER BY {VALUE} {DIRECTION}, access_copy_id {DIRECTION}
            LIMIT %(walk)s
        ) AS near
        WHERE {MATCHES}
        ORDER BY value {DIRECTION}, access_copy_id {DIRECTION}
        LIMIT %(size)s
    ),
    found AS MATERIALIZED (
        SELECT access_copy_id, {VALUE} AS value FROM archive_searchentry
        WHERE (SELECT count(*) FROM walked) < %(size)s AND {MATCHES}
    )
    SELECT access_copy_id, value FROM walked
    WHERE (SELECT count(*) FROM walked) = %(size)s
    UNION ALL
    SELECT access_copy_id, value FROM found
    WHERE (value, access_copy_id) {BEYOND} (%(value)s::date, %(key)s)
    ORDER BY value {DIRECTION}, access_copy_id {DIRECTION}
    LIMIT %(size)s
"""

_BY_RELEVANCE = """
    WITH walked AS MATERIALIZED (
        SELECT access_copy_id FROM (
            SELECT * FROM archive_searchentry
            ORDER BY {NEWEST} DESC, access_copy_id DESC LIMIT %(walk)s
        ) AS near
        WHERE {MATCHES}
        ORDER BY {NEWEST} DESC, access_copy_id DESC LIMIT %(ranked)s
    ),
    found AS MATERIALIZED (
        SELECT access_copy_id, sort_date FROM archive_searchentry
        WHERE (SELECT count(*) FROM walked) < %(ranked)s AND {MATCHES}
    ),
    newest AS MATERIALIZED (
        SELECT access_copy_id FROM walked
        WHERE (SELECT count(*) FROM walked) = %(ranked)s
        UNION ALL
        (SELECT access_copy_id FROM found
        ORDER BY {NEWEST} DESC, access_copy_id DESC LIMIT %(ranked)s)
    ),
    ranked AS MATERIALIZED (
        SELECT access_copy_id, ts_rank(vector, %(rank)s::tsquery, 1)::float8 AS value
        FROM newest JOIN archive_searchentry USING (access_copy_id)
    )
    SELECT access_copy_id, value FROM ranked
    WHERE (value, access_copy_id) {BEYOND} (%(value)s::float8, %(key)s)
    ORDER BY value {DIRECTION}, access_copy_id {DIRECTION}
    LIMIT %(size)s
"""

Rows = list[tuple[int, date | float]]


def _statement(template: str, value: str, *, descending: bool) -> str:
    return template.format(
        VALUE=value,
        NEWEST=_NEWEST,
        MATCHES=MATCHES,
        BEYOND="<" if descending else ">",
        DIRECTION="DESC" if descending else "ASC",
    )


# By order and whether the page is sought backwards.
_STATEMENTS = {
    (sort, backwards): _statement(template, value, descending=descending != backwards)
    for sort, template, value, descending in (
        (Sort.NEWEST, _BY_DATE, _NEWEST, True),
        (Sort.OLDEST, _BY_DATE, _OLDEST, False),
        (Sort.RELEVANCE, _BY_RELEVANCE, "", True),
    )
    for backwards in (False, True)
}
_BEGINNING = {
    Sort.NEWEST: Cursor(AFTER_ALL, LARGEST_KEY),
    Sort.OLDEST: Cursor(BEFORE_ALL, 0),
    Sort.RELEVANCE: Cursor(1e9, LARGEST_KEY),
}


def page_keys(
    criteria: Criteria,
    *,
    sort: Sort,
    at: Cursor | None,
    size: int,
    density: float,
    rank: str = "",
) -> Rows:
    """At most *size* matches from *at* on, nearest first: (key, sort value). One statement.

    *density* is about which share of the archive matches; *rank* the tsquery that weighs.
    """
    start = at or _BEGINNING[sort]
    wanted = RANKED if sort == Sort.RELEVANCE else size
    parameters = criteria.parameters | {
        "value": start.value,
        "key": start.key,
        "size": size,
        "ranked": RANKED,
        "rank": rank or None,
        "walk": _walk(wanted, density),
    }
    with connection.cursor() as cursor:
        cursor.execute(_STATEMENTS[sort, start.backwards], parameters)
        return cursor.fetchall()


def _walk(wanted: int, density: float) -> int:
    """How far to walk for *wanted* rows; 0 where the index of words is nearer."""
    if density <= 0:
        return 0
    way = int(wanted / density * 2) + 1
    return way if way <= LONGEST_WALK * 2 else 0

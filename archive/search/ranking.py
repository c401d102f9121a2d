"""The keys of one page of results, in each order, at any depth.

A word that most documents have is found by walking down the dates, a bounded way; every
other one by the index of words. Both give the same rows.
"""

from datetime import date

from django.db import connection

from .cursors import AFTER_ALL, BEFORE_ALL, LARGEST_KEY, Cursor, Sort
from .matching import ASKED, DATES, WORDS, Criteria, matches

# Relevance is judged among so many of the newest matches.
RANKED = 300
# Rows that a walk may look at before the index of words takes over.
LONGEST_WALK = 4_000
LONGEST_PHRASE_WALK = 20_000

_NEWEST = "coalesce(sort_date, '0001-01-01'::date)"
_OLDEST = "coalesce(sort_date, '9999-12-31'::date)"

# Undated documents stand at the end of both orders. What stands in braces is filled in
# with words of our own, when this module is read.
_BY_DATE = """
    WITH {ASKED},
    walked AS MATERIALIZED (
        SELECT access_copy_id, value FROM (
            SELECT *, {VALUE} AS value FROM archive_searchentry
            WHERE ({VALUE}, access_copy_id) {BEYOND} (%(value)s::date, %(key)s)
            ORDER BY {VALUE} {DIRECTION}, access_copy_id {DIRECTION}
            LIMIT %(walk)s
        ) AS near
        WHERE {WORDS} AND {DATES}
        ORDER BY value {DIRECTION}, access_copy_id {DIRECTION}
        LIMIT %(size)s
    ),
    found AS MATERIALIZED (
        SELECT access_copy_id, {VALUE} AS value FROM {MATCHES}
        WHERE (SELECT count(*) FROM walked) < %(size)s AND {DATES}
    )
    SELECT access_copy_id, value FROM walked
    WHERE (SELECT count(*) FROM walked) = %(size)s
    UNION ALL
    SELECT access_copy_id, value FROM found
    WHERE (value, access_copy_id) {BEYOND} (%(value)s::date, %(key)s)
    ORDER BY value {DIRECTION}, access_copy_id {DIRECTION}
    LIMIT %(size)s
"""

# Vectors are carried along as what stands in the row, mostly a pointer, and read last.
_BY_RELEVANCE = """
    WITH {ASKED},
    walked AS MATERIALIZED (
        SELECT access_copy_id, vector FROM (
            SELECT *, {NEWEST} AS value FROM archive_searchentry
            ORDER BY {NEWEST} DESC, access_copy_id DESC LIMIT %(walk)s
        ) AS near
        WHERE {WORDS} AND {DATES}
        ORDER BY value DESC, access_copy_id DESC LIMIT %(ranked)s
    ),
    found AS MATERIALIZED (
        SELECT access_copy_id, vector, {NEWEST} AS value FROM {MATCHES}
        WHERE (SELECT count(*) FROM walked) < %(ranked)s AND {DATES}
    ),
    newest AS MATERIALIZED (
        SELECT access_copy_id, vector FROM walked
        WHERE (SELECT count(*) FROM walked) = %(ranked)s
        UNION ALL
        (SELECT access_copy_id, vector FROM found
        ORDER BY value DESC, access_copy_id DESC LIMIT %(ranked)s)
    ),
    ranked AS MATERIALIZED (
        SELECT access_copy_id, ts_rank(vector, %(rank)s::tsquery, 1)::float8 AS value
        FROM newest
    )
    SELECT access_copy_id, value FROM ranked
    WHERE (value, access_copy_id) {BEYOND} (%(value)s::float8, %(key)s)
    ORDER BY value {DIRECTION}, access_copy_id {DIRECTION}
    LIMIT %(size)s
"""

Rows = list[tuple[int, date | float]]


def _statement(
    template: str, value: str, *, descending: bool, by_words: bool, by_keys: bool
) -> str:
    return template.format(
        ASKED=ASKED,
        DATES=DATES,
        WORDS=WORDS,
        VALUE=value,
        NEWEST=_NEWEST,
        MATCHES=matches(by_words=by_words, by_keys=by_keys),
        BEYOND="<" if descending else ">",
        DIRECTION="DESC" if descending else "ASC",
    )


# By order, whether the page is sought backwards, whether there are words, and whether
# the keys of all matches are known already.
_STATEMENTS = {
    (sort, backwards, by_words, by_keys): _statement(
        template,
        value,
        descending=descending != backwards,
        by_words=by_words,
        by_keys=by_keys,
    )
    for sort, template, value, descending in (
        (Sort.NEWEST, _BY_DATE, _NEWEST, True),
        (Sort.OLDEST, _BY_DATE, _OLDEST, False),
        (Sort.RELEVANCE, _BY_RELEVANCE, "", True),
    )
    for backwards in (False, True)
    for by_words in (False, True)
    for by_keys in (False, True)
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
    known: list[int],
    rank: str = "",
) -> Rows:
    """At most *size* matches from *at* on, nearest first, as (key, sort value).

    *density* is about which share of the archive matches (0: few), *known* the keys of
    all matches if they are few, *rank* the tsquery that weighs. One statement.
    """
    start = at or _BEGINNING[sort]
    wanted = RANKED if sort == Sort.RELEVANCE else size
    parameters = criteria.parameters | {
        "value": start.value,
        "key": start.key,
        "size": size,
        "ranked": RANKED,
        "rank": rank or None,
        "keys": known,
        "walk": _walk(wanted, density, _longest_walk(criteria)),
    }
    by_words, by_keys = bool(criteria.words), bool(known)
    statement = _STATEMENTS[sort, start.backwards, by_words, by_keys]
    with connection.cursor() as cursor:
        cursor.execute(statement, parameters)
        return cursor.fetchall()


def _longest_walk(criteria: Criteria) -> int:
    """How far a walk may go: further for phrases, whose words alone the index knows."""
    return LONGEST_PHRASE_WALK if "<" in criteria.words else LONGEST_WALK


def _walk(wanted: int, density: float, longest: int) -> int:
    """How far to walk for *wanted* rows; 0 where the index of words is nearer."""
    if density <= 0:
        return 0
    # Six standard deviations more than it takes on average; dates may cluster words.
    way = int((wanted + 6 * wanted**0.5) / density) + 1
    return way if way <= longest else 0

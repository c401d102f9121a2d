"""The keys of one page of results, in each order, at any depth.

What few documents have, the index of words finds at once. Of what many have, it is
asked for those of a stretch of time alone, from the page's beginning to a milestone
behind which the page surely ends. Both give the same rows.
"""

from datetime import date

from django.db import connection

from .cursors import AFTER_ALL, BEFORE_ALL, LARGEST_KEY, Cursor, Sort
from .facets import Counts, Milestones
from .matching import ASKED, DATES, Criteria, matches
from .stretches import within

# Relevance is judged among so many of the newest matches.
RANKED = 200

_NEWEST = "coalesce(sort_date, '0001-01-01'::date)"
_OLDEST = "coalesce(sort_date, '9999-12-31'::date)"

# Undated documents stand at the end of both orders. What stands in braces is filled in
# with words of our own, when this module is read. `near` is empty where no stretch is
# given: nothing matches NULL.
_BY_DATE = """
    WITH {ASKED},
    stretch AS MATERIALIZED (SELECT %(stretch)s::tsquery AS words),
    near AS MATERIALIZED (
        SELECT access_copy_id, {VALUE} AS value
        FROM stretch JOIN archive_searchentry ON vector @@ stretch.words
        WHERE {VALUE} BETWEEN %(first)s AND %(last)s
            AND ({VALUE}, access_copy_id) {BEYOND} (%(value)s::date, %(key)s)
            AND {DATES}
    ),
    found AS MATERIALIZED (
        SELECT access_copy_id, {VALUE} AS value FROM {MATCHES}
        WHERE (SELECT count(*) FROM near) < %(size)s AND {DATES}
    )
    SELECT access_copy_id, value FROM near
    WHERE (SELECT count(*) FROM near) >= %(size)s
    UNION ALL
    SELECT access_copy_id, value FROM found
    WHERE (value, access_copy_id) {BEYOND} (%(value)s::date, %(key)s)
    ORDER BY value {DIRECTION}, access_copy_id {DIRECTION}
    LIMIT %(size)s
"""

# Vectors are carried along as what stands in the row, mostly a pointer, and read last.
_BY_RELEVANCE = """
    WITH {ASKED},
    stretch AS MATERIALIZED (SELECT %(stretch)s::tsquery AS words),
    near AS MATERIALIZED (
        SELECT access_copy_id, vector, {NEWEST} AS value
        FROM stretch JOIN archive_searchentry ON vector @@ stretch.words
        WHERE {NEWEST} BETWEEN %(first)s AND %(last)s AND {DATES}
    ),
    found AS MATERIALIZED (
        SELECT access_copy_id, vector, {NEWEST} AS value FROM {MATCHES}
        WHERE (SELECT count(*) FROM near) < %(ranked)s AND {DATES}
    ),
    newest AS MATERIALIZED (
        SELECT access_copy_id, vector FROM (
            SELECT * FROM near WHERE (SELECT count(*) FROM near) >= %(ranked)s
            UNION ALL
            SELECT * FROM found
        ) AS all_near
        ORDER BY value DESC, access_copy_id DESC LIMIT %(ranked)s
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
    counts: Counts,
    *,
    sort: Sort,
    at: Cursor | None,
    size: int,
    rank: str = "",
) -> Rows:
    """At most *size* matches from *at* on, nearest first, as (key, sort value).

    *counts* are those of *criteria*, *rank* is the tsquery that weighs. One statement.
    """
    start = at or _BEGINNING[sort]
    parameters = criteria.parameters | {
        "value": start.value,
        "key": start.key,
        "size": size,
        "ranked": RANKED,
        "rank": rank or None,
        "keys": counts.keys,
    }
    parameters |= _stretch(criteria, counts, sort, start, size)
    by_words, by_keys = bool(criteria.words), bool(counts.keys)
    statement = _STATEMENTS[sort, start.backwards, by_words, by_keys]
    with connection.cursor() as cursor:
        cursor.execute(statement, parameters)
        return cursor.fetchall()


def _stretch(
    criteria: Criteria, counts: Counts, sort: Sort, start: Cursor, size: int
) -> dict[str, object]:
    """The stretch of time in which the page lies; NULL where all must be looked at."""
    first = last = None
    if not counts.keys:
        if sort == Sort.RELEVANCE:
            first, last = _from(counts.milestones, AFTER_ALL, RANKED, descending=True)
        else:
            down = (sort == Sort.NEWEST) != start.backwards
            first, last = _from(counts.milestones, start.value, size, descending=down)
    marks = within(first, last) if first and last else ""
    words = f"({marks}) & ({criteria.words})" if marks and criteria.words else marks
    return {"stretch": words or None, "first": first, "last": last}


def _from(
    milestones: Milestones, start: date, wanted: int, *, descending: bool
) -> tuple[date | None, date | None]:
    """The first and last day of a stretch from *start* on with *wanted* matches."""
    start = min(max(start, milestones.oldest), milestones.newest)
    end = milestones.after(start, wanted, descending=descending)
    return (end, start) if descending else (start, end)

"""The keys of one page of results, in each order, at any depth.

What few documents have, the index of words finds at once. Of what many have, it is
asked for those of a stretch of time alone, from the page's beginning to a milestone
behind which the page surely ends. Both give the same rows.
"""

from dataclasses import dataclass
from datetime import date

from django.db import connection

from .cursors import AFTER_ALL, BEFORE_ALL, LARGEST_KEY, Cursor, Sort
from .facets import Counts
from .matching import ASKED, DATES, Criteria, matches
from .stretches import within

# Relevance is judged among so many of the newest matches.
RANKED = 200
# Ranks are divided by 1 + log(unique words): how long a text is, PostgreSQL would have
# to count.
LENGTH = 16
# Of a phrase of very frequent words so many texts are looked at for one page.
LOOKED_AT = 8_000

_NEWEST = "coalesce(sort_date, '0001-01-01'::date)"
_OLDEST = "coalesce(sort_date, '9999-12-31'::date)"

# Undated documents stand at the end of both orders. What stands in braces is filled in
# with words of our own, when this module is read. `near` is empty where no stretch is
# given: nothing matches NULL.
_BY_DATE = """
    WITH {ASKED},
    stretch AS MATERIALIZED (SELECT %(stretch)s::tsquery AS words),
    in_months AS MATERIALIZED (
        SELECT access_copy_id, {VALUE} AS value
        FROM stretch JOIN archive_searchentry ON vector @@ stretch.words
        WHERE {DATES}
    ),
    near AS MATERIALIZED (
        SELECT access_copy_id, value FROM in_months
        WHERE value BETWEEN %(first)s AND %(last)s
            AND (value, access_copy_id) {BEYOND} (%(value)s::date, %(key)s)
    ),
    found AS MATERIALIZED (
        SELECT access_copy_id, {VALUE} AS value FROM {MATCHES}
        WHERE (SELECT count(*) FROM near) < %(least)s AND {DATES}
    )
    SELECT access_copy_id, value FROM near
    WHERE (SELECT count(*) FROM near) >= %(least)s
    UNION ALL
    SELECT access_copy_id, value FROM found
    WHERE (value, access_copy_id) {BEYOND} (%(value)s::date, %(key)s)
    ORDER BY value {DIRECTION}, access_copy_id {DIRECTION}
    LIMIT %(size)s
"""

# Where nothing narrows the list, its index alone.
_OF_ALL = """
    SELECT access_copy_id, {VALUE} AS value FROM archive_searchentry
    WHERE ({VALUE}, access_copy_id) {BEYOND} (%(value)s::date, %(key)s)
    ORDER BY {VALUE} {DIRECTION}, access_copy_id {DIRECTION}
    LIMIT %(size)s
"""

# Vectors are carried along as what stands in the row, mostly a pointer, and read last.
_BY_RELEVANCE = """
    WITH {ASKED},
    stretch AS MATERIALIZED (SELECT %(stretch)s::tsquery AS words),
    near AS MATERIALIZED (
        SELECT access_copy_id, vector, {NEWEST} AS value
        FROM stretch JOIN archive_searchentry ON vector @@ stretch.words
        WHERE {DATES}
    ),
    found AS MATERIALIZED (
        SELECT access_copy_id, vector, {NEWEST} AS value FROM {MATCHES}
        WHERE (SELECT count(*) FROM near) < %(least)s AND {DATES}
    ),
    newest AS MATERIALIZED (
        SELECT access_copy_id, vector FROM (
            SELECT * FROM near WHERE (SELECT count(*) FROM near) >= %(least)s
            UNION ALL
            SELECT * FROM found
        ) AS all_near
        ORDER BY value DESC, access_copy_id DESC LIMIT %(ranked)s
    ),
    ranked AS MATERIALIZED (
        SELECT access_copy_id,
            ts_rank(vector, %(rank)s::tsquery, {LENGTH})::float8 AS value
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
        LENGTH=LENGTH,
        MATCHES=matches(by_words=by_words, by_keys=by_keys),
        BEYOND="<" if descending else ">",
        DIRECTION="DESC" if descending else "ASC",
    )


# By order, whether the page is sought backwards, whether there are words, and whether
# the matches are known already; their order by date then is, too.
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
    for by_keys in ((False, True) if sort == Sort.RELEVANCE else (False,))
}
_LISTS = {
    (sort, backwards): _statement(
        _OF_ALL,
        value,
        descending=(sort == Sort.NEWEST) != backwards,
        by_words=False,
        by_keys=False,
    )
    for sort, value in ((Sort.NEWEST, _NEWEST), (Sort.OLDEST, _OLDEST))
    for backwards in (False, True)
}
_BEGINNING = {
    Sort.NEWEST: Cursor(AFTER_ALL, LARGEST_KEY),
    Sort.OLDEST: Cursor(BEFORE_ALL, 0),
    Sort.RELEVANCE: Cursor(1e9, LARGEST_KEY),
}


@dataclass(frozen=True)
class Stretch:
    """The part of time in which a page is sought; all of it where that has no words.

    `is_all` says that a page is not sought any further, however few rows it has.
    """

    first: date = date.max
    last: date = date.min
    is_all: bool = False

    @property
    def words(self) -> str:
        """The tsquery of what lies in it, or nothing."""
        return within(self.first, self.last)


def page_keys(
    criteria: Criteria,
    counts: Counts,
    *,
    sort: Sort,
    at: Cursor | None,
    size: int,
    rank: str = "",
) -> tuple[Rows, Cursor | None]:
    """At most *size* matches from *at* on, nearest first, as (key, sort value).

    And where to look on if it is not known whether there are more. *counts* are those
    of *criteria*, *rank* is the tsquery that weighs. At most one statement.
    """
    start = at or _BEGINNING[sort]
    if counts.few and sort != Sort.RELEVANCE:
        return _of_few(counts, sort, start)[:size], None
    stretch = _stretch(counts, sort, start, size)
    parameters = criteria.parameters | {
        "value": start.value,
        "key": start.key,
        "size": size,
        "ranked": RANKED,
        "rank": rank or None,
        "keys": _newest_of_few(counts),
        "first": stretch.first,
        "last": stretch.last,
        "stretch": _all(stretch.words, criteria.words),
        "least": _least(stretch, sort, size),
    }
    which = (sort, start.backwards)
    narrow = (bool(criteria.words), bool(counts.few))
    statement = _STATEMENTS[*which, *narrow] if criteria.is_narrow else _LISTS[which]
    with connection.cursor() as cursor:
        cursor.execute(statement, parameters)
        rows = cursor.fetchall()
    if len(rows) < size and sort != Sort.RELEVANCE:
        return rows, _behind(stretch, sort, start)
    return rows, None


def _of_few(counts: Counts, sort: Sort, start: Cursor) -> Rows:
    """All matches behind *start*, nearest first, where they are few."""
    nobody_knows = AFTER_ALL if sort == Sort.OLDEST else BEFORE_ALL
    down = _goes_down(sort, start)
    here = (start.value, start.key)
    dated = ((day or nobody_knows, key) for key, day in counts.few)
    behind = [one for one in dated if (one < here if down else one > here)]
    return [(key, day) for day, key in sorted(behind, reverse=down)]


def _newest_of_few(counts: Counts) -> list[int]:
    """The keys of those matches among which relevance is judged, where all are few."""
    dated = sorted(((day or BEFORE_ALL, key) for key, day in counts.few), reverse=True)
    return [key for _day, key in dated[:RANKED]]


def _least(stretch: Stretch, sort: Sort, size: int) -> int:
    """With fewer rows in *stretch* than these all others are looked at."""
    if stretch.is_all and stretch.words:
        return 0
    return RANKED if sort == Sort.RELEVANCE else size


def _all(marks: str, words: str) -> str | None:
    """The tsquery of *words* within *marks*; None where nothing is marked."""
    if marks and words:
        return f"({marks}) & ({words})"
    return marks or None


def _goes_down(sort: Sort, start: Cursor) -> bool:
    return (sort != Sort.OLDEST) != start.backwards


def _stretch(counts: Counts, sort: Sort, start: Cursor, size: int) -> Stretch:
    """Where enough matches lie, walking from *start*; all where that is not known."""
    milestones = counts.milestones
    if counts.few or not milestones.dates:
        return Stretch()
    by_relevance = sort == Sort.RELEVANCE
    begin = AFTER_ALL if by_relevance else start.value
    begin = min(max(begin, milestones.oldest), milestones.newest)
    down = by_relevance or _goes_down(sort, start)
    wanted = RANKED if by_relevance else size
    end = milestones.after(
        begin, LOOKED_AT if milestones.of_candidates else wanted, descending=down
    )
    if end is None:
        return Stretch()
    first, last = (end, begin) if down else (begin, end)
    return Stretch(first, last, is_all=milestones.of_candidates)


def _behind(stretch: Stretch, sort: Sort, start: Cursor) -> Cursor | None:
    """The cursor of what lies behind *stretch*, if nobody looked there."""
    if not (stretch.is_all and stretch.words):
        return None
    if _goes_down(sort, start):
        return Cursor(stretch.first, 0, start.backwards)
    return Cursor(stretch.last, LARGEST_KEY, start.backwards)

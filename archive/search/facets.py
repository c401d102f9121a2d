"""How many documents match, and what they are: one statement for all counts.

Every facet counts the documents that all filters leave, so its numbers say what a click
leads to. A search that finds very much is counted on a fixed sample, one document in
sixteen, and says "about".
"""

from collections import defaultdict
from dataclasses import dataclass, field
from functools import lru_cache

from django.db import connection

from archive.models import Edition

from .matching import ASKED, DATES, Criteria, matches

SAMPLE = 16
EXACT = 10_000
# With so many matches in the sample there are more than EXACT of them, but for a chance
# of one in a million million (eight standard deviations).
SURELY_MORE = 813
# Facets are counted on all matches up to here. Above, the sample knows as well.
FACETS_EXACT = 2_000
# So many documents tell what facets are like; of a larger sample every second or third.
ENOUGH = 1_000
# The keys of so few matches are kept, so that a costly phrase is sought only once.
FEW = 1_000
SHOWN = 10
YEARS_SHOWN = 60

_COLUMNS = """
    kind, language, year, periodical_id,
    issuer_ids, signatory_ids, place_ids, event_ids, tag_ids, access_copy_id
"""

_COUNT = """
    WITH {ASKED},
    sample AS MATERIALIZED (
        SELECT {COLUMNS} FROM {MATCHES} WHERE in_sample AND {DATES}
    ),
    matches AS MATERIALIZED (
        SELECT {COLUMNS} FROM {MATCHES}
        WHERE (SELECT count(*) FROM sample) < %(surely_more)s AND {DATES}
        LIMIT %(exact)s + 1
    ),
    size AS MATERIALIZED (
        SELECT found, sampled, %(sample)s * (1 + sampled / %(enough)s) AS step
        FROM (SELECT count(*) AS found FROM matches) AS exact,
             (SELECT count(*) AS sampled FROM sample) AS estimate
    ),
    counted AS MATERIALIZED (
        SELECT * FROM matches
        WHERE (SELECT found BETWEEN 1 AND %(facets_exact)s FROM size)
        UNION ALL
        SELECT * FROM sample
        WHERE (SELECT found NOT BETWEEN 1 AND %(facets_exact)s FROM size)
            AND access_copy_id %% (SELECT step FROM size) = 0
    )
    SELECT 'found' AS facet, NULL AS value, found AS number FROM size
    UNION ALL SELECT 'sampled', NULL, sampled FROM size
    UNION ALL SELECT 'step', NULL, step FROM size
    UNION ALL SELECT 'key', NULL, access_copy_id FROM matches
        WHERE (SELECT found <= %(few)s FROM size)
    UNION ALL (SELECT 'kind', kind, count(*) FROM counted
        GROUP BY kind ORDER BY 3 DESC, 2 LIMIT %(shown)s)
    UNION ALL (SELECT 'language', lower(language), count(*) FROM counted
        GROUP BY 2 ORDER BY 3 DESC, 2 LIMIT %(shown)s)
    UNION ALL (SELECT 'year', year::text, count(*) FROM counted WHERE year IS NOT NULL
        GROUP BY year ORDER BY 2 DESC LIMIT %(years)s)
    UNION ALL (SELECT 'periodical', periodical_id::text, count(*) FROM counted
        WHERE periodical_id IS NOT NULL
        GROUP BY periodical_id ORDER BY 3 DESC, 2 LIMIT %(shown)s)
    UNION ALL (SELECT 'issuer', value::text, count(*)
        FROM counted, unnest(issuer_ids) AS value
        GROUP BY value ORDER BY 3 DESC, 2 LIMIT %(shown)s)
    UNION ALL (SELECT 'signatory', value::text, count(*)
        FROM counted, unnest(signatory_ids) AS value
        GROUP BY value ORDER BY 3 DESC, 2 LIMIT %(shown)s)
    UNION ALL (SELECT 'place', value::text, count(*)
        FROM counted, unnest(place_ids) AS value
        GROUP BY value ORDER BY 3 DESC, 2 LIMIT %(shown)s)
    UNION ALL (SELECT 'event', value::text, count(*)
        FROM counted, unnest(event_ids) AS value
        GROUP BY value ORDER BY 3 DESC, 2 LIMIT %(shown)s)
    UNION ALL (SELECT 'tag', value::text, count(*)
        FROM counted, unnest(tag_ids) AS value
        GROUP BY value ORDER BY 3 DESC, 2 LIMIT %(shown)s)
    UNION ALL SELECT 'archive', NULL, greatest(reltuples, 0)::bigint
        FROM pg_class WHERE oid = 'archive_searchentry'::regclass
"""

_STATEMENTS = {
    by_words: _COUNT.format(
        ASKED=ASKED, COLUMNS=_COLUMNS, DATES=DATES, MATCHES=matches(by_words=by_words)
    )
    for by_words in (False, True)
}


@dataclass(frozen=True)
class Counts:
    """How many documents match, and how many of them have which value.

    `facets` maps a facet to (value, number of documents) pairs, values as text.
    `archive` is about how many documents there are at all, `keys` are those of the
    matches where these are few.
    """

    count: int
    is_exact: bool
    facets_are_exact: bool
    archive: int
    keys: list[int] = field(default_factory=list)
    facets: dict[str, list[tuple[str, int]]] = field(default_factory=dict)

    @classmethod
    def of(cls, counted: dict[str, list[tuple[str, int]]]) -> "Counts":
        """The counts that rows of the statement stand for, by facet."""
        found, sampled, step, archive = (
            counted[name][0][1] for name in ("found", "sampled", "step", "archive")
        )
        is_exact = sampled < SURELY_MORE and found <= EXACT
        facets_are_exact = is_exact and found <= FACETS_EXACT
        facets = {
            name: [
                (value, number if facets_are_exact else about(number * step))
                for value, number in values
            ]
            for name, values in counted.items()
            if name not in ("found", "sampled", "step", "archive", "key")
        }
        return cls(
            count=found if is_exact else max(about(sampled * SAMPLE), EXACT),
            is_exact=is_exact,
            facets_are_exact=facets_are_exact,
            archive=archive,
            keys=[key for _none, key in counted.get("key", ())],
            facets=facets,
        )


def count_matches(criteria: Criteria) -> Counts:
    """Count what matches: exactly up to 10,000, about beyond. One statement."""
    counted: dict[str, list[tuple[str, int]]] = defaultdict(list)
    parameters = criteria.parameters | {
        "surely_more": SURELY_MORE,
        "exact": EXACT,
        "facets_exact": FACETS_EXACT,
        "shown": SHOWN,
        "years": YEARS_SHOWN,
        "sample": SAMPLE,
        "enough": ENOUGH,
        "few": FEW,
    }
    with connection.cursor() as cursor:
        cursor.execute(_STATEMENTS[bool(criteria.words)], parameters)
        for facet, value, number in cursor.fetchall():
            counted[facet].append((value, number))
    return Counts.of(counted)


def kept_counts(criteria: Criteria) -> Counts:
    """`count_matches`, kept until something public changes. Two statements, mostly one.

    For lists that many readers look at: what they type themselves is seldom the same.
    """
    return _counts_in(Edition.objects.state(), criteria)


@lru_cache(maxsize=200)
def _counts_in(_edition: tuple[int, int], criteria: Criteria) -> Counts:
    return count_matches(criteria)


def about(number: int) -> int:
    """*number* to two figures, as an estimate should be given."""
    scale = 10 ** max(len(str(number)) - 2, 0)
    return round(number / scale) * scale

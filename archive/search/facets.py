"""How many documents match, and what they are: one statement for all counts.

Every facet counts the documents that all filters leave, so its numbers say what a click
leads to. A search that finds very much is counted on a fixed sample, one document in
sixteen, and says "about". So is a phrase of two words that very many documents have:
whether they stand side by side, each text must tell.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from django.db import connection

from .matching import ASKED, DATES, Criteria, matches
from .stretches import MILESTONE, Milestones

SAMPLE = 16
EXACT = 10_000
# With so many matches in the sample there are more than EXACT of them, but for a chance
# of one in a million million (eight standard deviations).
SURELY_MORE = 813
# Facets are counted on all matches up to here. Above, the sample knows as well.
FACETS_EXACT = 2_000
# With so many matches in the sample there are more (ten standard deviations).
SURELY_SAMPLED = 240
# So many documents tell what facets are like; of a larger sample every second or third.
ENOUGH = 1_000
# So few matches are told one by one, so that nobody seeks them again for a page.
FEW = 1_000
# So many texts of the sample are looked at for a phrase; if more of them have its
# words, then every second or third, and nobody looks at all the others: a look takes
# some 15 µs.
LOOKED_AT = 3_200
SHOWN = 10
YEARS_SHOWN = 60

_COLUMNS = """
    kind, language, year, periodical_id, sort_date,
    issuer_ids, signatory_ids, place_ids, event_ids, tag_ids, access_copy_id
"""

_SAMPLE = """
    thinned AS (SELECT 1::bigint AS by),
    sample AS MATERIALIZED (
        SELECT {COLUMNS} FROM {MATCHES} WHERE in_sample AND {DATES}
    )
"""
# Where a text must tell, only so many are asked; the index knows which have the words.
_SAMPLE_OF_PHRASE = """
    candidates AS MATERIALIZED (
        SELECT {COLUMNS}, vector FROM asked
        JOIN archive_searchentry ON vector @@ asked.loosely
        WHERE in_sample AND {DATES}
    ),
    thinned AS MATERIALIZED (
        SELECT 1 + count(*) / %(looked_at)s AS by FROM candidates
    ),
    looked_at AS MATERIALIZED (
        SELECT {COLUMNS}, vector FROM candidates, thinned
        WHERE access_copy_id / %(sample)s %% thinned.by = 0
    ),
    sample AS MATERIALIZED (
        SELECT {COLUMNS} FROM looked_at, asked WHERE vector @@ asked.words
    )
"""
# Of what is not sought to its end, the milestones are those of the candidates.
_MILESTONES_OF_PHRASE = """(
        SELECT sort_date FROM counted WHERE (SELECT thinned.by FROM thinned) = 1
        UNION ALL
        SELECT sort_date FROM looked_at WHERE (SELECT thinned.by FROM thinned) > 1
    ) AS candidate"""

_COUNT = """
    WITH {ASKED}, {SAMPLE},
    few AS MATERIALIZED (
        SELECT {COLUMNS} FROM {MATCHES}
        WHERE (SELECT count(*) FROM sample) < %(surely_sampled)s
            AND (SELECT thinned.by FROM thinned) = 1 AND {DATES}
        LIMIT %(exact)s + 1
    ),
    many AS MATERIALIZED (
        SELECT access_copy_id FROM {MATCHES}
        WHERE (SELECT count(*) FROM sample)
                BETWEEN %(surely_sampled)s AND %(surely_more)s - 1
            AND (SELECT thinned.by FROM thinned) = 1 AND {DATES}
        LIMIT %(exact)s + 1
    ),
    size AS MATERIALIZED (
        SELECT found, sampled, thinned.by AS thinned, 1 + sampled / %(enough)s AS step
        FROM (SELECT (SELECT count(*) FROM few) + (SELECT count(*) FROM many) AS found)
                AS exact,
             (SELECT count(*) AS sampled FROM sample) AS estimate,
             thinned
    ),
    counted AS MATERIALIZED (
        SELECT * FROM few
        WHERE (SELECT found BETWEEN 1 AND %(facets_exact)s FROM size)
        UNION ALL
        SELECT * FROM sample
        WHERE (SELECT found NOT BETWEEN 1 AND %(facets_exact)s FROM size)
            AND access_copy_id / %(sample)s %% (SELECT thinned * step FROM size) = 0
    )
    SELECT 'found' AS facet, NULL AS value, found AS number FROM size
    UNION ALL SELECT 'sampled', NULL, sampled FROM size
    UNION ALL SELECT 'thinned', NULL, thinned FROM size
    UNION ALL SELECT 'counted', NULL, count(*) FROM counted
    UNION ALL SELECT 'few', string_agg(access_copy_id || ' ' || coalesce(
            sort_date::text, ''), ','), 0 FROM few
        WHERE (SELECT found <= %(few)s FROM size)
    UNION ALL SELECT 'oldest', min(coalesce(sort_date, '9999-12-31'))::text, 0
        FROM archive_searchentry
    UNION ALL SELECT 'newest', max(coalesce(sort_date, '0001-01-01'))::text, 0
        FROM archive_searchentry
    UNION ALL SELECT 'milestones', string_agg(sort_date::text, ' '), 0 FROM (
        SELECT sort_date, row_number() OVER (ORDER BY sort_date) AS number
        FROM {MILESTONES}
        WHERE sort_date IS NOT NULL AND (SELECT found > %(few)s OR found = 0 FROM size)
    ) AS dated WHERE number %% %(milestone)s = 0
    UNION ALL (SELECT 'kind', kind, count(*) FROM counted
        GROUP BY kind ORDER BY 3 DESC, 2 LIMIT %(shown)s)
    UNION ALL (SELECT 'language', lower(language), count(*) FROM counted
        GROUP BY 2 ORDER BY 3 DESC, 2 LIMIT %(shown)s)
    UNION ALL (SELECT 'year', year::text, count(*) FROM counted WHERE year IS NOT NULL
        GROUP BY year ORDER BY 2 DESC LIMIT %(years)s)
    UNION ALL (SELECT 'periodical', periodical_id::text, count(*) FROM counted
        WHERE periodical_id IS NOT NULL
        GROUP BY periodical_id ORDER BY 3 DESC, 2 LIMIT %(shown)s)
    {SEVERAL}
"""
# A set among the columns is much cheaper than a join with one.
_SEVERAL = """
    UNION ALL (SELECT '{FACET}', value::text, count(*)
        FROM (SELECT unnest({FACET}_ids) AS value FROM counted) AS named
        GROUP BY value ORDER BY 3 DESC, 2 LIMIT %(shown)s)
"""


def _statement(*, by_words: bool, by_phrase: bool, by_dates: bool) -> str:
    parts = {
        "COLUMNS": _COLUMNS,
        "DATES": DATES if by_dates else "true",
        "MATCHES": matches(by_words=by_words),
    }
    sample = _SAMPLE_OF_PHRASE if by_phrase else _SAMPLE
    several = ("issuer", "signatory", "place", "event", "tag")
    statement = _COUNT.format(
        ASKED=ASKED,
        SAMPLE=sample.format(**parts),
        MILESTONES=_MILESTONES_OF_PHRASE if by_phrase else "counted",
        SEVERAL="".join(_SEVERAL.format(FACET=facet) for facet in several),
        **parts,
    )
    # What psycopg has read once it remembers, up to 4,096 characters.
    return " ".join(statement.split())


# By whether there are words, whether a phrase is among them, and whether dates.
_STATEMENTS = {
    (by_words, by_phrase, by_dates): _statement(
        by_words=by_words, by_phrase=by_phrase, by_dates=by_dates
    )
    for by_words, by_phrase in ((False, False), (True, False), (True, True))
    for by_dates in (False, True)
}


@dataclass(frozen=True)
class Counts:
    """How many documents match, and how many of them have which value.

    `facets` maps a facet to (value, number of documents) pairs, values as text. `few`
    are the matches where they are few: (key, sort date).
    """

    count: int
    is_exact: bool
    facets_are_exact: bool
    few: list[tuple[int, date | None]] = field(default_factory=list)
    milestones: Milestones = Milestones()
    facets: dict[str, list[tuple[str, int]]] = field(default_factory=dict)

    @classmethod
    def of(cls, counted: Mapping[str, list[tuple[str, int]]]) -> "Counts":
        """The counts that rows of the statement stand for, by facet."""
        found, sampled, thinned, weighed = (counted[name][0][1] for name in _SIZES)
        is_exact = sampled < SURELY_MORE and found <= EXACT and thinned == 1
        facets_are_exact = is_exact and found <= FACETS_EXACT
        estimate = found if is_exact else sampled * SAMPLE * thinned
        weight = 1 if facets_are_exact else estimate / max(weighed, 1)
        least = EXACT if thinned == 1 else 0
        return cls(
            count=found if is_exact else max(about(estimate), least),
            is_exact=is_exact,
            facets_are_exact=facets_are_exact,
            few=_few(counted["few"][0][0]),
            milestones=_milestones(counted, weight if thinned == 1 else None),
            facets={
                name: [
                    (value, number if facets_are_exact else about(number * weight))
                    for value, number in values
                ]
                for name, values in counted.items()
                if name not in _NO_FACETS
            },
        )


# Of a search for nothing but stop words.
NO_MATCH = Counts(0, is_exact=True, facets_are_exact=True)
_SIZES = ("found", "sampled", "thinned", "counted")
_NO_FACETS = frozenset({*_SIZES, "few", "milestones", "oldest", "newest"})


def _few(written: str | None) -> list[tuple[int, date | None]]:
    """Keys and dates, *written* as "12 2018-09-09,13 "."""
    pairs = (one.partition(" ") for one in (written or "").split(",") if one)
    return [
        (int(key), date.fromisoformat(day) if day else None) for key, _, day in pairs
    ]


def _milestones(
    counted: Mapping[str, list[tuple[str, int]]], weight: float | None
) -> Milestones:
    """Milestones among matches that stand for *weight* each; None: among candidates."""
    dates = counted["milestones"][0][0]
    if not dates:
        return Milestones()
    oldest, newest = (
        date.fromisoformat(counted[name][0][0]) for name in ("oldest", "newest")
    )
    of_candidates = SAMPLE * counted["thinned"][0][1]
    return Milestones(
        dates=tuple(map(date.fromisoformat, dates.split())),
        between=MILESTONE * (weight or of_candidates),
        is_estimate=weight != 1,
        of_candidates=weight is None,
        oldest=oldest,
        newest=newest,
    )


def count_matches(criteria: Criteria) -> Counts:
    """Count what matches: exactly up to 10,000, about beyond. One statement."""
    counted: dict[str, list[tuple[str, int]]] = defaultdict(list)
    parameters = criteria.parameters | {
        "surely_more": SURELY_MORE,
        "surely_sampled": SURELY_SAMPLED,
        "exact": EXACT,
        "facets_exact": FACETS_EXACT,
        "shown": SHOWN,
        "years": YEARS_SHOWN,
        "sample": SAMPLE,
        "enough": ENOUGH,
        "few": FEW,
        "looked_at": LOOKED_AT,
        "milestone": MILESTONE,
    }
    by_dates = bool(criteria.earliest or criteria.latest)
    statement = _STATEMENTS[bool(criteria.words), bool(criteria.loosely), by_dates]
    with connection.cursor() as cursor:
        cursor.execute(statement, parameters)
        for facet, value, number in cursor.fetchall():
            counted[facet].append((value, number))
    return Counts.of(counted)


def about(number: float) -> int:
    """*number* to two figures, as an estimate should be given."""
    whole = round(number)
    scale = 10 ** max(len(str(whole)) - 2, 0)
    return round(whole / scale) * scale

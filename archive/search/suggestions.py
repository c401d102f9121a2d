"""Did you mean: names of public records that sound like what was typed."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from django.db import connection
from rapidfuzz import fuzz

from archive.parsing.names import normalise, skeleton

from .query import Query
from .words import is_arabic

MOST = 3
# So many are asked whether readers may know of them.
ASKED = 30
MOST_WORDS = 6
CANDIDATES = 2_000
# Of 100; below, another name is more likely than another spelling.
CLOSE = 75

# Names in whose skeleton a word is one of those sought, and of which records.
_NAMES = """
    SELECT name, skeleton, 'organisation', id FROM archive_organisation
        WHERE skeleton ~ %(pattern)s AND merged_into_id IS NULL
    UNION ALL SELECT name, skeleton, 'organisation', authority_id
        FROM archive_organisationname WHERE skeleton ~ %(pattern)s
    UNION ALL SELECT name, skeleton, 'person', id FROM archive_person
        WHERE skeleton ~ %(pattern)s AND merged_into_id IS NULL
    UNION ALL SELECT name, skeleton, 'person', authority_id
        FROM archive_personname WHERE skeleton ~ %(pattern)s
    UNION ALL SELECT name, skeleton, 'place', id FROM archive_place
        WHERE skeleton ~ %(pattern)s AND merged_into_id IS NULL
    UNION ALL SELECT name, skeleton, 'place', authority_id
        FROM archive_placename WHERE skeleton ~ %(pattern)s
    LIMIT %(candidates)s
"""
# Which of the records readers may know of: asked only of those that would be shown.
_READABLE = """
    SELECT model, id FROM unnest(%s::text[], %s::bigint[]) AS asked (model, id)
        WHERE archive_is_readable(model, id)
"""


@dataclass(frozen=True)
class Name:
    """A name of the record *key* of *model*, as written and as it sounds."""

    written: str
    sound: str
    model: str
    key: int


def did_you_mean(query: Query) -> list[str]:
    """At most three names close to what was typed, the closest first; one of a record.

    Two statements. For a search that found nothing: only then are all names read.
    """
    typed = " ".join(t.typed for t in query.terms if not t.negated)
    keys = [key for key in skeleton(typed).split()[:MOST_WORDS] if len(key) > 1]
    if not keys:
        return []
    pattern = "|".join(f"(^| )({_one_off(key)})( |$)" for key in keys)
    with connection.cursor() as cursor:
        cursor.execute(_NAMES, {"pattern": pattern, "candidates": CANDIDATES})
        nearest = _nearest(typed, [Name(*row) for row in cursor.fetchall()])
        models, ids = [n.model for n in nearest], [n.key for n in nearest]
        cursor.execute(_READABLE, [models, ids])
        known = set(cursor.fetchall())
    best: dict[tuple[str, int], str] = {}
    for name in nearest:
        if (name.model, name.key) in known:
            best.setdefault((name.model, name.key), name.written)
    return list(dict.fromkeys(best.values()))[:MOST]


def _one_off(key: str) -> str:
    """A pattern for *key*, if it is long with one letter more, less or other."""
    letters = [re.escape(letter) for letter in key]
    if len(key) < 3:
        return "".join(letters)
    variants = []
    for at in range(len(letters) + 1):
        variants.append([*letters[:at], "[^ ]?", *letters[at:]])
        variants.append([*letters[:at], "[^ ]?", *letters[at + 1 :]])
    return "|".join("".join(variant) for variant in variants)


def _nearest(typed: str, names: Iterable[Name]) -> list[Name]:
    """The names nearest to *typed* by their words; those in its script come first."""
    sound, script = skeleton(typed), is_arabic(typed)
    scores: dict[Name, tuple[bool, float, float]] = {}
    for name in names:
        plain = normalise(name.written)
        nearness = _cover(sound, name.sound)
        if is_alike := is_arabic(plain) == script:
            nearness = (nearness + _cover(typed, plain)) / 2
        if plain != typed and nearness >= CLOSE:
            scores[name] = is_alike, nearness, fuzz.ratio(typed, plain)
    best = sorted(scores, key=lambda name: (*scores[name], name.written), reverse=True)
    return best[:ASKED]


def _cover(typed: str, name: str) -> float:
    """How well the words of *name* cover those *typed*, of 100."""
    words = name.split()
    nearest = [
        max(fuzz.ratio(word, other) for other in words) for word in typed.split()
    ]
    return sum(nearest) / len(nearest)

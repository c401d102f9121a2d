"""Did you mean: names of public records that sound like what was typed."""

import re
from collections.abc import Iterable

from django.db import connection
from rapidfuzz import fuzz

from archive.parsing.names import normalise, skeleton

from .query import Query

MOST = 3
MOST_WORDS = 6
CANDIDATES = 2_000
# Of 100; below, another name is more likely than another spelling.
CLOSE = 75

# Names of public records in whose skeleton a word is one of those sought.
_NAMES = """
    SELECT name, skeleton FROM (
        SELECT name, skeleton, 'organisation' AS model, id FROM archive_organisation
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
    ) AS named
    WHERE CASE model
        WHEN 'organisation' THEN EXISTS
            (SELECT FROM archive_accesspoint WHERE organisation_id = named.id)
        WHEN 'person' THEN EXISTS
            (SELECT FROM archive_accesspoint WHERE person_id = named.id)
        ELSE EXISTS (SELECT FROM archive_accesspoint WHERE place_id = named.id)
    END
    LIMIT %(candidates)s
"""


def did_you_mean(query: Query) -> list[str]:
    """At most three names close to what was typed, the closest first. One statement.

    For a search that found nothing: only then is it worth reading all names.
    """
    typed = " ".join(t.typed for t in query.terms if not t.negated)
    keys = [key for key in skeleton(typed).split()[:MOST_WORDS] if len(key) > 1]
    if not keys:
        return []
    pattern = "|".join(f"(^| )({_one_off(key)})( |$)" for key in keys)
    with connection.cursor() as cursor:
        cursor.execute(_NAMES, {"pattern": pattern, "candidates": CANDIDATES})
        names = dict(cursor.fetchall())
    return _closest(typed, names.items())


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


def _closest(typed: str, names: Iterable[tuple[str, str]]) -> list[str]:
    """The names nearest to *typed*, by the sound of its words, then by its letters."""
    sounds = skeleton(typed).split()
    scores: dict[str, tuple[float, float]] = {}
    for name, sound in names:
        plain = normalise(name)
        nearness = _nearness(sounds, sound.split())
        if plain != typed and nearness >= CLOSE:
            scores[name] = nearness, fuzz.ratio(typed, plain)
    best = sorted(scores, key=lambda name: (*scores[name], name), reverse=True)
    return best[:MOST]


def _nearness(typed: list[str], sounds: list[str]) -> float:
    """How well the words of a name cover those *typed*, of 100."""
    nearest = [max(fuzz.ratio(word, sound) for sound in sounds) for word in typed]
    return sum(nearest) / len(nearest)

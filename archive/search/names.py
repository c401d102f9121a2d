"""Names of authorities: the variants under which search also looks, and why.

Only of authorities that readers may know of: those that a published document names.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from django.db import connection
from django.utils.translation import gettext as _

from archive.models import AccessPoint

from .query import Query, possible_names
from .words import words

MODELS = ("organisation", "person", "place", "event")
# So many other names of one authority are searched for; the rest adds nothing but time.
MOST_NAMES = 12

# Every name of the given records: (model, key, name), the preferred name first.
_NAMES = """
    SELECT 'organisation', id, name, 0 AS place FROM archive_organisation
        WHERE id = ANY(%(organisation)s)
    UNION ALL SELECT 'organisation', authority_id, name, id
        FROM archive_organisationname WHERE authority_id = ANY(%(organisation)s)
    UNION ALL SELECT 'person', id, name, 0 FROM archive_person
        WHERE id = ANY(%(person)s)
    UNION ALL SELECT 'person', authority_id, name, id
        FROM archive_personname WHERE authority_id = ANY(%(person)s)
    UNION ALL SELECT 'place', id, name, 0 FROM archive_place WHERE id = ANY(%(place)s)
    UNION ALL SELECT 'place', authority_id, name, id
        FROM archive_placename WHERE authority_id = ANY(%(place)s)
    UNION ALL SELECT 'event', id, title, 0 FROM archive_event WHERE id = ANY(%(event)s)
    UNION ALL SELECT 'event', authority_id, name, id
        FROM archive_eventname WHERE authority_id = ANY(%(event)s)
    ORDER BY 1, 2, 4
"""

# Public records of which a name equals one of the forms: (model, key, form).
_NAMED = """
    SELECT 'organisation', id, normalised FROM archive_organisation AS found
        WHERE normalised = ANY(%(forms)s) AND merged_into_id IS NULL AND EXISTS
            (SELECT FROM archive_accesspoint WHERE organisation_id = found.id)
    UNION SELECT 'organisation', authority_id, normalised
        FROM archive_organisationname AS found
        WHERE normalised = ANY(%(forms)s) AND EXISTS
            (SELECT FROM archive_accesspoint WHERE organisation_id = authority_id)
    UNION SELECT 'person', id, normalised FROM archive_person AS found
        WHERE normalised = ANY(%(forms)s) AND merged_into_id IS NULL AND EXISTS
            (SELECT FROM archive_accesspoint WHERE person_id = found.id)
    UNION SELECT 'person', authority_id, normalised FROM archive_personname AS found
        WHERE normalised = ANY(%(forms)s) AND EXISTS
            (SELECT FROM archive_accesspoint WHERE person_id = authority_id)
    UNION SELECT 'place', id, normalised FROM archive_place AS found
        WHERE normalised = ANY(%(forms)s) AND merged_into_id IS NULL AND EXISTS
            (SELECT FROM archive_accesspoint WHERE place_id = found.id)
    UNION SELECT 'place', authority_id, normalised FROM archive_placename AS found
        WHERE normalised = ANY(%(forms)s) AND EXISTS
            (SELECT FROM archive_accesspoint WHERE place_id = authority_id)
    UNION SELECT 'event', id, normalised FROM archive_event AS found
        WHERE normalised = ANY(%(forms)s) AND merged_into_id IS NULL AND EXISTS
            (SELECT FROM archive_accesspoint WHERE event_id = found.id)
    UNION SELECT 'event', authority_id, normalised FROM archive_eventname AS found
        WHERE normalised = ANY(%(forms)s) AND EXISTS
            (SELECT FROM archive_accesspoint WHERE event_id = authority_id)
"""


@dataclass(frozen=True)
class AlsoSearched:
    """Why a document may match without the reader's words: names that mean the same."""

    name: str
    others: tuple[str, ...]

    def __str__(self) -> str:
        return _("also searched: %(names)s") % {"names": ", ".join(self.others)}


def names_of(points: Iterable[AccessPoint]) -> dict[tuple[str, int], list[str]]:
    """All names of the records that *points* lead to, by (model, primary key)."""
    keys = {model: set() for model in MODELS}
    for point in points:
        for model, found in keys.items():
            if key := getattr(point, f"{model}_id"):
                found.add(key)
    return _load({model: sorted(found) for model, found in keys.items()})


def _load(keys: dict[str, list[int]]) -> dict[tuple[str, int], list[str]]:
    names: dict[tuple[str, int], list[str]] = defaultdict(list)
    with connection.cursor() as cursor:
        cursor.execute(_NAMES, keys)
        for model, key, name, _place in cursor.fetchall():
            names[model, key].append(name)
    return dict(names)


def widen(query: Query) -> tuple[Query, list[AlsoSearched]]:
    """*query*, looking for the other names of whom it names as well, and what was added.

    At most two statements.
    """
    forms = possible_names(query)
    if not forms:
        return query, []
    with connection.cursor() as cursor:
        cursor.execute(_NAMED, {"forms": forms})
        found = cursor.fetchall()
    if not found:
        return query, []
    keys: dict[str, list[int]] = {model: [] for model in MODELS}
    for model, key, _form in found:
        keys[model].append(key)
    names = _load(keys)
    others: dict[str, dict[tuple[str, ...], str]] = defaultdict(dict)
    for model, key, form in found:
        for name in names[model, key]:
            parts = tuple(words(name))
            if parts and parts != tuple(words(form)):
                others[form].setdefault(parts, name)
    kept = {
        form: dict(list(some.items())[:MOST_NAMES]) for form, some in others.items()
    }
    widened = query.widened({form: tuple(some) for form, some in kept.items()})
    return widened, _reasons(widened, kept)


def _reasons(
    query: Query, others: dict[str, dict[tuple[str, ...], str]]
) -> list[AlsoSearched]:
    reasons = {}
    for groups in query.alternatives:
        for group in groups:
            form = " ".join(term.typed for term in group.terms)
            if group.names and not group.terms[0].negated:
                reasons[form] = AlsoSearched(form, tuple(others[form].values()))
    return list(reasons.values())

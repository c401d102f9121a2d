"""Names of authorities: the variants under which search also looks, and why.

Only of authorities that readers may know of: those that a published document names,
what stands above them, and the places of what happened.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.db import connection
from django.utils.translation import gettext as _

from archive.models import AccessPoint

from .query import Query, possible_names
from .words import words

Words = tuple[str, ...]
MODELS = ("organisation", "person", "place", "event")
# So many other names of one authority are searched for; the rest adds nothing but time.
MOST_NAMES = 12

# Every name of the given records: (model, key, name), the preferred name first.
_NAMES = """
    SELECT 'organisation', id, name, 0 AS place FROM archive_organisation
        WHERE id = ANY({ORGANISATIONS})
    UNION ALL SELECT 'organisation', authority_id, name, id
        FROM archive_organisationname WHERE authority_id = ANY({ORGANISATIONS})
    UNION ALL SELECT 'person', id, name, 0 FROM archive_person
        WHERE id = ANY({PEOPLE})
    UNION ALL SELECT 'person', authority_id, name, id
        FROM archive_personname WHERE authority_id = ANY({PEOPLE})
    UNION ALL SELECT 'place', id, name, 0 FROM archive_place WHERE id = ANY({PLACES})
    UNION ALL SELECT 'place', authority_id, name, id
        FROM archive_placename WHERE authority_id = ANY({PLACES})
    UNION ALL SELECT 'event', id, title, 0 FROM archive_event WHERE id = ANY({EVENTS})
    UNION ALL SELECT 'event', authority_id, name, id
        FROM archive_eventname WHERE authority_id = ANY({EVENTS})
"""

# Records of which a name equals one of the forms, as far as readers may see them.
_NAMED = """
    named AS MATERIALIZED (
        SELECT model, id, form FROM (
            SELECT 'organisation' AS model, id, normalised AS form
                FROM archive_organisation WHERE normalised = ANY(%(forms)s)
            UNION SELECT 'organisation', authority_id, normalised
                FROM archive_organisationname WHERE normalised = ANY(%(forms)s)
            UNION SELECT 'person', id, normalised
                FROM archive_person WHERE normalised = ANY(%(forms)s)
            UNION SELECT 'person', authority_id, normalised
                FROM archive_personname WHERE normalised = ANY(%(forms)s)
            UNION SELECT 'place', id, normalised
                FROM archive_place WHERE normalised = ANY(%(forms)s)
            UNION SELECT 'place', authority_id, normalised
                FROM archive_placename WHERE normalised = ANY(%(forms)s)
            UNION SELECT 'event', id, normalised
                FROM archive_event WHERE normalised = ANY(%(forms)s)
            UNION SELECT 'event', authority_id, normalised
                FROM archive_eventname WHERE normalised = ANY(%(forms)s)
        ) AS same
        WHERE archive_is_readable(model, id)
    )
"""

_IN_ORDER = " ORDER BY 1, 2, 4"
_GIVEN = (
    _NAMES.format(
        ORGANISATIONS="%(organisation)s",
        PEOPLE="%(person)s",
        PLACES="%(place)s",
        EVENTS="%(event)s",
    )
    + _IN_ORDER
)
_EVERY = (
    _NAMES.format(
        ORGANISATIONS="ARRAY(SELECT id FROM archive_organisation)",
        PEOPLE="ARRAY(SELECT id FROM archive_person)",
        PLACES="ARRAY(SELECT id FROM archive_place)",
        EVENTS="ARRAY(SELECT id FROM archive_event)",
    )
    + _IN_ORDER
)
# The other names of those named: (model, key, name, form that named it).
_OTHERS = (
    "WITH "
    + _NAMED
    + "SELECT found.*, named.form FROM ("
    + _NAMES.format(
        ORGANISATIONS="ARRAY(SELECT id FROM named WHERE model = 'organisation')",
        PEOPLE="ARRAY(SELECT id FROM named WHERE model = 'person')",
        PLACES="ARRAY(SELECT id FROM named WHERE model = 'place')",
        EVENTS="ARRAY(SELECT id FROM named WHERE model = 'event')",
    )
    + ") AS found(model, id, name, place) JOIN named USING (model, id)"
    + _IN_ORDER
)


@dataclass(frozen=True)
class AlsoSearched:
    """Why a document may match without the reader's words: names that mean the same."""

    name: str
    others: tuple[str, ...]

    def __str__(self) -> str:
        return _("also searched: %(names)s") % {"names": ", ".join(self.others)}


Names = Mapping[tuple[str, int], Sequence[str]]


def all_names() -> Names:
    """The names of every authority, by (model, primary key); the preferred one
    first."""
    return _gathered(_EVERY, {})


def names_of(points: Iterable[AccessPoint]) -> Names:
    """All names of the records that *points* lead to, by (model, primary key)."""
    keys: dict[str, set[int]] = {model: set() for model in MODELS}
    for point in points:
        for model, found in keys.items():
            if key := getattr(point, f"{model}_id"):
                found.add(key)
    return _gathered(_GIVEN, {model: sorted(found) for model, found in keys.items()})


def _gathered(query: str, keys: Mapping[str, Sequence[int]]) -> Names:
    names: dict[tuple[str, int], list[str]] = defaultdict(list)
    with connection.cursor() as cursor:
        cursor.execute(query, keys)
        for model, key, name, _place in cursor.fetchall():
            names[model, key].append(name)
    return dict(names)


def widen(query: Query) -> tuple[Query, list[AlsoSearched]]:
    """*query* with the other names of whom it names, and what was added.

    At most one statement.
    """
    forms = possible_names(query)
    if not forms:
        return query, []
    others: dict[str, dict[Words, str]] = defaultdict(dict)
    with connection.cursor() as cursor:
        cursor.execute(_OTHERS, {"forms": forms})
        for _model, _key, name, _place, form in cursor.fetchall():
            parts = tuple(words(name))
            if parts and parts != tuple(words(form)) and len(others[form]) < MOST_NAMES:
                others[form].setdefault(parts, name)
    widened = query.widened({form: tuple(some) for form, some in others.items()})
    return widened, _reasons(widened, others)


def _reasons(query: Query, others: dict[str, dict[Words, str]]) -> list[AlsoSearched]:
    reasons = {}
    for groups in query.alternatives:
        for group in groups:
            form = " ".join(term.typed for term in group.terms)
            if group.names and not group.terms[0].negated:
                reasons[form] = AlsoSearched(form, tuple(others[form].values()))
    return list(reasons.values())

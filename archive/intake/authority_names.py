"""The authority files of the database as a `NameIndex`, and events to compare with."""

from collections.abc import Iterator

from django.db import models

from archive.models import (
    Event,
    EventName,
    EventPlace,
    NameKind,
    Organisation,
    OrganisationName,
    Person,
    PersonName,
    Place,
    PlaceName,
)

from .event_links import KnownEvent
from .name_index import Name, NameIndex, Target

SOURCES: tuple[tuple[str, type[models.Model], type[models.Model], str], ...] = (
    ("organisation", Organisation, OrganisationName, "name"),
    ("person", Person, PersonName, "name"),
    ("place", Place, PlaceName, "name"),
    ("event", Event, EventName, "title"),
)


def load_names() -> NameIndex:
    """Every name of every authority; names of merged ones mean the survivor."""
    return NameIndex(_names())


def _names() -> Iterator[Name]:
    for kind, model, variants, label in SOURCES:
        survivors: dict[int, int] = {}
        rows = model._default_manager.values_list("pk", "merged_into", label)
        for pk, merged_into, name in rows.iterator():
            if merged_into:
                survivors[pk] = merged_into
            yield Name(name, Target(kind, _survivor(pk, survivors)))
        variant_rows = variants._default_manager.values_list(
            "authority", "name", "kind"
        )
        for pk, name, name_kind in variant_rows.iterator():
            target = Target(kind, _survivor(pk, survivors))
            yield Name(name, target, name_kind == NameKind.ACRONYM)


def _survivor(pk: int, survivors: dict[int, int]) -> int:
    # A chain of merges cannot be longer than the number of merges.
    for _ in range(len(survivors)):
        if pk not in survivors:
            break
        pk = survivors[pk]
    return pk


def load_events() -> list[KnownEvent]:
    """Every living event with its bounds and places."""
    places: dict[int, set[int]] = {}
    for event, place in EventPlace.objects.values_list("event", "place").iterator():
        places.setdefault(event, set()).add(place)
    rows = Event.objects.living().values_list(
        "pk", "date_earliest", "date_latest", "title"
    )
    return [
        KnownEvent(pk, earliest, latest, frozenset(places.get(pk, ())), title)
        for pk, earliest, latest, title in rows.iterator()
    ]

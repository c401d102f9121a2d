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
    Periodical,
    Person,
    PersonName,
    Place,
    PlaceName,
)

from .event_links import KnownEvent
from .name_index import Name, NameIndex, Target
from .readings import Survivors

SOURCES: tuple[tuple[str, type[models.Model], type[models.Model], str], ...] = (
    ("organisation", Organisation, OrganisationName, "name"),
    ("person", Person, PersonName, "name"),
    ("place", Place, PlaceName, "name"),
    ("event", Event, EventName, "title"),
)

KINDS: tuple[tuple[str, type[models.Model]], ...] = (
    *((kind, model) for kind, model, _, _ in SOURCES),
    ("periodical", Periodical),
)


def load_names() -> NameIndex:
    """Every name of every authority; names of merged ones mean the survivor."""
    return NameIndex(_names(load_survivors()))


def load_survivors() -> Survivors:
    """What each merged authority has become, to the end of a chain of merges."""
    merged: Survivors = {}
    for kind, model in KINDS:
        rows = model._default_manager.exclude(merged_into=None)
        for pk, into in rows.values_list("pk", "merged_into"):
            merged[Target(kind, pk)] = Target(kind, into)
    return {target: _end(target, merged) for target in merged}


def _end(target: Target, merged: Survivors) -> Target:
    # A chain of merges cannot be longer than the number of merges.
    for _ in merged:
        if target not in merged:
            break
        target = merged[target]
    return target


def _names(survivors: Survivors) -> Iterator[Name]:
    for kind, model, variants, label in SOURCES:
        rows = model._default_manager.values_list("pk", label)
        for pk, name in rows.iterator():
            target = Target(kind, pk)
            yield Name(name, survivors.get(target, target))
        variant_rows = variants._default_manager.values_list(
            "authority", "name", "kind"
        )
        for pk, name, name_kind in variant_rows.iterator():
            target = Target(kind, pk)
            is_acronym = name_kind == NameKind.ACRONYM
            yield Name(name, survivors.get(target, target), is_acronym)


def load_events() -> list[KnownEvent]:
    """Every living event with its bounds and places."""
    places: dict[int, set[int]] = {}
    for event, place in EventPlace.objects.values_list("event", "place").iterator():
        places.setdefault(event, set()).add(place)
    rows = Event.objects.filter(merged_into=None).values_list(
        "pk", "date_earliest", "date_latest", "title"
    )
    return [
        KnownEvent(pk, earliest, latest, frozenset(places.get(pk, ())), title)
        for pk, earliest, latest, title in rows.iterator()
    ]

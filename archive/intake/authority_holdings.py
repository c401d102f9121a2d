"""Authorities as the catalogue has them, in the terms of the files they came from."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.db import models

from archive.models import (
    Event,
    EventName,
    EventPlace,
    Organisation,
    OrganisationName,
    Person,
    PersonName,
    Place,
    PlaceName,
)

from .authority_files import AuthorityRow

MODELS: dict[str, type[models.Model]] = {
    "places": Place,
    "organisations": Organisation,
    "people": Person,
    "events": Event,
}
NAMES: dict[str, type[models.Model]] = {
    "places": PlaceName,
    "organisations": OrganisationName,
    "people": PersonName,
    "events": EventName,
}
RELATIONS = frozenset({"parent", "names", "places"})


@dataclass(slots=True)
class Held:
    """One authority as the catalogue has it, in the terms of an `AuthorityRow`."""

    record: Any
    values: dict[str, Any]
    names: list[Any]
    places: list[Any]


def load_held(kind: str, rows: Sequence[AuthorityRow]) -> dict[str, Held]:
    """The authorities of *kind* that *rows* speak of, by key, locked."""
    model = MODELS[kind]
    records: Any = model._default_manager.filter(slug__in=[row.key for row in rows])
    if kind != "people":
        records = records.select_related("parent")
    held = {
        record.slug: Held(record, {}, [], [])
        for record in records.order_by("pk").select_for_update(of=("self",))
    }
    by_pk = {one.record.pk: one for one in held.values()}
    names: Any = NAMES[kind]._default_manager
    for name in names.filter(authority__in=by_pk):
        by_pk[name.authority_id].names.append(name)
    if kind == "events":
        links = EventPlace.objects.filter(event__in=by_pk)
        for link in links.select_related("place"):
            by_pk[link.event_id].places.append(link)
    fields: set[str] = set().union(*(row.values for row in rows))
    for one in held.values():
        one.values = _values(one, fields)
    return held


def _values(one: Held, fields: set[str]) -> dict[str, Any]:
    """The record in the terms of an authority row."""
    values = {name: _plain(getattr(one.record, name)) for name in fields - RELATIONS}
    if "parent" in fields:
        values["parent"] = one.record.parent.slug if one.record.parent else ""
    values["places"] = sorted(link.place.slug for link in one.places)
    return values


def _plain(value: Any) -> Any:
    """*value* as the files write it: nothing as "", coordinates as decimals."""
    if value is None:
        return ""
    return str(value) if isinstance(value, Decimal) else value

"""Conflicts of authorities: what an import of their files asks an editor."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from django.db import models
from django.utils import timezone

from archive.models import Conflict

from .authority_holdings import Held
from .bulk import Writing
from .questions import Questions, by_identity

# How `Conflict` calls what an authority file has rows of.
ABOUT = {
    "organisations": "organisation",
    "people": "person",
    "places": "place",
    "events": "event",
}
# Columns that mean something only together: half a position is none.
TOGETHER = {
    "position": ("latitude", "longitude", "geo_precision"),
    "date": ("date_edtf", "date_as_printed", "date_basis", "date_rationale"),
}
COORDINATES = frozenset({"latitude", "longitude"})


def groups(names: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The columns *names* by the question that would be asked about them."""
    group_of = {name: group for group, many in TOGETHER.items() for name in many}
    found: dict[str, tuple[str, ...]] = {}
    for name in names:
        group = group_of.get(name, name)
        found[group] = (*found.get(group, ()), name)
    return found


class AuthorityQuestions:
    """The conflicts of the authorities in one file.

    *keys* gives the primary key of a parent or place by its key in the files.
    """

    def __init__(
        self,
        kind: str,
        held: Collection[Held],
        keys: Mapping[str, Mapping[str, int]],
        writing: Writing,
    ) -> None:
        self._about = ABOUT[kind]
        parents = (getattr(one.record, "parent", None) for one in held)
        links = [link for one in held for link in one.places]
        # What editors have chosen need not stand in the file.
        self._parents = {p.slug: p.pk for p in parents if p} | dict(keys["parent"])
        self._places = {link.place.slug: link.place_id for link in links} | dict(
            keys["places"]
        )
        self._writing = writing
        self._now = timezone.now()
        self._asked: dict[int, list[Conflict]] = defaultdict(list)
        wanted = {f"{self._about}__in": [one.record.pk for one in held]}
        for conflict in (
            Conflict.objects.filter(**wanted)
            .order_by("pk")
            .select_for_update(of=("self",))
        ):
            self._asked[getattr(conflict, f"{self._about}_id")].append(conflict)

    def of(self, record: models.Model, noted: list[str]) -> Questions:
        """The questions about *record*; *noted* takes those that wait."""
        asked = by_identity(self._asked[record.pk])
        about = {self._about: record}
        return Questions(about, asked, noted, self._writing, self._now)

    def values(self, values: Mapping[str, Any], names: Iterable[str]) -> dict[str, Any]:
        """Columns *names* of a row of a file as the model has them."""
        return {name: self._value(name, values.get(name)) for name in names}

    def places(self, keys: Iterable[str]) -> list[int]:
        """Primary keys of the places with these *keys*, in order."""
        return sorted(self._places[key] for key in keys if key in self._places)

    def _value(self, name: str, value: Any) -> Any:
        if name == "parent":
            return self._parents.get(value) if value else None
        if name in COORDINATES:
            return str(value) if value else None
        return value

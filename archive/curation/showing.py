"""What readers see of documents that an import enters as published.

Made wherever they are read, in several processes, and without the database: all that
their access copies say of authorities is loaded once, and looked at again in the end.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import chain
from typing import Any

from django.db.models import Model
from django.utils import timezone

from archive.models import (
    AccessCopy,
    AccessPoint,
    Document,
    Event,
    Organisation,
    Person,
    Place,
)
from archive.search.names import all_names
from archive.search.vectors import entry_values, write_values

from .access_copies import rebuild
from .access_points import access_points, search_entry
from .access_record import access_copy
from .affected import affected_documents
from .material import Material

Rows = Mapping[type[Model], Sequence[Model]]

_MODELS: dict[str, type[Model]] = {
    model._meta.model_name: model for model in (Organisation, Person, Place, Event)
}


class Showing:
    """Makes access copies of new documents, with the names that authorities have now.

    The result is what `access_copies.rebuild` would make.
    """

    def __init__(self) -> None:
        self._names = all_names()
        self._places = Place.objects.only("name").in_bulk()
        self._events = Event.objects.only("title").in_bulk()

    def made(
        self, documents: Sequence[Document], rows: Rows
    ) -> tuple[Rows, Sequence[Any]]:
        """Access copies and access points of *documents*, which have just been made
        with all their *rows*; and entries of the search for `enter`."""
        material = Material.of_new(documents, rows, self._places, self._events)
        now = timezone.now()
        copies = [access_copy(d, material, now=now) for d in material.documents]
        points = {copy.pk: access_points(copy, material) for copy in copies}
        entries = [search_entry(copy, points[copy.pk]) for copy in copies]
        return (
            {AccessCopy: copies, AccessPoint: [*chain.from_iterable(points.values())]},
            entry_values(entries, points, self._names),
        )

    def enter(self, entries: Sequence[Any]) -> None:
        """Writes entries of the search."""
        write_values(entries)

    def catch_up(self) -> None:
        """Lets access copies follow authorities that have other names by now."""
        names = all_names()
        changed: dict[str, list[int]] = defaultdict(list)
        for (name, key), known in self._names.items():
            if names.get((name, key)) != known:
                changed[name].append(key)
        for name, keys in changed.items():
            rebuild(affected_documents(_MODELS[name].objects.filter(pk__in=keys)))
        self._names = names

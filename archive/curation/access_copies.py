"""Rebuilds the public's truth from the editors'.

`rebuild` is the only writer of `AccessCopy` and `AccessPoint`, but for documents that
nobody has seen before (`showing`). It takes whole batches: the number of queries does
not grow with the number of documents.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from itertools import chain, islice
from typing import Any

from django.db import transaction
from django.db.models import Model
from django.utils import timezone

from archive.models import AccessCopy, AccessPoint, Document
from archive.search.vectors import write_entries

from .access_points import access_points, search_entry
from .access_record import access_copy
from .access_versions import Versions
from .material import Material

BATCH = 500


def _columns(model: type[Model]) -> list[str]:
    """The columns that a rebuild writes: all but the key."""
    return [f.name for f in model._meta.concrete_fields if not f.primary_key]


def batched(keys: Iterable[int], size: int = BATCH) -> Iterator[list[int]]:
    """*keys* in lists of at most *size*."""
    rest = iter(keys)
    while batch := list(islice(rest, size)):
        yield batch


def rebuild(documents: Iterable[int]) -> int:
    """Brings the access copies of the documents (primary keys) up to date.

    A document that readers may not see loses its copy. Returns how many copies stand.
    Each batch is one transaction, which locks its documents in order of their keys.
    """
    return sum(_rebuild_batch(sorted(batch)) for batch in batched(documents))


@transaction.atomic
def _rebuild_batch(keys: list[int]) -> int:
    list(
        Document.objects.filter(pk__in=keys)
        .order_by("pk")
        .select_for_update(of=("self",))
        .values_list("pk", flat=True)
    )
    material = Material.of(Document.objects.published().filter(pk__in=keys))
    now = timezone.now()
    copies = {
        document.pk: access_copy(document, material, now=now)
        for document in material.documents
        if not material.is_unsafe(document)
    }
    old = AccessCopy.objects.in_bulk(keys)
    _number(copies, old, material, now)
    points = {copy.pk: access_points(copy, material) for copy in copies.values()}
    AccessCopy.objects.filter(pk__in=old.keys() - copies.keys()).delete()
    _write(_changed(copies, old, points), points)
    entries = [search_entry(copy, points[copy.pk]) for copy in copies.values()]
    write_entries(entries, points)
    return len(copies)


def _number(
    copies: Mapping[int, AccessCopy],
    old: Mapping[int, AccessCopy],
    material: Material,
    now: datetime,
) -> None:
    """Counts the versions of *copies*, and keeps what they take the place of."""
    keys = {document.pk for document in material.documents}
    versions = Versions(keys | old.keys(), material, now)
    for document in material.documents:
        if copy := copies.get(document.pk):
            versions.number(document, copy, old.get(copy.pk))
    gone = [copy for key, copy in old.items() if key not in copies]
    versions.close(gone, public=keys)
    versions.save()


def _changed(
    copies: Mapping[int, AccessCopy],
    old: Mapping[int, AccessCopy],
    points: Mapping[int, list[AccessPoint]],
) -> list[AccessCopy]:
    """The copies that readers will see change; of the others nothing is written.

    What only editors see must not show, not even in the time of the last change.
    """
    stood: dict[int, list[AccessPoint]] = defaultdict(list)
    for point in AccessPoint.objects.filter(access_copy__in=old).order_by(
        "role", "position"
    ):
        stood[point.access_copy_id].append(point)
    return [
        copy
        for key, copy in copies.items()
        if key not in old
        or _shown(copy, but="updated_at") != _shown(old[key], but="updated_at")
        or [_shown(point, but="id") for point in _in_order(points[key])]
        != [_shown(point, but="id") for point in _in_order(stood[key])]
    ]


def _in_order(points: Iterable[AccessPoint]) -> list[AccessPoint]:
    return sorted(points, key=lambda point: (point.role, point.position))


def _shown(row: Model, *, but: str) -> list[Any]:
    """The values of the row's columns, without the one that no reader compares."""
    return [
        getattr(row, field.attname)
        for field in row._meta.concrete_fields
        if field.name != but
    ]


def _write(copies: list[AccessCopy], points: Mapping[int, list[AccessPoint]]) -> None:
    """Puts the copies and their points in the place of those that stood."""
    keys = [copy.pk for copy in copies]
    AccessPoint.objects.filter(access_copy__in=keys).delete()
    AccessCopy.objects.bulk_create(
        copies,
        update_conflicts=True,
        unique_fields=["document"],
        update_fields=_columns(AccessCopy),
    )
    AccessPoint.objects.bulk_create(chain.from_iterable(points[key] for key in keys))

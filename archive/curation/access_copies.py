"""Rebuilds the public's truth from the editors'.

`rebuild` is the only writer of `AccessCopy` and `AccessPoint`. It takes whole
batches: the number of queries does not grow with the number of documents.
"""

from collections.abc import Iterable, Iterator
from itertools import chain, islice

from django.db import transaction
from django.db.models import Model
from django.utils import timezone

from archive.models import AccessCopy, AccessPoint, Document, SearchEntry
from archive.search.vectors import update_vectors

from .access_points import access_points, search_entry
from .access_record import access_copy
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
    copies = [
        access_copy(document, material, now=now)
        for document in material.documents
        if not material.is_unsafe(document)
    ]
    AccessCopy.objects.filter(pk__in=keys).exclude(
        pk__in=[copy.pk for copy in copies]
    ).delete()
    AccessPoint.objects.filter(access_copy__in=[copy.pk for copy in copies]).delete()
    AccessCopy.objects.bulk_create(
        copies,
        update_conflicts=True,
        unique_fields=["document"],
        update_fields=_columns(AccessCopy),
    )
    points = {copy.pk: access_points(copy, material) for copy in copies}
    AccessPoint.objects.bulk_create(chain.from_iterable(points.values()))
    entries = [search_entry(copy, points[copy.pk]) for copy in copies]
    SearchEntry.objects.bulk_create(
        entries,
        update_conflicts=True,
        unique_fields=["access_copy"],
        update_fields=_columns(SearchEntry),
    )
    update_vectors(entries, points)
    return len(copies)

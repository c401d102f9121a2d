"""Tags and events for many documents at once."""

from collections.abc import Iterable

from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction

from archive.models import (
    Document,
    DocumentEvent,
    DocumentTag,
    Event,
    LinkStatus,
    Tag,
)

from .access_copies import rebuild
from .publishing import acting


def add_tag(documents: Iterable[int], *, tag: Tag, by: AbstractBaseUser) -> int:
    """Puts *tag* on the documents (primary keys); returns how many did not have it."""
    with transaction.atomic(), acting(by):
        keys = set(_existing(documents))
        had = DocumentTag.objects.filter(tag=tag, content_object__in=keys)
        new = sorted(keys - set(had.values_list("content_object", flat=True)))
        DocumentTag.objects.bulk_create(
            [DocumentTag(tag=tag, content_object_id=key) for key in new],
            ignore_conflicts=True,
        )
        rebuild(new)
    return len(new)


def link_event(documents: Iterable[int], *, event: Event, by: AbstractBaseUser) -> int:
    """Says that the documents speak of *event*; returns how many are new to it.

    The links are confirmed, also those that a machine suggested or somebody rejected.
    """
    with transaction.atomic(), acting(by):
        keys = set(_existing(documents))
        links = DocumentEvent.objects.filter(event=event, document__in=keys)
        confirmed = set(
            links.filter(status=LinkStatus.CONFIRMED).values_list("document", flat=True)
        )
        waiting = links.exclude(status=LinkStatus.CONFIRMED)
        linked = confirmed | set(waiting.values_list("document", flat=True))
        waiting.update(status=LinkStatus.CONFIRMED)
        DocumentEvent.objects.bulk_create(
            [
                DocumentEvent(document_id=key, event=event, status=LinkStatus.CONFIRMED)
                for key in sorted(keys - linked)
            ],
            ignore_conflicts=True,
        )
        rebuild(keys - confirmed)
    return len(keys - confirmed)


def _existing(documents: Iterable[int]) -> list[int]:
    rows = Document.objects.filter(pk__in=set(documents)).order_by("pk")
    return list(rows.select_for_update(of=("self",)).values_list("pk", flat=True))

"""Publishing and withdrawing: the only acts that change what readers may see."""

from collections.abc import Iterable
from contextlib import AbstractContextManager, nullcontext
from datetime import datetime

import pghistory
from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction
from django.db.models import Max, Q
from django.utils import timezone

from archive.models import Document, Status, Tombstone

from .access_copies import rebuild
from .owned_rows import rows_of


class PublishingRefusedError(Exception):
    """A document may not be published; the message says why and what to do."""


def publish(documents: Iterable[int], *, by: AbstractBaseUser | None) -> int:
    """Shows the documents (primary keys) to readers; returns how many became public.

    Published ones are left as they are. *by* is None for an import that nobody signed.
    Raises PublishingRefusedError when `ARCHIVE_PUBLISH_NEEDS_SECOND_PERSON` is on
    and *by* is who last edited one of them, its names, notes or any other row of it.
    """
    keys = sorted(set(documents))
    with transaction.atomic(), acting(by):
        rows = Document.objects.filter(pk__in=keys).exclude(status=Status.PUBLISHED)
        if by is not None and settings.ARCHIVE_PUBLISH_NEEDS_SECOND_PERSON:
            last = last_editors(rows.values_list("pk", flat=True))
            own = rows.filter(pk__in=[d for d, who in last.items() if who == by.pk])
            if own:
                raise PublishingRefusedError(
                    f"“{own[0]}” was last changed by you: somebody else has to "
                    "publish it."
                )
        locked = _locked_with_carriers(keys)
        changed = list(rows.filter(pk__in=locked).values_list("pk", flat=True))
        Document.objects.filter(pk__in=changed).update(
            status=Status.PUBLISHED, published_at=timezone.now()
        )
        Tombstone.objects.filter(document__in=changed).delete()
        carriers = Document.objects.filter(parts__in=changed)
        rebuild({*changed, *carriers.values_list("pk", flat=True)})
    return len(changed)


def last_editors(documents: Iterable[int]) -> dict[int, int]:
    """Who (primary key) last changed each of the documents, or any row of it.

    What imports wrote does not count; a document that nobody touched is left out.
    """
    keys = list(documents)
    newest: dict[int, tuple[datetime, int]] = {}
    for model, owner in ((Document, "pk"), *rows_of(Document)):
        rows = model._default_manager.filter(**{f"{owner}__in": keys})
        edits = rows.exclude(modified_by=None).order_by()
        found = edits.values_list(owner, "modified_by").annotate(at=Max("modified_at"))
        for document, who, at in found:
            newest[document] = max(newest.get(document, (at, who)), (at, who))
    return {document: who for document, (_, who) in newest.items()}


def _locked_with_carriers(keys: list[int]) -> list[int]:
    """Locks the documents and what carries them, in the order that all writers keep.

    Returns the keys of all of them.
    """
    return list(
        Document.objects.filter(Q(pk__in=keys) | Q(parts__in=keys))
        .order_by("pk")
        .select_for_update(of=("self",))
        .values_list("pk", flat=True)
    )


def withdraw(
    documents: Iterable[int], *, by: AbstractBaseUser, public_reason: str = ""
) -> int:
    """Takes the documents (primary keys) away from readers, leaving a tombstone each.

    Returns how many were public before.
    """
    keys = sorted(set(documents))
    with transaction.atomic(), acting(by):
        _locked_with_carriers(keys)
        changed = list(
            Document.objects.filter(pk__in=keys, status=Status.PUBLISHED).values_list(
                "pk", flat=True
            )
        )
        now = timezone.now()
        Document.objects.filter(pk__in=changed).update(status=Status.WITHDRAWN)
        Tombstone.objects.bulk_create(
            [
                Tombstone(document_id=pk, withdrawn_at=now, public_reason=public_reason)
                for pk in changed
            ],
            ignore_conflicts=True,
        )
        carriers = Document.objects.filter(parts__in=changed)
        rebuild({*changed, *carriers.values_list("pk", flat=True)})
    return len(changed)


def acting(by: AbstractBaseUser | None) -> AbstractContextManager[object]:
    """A context in which every change is recorded as done by *by*, if anybody."""
    return pghistory.context(user=by.pk) if by else nullcontext()

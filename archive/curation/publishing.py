"""Publishing and withdrawing: the only acts that change what readers may see."""

from collections.abc import Iterable
from contextlib import AbstractContextManager, nullcontext

import pghistory
from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from archive.models import Document, Status, Tombstone

from .access_copies import rebuild


class PublishingRefusedError(Exception):
    """A document may not be published; the message says why and what to do."""


def publish(documents: Iterable[int], *, by: AbstractBaseUser | None) -> int:
    """Shows the documents (primary keys) to readers; returns how many became public.

    Published ones are left as they are. *by* is None for an import that nobody signed.
    Raises PublishingRefusedError when `ARCHIVE_PUBLISH_NEEDS_SECOND_PERSON` is on
    and *by* made the last change.
    """
    keys = sorted(set(documents))
    with transaction.atomic(), acting(by):
        rows = Document.objects.filter(pk__in=keys).exclude(status=Status.PUBLISHED)
        if by is not None and settings.ARCHIVE_PUBLISH_NEEDS_SECOND_PERSON:
            own = rows.filter(modified_by=by).first()
            if own:
                raise PublishingRefusedError(
                    f"“{own}” was last changed by you: somebody else has to publish it."
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

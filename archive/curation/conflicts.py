"""Deciding conflicts: the new import's value, ours, or one that an editor wrote."""

from collections.abc import Iterable
from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from archive.models import Conflict, ConflictStatus, Document

from .access_copies import rebuild
from .publishing import acting
from .texts import revise


class NotTakenError(Exception):
    """The new value cannot be put in place by itself; the message says what to do."""


def take_theirs(conflict: Conflict, *, by: AbstractBaseUser) -> None:
    """Puts the new import's value in place of ours.

    Raises NotTakenError for rows of lists (signatories …), which the document's form
    shows better, and for values that the document refuses.
    """
    with transaction.atomic(), acting(by):
        conflict = _locked(conflict)
        document = Document.objects.select_for_update(of=("self",)).get(
            pk=conflict.document_id
        )
        if conflict.field == "text":
            note = f"Taken from the new import (conflict {conflict.pk})."
            revise(document=document, text=conflict.theirs, by=by, note=note)
        else:
            _set_fields(document, conflict.theirs)
        _close(conflict, ConflictStatus.TOOK_THEIRS, by)
        rebuild([document.pk])


def keep_ours(conflict: Conflict, *, by: AbstractBaseUser) -> None:
    """Leaves the document as it is; the same value is not asked about again."""
    with transaction.atomic(), acting(by):
        _close(_locked(conflict), ConflictStatus.KEPT_OURS, by)


def settle_by_hand(conflict: Conflict, *, by: AbstractBaseUser) -> None:
    """An editor has changed the document so that the question is answered."""
    with transaction.atomic(), acting(by):
        _close(_locked(conflict), ConflictStatus.EDITED, by)


def can_take(conflict: Conflict) -> bool:
    """Whether `take_theirs` can put the new value in place."""
    if conflict.field == "text":
        return isinstance(conflict.theirs, str) and bool(conflict.theirs)
    columns = {field.attname for field in Document._meta.concrete_fields} | {
        field.name for field in Document._meta.concrete_fields
    }
    return isinstance(conflict.theirs, dict) and set(conflict.theirs) <= columns


def alike(conflict: Conflict) -> list[int]:
    """Open conflicts (primary keys) that ask the same of other documents."""
    same = Conflict.objects.open().filter(
        field=conflict.field, base=conflict.base, theirs=conflict.theirs
    )
    return list(same.exclude(pk=conflict.pk).values_list("pk", flat=True)[:1_000])


def decide_all(
    keys: Iterable[int], *, take: bool, by: AbstractBaseUser
) -> tuple[int, list[str]]:
    """Decides the open ones of *keys* alike: (how many, why the others were not)."""
    decided, refused = 0, []
    for conflict in Conflict.objects.open().filter(pk__in=set(keys)).order_by("pk"):
        try:
            if take:
                take_theirs(conflict, by=by)
            else:
                keep_ours(conflict, by=by)
        except NotTakenError as reason:
            refused.append(str(reason))
        else:
            decided += 1
    return decided, refused


def _locked(conflict: Conflict) -> Conflict:
    found = Conflict.objects.select_for_update(of=("self",)).get(pk=conflict.pk)
    if found.status != ConflictStatus.OPEN:
        raise NotTakenError("Somebody has decided this in the meantime.")
    return found


def _set_fields(document: Document, values: Any) -> None:
    probe = Conflict(field="", theirs=values)
    if not can_take(probe):
        raise NotTakenError(
            "This is a row of a list: change it in the document's form, then say here "
            "that it is settled."
        )
    for name, value in values.items():
        field = document._meta.get_field(name.removesuffix("_id"))
        setattr(document, field.attname, field.to_python(value))
    try:
        document.full_clean()
    except ValidationError as error:
        raise NotTakenError(
            f"“{document}” refuses the value: {' '.join(error.messages)}"
        ) from error
    document.save()


def _close(conflict: Conflict, status: ConflictStatus, by: AbstractBaseUser) -> None:
    conflict.status = status
    conflict.decided_by, conflict.decided_at = by, timezone.now()
    conflict.save(update_fields=["status", "decided_by", "decided_at"])

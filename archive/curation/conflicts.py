"""Deciding conflicts: the new import's value, ours, or one that an editor wrote.

Whoever decides has seen a question and a value. When either has moved since, the
decision fails, and says what the catalogue says now.
"""

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Model
from django.utils import timezone

from archive.models import Conflict, ConflictStatus
from archive.models.imports import SUBJECTS

from .access_copies import batched, rebuild
from .affected import affected_documents
from .conflict_values import (
    NotTakenError,
    can_put,
    live,
    put,
    question_of,
    state_of,
)
from .publishing import acting

SHOWN = 200  # characters of a value in a message
AT_ONCE = 100  # conflicts decided in one transaction


class MovedError(NotTakenError):
    """The question or the catalogue's value is not what the editor was shown."""


def shown(conflict: Conflict) -> tuple[Any, str]:
    """What the catalogue says now, and the mark by which a decision on it is known."""
    ours = live(conflict)
    return ours, state_of(conflict, ours)


def take_theirs(conflict: Conflict, *, by: AbstractBaseUser, seen: str = "") -> None:
    """Puts the new import's value in place of ours.

    *seen* is the mark that `shown` gave; without one, what counts is *conflict* as it
    was loaded. Raises MovedError, and NotTakenError for values that the record refuses.
    """

    _decide(conflict, ConflictStatus.TOOK_THEIRS, _putting(by), by=by, seen=seen)


def _putting(by: AbstractBaseUser) -> Callable[[Conflict], None]:
    """The act that puts the new value in place and brings public copies up to date."""

    def act(locked: Conflict) -> None:
        before = affected_documents([locked.subject])
        put(locked, by=by)
        rebuild(before | affected_documents([locked.subject]))

    return act


def keep_ours(conflict: Conflict, *, by: AbstractBaseUser, seen: str = "") -> None:
    """Leaves the record as it is; the same value is not asked about again.

    Raises MovedError, as `take_theirs` does.
    """
    _decide(conflict, ConflictStatus.KEPT_OURS, _nothing, by=by, seen=seen)


def write_own(
    conflict: Conflict, values: dict[str, str], *, by: AbstractBaseUser, seen: str = ""
) -> None:
    """Puts an editor's own *values* in place: by name of the field, "" for a text.

    Raises MovedError, and NotTakenError for values that the record refuses.
    """

    putting = _putting(by)

    def act(locked: Conflict) -> None:
        locked.theirs = _own(locked.theirs, values)
        try:
            putting(locked)
        except ValidationError as error:
            raise NotTakenError(" ".join(error.messages)) from error

    _decide(conflict, ConflictStatus.EDITED, act, by=by, seen=seen)


def _own(theirs: Any, values: dict[str, str]) -> Any:
    """*theirs* with *values* in place of its own; what was no text may become empty."""
    if not isinstance(theirs, dict):
        return _own({"": theirs}, values)[""]
    return {
        name: (values[name] or ("" if isinstance(value, str) else None))
        if name in values
        else value
        for name, value in theirs.items()
    }


def settle_by_hand(conflict: Conflict, *, by: AbstractBaseUser, seen: str = "") -> None:
    """An editor has changed the record so that the question is answered.

    Raises MovedError when another import has asked something else since.
    """
    question = seen.partition("-")[0] or question_of(conflict)
    with transaction.atomic(), acting(by):
        locked = _locked(conflict)
        if question_of(locked) != question:
            raise _moved(locked, live(locked))
        _close(locked, ConflictStatus.EDITED, by)


def reopen(conflict: Conflict, *, by: AbstractBaseUser) -> Conflict:
    """Asks again; the record stays as it is until somebody decides.

    Raises NotTakenError when the same is being asked already.
    """
    with transaction.atomic(), acting(by):
        locked = Conflict.objects.select_for_update(of=("self",)).get(pk=conflict.pk)
        if locked.status == ConflictStatus.OPEN:
            return locked
        same = {f"{locked.about}_id": locked.subject.pk, "field": locked.field}
        if Conflict.objects.open().filter(**same).exists():
            raise NotTakenError("The next import has asked about this field again.")
        locked.ours = live(locked)
        locked.status = ConflictStatus.OPEN
        locked.decided_by, locked.decided_at = None, None
        locked.save()
    return locked


def can_take(conflict: Conflict) -> bool:
    """Whether `take_theirs` can put the new value in place."""
    return can_put(conflict)


def alike(conflict: Conflict) -> list[int]:
    """Open conflicts (primary keys) that ask the same of other records."""
    same = Conflict.objects.open().filter(
        field=conflict.field, base=conflict.base, theirs=conflict.theirs
    )
    return list(same.exclude(pk=conflict.pk).values_list("pk", flat=True)[:1_000])


def decide_all(
    keys: Iterable[int], *, take: bool, by: AbstractBaseUser
) -> tuple[int, list[str]]:
    """Decides the open ones of *keys* alike: (how many, why the others were not).

    In transactions of AT_ONCE, each of which brings public copies up to date once.
    """
    decided, refused = 0, []
    for batch in batched(sorted(set(keys)), AT_ONCE):
        with transaction.atomic():
            count, reasons = _decide_batch(batch, take=take, by=by)
        decided += count
        refused += reasons
    return decided, refused


def _decide_batch(
    keys: list[int], *, take: bool, by: AbstractBaseUser
) -> tuple[int, list[str]]:
    asked = Conflict.objects.open().filter(pk__in=keys).select_related(*SUBJECTS)
    conflicts = list(asked.order_by(*SUBJECTS, "pk"))
    status, act = ConflictStatus.KEPT_OURS, _nothing
    if take:
        status, act = ConflictStatus.TOOK_THEIRS, partial(put, by=by)
    subjects = [conflict.subject for conflict in conflicts]
    concerned = affected_documents(subjects) if take else set()
    decided, refused = 0, []
    for conflict in conflicts:
        try:
            _decide(conflict, status, act, by=by, seen="")
        except NotTakenError as reason:
            refused.append(str(reason))
        else:
            decided += 1
    if take:
        rebuild(concerned | affected_documents(subjects))
    return decided, refused


def _nothing(locked: Conflict) -> None:
    """What becomes of a record whose value is kept."""


def _decide(
    conflict: Conflict,
    status: ConflictStatus,
    act: Callable[[Conflict], None],
    *,
    by: AbstractBaseUser,
    seen: str,
) -> None:
    expected = seen or state_of(conflict, conflict.ours)
    try:
        with transaction.atomic(), acting(by):
            locked = _locked(conflict)
            ours = live(locked)
            if state_of(locked, ours) != expected:
                raise _moved(locked, ours)
            act(locked)
            _close(locked, status, by)
    except MovedError:
        # What is shown next is what there is: the second decision can succeed.
        Conflict.objects.open().filter(pk=conflict.pk).update(ours=ours)
        raise


def _locked(conflict: Conflict) -> Conflict:
    """The conflict and its record, locked in the order that imports keep."""
    model: type[Model] = type(conflict.subject)
    model._default_manager.select_for_update(of=("self",)).get(pk=conflict.subject.pk)
    found = Conflict.objects.select_for_update(of=("self",)).get(pk=conflict.pk)
    if found.status != ConflictStatus.OPEN:
        raise NotTakenError("Somebody has decided this in the meantime.")
    return found


def _moved(conflict: Conflict, ours: Any) -> MovedError:
    return MovedError(
        f"{conflict.field}: it has moved since you looked. The catalogue says "
        f"“{_short(ours)}”, the import “{_short(conflict.theirs)}”: decide on these."
    )


def _short(value: Any) -> str:
    if isinstance(value, dict):
        value = ", ".join(str(one) for one in value.values())
    text = "" if value is None else str(value)
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}…"


def _close(conflict: Conflict, status: ConflictStatus, by: AbstractBaseUser) -> None:
    conflict.status = status
    conflict.decided_by, conflict.decided_at = by, timezone.now()
    conflict.save(update_fields=["status", "decided_by", "decided_at"])

"""What a conflict is about, as it stands now; and putting another value there."""

import hashlib
import json
from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import FieldDoesNotExist, ValidationError
from django.core.serializers.json import DjangoJSONEncoder
from django.db.models import Field, Model, QuerySet

from archive.models import Conflict, Event, EventPlace

from .texts import revise


class NotTakenError(Exception):
    """The new value cannot be put in place by itself; the message says what to do."""


def live(conflict: Conflict) -> Any:
    """What the catalogue says now, in the terms of `Conflict.ours`; None for a row of
    a list that is no more."""
    subject: Any = conflict.subject
    if conflict.field == "text":
        return subject.text.text if subject.text else None
    if conflict.field == "places" and isinstance(subject, Event):
        return sorted(_links(subject).values_list("place", flat=True))
    if conflict.member is None:
        return _values(subject, _names(conflict))
    row = member(conflict)
    if row is None:
        return None
    if conflict.member_field:
        return _values(row, [conflict.member_field]).get(conflict.member_field)
    return _values(row, list(conflict.ours or ()))


def member(conflict: Conflict) -> Any:
    """The row of a list that *conflict* is about; None when it is no more."""
    rows: Any = getattr(conflict.subject, conflict.relation, None)
    return rows.filter(pk=conflict.member).first() if rows is not None else None


def state_of(conflict: Conflict, ours: Any) -> str:
    """A mark that changes when the question does, or what the catalogue says."""
    return f"{question_of(conflict)}-{_digest(ours)}"


def question_of(conflict: Conflict) -> str:
    """A mark that changes when another import asks something else."""
    return _digest([conflict.base, conflict.theirs])


def can_put(conflict: Conflict) -> bool:
    """Whether `put` knows where the new value belongs."""
    if conflict.field == "text":
        return isinstance(conflict.theirs, str) and bool(conflict.theirs)
    if conflict.member is not None:
        return True
    if conflict.field == "places":
        return conflict.about == "event" and isinstance(conflict.theirs, list)
    if not isinstance(conflict.theirs, dict):
        return False
    return all(_field(conflict.subject, name) for name in conflict.theirs)


def put(conflict: Conflict, *, by: AbstractBaseUser) -> None:
    """Puts the new import's value in place; the caller holds the locks.

    Raises NotTakenError when there is no place for it, or the record refuses it.
    """
    if not can_put(conflict):
        raise NotTakenError(
            "This is a row of a list: change it in the document's form, then say here "
            "that it is settled."
        )
    subject: Any = conflict.subject
    if conflict.field == "text":
        note = f"Taken from the new import (conflict {conflict.pk})."
        revise(document=subject, text=conflict.theirs, by=by, note=note)
    elif conflict.field == "places" and conflict.member is None:
        _put_places(subject, conflict.theirs)
    elif conflict.member is None:
        _set(subject, conflict.theirs)
    else:
        _put_member(conflict)


def _put_member(conflict: Conflict) -> None:
    row = member(conflict)
    if row is None:
        raise NotTakenError(
            "The row is no longer in the list: say here that it is settled."
        )
    if conflict.member_field:
        _set(row, {conflict.member_field: conflict.theirs})
    else:
        row.delete()


def _links(event: Event) -> QuerySet[EventPlace]:
    return EventPlace.objects.filter(event=event).order_by()


def _put_places(event: Event, places: list[int]) -> None:
    _links(event).exclude(place__in=places).delete()
    known = set(_links(event).values_list("place", flat=True))
    for place in places:
        if place not in known:
            EventPlace.objects.create(event=event, place_id=place)


def _set(record: Any, values: dict[str, Any]) -> None:
    for name, value in values.items():
        field = _field(record, name)
        if field is not None:
            setattr(record, field.attname, field.to_python(value))
    if "date_edtf" in values and hasattr(record, "set_bounds"):
        record.set_bounds()
    try:
        record.full_clean()
    except ValidationError as error:
        raise NotTakenError(
            f"“{record}” refuses the value: {' '.join(error.messages)}"
        ) from error
    record.save()


def _names(conflict: Conflict) -> list[str]:
    """The fields that the question is about, as the import names them."""
    for value in (conflict.theirs, conflict.ours):
        if isinstance(value, dict):
            return [name for name in value if _field(conflict.subject, name)]
    return []


def _values(record: Model, names: list[str]) -> dict[str, Any]:
    """Fields of *record* as JSON has them."""
    found = {}
    for name in names:
        field = _field(record, name)
        if field is not None:
            found[name] = getattr(record, field.attname)
    plain: dict[str, Any] = json.loads(json.dumps(found, cls=DjangoJSONEncoder))
    return plain


def _field(record: Model, name: str) -> "Field[Any, Any] | None":
    try:
        field = record._meta.get_field(name.removesuffix("_id"))
    except FieldDoesNotExist:
        return None
    return field if isinstance(field, Field) and field.concrete else None


def _digest(value: Any) -> str:
    written = json.dumps(value, cls=DjangoJSONEncoder, sort_keys=True)
    return hashlib.sha256(written.encode()).hexdigest()[:24]

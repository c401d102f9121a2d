"""Django's log of the admin as the story of a record.

It has what no trigger of ours sees: users and groups, and acts on what machines write.
"""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from django.contrib.admin.models import ADDITION, CHANGE, LogEntry
from django.contrib.contenttypes.models import ContentType
from django.db.models import Field, ManyToManyField, Model

from archive.curation.changes import Change, FieldChange, in_words, moments_of

ACTS = {ADDITION: "added", CHANGE: "changed"}
SHOWN = 500


def logged(record: Model) -> list[Change]:
    """All that Django's log has of *record*, newest first."""
    return [
        Change(
            row=f"{record._meta.verbose_name} “{record}”",
            act=ACTS[entry.action_flag],
            at=entry.action_time,
            by=entry.user,
            run=None,
            fields=tuple(_differences(record, values_of(entry))),
            note=entry.get_change_message() if not values_of(entry) else "",
            entry=("log", entry.pk) if values_of(entry) else ("", 0),
        )
        for entry in log_of(record)[:SHOWN]
    ]


def story_of(record: Model) -> list[Change]:
    """The moments of what machines write, and what was done with it at the desk."""
    told = [*moments_of(record), *logged(record)]
    return sorted(told, key=lambda change: change.at, reverse=True)


def log_of(record: Model) -> Any:
    """The entries of Django's log about *record*, newest first."""
    kind = ContentType.objects.get_for_model(record)
    entries = LogEntry.objects.filter(content_type=kind, object_id=str(record.pk))
    entries = entries.filter(action_flag__in=ACTS).select_related("user")
    return entries.order_by("-pk")


def values_of(entry: LogEntry) -> dict[str, list[Any]]:
    """What the fields were and became, by name; {} where nothing was noted."""
    try:
        message = json.loads(entry.change_message or "[]")
        return dict(message[0]["changed"]["values"])
    except (ValueError, LookupError, TypeError):
        return {}


def _differences(record: Model, values: dict[str, Any]) -> Iterator[FieldChange]:
    for name, (old, new) in values.items():
        field = record._meta.get_field(name)
        if isinstance(field, ManyToManyField):
            went, came = set(old) - set(new), set(new) - set(old)
            yield FieldChange(label_of(field), _named(field, went), _named(field, came))
        else:
            yield FieldChange(
                label_of(field), in_words(field, old), in_words(field, new)
            )


def _named(field: ManyToManyField, keys: Iterable[int]) -> str:
    rows = field.related_model._base_manager.filter(pk__in=keys)
    return "; ".join(sorted(map(str, rows)))


def label_of(field: Field) -> str:
    """What *field* is called, in words."""
    return str(field.verbose_name)

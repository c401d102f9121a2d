"""The history of a record as the database keeps it, in a few queries however long.

History keeps the *old* row of each update and deletion. What followed it is the next
old row of the same object, or the row as it stands.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from django.db.models import (
    BigIntegerField,
    CharField,
    F,
    Field,
    Model,
    OuterRef,
    QuerySet,
    Subquery,
    Value,
    Window,
)
from django.db.models.functions import Cast, JSONObject, Lead, Least, Substr

from archive.models import Catalogued
from archive.models.fields import DigestField, NormalisedField, SkeletonField

from .owned_rows import rows_of

STAMPS = frozenset(
    {"id", "version", "created_at", "created_by", "created_in", "modified_at"}
    | {"modified_by", "date_earliest", "date_latest"}
)
NAMING = ("name", "title", "exact", "key")
"""Columns that name a record, the first one that it has."""
LONGEST = 80  # code points of a name

State = dict[str, Any]
"""The values of a row by column, as JSON has them."""


@dataclass(frozen=True)
class Entry:
    """A kept state of a row, or (`key` 0) that the row was added.

    `model` is the place of its model among those of the record, `row` the primary key
    of the row, `after` the key of the state that followed, if that is kept too.
    """

    model: int
    key: int
    row: int
    at: datetime
    after: int | None
    context: dict[str, Any] | None


@cache
def told_fields(model: type[Model]) -> tuple[Field, ...]:
    """The fields that people set: neither stamps nor computed ones."""
    computed = (NormalisedField, SkeletonField, DigestField)
    return tuple(
        field
        for field in model._meta.concrete_fields
        if field.name not in STAMPS and not isinstance(field, computed)
    )


class HistoryRows:
    """The entries of a record's history and of the rows that hang on it."""

    def __init__(
        self, record: Catalogued, may_see: Callable[[type[Model]], bool]
    ) -> None:
        self.models: list[tuple[type[Catalogued], str]] = [
            (type(record), "pk"),
            *((model, key) for model, key in rows_of(type(record)) if may_see(model)),
        ]
        self._owner = record.pk

    def entries(self) -> QuerySet[Any, Any]:
        """Rows that make an `Entry` each, in no order."""
        parts: list[QuerySet[Any, Any]] = []
        for number, (model, owner) in enumerate(self.models):
            past = model.history.rel.related_model.objects
            kept = past.filter(
                **{"pgh_obj_id" if owner == "pk" else owner: self._owner}
            )
            after = Window(Lead("pgh_id"), partition_by="pgh_obj_id", order_by="pgh_id")
            live = model._base_manager.filter(**{owner: self._owner})
            # Creation has the time of its statement, a change that of its transaction.
            changes = past.filter(pgh_obj_id=OuterRef("pk")).order_by("pgh_id")
            first = Subquery(changes.values("pgh_created_at")[:1])
            parts += [
                _listed(
                    kept,
                    number,
                    entry_key=F("pgh_id"),
                    row_key=F("pgh_obj_id"),
                    moment=F("pgh_created_at"),
                    key_after=after,
                    done_in=F("pgh_context__metadata"),
                ),
                _listed(
                    live,
                    number,
                    entry_key=Value(0, output_field=BigIntegerField()),
                    row_key=F("pk"),
                    moment=Least("created_at", first),
                    key_after=Cast(Value(None), BigIntegerField()),
                    done_in=JSONObject(user="created_by_id", run="created_in_id"),
                ),
            ]
        return parts[0].union(*parts[1:], all=True)

    def states(self, entries: Iterable[Entry]) -> dict[tuple[int, str, int], State]:
        """The rows behind *entries*, by model, "kept" or "live", and primary key."""
        wanted: dict[tuple[int, str], set[int]] = defaultdict(set)
        for entry in entries:
            wanted[entry.model, "kept"] |= {entry.key, entry.after or 0} - {0}
            wanted[entry.model, "live"].add(entry.row)
        parts = []
        for (number, where), keys in sorted(wanted.items()):
            model, _ = self.models[number]
            past = model.history.rel.related_model.objects
            rows = past if where == "kept" else model._base_manager
            values = {field.attname: field.attname for field in told_fields(model)}
            parts.append(
                rows.filter(pk__in=keys)
                .order_by()
                .annotate(
                    of_model=Value(number),
                    stored=Value(where),
                    values_then=JSONObject(**values),
                )
                .values_list("of_model", "stored", "pk", "values_then")
            )
        return {tuple(place): state for *place, state in _united(parts)}


def named(wanted: dict[type[Model], set[Any]]) -> dict[tuple[type[Model], Any], str]:
    """The names of records, given as primary keys by model: one query for all."""
    models = sorted(wanted, key=lambda model: model._meta.label)
    parts = []
    for number, model in enumerate(models):
        columns = {field.name for field in model._meta.concrete_fields}
        name = next((one for one in NAMING if one in columns), None)
        told = Substr(name, 1, LONGEST) if name else Value("")
        parts.append(
            model._base_manager.filter(pk__in=wanted[model])
            .order_by()
            .annotate(of_model=Value(number), called=Cast(told, CharField()))
            .values_list("of_model", "pk", "called")
        )
    return {(models[of], key): name for of, key, name in _united(parts)}


def _listed(rows: QuerySet[Any], number: int, **told: Any) -> QuerySet[Any]:
    """*rows* as entries of the model of that number, their values in order."""
    told = {"of_model": Value(number), **told}
    return rows.order_by().annotate(**told).values_list(*told)


def _united(parts: list[QuerySet[Any, Any]]) -> Iterable[tuple[Any, ...]]:
    return parts[0].union(*parts[1:], all=True) if parts else ()

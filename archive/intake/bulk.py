"""Bulk writing: a number of statements that does not grow with the number of rows."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from django.db import models

from archive.models.copying import copy_rows
from archive.models.fields import ComputedField

# PostgreSQL takes arrays of any length; this bounds the memory of one statement.
ROWS = 2_000


class Writing:
    """Rows to create, change and delete, gathered and then written model by model."""

    def __init__(self) -> None:
        self._new: dict[type[models.Model], list[models.Model]] = {}
        self._changed: dict[type[models.Model], dict[int, models.Model]] = {}
        self._fields: dict[type[models.Model], set[str]] = defaultdict(set)
        self._gone: dict[type[models.Model], set[int]] = defaultdict(set)

    def create(self, row: models.Model) -> None:
        """Rows are written in the order in which their models first came."""
        self._new.setdefault(type(row), []).append(row)

    def taken(self) -> dict[type[models.Model], list[models.Model]]:
        """The rows to create, by model: somebody else will write them."""
        rows, self._new = self._new, {}
        return rows

    def update(self, row: models.Model, fields: Iterable[str]) -> None:
        """Marks *fields* of *row* (whose values are set already) to be written."""
        self._changed.setdefault(type(row), {})[row.pk] = row
        self._fields[type(row)].update(fields)

    def delete(self, row: models.Model) -> None:
        """Marks *row* to be deleted."""
        self._gone[type(row)].add(row.pk)

    def going(self) -> set[tuple[type[models.Model], int]]:
        """Model and primary key of every row marked to be deleted."""
        return {(model, pk) for model, keys in self._gone.items() for pk in keys}

    def __bool__(self) -> bool:
        return bool(self._new or self._changed or any(self._gone.values()))

    def flush(self, order: Sequence[type[models.Model]]) -> None:
        """Deletes, creates (in *order*), then updates; forgets what it has written."""
        for model in reversed(order):
            if self._gone.get(model):
                model._default_manager.filter(pk__in=self._gone[model]).delete()
        for model in order:
            copy_rows(self._new.pop(model, []))
        for model in order:
            self._update(model)
        if self._new or self._changed:
            strange = [*self._new, *self._changed]
            raise LookupError(f"no place in the order of writing for {strange}")
        self._gone.clear()

    def _update(self, model: type[models.Model]) -> None:
        rows = self._changed.pop(model, {})
        fields = self._fields.pop(model, set())
        for field in model._meta.concrete_fields:
            if isinstance(field, ComputedField):
                # bulk_update does not call pre_save.
                for row in rows.values():
                    field.pre_save(row, add=False)
                fields.add(field.name)
        if rows:
            model._default_manager.bulk_update(
                [rows[pk] for pk in sorted(rows)], sorted(fields), batch_size=ROWS
            )

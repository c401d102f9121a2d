"""What an import changed, in the words of `ImportRow.changes`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db import models

from archive.models import Document

from .bulk import Writing

# Fields of a description that are foreign keys, given as primary keys.
KEYS = frozenset({"periodical", "place"})


def column(name: str) -> str:
    """The attribute that holds the field *name* as a description gives it."""
    return f"{name}_id" if name in KEYS else name


@dataclass(slots=True)
class Revised:
    """What the merge did to one document: changes, and fields that wait for an
    editor; `traces` of what is kept beside it and has no history of its own."""

    document: Document
    changes: list[dict[str, Any]] = field(default_factory=list)
    conflicts: list[str] = field(default_factory=list)
    traces: list[dict[str, Any]] = field(default_factory=list)

    def note(self, row: models.Model, name: str, old: Any, new: Any) -> None:
        """Notes that the field *name* of *row* ("" for the row itself) was *old*, is
        *new*."""
        self.changes.append(
            {
                "model": type(row).__name__,
                "key": row.pk,
                "field": name,
                "old": plain(old),
                "new": plain(new),
            }
        )

    def set(self, row: Any, values: Mapping[str, Any], writing: Writing) -> None:
        """Writes *values* over those of *row*, noting each that differs."""
        for name, value in values.items():
            old = getattr(row, column(name))
            if old != value:
                setattr(row, column(name), value)
                self.note(row, name, old, value)
        writing.update(row, values)
        if "date_edtf" in values and hasattr(row, "set_bounds"):
            row.set_bounds()
            writing.update(row, ["date_earliest", "date_latest"])


def plain(value: Any) -> Any:
    """*value* as JSON has it."""
    if isinstance(value, Mapping):
        return {name: plain(one) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [plain(one) for one in value]
    if isinstance(value, date):
        return value.isoformat()
    return value

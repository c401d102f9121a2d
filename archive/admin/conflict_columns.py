"""A conflict as an editor reads it: each field in three columns, word by word."""

from dataclasses import dataclass
from typing import Any

from django.core.exceptions import FieldDoesNotExist
from django.db.models import ForeignKey, Model

from archive.curation.conflict_values import member
from archive.models import Conflict
from archive.parsing.differences import Piece, word_differences


@dataclass(frozen=True)
class Line:
    """One field: what the last import said, and what became of it on both sides."""

    name: str
    label: str
    last: str
    ours: list[Piece]
    new: list[Piece]
    value: str
    may_be_written: bool

    @property
    def sides(self) -> tuple[list[Piece], list[Piece]]:
        """What became of it: ours, and the new import's."""
        return self.ours, self.new


def lines(conflict: Conflict, ours: Any) -> list[Line]:
    """The fields that *conflict* is about; *ours* is what the catalogue says now."""
    sides = (conflict.base, ours, conflict.theirs)
    names = dict.fromkeys(n for side in sides if isinstance(side, dict) for n in side)
    record = member(conflict) if conflict.member is not None else conflict.subject
    if names:
        return [_line(record, name, name, sides) for name in names]
    column = conflict.member_field if conflict.member is not None else ""
    return [_line(record, "", column, sides)]


def _line(record: Model | None, name: str, column: str, sides: tuple[Any, ...]) -> Line:
    values = [
        side.get(name) if isinstance(side, dict) else side if not name else None
        for side in sides
    ]
    field = _field(record, column)
    last, ours, new = (in_words(value, field) for value in values)
    return Line(
        name=name,
        label=str(field.verbose_name) if field is not None else column,
        last=last,
        ours=word_differences(last, ours),
        new=word_differences(last, new),
        value="" if values[2] is None else str(values[2]),
        may_be_written=not isinstance(values[2], list | dict),
    )


def _field(record: Model | None, name: str) -> Any:
    try:
        return record._meta.get_field(name.removesuffix("_id")) if record else None
    except FieldDoesNotExist:
        return None


def in_words(value: Any, field: Any = None) -> str:
    """*value* as a person reads it: the name of a record, the label of a choice."""
    if value is None:
        return ""
    if isinstance(field, ForeignKey):
        record = field.related_model._base_manager.filter(pk=value).first()
        return str(record) if record else f"{field.verbose_name} {value}"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dict):
        return "\n".join(f"{k}: {in_words(v)}" for k, v in value.items())
    if isinstance(value, list):
        return ", ".join(in_words(v) for v in value)
    return str(dict(getattr(field, "flatchoices", ())).get(value, value))

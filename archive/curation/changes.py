"""The story of a record: every change to it and to the rows that hang on it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.contrib.auth import get_user_model
from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction
from django.db.models import DateTimeField, Field, ForeignKey, Model
from django.utils import timezone
from django.utils.dateparse import parse_datetime

from archive.models import Catalogued

from .access_copies import rebuild
from .affected import affected_documents
from .history_rows import (
    LONGEST,
    Entry,
    HistoryRows,
    State,
    named,
    told_fields,
)
from .publishing import acting


@dataclass(frozen=True)
class FieldChange:
    """One field: its label, the value before and the value after, in words."""

    label: str
    old: str
    new: str


@dataclass(frozen=True)
class Change:
    """One act on one row; `entry` is (model label, history key), ("", 0) if added.

    `note` says in words what was done where no values are known.
    """

    row: str
    act: str  # added, changed or deleted
    at: datetime
    by: AbstractBaseUser | None
    run: int | None
    fields: tuple[FieldChange, ...] = ()
    entry: tuple[str, int] = ("", 0)
    note: str = ""


class Changes:
    """All changes to *record* and its rows, newest first, as a `Paginator` takes them.

    A slice costs the same few queries wherever it lies and whatever it names.
    """

    def __init__(self, record: Catalogued) -> None:
        self._rows = HistoryRows(record)

    def count(self) -> int:
        """How many there are."""
        return self._rows.entries().count()

    def __getitem__(self, part: slice) -> list[Change]:
        found = self._rows.entries().order_by("-moment", "-entry_key")[part]
        entries = [Entry(*row) for row in found]
        states = self._rows.states(entries)
        steps = [
            _Step(entry, self._rows.models[entry.model][0], *_around(entry, states))
            for entry in entries
        ]
        names = named(_records(steps))
        keys = {(entry.context or {}).get("user") for entry in entries}
        people = get_user_model()._default_manager.in_bulk(keys - {None})
        return [step.told(names, people) for step in steps]


def moments_of(record: Model) -> list[Change]:
    """The story of what machines write once: its own moments (`*_at`), newest first.

    A moment may name who made it (`decided_at`, `decided_by`); an act that may be taken
    back (a decision, a merge) is taken back on the record's own page.
    """
    found = []
    for field in record._meta.concrete_fields:
        at = getattr(record, field.attname)
        if not isinstance(field, DateTimeField) or at is None:
            continue
        moment = field.name.removesuffix("_at")
        by = getattr(record, f"{moment}_by", None)
        act = moment.replace("_", " ")
        row = row_in_words(type(record), vars(record))
        found.append(Change(row, act, at, by, None))
    return sorted(found, key=lambda change: change.at, reverse=True)


def revert(model: type[Catalogued], entry: int, *, by: AbstractBaseUser) -> Catalogued:
    """Gives a row back the values that history entry *entry* (primary key) kept.

    A deleted row comes back under its old key. Raises ValidationError where the old
    values no longer fit, and the history model's DoesNotExist for an unknown entry.
    """
    with transaction.atomic(), acting(by):
        kept = model.history.rel.related_model.objects.get(pk=entry)
        row = model._base_manager.select_for_update(of=("self",)).filter(
            pk=kept.pgh_obj_id
        )
        live = row.first() or model(pk=kept.pgh_obj_id)
        concerned = affected_documents([live])
        for field in told_fields(model):
            setattr(live, field.attname, getattr(kept, field.attname))
        live.full_clean()
        live.save()
        rebuild(concerned | affected_documents([live]))
    return live


# The fields that say what a row is about, the first that has a value.
SAYING = (
    *("name_as_printed", "name", "title", "phrase", "body", "value"),
    *("exact", "username"),
)
Names = dict[tuple[type[Model], Any], str]
States = dict[tuple[int, str, int], State]


@dataclass(frozen=True)
class _Step:
    """An entry of the history with the row before and after it, where they are kept."""

    entry: Entry
    model: type[Catalogued]
    old: State | None
    new: State | None

    def told(self, names: Names, people: dict[Any, AbstractBaseUser]) -> Change:
        """The same in words."""
        key, context = self.entry.key, self.entry.context or {}
        return Change(
            row=row_in_words(self.model, self.new or self.old or {}),
            act=("changed" if self.new else "deleted") if key else "added",
            at=self.entry.at,
            by=people.get(context.get("user")),
            run=context.get("run"),
            fields=tuple(
                FieldChange(
                    str(field.verbose_name),
                    in_words(field, before, names),
                    in_words(field, now, names),
                )
                for field, before, now in self.differences()
            ),
            entry=(self.model._meta.label_lower, key) if key else ("", 0),
        )

    def differences(self) -> Iterator[tuple[Field, Any, Any]]:
        """The fields that changed; of a deleted row, those that said something."""
        for field in told_fields(self.model) if self.old is not None else ():
            before = self.old.get(field.attname)
            now = self.new.get(field.attname) if self.new else None
            if before != now and (self.new or before not in (None, "", False)):
                yield field, before, now


def _around(entry: Entry, states: States) -> tuple[State | None, State | None]:
    """The row before *entry* and after it."""
    live = states.get((entry.model, "live", entry.row))
    if not entry.key:
        return None, live
    after = states.get((entry.model, "kept", entry.after)) if entry.after else live
    return states.get((entry.model, "kept", entry.key)), after


def _records(steps: Iterable[_Step]) -> dict[type[Model], set[Any]]:
    """The records that the values of foreign keys mean."""
    wanted: dict[type[Model], set[Any]] = defaultdict(set)
    for step in steps:
        for field, before, now in step.differences():
            if isinstance(field, ForeignKey):
                wanted[field.related_model] |= {before, now} - {None}
    return wanted


def in_words(field: Field, value: Any, names: Names | None = None) -> str:
    """*value* as a person reads it: the name of a record, the label of a choice."""
    if value is None or value == "":
        return ""
    if isinstance(field, ForeignKey):
        model = field.related_model
        return (names or {}).get(
            (model, value)
        ) or f"{model._meta.verbose_name} {value}"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(field, DateTimeField) and (moment := parse_datetime(value)):
        return f"{timezone.localtime(moment):%-d %B %Y, %H:%M}"
    return str(dict(field.flatchoices).get(value, value))


def row_in_words(model: type[Model], state: State) -> str:
    """What kind of row it is and what it says, for live and for kept rows."""
    kind = model._meta.verbose_name
    for name in SAYING:
        if value := state.get(name):
            return f"{kind} “{str(value)[:LONGEST]}”"
    return str(kind)

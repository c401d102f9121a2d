"""The story of a record: every change to it and to the rows that hang on it."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.contrib.auth import get_user_model
from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import DateTimeField, Field, ForeignKey, Model

from archive.models import (
    Catalogued,
    Document,
    Passage,
    PassageState,
    TextRevision,
)

from .access_copies import rebuild
from .affected import affected_documents
from .history_rows import Entry, HistoryRows, State, named, told_fields
from .history_words import SAID_BY, Names, changed_words, in_words, row_in_words
from .publishing import acting
from .texts import revise


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

    A slice costs the same few queries wherever it lies and whatever it names. Rows of
    models that *may_see* denies are left out: contact data, say.
    """

    def __init__(
        self,
        record: Catalogued,
        may_see: Callable[[type[Model]], bool] = lambda _: True,
    ) -> None:
        self._rows = HistoryRows(record, may_see)

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
        texts = _texts(steps)
        return [step.told(names, texts, people) for step in steps]


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

    A deleted row comes back under its old key; a former text comes back as a new
    revision, so that what points at its words moves along. Raises ValidationError where
    the old values no longer fit, and the history model's DoesNotExist for an unknown
    entry. Publishing, withdrawing and merging are taken back by their own acts alone.
    """
    with transaction.atomic(), acting(by):
        kept = model.history.rel.related_model.objects.get(pk=entry)
        row = model._base_manager.select_for_update(of=("self",)).filter(
            pk=kept.pgh_obj_id
        )
        live = row.first() or model(pk=kept.pgh_obj_id)
        concerned = affected_documents([live])
        if not _differs(live, kept):
            raise ValidationError(
                "publishing, withdrawing and merging have acts of their own."
            )
        for field in told_fields(model):
            if not _is_act(model, field) and not is_text(model, field):
                setattr(live, field.attname, getattr(kept, field.attname))
        live.full_clean()
        live.save()
        if isinstance(live, Document):
            _restore_text(live, kept.text_id, by=by)
        rebuild(concerned | affected_documents([live]))
    return live


def _differs(live: Model, kept: Any) -> bool:
    """Whether *kept* says anything else than *live* that a history may restore."""
    return live._state.adding or any(
        getattr(live, field.attname) != getattr(kept, field.attname)
        for field in told_fields(type(live))
        if not _is_act(type(live), field)
    )


def _is_act(model: type[Model], field: Field) -> bool:
    """Whether only acts of curation set *field*: publish and withdraw, merge, undo."""
    if field.name == "merged_into":
        return True
    return model is Document and field.name in {"status", "published_at"}


def _restore_text(document: Document, revision: int | None, *, by: Any) -> None:
    former = TextRevision.objects.filter(document=document, pk=revision or 0).first()
    if former is not None and revision != document.text_id:
        note = f"Revision {former.number} restored."
        again = revise(document=document, text=former.text, by=by, note=note)
        # What had lost its words when this text went has them again.
        Passage.objects.filter(revision=former).update(
            revision=again, state=PassageState.EXACT
        )


States = dict[tuple[int, str, int], State]


@dataclass(frozen=True)
class _Step:
    """An entry of the history with the row before and after it, where they are kept."""

    entry: Entry
    model: type[Catalogued]
    old: State | None
    new: State | None

    def told(
        self, names: Names, texts: dict[Any, str], people: dict[Any, AbstractBaseUser]
    ) -> Change:
        """The same in words."""
        key, context = self.entry.key, self.entry.context or {}
        return Change(
            row=row_in_words(self.model, self.state, names),
            act=("changed" if self.new else "deleted") if key else "added",
            at=self.entry.at,
            by=people.get(context.get("user")),
            run=context.get("run"),
            fields=tuple(
                FieldChange(str(field.verbose_name), *words)
                for field, *values in self.differences()
                for words in [self._in_words(field, values, names, texts)]
            ),
            entry=(self.model._meta.label_lower, key) if key else ("", 0),
        )

    @property
    def state(self) -> State:
        """The row as it is named: as it was left."""
        return self.new or self.old or {}

    def differences(self) -> Iterator[tuple[Field, Any, Any]]:
        """The fields that changed; of a deleted row, those that said something."""
        for field in told_fields(self.model) if self.old is not None else ():
            before = self.old.get(field.attname)
            now = self.new.get(field.attname) if self.new else None
            if before != now and (self.new or before not in (None, "", False)):
                yield field, before, now

    def _in_words(
        self, field: Field, values: list[Any], names: Names, texts: dict[Any, str]
    ) -> list[str]:
        """The value before and the one after."""
        if is_text(self.model, field):
            return list(changed_words(*(texts.get(value, "") for value in values)))
        return [in_words(field, value, names) for value in values]


def _around(entry: Entry, states: States) -> tuple[State | None, State | None]:
    """The row before *entry* and after it."""
    live = states.get((entry.model, "live", entry.row))
    if not entry.key:
        return None, live
    after = states.get((entry.model, "kept", entry.after)) if entry.after else live
    return states.get((entry.model, "kept", entry.key)), after


def _records(steps: Iterable[_Step]) -> dict[type[Model], set[Any]]:
    """The records whose names are told; texts are not, but their words."""
    wanted: dict[type[Model], set[Any]] = defaultdict(set)
    for step in steps:
        for key, model in SAID_BY.items():
            wanted[model] |= {step.state.get(key)} - {None}
        for field, before, now in step.differences():
            if isinstance(field, ForeignKey) and not is_text(step.model, field):
                wanted[field.related_model] |= {before, now} - {None}
    return {model: keys for model, keys in wanted.items() if keys}


def _texts(steps: Iterable[_Step]) -> dict[Any, str]:
    """The texts that came and went, by the primary key of the revision."""
    keys = {
        value
        for step in steps
        for field, *values in step.differences()
        if is_text(step.model, field)
        for value in values
    }
    revisions = TextRevision.objects.filter(pk__in=keys - {None})
    return dict(revisions.values_list("pk", "text"))


def is_text(model: type[Model], field: Field) -> bool:
    """Whether *field* is the text of a document, of which words are told."""
    return model is Document and field.name == "text"

"""The story of a record: every change to it and to the rows that hang on it.

History keeps the *old* row of each update and deletion; what a change made of it is the
next old row, or the row as it stands.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from os.path import commonprefix
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
from archive.models.fields import DigestField, NormalisedField, SkeletonField

from .access_copies import rebuild
from .affected import affected_documents
from .owned_rows import rows_of
from .publishing import acting
from .texts import revise

LIMIT = 200
"""Entries of one table that a page shows, newest first."""

AROUND, MOST_WORDS = 60, 2_000  # code points shown around a change of a text, and of it

STAMPS = frozenset(
    {"id", "version", "created_at", "created_by", "created_in", "modified_at"}
    | {"modified_by", "date_earliest", "date_latest"}
)
# The fields that say what a row is about, the first that has a value.
SAYING = (
    *("name_as_printed", "name", "title", "phrase", "body", "value", "tag"),
    "username",
)


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


def changes_of(
    record: Catalogued, may_see: Callable[[type[Model]], bool] = lambda _: True
) -> list[Change]:
    """All changes to *record* and its rows, newest first, as far as LIMIT reaches.

    Rows of models that *may_see* denies are left out: contact data, say.
    """
    found = list(_of_rows(type(record), {"pk": record.pk}))
    for model, key in rows_of(type(record)):
        if may_see(model):
            found += _of_rows(model, {f"{key}_id": record.pk})
    found.sort(key=lambda change: change.at, reverse=True)
    return found


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
        found.append(Change(_named(type(record), record), act, at, by, None))
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
        for field in _told(model):
            if not _is_act(model, field) and not _is_text(model, field):
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
        for field in _told(type(live))
        if not _is_act(type(live), field)
    )


def _is_act(model: type[Model], field: Field) -> bool:
    """Whether only acts of curation set *field*: publish and withdraw, merge, undo."""
    if field.name == "merged_into":
        return True
    return model is Document and field.name in {"status", "published_at"}


def _is_text(model: type[Model], field: Field) -> bool:
    return model is Document and field.name == "text"


def _restore_text(document: Document, revision: int | None, *, by: Any) -> None:
    former = TextRevision.objects.filter(document=document, pk=revision or 0).first()
    if former is not None and revision != document.text_id:
        note = f"Revision {former.number} restored."
        again = revise(document=document, text=former.text, by=by, note=note)
        # What had lost its words when this text went has them again.
        Passage.objects.filter(revision=former).update(
            revision=again, state=PassageState.EXACT
        )


def _of_rows(model: type[Catalogued], condition: dict[str, Any]) -> Iterator[Change]:
    history = model.history.rel.related_model
    old = {
        ("pgh_obj_id" if name == "pk" else name): value
        for name, value in condition.items()
    }
    entries = list(
        history.objects.filter(**old)
        .select_related("pgh_context")
        .order_by("-pgh_id")[:LIMIT]
    )
    live = model._base_manager.filter(**condition).order_by("-pk")[:LIMIT]
    rows = {row.pk: row for row in live}
    people = _people([*entries, *rows.values()])
    quotes = _quotes([*entries, *rows.values()])
    after: dict[int, Model | None] = defaultdict(lambda: None, rows)
    for entry in entries:
        new = after[entry.pgh_obj_id]
        yield _change(model, entry, new, people, quotes)
        after[entry.pgh_obj_id] = entry
    for row in rows.values():
        yield Change(
            row=_named(model, row, quotes),
            act="added",
            at=row.created_at,
            by=people.get(row.created_by_id),
            run=row.created_in_id,
        )


def _change(
    model: type[Catalogued],
    entry: Any,
    new: Model | None,
    people: dict[Any, Any],
    quotes: dict[int, str],
) -> Change:
    metadata = entry.pgh_context.metadata if entry.pgh_context else {}
    return Change(
        row=_named(model, new or entry, quotes),
        act="changed" if new else "deleted",
        at=entry.pgh_created_at,
        by=people.get(metadata.get("user")),
        run=metadata.get("run"),
        fields=tuple(_differences(model, entry, new)),
        entry=(model._meta.label_lower, entry.pgh_id),
    )


def _differences(
    model: type[Model], old: Model, new: Model | None
) -> Iterator[FieldChange]:
    for field in _told(model):
        before = getattr(old, field.attname)
        now = getattr(new, field.attname) if new else None
        if before == now or (not new and before in (None, "", False)):
            continue
        label = str(field.verbose_name)
        if _is_text(model, field):
            yield FieldChange(label, *changed_words(_text_of(before), _text_of(now)))
        else:
            yield FieldChange(label, in_words(field, before), in_words(field, now))


def _text_of(revision: int | None) -> str:
    texts = TextRevision.objects.filter(pk=revision or 0)
    return texts.values_list("text", flat=True).first() or ""


def changed_words(old: str, new: str) -> tuple[str, str]:
    """Where two texts differ, with some words around it: the old and the new."""
    head = len(commonprefix([old, new]))
    tail = len(commonprefix([old[head:][::-1], new[head:][::-1]]))

    def shown(text: str) -> str:
        start, end = max(0, head - AROUND), min(len(text), len(text) - tail + AROUND)
        words = text[start:end]
        if len(words) > MOST_WORDS:
            words, end = words[:MOST_WORDS], 0
        return f"{'…' * (start > 0)}{words}{'…' * (end < len(text))}"

    return shown(old), shown(new)


def _told(model: type[Model]) -> list[Field]:
    """The fields that people set: neither stamps nor computed ones."""
    computed = (NormalisedField, SkeletonField, DigestField)
    return [
        field
        for field in model._meta.concrete_fields
        if field.name not in STAMPS and not isinstance(field, computed)
    ]


def in_words(field: Field, value: Any) -> str:
    """*value* as a person reads it: the name of a record, the label of a choice."""
    if value is None or value == "":
        return ""
    if isinstance(field, ForeignKey):
        row = field.related_model._base_manager.filter(pk=value).first()
        return str(row) if row else f"{field.related_model._meta.verbose_name} {value}"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(dict(field.flatchoices).get(value, value))


def _named(model: type[Model], row: Model, quotes: dict[int, str] | None = None) -> str:
    """What kind of row it is and what it says, for live and for kept rows."""
    kind = model._meta.verbose_name
    said = [getattr(row, name, None) for name in SAYING]
    said.append((quotes or {}).get(getattr(row, "passage_id", None) or 0))
    return next((f"{kind} “{str(one)[:80]}”" for one in said if one), str(kind))


def _quotes(rows: Iterable[Any]) -> dict[int, str]:
    """The words that *rows* point at, by the primary key of the passage."""
    keys = {getattr(row, "passage_id", None) for row in rows} - {None}
    if not keys:
        return {}
    return dict(Passage.objects.filter(pk__in=keys).values_list("pk", "exact"))


def _people(rows: Iterable[Any]) -> dict[Any, AbstractBaseUser]:
    """All users that *rows* name, by primary key."""
    keys = set()
    for row in rows:
        context = getattr(row, "pgh_context", None)
        keys.add(context.metadata.get("user") if context else row.created_by_id)
    return get_user_model()._default_manager.in_bulk(keys - {None})

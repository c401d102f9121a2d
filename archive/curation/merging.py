"""Making two records of one thing one, and taking that back.

The policy: the kept record keeps its address. Everything that pointed at the absorbed
one points at it; a row that would then stand twice goes. The absorbed name and its
variants become variants. The absorbed record stays as a signpost (`merged_into`), so
its address redirects. All of it is written down in a `Merge`, which undoes it.
"""

from collections.abc import Iterable, Mapping
from functools import cache, reduce
from operator import or_
from typing import Any

from django.apps import apps
from django.contrib.auth.models import AbstractBaseUser
from django.core import serializers
from django.db import transaction
from django.db.models import (
    Exists,
    F,
    ForeignKey,
    Model,
    OuterRef,
    Q,
    QuerySet,
    UniqueConstraint,
)
from django.db.models.lookups import IsNull
from django.utils import timezone

from archive.models import (
    AccessCopy,
    AccessPoint,
    Event,
    Lineage,
    Merge,
    NameKind,
    Organisation,
    OrganisationLikeness,
    Periodical,
    Person,
    PersonLikeness,
    Place,
)
from archive.models.names import Authority

from .affected import affected_documents
from .publishing import acting
from .refreshing import follow
from .repointing import lead_back, lead_to, point_at

KINDS: dict[str, type[Authority]] = {
    model._meta.model_name: model
    for model in (Organisation, Person, Place, Event, Periodical)
}
# Rebuilt from the rest, or a question about the very two that become one.
LEFT_ALONE = (AccessPoint, AccessCopy, OrganisationLikeness, PersonLikeness)
# What a merge never takes from the absorbed record.
KEPT = frozenset({"slug", "merged_into", "normalised", "skeleton", "sort_name"})


class MergingRefusedError(Exception):
    """The two cannot be merged, or not be parted; the message says why."""


def merge(
    *,
    keep: Authority,
    absorb: Authority,
    by: AbstractBaseUser,
    reason: str,
    take: Iterable[str] = (),
) -> Merge:
    """Merges *absorb* into *keep*; *take* are the fields whose values it brings along.

    Raises MergingRefusedError for a record and itself, for two kinds, for one that is
    merged already, and without a reason.
    """
    _check(keep, absorb, reason)
    with transaction.atomic(), acting(by):
        keep, absorb = _locked(keep, absorb)
        _check(keep, absorb, reason)
        done = Merge(
            kind=keep._meta.model_name,
            kept=keep.pk,
            absorbed=absorb.pk,
            reason=reason,
            merged_by=by,
        )
        concerned = affected_documents([keep, absorb])
        done.before = _take(keep, absorb, take)
        for other, field in pointers(type(keep)):
            concerned |= _repoint(done, other, field, keep, absorb)
        absorb.merged_into = keep
        absorb.save()
        _keep_name(done, keep, absorb)
        done.save()
        lead_to(keep, absorb)
        follow(keep, concerned)
    return done


def undo(done: Merge, *, by: AbstractBaseUser) -> None:
    """Parts the two records again; what has been changed since stays as it is.

    Raises MergingRefusedError when it was undone before.
    """
    model = KINDS[done.kind]
    with transaction.atomic(), acting(by):
        done = Merge.objects.select_for_update(of=("self",)).get(pk=done.pk)
        if done.undone_at:
            raise MergingRefusedError("This merge has been undone already.")
        keep = model._default_manager.get(pk=done.kept)
        absorb = model._default_manager.get(pk=done.absorbed)
        concerned = affected_documents([keep, absorb])
        for label, key in done.made:
            apps.get_model(label)._default_manager.filter(pk=key).delete()
        for label, field, keys in done.moved:
            concerned |= _move_back(apps.get_model(label), field, keys, keep, absorb)
        _bring_back(done.before.get("deleted", ""))
        for field, (old, new) in done.before.get("fields", {}).items():
            column = model._meta.get_field(field)
            if column.value_to_string(keep) == new:
                setattr(keep, column.attname, column.to_python(old))
        absorb.merged_into = None
        absorb.save()
        keep.save()
        done.undone_at, done.undone_by = timezone.now(), by
        done.save(update_fields=["undone_at", "undone_by"])
        follow(keep, concerned | affected_documents([keep, absorb]))


def choices(keep: Authority, absorb: Authority) -> list[tuple[Any, Any, Any]]:
    """The fields in which two records differ: (field, kept value, absorbed value)."""
    return [
        (field, getattr(keep, field.name), getattr(absorb, field.name))
        for field in _mergeable(type(keep))
        if getattr(keep, field.attname) != getattr(absorb, field.attname)
    ]


@cache
def pointers(model: type[Model]) -> tuple[tuple[type[Model], str], ...]:
    """Every model and foreign key by which the catalogue points at *model*."""
    return tuple(
        (other, field.name)
        for other in apps.get_app_config("archive").get_models()
        if other not in LEFT_ALONE and not hasattr(other, "pgh_id")
        for field in other._meta.concrete_fields
        if isinstance(field, ForeignKey) and field.related_model is model
    )


def _check(keep: Authority, absorb: Authority, reason: str) -> None:
    if type(keep) is not type(absorb):
        raise MergingRefusedError("Only two records of one kind can be merged.")
    if keep.pk == absorb.pk:
        raise MergingRefusedError("A record cannot be merged into itself.")
    for record in (keep, absorb):
        if record.merged_into_id:
            raise MergingRefusedError(f"“{record}” has been merged already.")
    if not reason.strip():
        raise MergingRefusedError("Say why the two are the same.")


def _locked(keep: Authority, absorb: Authority) -> tuple[Authority, Authority]:
    """The two as the database has them, locked in order of their keys."""
    rows = type(keep)._default_manager.filter(pk__in=[keep.pk, absorb.pk])
    found = {row.pk: row for row in rows.order_by("pk").select_for_update(of=("self",))}
    return found[keep.pk], found[absorb.pk]


def _mergeable(model: type[Authority]) -> list[Any]:
    return [
        field
        for field in model._meta.concrete_fields
        if field.editable and field.name not in KEPT and not field.primary_key
    ]


def _take(keep: Authority, absorb: Authority, take: Iterable[str]) -> dict[str, Any]:
    """Gives *keep* the chosen values; returns what undoes it."""
    wanted = set(take)
    changed: dict[str, tuple[str, str]] = {}
    for field in _mergeable(type(keep)):
        if field.name not in wanted:
            continue
        old = field.value_to_string(keep)
        setattr(keep, field.attname, getattr(absorb, field.attname))
        changed[field.name] = (old, field.value_to_string(keep))
    if getattr(keep, "parent_id", None) in (absorb.pk, keep.pk):
        parent = keep.parent_id
        keep.parent_id = absorb.parent_id if absorb.parent_id != keep.pk else None
        changed["parent"] = (str(parent), str(keep.parent_id))
    # What the database stamps is looked up by nobody.
    stamped = {f.name for f in keep._meta.concrete_fields if not f.editable}
    keep.full_clean(exclude={"slug", *stamped})
    keep.save()
    return {"fields": changed, "deleted": ""}


def _repoint(
    done: Merge, other: type[Model], field: str, keep: Authority, absorb: Authority
) -> set[int]:
    """Lets the rows of *other* point at *keep*; returns the documents concerned."""
    rows = other._default_manager.filter(**{field: absorb}).order_by("pk")
    concerned = _documents(rows)
    doubled = list(rows.filter(_stands_already(other, field, keep)))
    moving = rows.exclude(pk__in=[row.pk for row in doubled])
    moved = list(moving.values_list("pk", flat=True))
    point_at(other, moved, field, keep)
    if moved:
        done.moved.append([other._meta.label_lower, field, moved])
    if doubled:
        held = list(serializers.deserialize("json", done.before["deleted"] or "[]"))
        done.before["deleted"] = serializers.serialize(
            "json", [*(item.object for item in held), *doubled]
        )
        other._default_manager.filter(pk__in=[row.pk for row in doubled]).delete()
    return concerned


def _move_back(
    other: type[Model], field: str, keys: list[int], keep: Authority, absorb: Authority
) -> set[int]:
    """Lets what still points at *keep* point at *absorb* again; as `_repoint`."""
    rows = other._default_manager.filter(pk__in=keys, **{field: keep})
    moving = list(rows.values_list("pk", flat=True))
    concerned = _documents(rows)
    point_at(other, moving, field, absorb)
    lead_back(other, moving, field, keep, absorb)
    return concerned


def _stands_already(model: type[Model], field: str, keep: Authority) -> Q:
    """Which rows of *model* would break a constraint if their *field* meant *keep*."""
    itself = Q(pk__in=[])
    if model is Lineage:
        other = {"predecessor": "successor", "successor": "predecessor"}[field]
        itself = Q(**{other: keep})
    doubled = [
        (constraint.condition or Q())
        & Q(Exists(_alike(constraint, model, field, keep)))
        for constraint in model._meta.constraints
        if isinstance(constraint, UniqueConstraint) and field in constraint.fields
    ]
    return reduce(or_, doubled, itself)


def _alike(
    constraint: UniqueConstraint, model: type[Model], field: str, keep: Authority
) -> QuerySet[Any]:
    """Rows of *keep* that say the same as the outer one, as *constraint* compares."""
    rows = model._default_manager.filter(constraint.condition or Q(), **{field: keep})
    for name in constraint.fields:
        if name == field:
            continue
        same = Q(**{name: OuterRef(name)})
        if constraint.nulls_distinct is False:
            same |= Q(IsNull(F(name), True)) & Q(IsNull(OuterRef(name), True))  # noqa: FBT003 - a lookup's right side
        rows = rows.filter(same)
    return rows


def _documents(rows: Any) -> set[int]:
    """The documents that *rows* belong to, or are."""
    names = {f.name for f in rows.model._meta.concrete_fields}
    if rows.model._meta.model_name == "document":
        return set(rows.values_list("pk", flat=True))
    if "document" in names:
        return set(rows.values_list("document", flat=True))
    return set()


def _keep_name(done: Merge, keep: Authority, absorb: Authority) -> None:
    """The absorbed name becomes a variant, unless *keep* is called so already."""
    if not hasattr(keep, "names") or str(absorb) == str(keep):
        return
    values: Mapping[str, Any] = {
        "name": str(absorb),
        "language": getattr(absorb, "language", ""),
    }
    variant = type(keep).names.rel.related_model(authority=keep, **values)
    variant.script = getattr(absorb, "script", "")
    variant.kind = NameKind.MERGED
    variant.normalised = variant._meta.get_field("normalised").compute(variant.name)
    taken = keep.names.filter(
        normalised=variant.normalised, language=variant.language
    ).exists()
    if not taken:
        variant.save()
        done.made.append([variant._meta.label_lower, variant.pk])


def _bring_back(deleted: str) -> None:
    """Makes the rows again that would have stood twice."""
    for item in serializers.deserialize("json", deleted or "[]"):
        row = item.object
        if not type(row)._default_manager.filter(pk=row.pk).exists():
            row.save(force_insert=True)

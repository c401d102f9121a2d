"""Access points led to another record, at once and however many there are.

What a reader finds under a record must not wait for a worker: neither when two records
become one, nor when they are parted again. Words that change with it (a name in a list,
a mark in a text) follow with the access copies.
"""

from collections.abc import Collection, Iterable

from django.db.models import Exists, Model, OuterRef
from django.utils import timezone

from archive.models import AccessCopy, AccessPoint, Contribution, PointRole, Signatory
from archive.search.renumbering import renumber

from .access_copies import batched

# Rows of one statement: a page's is cut off after three seconds (`config.wsgi`).
AT_ONCE = 500
# Names stand here as printed, and as often; all others stand once a document and role.
PRINTED = (PointRole.ISSUER, PointRole.AUTHOR, PointRole.SIGNATORY)


def point_at(
    model: type[Model], keys: Iterable[int], field: str, record: Model
) -> None:
    """Lets rows of *model* (primary keys) point at *record* by *field*."""
    for batch in batched(keys, AT_ONCE):
        model._default_manager.filter(pk__in=batch).update(**{field: record})


def lead_to(keep: Model, absorb: Model) -> None:
    """Lets all access points of *absorb* lead to *keep*; periodicals have none."""
    field = keep._meta.model_name
    if not hasattr(AccessPoint, field):
        return
    points = AccessPoint.objects.filter(**{field: absorb})
    there = AccessPoint.objects.filter(
        access_copy=OuterRef("access_copy"), role=OuterRef("role"), **{field: keep}
    )
    copies = set(points.values_list("access_copy", flat=True))
    for batch in batched(sorted(copies), AT_ONCE):
        here = points.filter(access_copy__in=batch)
        here.exclude(role__in=PRINTED).filter(Exists(there)).delete()
        here.update(**{field: keep})
        _noted(batch)


def lead_back(
    model: type[Model], keys: Iterable[int], field: str, keep: Model, absorb: Model
) -> None:
    """Lets the points of printed names (rows of *model*, primary keys), which mean
    *absorb* again, leave *keep*. A name that is withheld leads to nobody, as before.
    """
    if model is Signatory:
        told = {}
        roles = (PointRole.SIGNATORY,)
    elif model is Contribution:
        told = {"role": OuterRef("role")}
        roles = (PointRole.ISSUER, PointRole.AUTHOR)
    else:
        return
    told |= {"document": OuterRef("access_copy"), "position": OuterRef("position")}
    for batch in batched(keys, AT_ONCE):
        rows = model._default_manager.filter(pk__in=batch)
        points = AccessPoint.objects.filter(
            Exists(rows.filter(**told)),
            access_copy__in=rows.values("document"),
            role__in=roles,
            **{field: keep},
        )
        found = dict(points.values_list("pk", "access_copy"))
        AccessPoint.objects.filter(pk__in=found).update(**{field: absorb})
        _noted(set(found.values()))


def _noted(copies: Collection[int]) -> None:
    """Readers find the *copies* (primary keys) under other records now."""
    if copies:
        AccessCopy.objects.filter(pk__in=copies).update(updated_at=timezone.now())
        renumber(copies)

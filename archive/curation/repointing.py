"""Access points led to another record, at once and however many there are.

What a reader finds under a record must not wait for a worker: neither when two records
become one, nor when they are parted again. Words that change with it (a name in a list,
a mark in a text) follow with the access copies.
"""

from collections.abc import Collection

from django.db.models import Exists, Model, OuterRef
from django.utils import timezone

from archive.models import AccessCopy, AccessPoint, Contribution, PointRole, Signatory
from archive.search.renumbering import renumber

# Names stand here as printed, and as often; all others stand once a document and role.
PRINTED = (PointRole.ISSUER, PointRole.AUTHOR, PointRole.SIGNATORY)


def lead_to(keep: Model, absorb: Model) -> None:
    """Lets all access points of *absorb* lead to *keep*; periodicals have none."""
    field = keep._meta.model_name
    if not hasattr(AccessPoint, field):
        return
    points = AccessPoint.objects.filter(**{field: absorb})
    copies = set(points.values_list("access_copy", flat=True))
    there = AccessPoint.objects.filter(
        access_copy=OuterRef("access_copy"), role=OuterRef("role"), **{field: keep}
    )
    points.exclude(role__in=PRINTED).filter(Exists(there)).delete()
    points.update(**{field: keep})
    _noted(copies)


def lead_back(
    model: type[Model], keys: Collection[int], field: str, keep: Model, absorb: Model
) -> None:
    """Lets the points of printed names (rows of *model*, primary keys), which mean
    *absorb* again, leave *keep*. A name that is withheld leads to nobody, as before.
    """
    if model is Signatory:
        row = Signatory.objects.filter(pk__in=keys)
        roles = (PointRole.SIGNATORY,)
    elif model is Contribution:
        row = Contribution.objects.filter(pk__in=keys, role=OuterRef("role"))
        roles = (PointRole.ISSUER, PointRole.AUTHOR)
    else:
        return
    points = AccessPoint.objects.filter(role__in=roles, **{field: keep})
    here = {"document": OuterRef("access_copy"), "position": OuterRef("position")}
    points = points.filter(Exists(row.filter(**here)))
    copies = set(points.values_list("access_copy", flat=True))
    points.update(**{field: absorb})
    _noted(copies)


def _noted(copies: Collection[int]) -> None:
    """Readers find the *copies* (primary keys) under other records now."""
    if copies:
        AccessCopy.objects.filter(pk__in=copies).update(updated_at=timezone.now())
        renumber(copies)

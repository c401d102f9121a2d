"""Deciding whom printed names mean: a body, a human, or nobody we know."""

from collections.abc import Iterable

from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction
from django.db.models import QuerySet

from archive.models import (
    Contribution,
    Distinction,
    Organisation,
    Person,
    Resolution,
    Signatory,
)
from archive.models.fields import NormalisedField
from archive.parsing.names import normalise

from .access_copies import rebuild
from .likenesses import look_for
from .publishing import acting
from .slugs import free_slug

PrintedNames = type[Signatory] | type[Contribution]
Authority = Organisation | Person

NAME_FIELD = NormalisedField(source="name")


def resolve(
    model: PrintedNames,
    printed: str,
    *,
    authority: Authority | None,
    by: AbstractBaseUser,
    reason: str = "",
    instead_of: Iterable[Authority] = (),
) -> int:
    """Says that all open names printed like *printed* mean *authority*; None: nobody.

    Names that somebody has resolved in the meantime are left alone. The authorities
    *instead_of* were looked at and are not meant: they are not proposed again for this
    name. Returns how many names were resolved.
    """
    with transaction.atomic(), acting(by):
        rows = open_names(model, printed).order_by("pk").select_for_update()
        found = dict(rows.values_list("pk", "document"))
        model.objects.filter(pk__in=found).update(
            organisation=authority if isinstance(authority, Organisation) else None,
            person=authority if isinstance(authority, Person) else None,
            resolution=Resolution.EDITOR if authority else Resolution.UNKNOWN,
            resolution_reason=reason[:250],
        )
        for other in instead_of:
            if other != authority:
                tell_apart(printed, other, by=by)
        rebuild(set(found.values()))
    return len(found)


def resolve_as_new(
    model: PrintedNames,
    printed: str,
    *,
    kind: type[Authority],
    by: AbstractBaseUser,
    instead_of: Iterable[Authority] = (),
) -> Authority:
    """Makes a new organisation or person called *printed*; resolves the name to it."""
    name = " ".join(printed.split())[:500]
    with transaction.atomic(), acting(by):
        made = kind.objects.create(
            name=name,
            slug=free_slug(kind, name),
            source_note="Made from a printed name while resolving signatories.",
        )
        resolve(model, printed, authority=made, by=by, instead_of=instead_of)
        look_for(kind, [made.pk])
    return made


def tell_apart(printed: str, authority: Authority, *, by: AbstractBaseUser) -> None:
    """Remembers that *printed* does not mean *authority*; again is no harm."""
    with transaction.atomic(), acting(by):
        Distinction.objects.get_or_create(
            normalised=NAME_FIELD.compute(printed),
            organisation=authority if isinstance(authority, Organisation) else None,
            person=authority if isinstance(authority, Person) else None,
        )


def open_names(model: PrintedNames, printed: str) -> QuerySet:
    """The names nobody has resolved that are printed like *printed*, as normalised."""
    key = NAME_FIELD.compute(printed)
    return model.objects.filter(resolution=Resolution.OPEN, normalised=key)


def called(text: str) -> list[Authority]:
    """Living organisations and people whose name or variant is exactly *text*."""
    if not normalise(text):
        return []
    return [
        *Organisation.objects.living().named(text)[:10],
        *Person.objects.living().named(text)[:10],
    ]

"""Newspapers and journals by the names that documents print: found, or entered."""

from collections.abc import Iterable

from django.db import models

from archive.models import Periodical

from .authority_values import key_of
from .captures import sha256

_NAME = Periodical._meta.get_field("normalised")


def periodical_key(name: str) -> str:
    """What tells one periodical's name from another's."""
    key: str = _NAME.compute(name)
    return key


def periodicals_named(names: Iterable[str]) -> dict[str, int]:
    """Primary keys by `periodical_key`; one that is not in the catalogue is entered.

    Merged records give way to their survivor; of several with one name the oldest
    counts.
    """
    printed = {
        periodical_key(name): name[:500] for name in names if periodical_key(name)
    }
    found = _known(printed)
    new = {key: name for key, name in printed.items() if key not in found}
    if new:
        taken = set(
            Periodical.objects.filter(
                slug__in=[_slug(name, "") for name in new.values()]
            ).values_list("slug", flat=True)
        )
        rows = []
        for key, name in new.items():
            slug = _slug(name, "")
            rows.append(
                Periodical(name=name, slug=_slug(name, key) if slug in taken else slug)
            )
            taken.add(slug)
        Periodical.objects.bulk_create(rows)
        found = _known(printed)
    return found


def periodicals_since(pk: int) -> dict[str, int]:
    """Primary keys, by `periodical_key`, of the periodicals entered after *pk*."""
    return _keys(Periodical.objects.filter(pk__gt=pk))


def _known(keys: Iterable[str]) -> dict[str, int]:
    return _keys(Periodical.objects.filter(normalised__in=list(keys)))


def _keys(periodicals: models.QuerySet[Periodical]) -> dict[str, int]:
    rows = periodicals.order_by("-pk")
    return {
        key: merged_into or pk
        for pk, key, merged_into in rows.values_list("pk", "normalised", "merged_into")
    }


def _slug(name: str, key: str) -> str:
    """An address for *name*; with part of a checksum of *key* where the plain one is
    taken."""
    plain = key_of(name)[:100] or "periodical"
    return f"{plain}-{sha256(key.encode())[:8]}" if key else plain

"""Addresses made from names: in any script, and free."""

from itertools import count

from django.db.models import Model
from django.utils.text import slugify

MAX_LENGTH = 100  # characters; leaves room for a number within a SlugField of 120


def free_slug(model: type[Model], name: str) -> str:
    """A slug for *name* that no record of *model* has: "basra", else "basra-2", …

    Letters of all scripts stay. A name without any gives the model's name.
    """
    stem = slugify(name, allow_unicode=True)[:MAX_LENGTH].strip("-_")
    stem = stem or str(model._meta.model_name)
    taken = set(
        model._base_manager.filter(slug__startswith=stem).values_list("slug", flat=True)
    )
    if stem not in taken:
        return stem
    return next(s for n in count(2) if (s := f"{stem}-{n}") not in taken)

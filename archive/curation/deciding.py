"""An editor's word on what machines suggested."""

from collections.abc import Iterable

from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction
from django.db.models import Model

from archive.models import LinkStatus

from .access_copies import rebuild
from .publishing import acting


def decide(
    model: type[Model], keys: Iterable[int], *, status: LinkStatus, by: AbstractBaseUser
) -> int:
    """Confirms or rejects mentions, figures or event links (primary keys).

    Returns how many changed; those that had *status* already are left as they are.
    """
    with transaction.atomic(), acting(by):
        rows = model._default_manager.filter(pk__in=set(keys)).exclude(status=status)
        changed = dict(
            rows.order_by("pk")
            .select_for_update(of=("self",))
            .values_list("pk", "document")
        )
        model._default_manager.filter(pk__in=changed).update(status=status)
        rebuild(set(changed.values()))
    return len(changed)

"""Judging documents that say nearly the same."""

from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction
from django.utils import timezone

from archive.models import NearDuplicate, Verdict

from .publishing import acting


class JudgedError(Exception):
    """Somebody has judged the pair in the meantime; the message says how."""


def judge(
    pair: NearDuplicate, verdict: Verdict, *, by: AbstractBaseUser
) -> NearDuplicate:
    """Closes the question for good, whatever is imported later.

    Raises JudgedError when somebody else was faster.
    """
    with transaction.atomic(), acting(by):
        locked = NearDuplicate.objects.select_for_update(of=("self",)).get(pk=pair.pk)
        if locked.judged_at is not None:
            raise JudgedError(
                f"Judged in the meantime: {locked.get_verdict_display()}. Reopen the "
                "pair to judge it anew."
            )
        locked.verdict = verdict
        locked.judged_by, locked.judged_at = by, timezone.now()
        locked.save(update_fields=["verdict", "judged_by", "judged_at"])
    return locked


def reopen(pair: NearDuplicate, *, by: AbstractBaseUser) -> NearDuplicate:
    """Asks again about a pair that was judged."""
    with transaction.atomic(), acting(by):
        locked = NearDuplicate.objects.select_for_update(of=("self",)).get(pk=pair.pk)
        locked.verdict = Verdict.UNJUDGED
        locked.judged_by, locked.judged_at = None, None
        locked.save(update_fields=["verdict", "judged_by", "judged_at"])
    return locked

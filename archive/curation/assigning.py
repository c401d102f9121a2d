"""Giving waiting work to people, and laying aside what needs none."""

from collections.abc import Iterable
from datetime import datetime

from django.contrib.auth.models import AbstractBaseUser
from django.utils import timezone

from archive.models import Assignment


def assign(
    queue: str, rows: Iterable[int], *, to: AbstractBaseUser, by: AbstractBaseUser
) -> int:
    """Gives *rows* (primary keys) of *queue* to a person, whoever had them before.

    Returns how many rows were given.
    """
    return _put(queue, rows, to, by, laid_aside_at=None)


def lay_aside(queue: str, rows: Iterable[int], *, by: AbstractBaseUser) -> int:
    """Says that *by* has looked at *rows* of *queue* and that nothing is to be done."""
    return _put(queue, rows, by, by, laid_aside_at=timezone.now())


def give_back(queue: str, rows: Iterable[int]) -> int:
    """Nobody has *rows* of *queue* any more, and none is laid aside."""
    given, _ = Assignment.objects.filter(queue=queue, row__in=set(rows)).delete()
    return given


def _put(
    queue: str,
    rows: Iterable[int],
    person: AbstractBaseUser,
    by: AbstractBaseUser,
    *,
    laid_aside_at: datetime | None,
) -> int:
    made = Assignment.objects.bulk_create(
        [
            Assignment(
                queue=queue,
                row=row,
                person=person,
                assigned_by=by,
                assigned_at=timezone.now(),
                laid_aside_at=laid_aside_at,
            )
            for row in sorted(set(rows))
        ],
        update_conflicts=True,
        unique_fields=["queue", "row"],
        update_fields=["person", "assigned_by", "assigned_at", "laid_aside_at"],
        batch_size=1_000,
    )
    return len(made)

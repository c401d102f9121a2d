"""Marks that something public changed: what an entity tag is made of."""

from django.db import models


class EditionQuerySet(models.QuerySet):
    """Questions about the state of the public side."""

    def state(self) -> tuple[int, int]:
        """Another pair whenever a transaction that changed something public commits.

        The sum sees transactions that commit in another order than they began.
        """
        found = self.aggregate(last=models.Max("pk"), all=models.Sum("pk"))
        return found["last"] or 0, int(found["all"] or 0)


class Edition(models.Model):
    """One row for each statement that changed what readers may see.

    Triggers write them (migration `editions`): on the tables of access copies for
    every change, on authorities where readers may see the record and the column. So
    a note of an editor, or a draft, makes no edition. Old rows go by themselves.
    """

    objects = EditionQuerySet.as_manager()

    def __str__(self) -> str:
        return f"edition {self.pk}"

"""Marks that something public changed: what an entity tag is made of."""

from django.db import connections, models

_STATE = """
    SELECT coalesce(max(id), 0), coalesce(sum(id), 0) FROM archive_edition
"""


class EditionQuerySet(models.QuerySet):
    """Questions about the state of the public side."""

    def state(self) -> tuple[int, int]:
        """Another pair whenever a transaction that changed something public commits.

        The sum sees transactions that commit in another order than they began.
        """
        # Asked before every page: the ORM would take longer than PostgreSQL.
        with connections[self.db].cursor() as cursor:
            cursor.execute(_STATE)
            last, all_ = cursor.fetchone()
        return last, int(all_)


class Edition(models.Model):
    """One row for each statement that changed what readers may see.

    Triggers write them (migration `editions`): on the tables of access copies for
    every change, on authorities where readers may see the record and the column. So
    a note of an editor, or a draft, makes no edition. Old rows go by themselves.
    """

    objects = EditionQuerySet.as_manager()

    def __str__(self) -> str:
        return f"edition {self.pk}"

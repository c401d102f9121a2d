"""Who has taken on which piece of waiting work, and what was laid aside."""

from django.conf import settings
from django.db import models


class AssignmentQuerySet(models.QuerySet):
    """Questions about assignments."""

    def rows_of(self, queue: str):
        """Primary keys of the rows of *queue* that somebody has."""
        return self.filter(queue=queue, laid_aside_at=None).values("row")

    def laid_aside(self, queue: str):
        """Primary keys of the rows of *queue* with which there is nothing to do."""
        return self.filter(queue=queue, laid_aside_at__isnull=False).values("row")


class Assignment(models.Model):
    """A row of a queue that is one person's to deal with.

    `queue` is the name of the queue, `row` the primary key of the row that waits. Once
    the row no longer waits, the assignment says nothing. `laid_aside_at` says that the
    person has looked and that nothing is to be done: a page without a date, say.
    """

    queue = models.CharField(max_length=20)
    row = models.BigIntegerField()
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="assignments"
    )
    assigned_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
    )
    assigned_at = models.DateTimeField(auto_now=True)
    laid_aside_at = models.DateTimeField(null=True, blank=True)

    objects = AssignmentQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        indexes = [models.Index(fields=["person", "queue"], name="assignment_mine")]
        constraints = [
            models.UniqueConstraint(
                fields=["queue", "row"], name="assignment_to_one_person"
            )
        ]

    def __str__(self) -> str:
        return f"{self.queue} {self.row}: {self.person}"

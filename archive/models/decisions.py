"""What editors have decided, kept: nobody is asked twice, and all can be undone."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from .history import Catalogued, catalogued
from .organisations import Organisation
from .people import Person


@catalogued
class Distinction(Catalogued):
    """A printed name and a body or human that were judged different.

    `normalised` is the name's normal form; the pair is not suggested again.
    """

    normalised = models.CharField("name", max_length=250)
    organisation = models.ForeignKey(
        Organisation, models.CASCADE, null=True, blank=True, related_name="distinctions"
    )
    person = models.ForeignKey(
        Person, models.CASCADE, null=True, blank=True, related_name="distinctions"
    )

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="distinction_from_one",
                condition=Q(organisation=None, person__isnull=False)
                | Q(organisation__isnull=False, person=None),
            ),
            models.UniqueConstraint(
                fields=["normalised", "organisation"],
                name="distinction_from_organisation_once",
            ),
            models.UniqueConstraint(
                fields=["normalised", "person"], name="distinction_from_person_once"
            ),
        ]

    def __str__(self) -> str:
        return f"“{self.normalised}” is not {self.organisation or self.person}"


class MergeQuerySet(models.QuerySet):
    """Questions about merges."""

    def standing(self):
        """Merges that nobody has taken back."""
        return self.filter(undone_at=None)


class Merge(models.Model):
    """Two records made one: by whom, why, and all that is needed to undo it.

    `kind` is the model's name. `moved` lists `[model, primary key, field, old value]`,
    `made` what the merge added as `[model, primary key]`, and `before` the survivor's
    fields as they were.
    """

    kind = models.CharField(max_length=20)
    kept = models.BigIntegerField()
    absorbed = models.BigIntegerField()
    reason = models.TextField()
    before = models.JSONField(default=dict)
    moved = models.JSONField(default=list)
    made = models.JSONField(default=list)
    merged_at = models.DateTimeField(auto_now_add=True)
    merged_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
    )
    undone_at = models.DateTimeField(null=True, blank=True)
    undone_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
    )

    objects = MergeQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        indexes = [models.Index(fields=["kind", "absorbed"], name="merge_absorbed")]
        constraints = [
            models.CheckConstraint(
                name="merge_of_two", condition=~Q(kept=models.F("absorbed"))
            ),
            models.CheckConstraint(name="merge_has_reason", condition=~Q(reason="")),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.absorbed} merged into {self.kept}"

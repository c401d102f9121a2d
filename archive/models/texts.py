"""States of a text, and stretches of it that facts point at."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from .history import Catalogued, catalogued


class TextRevision(models.Model):
    """A numbered, immutable state of a document's text.

    `text` is the whole text as received (furniture included, never normalised);
    `blocks` tells the parts: a list of `[role, start, end, repeats]`, in code points.
    """

    document = models.ForeignKey(
        "archive.Document", models.CASCADE, related_name="revisions", db_index=False
    )
    number = models.PositiveIntegerField()
    text = models.TextField()
    blocks = models.JSONField(default=list)
    sha256 = models.CharField("SHA-256", max_length=64)
    capture = models.ForeignKey(
        "archive.Capture",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="revisions",
        help_text="Where the text was read; empty for an editor's correction.",
    )
    created_at = models.DateTimeField(auto_now_add=True)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
    )
    note = models.TextField(blank=True, help_text="Why the text was corrected.")

    class Meta:
        ordering = ["document", "-number"]
        constraints = [
            models.UniqueConstraint(
                fields=["document", "number"], name="textrevision_number_once"
            ),
            models.CheckConstraint(
                name="textrevision_numbered_from_one", condition=Q(number__gte=1)
            ),
        ]

    def __str__(self) -> str:
        return f"revision {self.number} of document {self.document_id}"


class PassageState(models.TextChoices):
    """How well a passage has survived the changes of its text."""

    EXACT = "exact", "exact"
    SHIFTED = "shifted", "shifted"
    CHANGED = "changed", "changed"
    AMBIGUOUS = "ambiguous", "ambiguous"
    ORPHANED = "orphaned", "orphaned"


IN_DOUBT = (PassageState.AMBIGUOUS, PassageState.ORPHANED)


class PassageQuerySet(models.QuerySet):
    """Questions about passages."""

    def needing_review(self):
        """Passages whose place in the current text is in doubt."""
        return self.filter(state__in=IN_DOUBT)


@catalogued
class Passage(Catalogued):
    """A stretch of one text revision: code points, end-exclusive, logical order.

    `exact`, `prefix` and `suffix` are the W3C Web Annotation text quote selector.
    """

    document = models.ForeignKey(
        "archive.Document", models.CASCADE, related_name="passages"
    )
    revision = models.ForeignKey(TextRevision, models.PROTECT, related_name="passages")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    exact = models.TextField()
    prefix = models.CharField(max_length=64, blank=True)
    suffix = models.CharField(max_length=64, blank=True)
    state = models.CharField(
        max_length=9, choices=PassageState, default=PassageState.EXACT
    )

    objects = PassageQuerySet.as_manager()

    class Meta:
        ordering = ["document", "start", "end"]
        constraints = [
            models.CheckConstraint(
                name="passage_not_empty", condition=Q(start__lt=F("end"))
            ),
        ]
        indexes = [
            models.Index(
                fields=["state"],
                name="passage_in_doubt",
                condition=Q(state__in=["ambiguous", "orphaned"]),
            )
        ]

    def __str__(self) -> str:
        return f"“{self.exact[:60]}”"

"""Signatory lists as data: ordered, as printed, resolved or honestly open."""

from django.db import models

from .documents import Document
from .fields import word_index
from .history import Catalogued, catalogued
from .printed import PrintedName, PrintedNameQuerySet


class SignatoryKind(models.TextChoices):
    """What the printed name stands for."""

    ORGANISATION = "organisation", "organisation"
    PERSON = "person", "person"
    UNKNOWN = "unknown", "unknown"


class SignatoryQuerySet(PrintedNameQuerySet):
    """Questions about signatories."""

    def in_printed_order(self):
        """As the document lists them."""
        return self.order_by("document", "position")


@catalogued
class Signatory(PrintedName, Catalogued):
    """One signatory of one document."""

    document = models.ForeignKey(
        Document, models.CASCADE, related_name="signatories", db_index=False
    )
    position = models.PositiveIntegerField()
    kind = models.CharField(
        max_length=12, choices=SignatoryKind, default=SignatoryKind.UNKNOWN
    )
    capacity = models.TextField(
        blank=True, help_text="Office or affiliation as printed beside the name."
    )
    group_as_printed = models.CharField(
        max_length=250,
        blank=True,
        help_text="The heading it stands under, such as a country.",
    )
    truncated = models.BooleanField(
        default=False, help_text="The source breaks off in the middle of the name."
    )
    passage = models.ForeignKey(
        "archive.Passage", models.SET_NULL, null=True, blank=True, related_name="+"
    )

    objects = SignatoryQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "signatories"
        ordering = ["document", "position"]
        indexes = [
            models.Index(fields=["normalised"], name="signatory_normalised"),
            word_index("signatory_words"),
            models.Index(
                fields=["id"],
                name="signatory_open",
                condition=models.Q(resolution="open"),
            ),
        ]
        constraints = [
            *PrintedName.Meta.constraints,
            models.UniqueConstraint(
                fields=["document", "position"],
                name="signatory_position_once",
                deferrable=models.Deferrable.DEFERRED,
            ),
        ]

"""What readers must not see, or only in part: redactions, contacts, comments."""

from django.db import models
from django.db.models import Q

from archive.parsing.names import initials

from .documents import Document
from .history import Catalogued, catalogued
from .texts import Passage


class RedactionReason(models.TextChoices):
    """Why words are withheld."""

    SAFETY = "safety", "somebody's safety"
    PRIVACY = "privacy", "privacy"
    LEGAL = "legal", "a legal duty"
    OTHER = "other", "other"


class RedactableField(models.TextChoices):
    """Which fields of a document can be withheld as a whole."""

    TITLE = "title", "title"
    DATE_AS_PRINTED = "date_as_printed", "date as printed"
    DATE_EDTF = "date_edtf", "date"
    DATE_RATIONALE = "date_rationale", "reason for the date"
    ISSUE = "issue", "issue"
    PLACE = "place", "place"
    PLACE_AS_PRINTED = "place_as_printed", "place as printed"


@catalogued
class Redaction(Catalogued):
    """Withheld words: a passage or a whole field. Leaves no trace in public."""

    document = models.ForeignKey(Document, models.CASCADE, related_name="redactions")
    passage = models.ForeignKey(
        Passage, models.PROTECT, null=True, blank=True, related_name="redactions"
    )
    field = models.CharField(
        max_length=40,
        blank=True,
        choices=RedactableField,
        help_text="A whole field that readers do not see.",
    )
    reason = models.CharField(max_length=8, choices=RedactionReason)
    explanation = models.TextField(blank=True, help_text="For editors only.")
    replacement = models.CharField(
        max_length=120, default="[…]", help_text="What readers see instead."
    )

    class Meta:
        ordering = ["document", "pk"]
        constraints = [
            models.CheckConstraint(
                name="redaction_of_passage_or_field",
                condition=Q(passage__isnull=False, field="")
                | (Q(passage=None) & ~Q(field="")),
                violation_error_message="Redact a passage or a field, not both.",
            )
        ]

    def __str__(self) -> str:
        return f"redaction {self.pk} ({self.get_reason_display()})"


class ContactKind(models.TextChoices):
    """What sort of contact data it is."""

    TELEPHONE = "telephone", "telephone number"
    EMAIL = "email", "e-mail address"


@catalogued
class ContactDetail(Catalogued):
    """A telephone number or e-mail address found in a text; never shown in public."""

    document = models.ForeignKey(
        Document, models.CASCADE, related_name="contact_details"
    )
    kind = models.CharField(max_length=9, choices=ContactKind)
    value = models.CharField(max_length=320)
    passage = models.ForeignKey(
        Passage, models.SET_NULL, null=True, blank=True, related_name="+"
    )

    class Meta:
        ordering = ["document", "pk"]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} in document {self.document_id}"


class ReaderCommentQuerySet(models.QuerySet):
    """Questions about readers' comments."""

    def released(self):
        """Comments that an editor has released to the public."""
        return self.filter(is_released=True)


@catalogued
class ReaderComment(Catalogued):
    """A comment printed under a source page: private until an editor releases it."""

    document = models.ForeignKey(Document, models.CASCADE, related_name="comments")
    position = models.PositiveIntegerField(help_text="Order on the page, from 1.")
    number_as_printed = models.PositiveIntegerField(null=True, blank=True)
    author_as_printed = models.TextField(blank=True)
    date_as_printed = models.CharField(max_length=250, blank=True)
    date_edtf = models.CharField(max_length=120, blank=True)
    text = models.TextField()
    is_released = models.BooleanField(
        default=False, help_text="Readers may see this comment, its author as initials."
    )
    shows_author_name = models.BooleanField(
        default=False, help_text="Readers may also see the author's name."
    )

    objects = ReaderCommentQuerySet.as_manager()

    class Meta:
        ordering = ["document", "position"]
        constraints = [
            models.UniqueConstraint(
                fields=["document", "position"],
                name="readercomment_position_once",
                deferrable=models.Deferrable.DEFERRED,
            ),
            models.CheckConstraint(
                name="readercomment_named_only_when_released",
                condition=Q(shows_author_name=False) | Q(is_released=True),
                violation_error_message="Release the comment before its author's name.",
            ),
        ]

    def __str__(self) -> str:
        return f"comment {self.position} on document {self.document_id}"

    @property
    def public_author(self) -> str:
        """The author as readers may see: initials, or the name if released; else ""."""
        if self.shows_author_name:
            return self.author_as_printed
        return initials(self.author_as_printed)

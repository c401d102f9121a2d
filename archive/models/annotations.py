"""What is known about stretches of a text: names, numbers, remarks, evidence."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from .documents import Document, LinkStatus
from .history import Catalogued, catalogued
from .texts import Passage


class SuggestionQuerySet(models.QuerySet):
    """Questions about facts that machines suggest and editors decide."""

    def suggested(self):
        """Waiting for an editor."""
        return self.filter(status=LinkStatus.SUGGESTED)

    def confirmed(self):
        """An editor stands behind these."""
        return self.filter(status=LinkStatus.CONFIRMED)


class Suggestion(Catalogued):
    """Parent of facts found in a text: suggested, confirmed or rejected."""

    document = models.ForeignKey(Document, models.CASCADE, related_name="%(class)ss")
    passage = models.ForeignKey(Passage, models.PROTECT, related_name="%(class)ss")
    status = models.CharField(
        max_length=9, choices=LinkStatus, default=LinkStatus.SUGGESTED
    )
    rule = models.CharField(
        max_length=120,
        blank=True,
        help_text="What found it; empty for an editor's find.",
    )

    objects = SuggestionQuerySet.as_manager()

    class Meta:
        abstract = True


@catalogued
class Mention(Suggestion):
    """A name in a text and the organisation, person, place or event it stands for."""

    organisation = models.ForeignKey(
        "archive.Organisation",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="mentions",
    )
    person = models.ForeignKey(
        "archive.Person", models.PROTECT, null=True, blank=True, related_name="mentions"
    )
    place = models.ForeignKey(
        "archive.Place", models.PROTECT, null=True, blank=True, related_name="mentions"
    )
    event = models.ForeignKey(
        "archive.Event", models.PROTECT, null=True, blank=True, related_name="mentions"
    )

    class Meta:
        ordering = ["document", "passage__start"]
        constraints = [
            models.CheckConstraint(
                name="mention_of_one_thing",
                condition=Q(
                    person=None, place=None, event=None, organisation__isnull=False
                )
                | Q(organisation=None, place=None, event=None, person__isnull=False)
                | Q(organisation=None, person=None, event=None, place__isnull=False)
                | Q(organisation=None, person=None, place=None, event__isnull=False),
                violation_error_message=(
                    "A mention means exactly one organisation, person, place or event."
                ),
            )
        ]

    def __str__(self) -> str:
        return f"{self.passage} → {self.target}"

    @property
    def target(self):
        """The organisation, person, place or event meant."""
        return self.organisation or self.person or self.place or self.event


class Measure(models.TextChoices):
    """What a figure counts."""

    KILLED = "killed", _("killed")
    INJURED = "injured", _("injured")
    ARRESTED = "arrested", _("arrested")
    DISPLACED = "displaced", _("displaced")
    OTHER = "other", _("other")


@catalogued
class Figure(Suggestion):
    """A number claimed: a range in the printed words, never one number or a total."""

    event = models.ForeignKey(
        "archive.Event", models.PROTECT, null=True, blank=True, related_name="figures"
    )
    measure = models.CharField(max_length=9, choices=Measure)
    minimum = models.BigIntegerField(null=True, blank=True)
    maximum = models.BigIntegerField(null=True, blank=True)
    qualifier = models.CharField(
        max_length=120, blank=True, help_text="As printed: at least, up to, dozens."
    )
    phrase = models.TextField(help_text="The words in which the number was printed.")
    claimant = models.ForeignKey(
        "archive.Organisation",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="claims",
    )

    class Meta:
        ordering = ["document", "passage__start"]
        constraints = [
            models.CheckConstraint(
                name="figure_range_in_order",
                condition=Q(minimum=None)
                | Q(maximum=None)
                | Q(minimum__lte=F("maximum")),
                violation_error_message="The minimum is greater than the maximum.",
            ),
            models.CheckConstraint(
                name="figure_not_negative",
                condition=(Q(minimum=None) | Q(minimum__gte=0))
                & (Q(maximum=None) | Q(maximum__gte=0)),
                violation_error_message="A figure is not negative.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_measure_display()}: {self.phrase}"


class Motivation(models.TextChoices):
    """Why a remark was made (W3C Web Annotation, motivations)."""

    COMMENTING = "commenting", "note"
    DESCRIBING = "describing", "description"
    QUESTIONING = "questioning", "question"
    EDITING = "editing", "proposed correction"


class AnnotationQuerySet(models.QuerySet):
    """Questions about remarks."""

    def for_readers(self):
        """Remarks that readers may see."""
        return self.filter(is_public=True)


@catalogued
class Annotation(Catalogued):
    """An editor's remark on a passage or on a whole document."""

    document = models.ForeignKey(Document, models.CASCADE, related_name="annotations")
    passage = models.ForeignKey(
        Passage, models.PROTECT, null=True, blank=True, related_name="annotations"
    )
    motivation = models.CharField(
        max_length=12, choices=Motivation, default=Motivation.COMMENTING
    )
    body = models.TextField()
    is_public = models.BooleanField(
        default=False, help_text="Readers see it beside the text."
    )

    objects = AnnotationQuerySet.as_manager()

    class Meta:
        ordering = ["document", "pk"]
        constraints = [
            models.CheckConstraint(name="annotation_not_empty", condition=~Q(body=""))
        ]

    def __str__(self) -> str:
        return self.body[:80]


class EvidencedField(models.TextChoices):
    """Which field of a document a passage is evidence for."""

    TITLE = "title", "title"
    DATE = "date", "date"
    ISSUER = "issuer", "issuer"
    AUTHOR = "author", "author"
    PERIODICAL = "periodical", "periodical"
    ISSUE = "issue", "issue"
    PLACE = "place", "place"
    KIND = "kind", "kind"


@catalogued
class Evidence(Catalogued):
    """A passage that supports what the catalogue says in a field."""

    document = models.ForeignKey(
        Document, models.CASCADE, related_name="evidence", db_index=False
    )
    field = models.CharField(max_length=10, choices=EvidencedField)
    passage = models.ForeignKey(Passage, models.PROTECT, related_name="evidence")
    rule = models.CharField(max_length=120, blank=True)

    class Meta:
        verbose_name_plural = "evidence"
        ordering = ["document", "field", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["document", "field", "passage"], name="evidence_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.get_field_display()}: {self.passage}"

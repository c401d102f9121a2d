"""The thing kept: a statement, article, letter or post, and who made it."""

from django.db import models
from django.db.models import Q
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _

from .dated import Dated, DatedQuerySet
from .fields import NormalisedField, word_index
from .history import Catalogued, catalogued
from .organisations import Organisation
from .people import Person
from .periodicals import Periodical
from .places import Place
from .printed import PrintedName
from .readings import Reading
from .sources import Source
from .tags import TaggableManager


class DocumentKind(models.TextChoices):
    """The kinds that reading tells apart (`parsing.record.Kind`)."""

    STATEMENT = "statement", _("statement")
    JOINT_STATEMENT = "joint_statement", _("joint statement")
    ARTICLE = "article", _("article")
    BLOG_POST = "blog_post", _("blog post")
    OPEN_LETTER = "open_letter", _("open letter")
    PRESS_RELEASE = "press_release", _("press release")
    MESSAGE = "message", _("message")
    OTHER = "other", _("other")


class Status(models.TextChoices):
    """Whether readers may see a document."""

    DRAFT = "draft", "draft"
    PUBLISHED = "published", "published"
    WITHDRAWN = "withdrawn", "withdrawn"


class DocumentQuerySet(DatedQuerySet):
    """Questions about documents."""

    def published(self):
        """Documents that readers may see: published and not withheld."""
        return self.filter(status=Status.PUBLISHED, withheld_reason="")

    def drafts(self):
        """Documents that wait to be published."""
        return self.filter(status=Status.DRAFT)

    def issued_by(self, authority: Organisation | Person):
        """Documents that *authority* issued or wrote."""
        return self._with(Contribution, authority)

    def signed_by(self, authority: Organisation | Person):
        """Documents that *authority* signed."""
        return self._with(self.model.signatories.rel.related_model, authority)

    def _with(self, names: type[PrintedName], authority: Organisation | Person):
        return self.filter(pk__in=names.objects.of(authority).values("document"))

    def needing_review(self):
        """Documents whose title or date nobody knows."""
        return self.filter(Q(title="") | Q(date_edtf=""))

    def newest_first(self):
        """By latest possible date of issue; undated ones last, in a stable order."""
        return self.order_by(
            Coalesce("date_latest", "date_earliest").desc(nulls_last=True), "-pk"
        )


@catalogued
class Document(Dated, Catalogued):
    """A catalogue entry; its words are in its revisions, its names in other rows."""

    kind = models.CharField(max_length=16, choices=DocumentKind)
    language = models.CharField(
        max_length=35,
        default="und",
        help_text="BCP 47, such as en, ar or ckb; und if unknown.",
    )
    title = models.TextField(
        blank=True,
        help_text=(
            "As printed. Where the source has none, supply one and tick the box below."
        ),
    )
    title_is_supplied = models.BooleanField(
        default=False,
        help_text="We supplied the title; readers see it in square brackets.",
    )
    title_normalised = NormalisedField(source="title")
    periodical = models.ForeignKey(
        Periodical, models.PROTECT, null=True, blank=True, related_name="documents"
    )
    issue = models.CharField(max_length=120, blank=True)
    place = models.ForeignKey(
        Place,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="documents_issued",
        help_text="Where it was issued: the place of its dateline.",
    )
    place_as_printed = models.CharField(max_length=250, blank=True)
    part_of = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="parts",
        help_text="The document that carries this one.",
    )
    source = models.ForeignKey(
        Source,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="documents",
        db_index=False,
    )
    fragment = models.CharField(
        max_length=40,
        default="1",
        editable=False,
        help_text="Which one of its source: 1 is the first, 1.1 the first inside it.",
    )
    status = models.CharField(max_length=9, choices=Status, default=Status.DRAFT)
    published_at = models.DateTimeField(null=True, blank=True, editable=False)
    withheld_reason = models.CharField(
        max_length=250,
        blank=True,
        help_text="Kept from readers until an editor has looked, for this reason.",
    )
    text = models.ForeignKey(
        "archive.TextRevision",
        models.PROTECT,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
        help_text="The current state of the text.",
    )
    base_reading = models.ForeignKey(
        Reading,
        models.PROTECT,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
        help_text="The reading that the next import compares with.",
    )
    note = models.TextField(
        "note for editors", blank=True, help_text="Never shown in public."
    )

    tags = TaggableManager(
        through="archive.DocumentTag", blank=True, related_name="documents"
    )
    objects = DocumentQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        permissions = [("publish_document", "Can publish and withdraw documents")]
        indexes = [
            word_index("document_words", "title_normalised"),
            models.Index(fields=["status", "-id"], name="document_by_status"),
            models.Index(fields=["created_in"], name="document_by_run"),
            models.Index(
                Coalesce("date_latest", "date_earliest").desc(nulls_last=True),
                models.F("id").desc(),
                name="document_newest_first",
            ),
        ]
        constraints = [
            *Dated.Meta.constraints,
            models.UniqueConstraint(
                fields=["source", "fragment"], name="document_once_per_source"
            ),
            models.CheckConstraint(
                name="document_not_part_of_itself",
                condition=~Q(part_of=models.F("pk")),
                violation_error_message="A document cannot be part of itself.",
            ),
            models.CheckConstraint(
                name="document_supplied_title_exists",
                condition=Q(title_is_supplied=False) | ~Q(title=""),
                violation_error_message="A supplied title needs words.",
            ),
            models.CheckConstraint(
                name="document_published_has_time",
                condition=~Q(status="published") | Q(published_at__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return self.display_title

    @property
    def display_title(self) -> str:
        """The title; in square brackets where the source has none, as is usual."""
        if not self.title:
            return f"[{self.get_kind_display().capitalize()} without a title]"
        return f"[{self.title}]" if self.title_is_supplied else self.title


class ContributionRole(models.TextChoices):
    """What somebody did for a document."""

    ISSUER = "issuer", "issuer"
    AUTHOR = "author", "author"


@catalogued
class Contribution(PrintedName, Catalogued):
    """An issuer or author of a document, in the order printed."""

    document = models.ForeignKey(
        Document, models.CASCADE, related_name="contributions", db_index=False
    )
    role = models.CharField(max_length=6, choices=ContributionRole)
    position = models.PositiveIntegerField()
    branch_as_printed = models.CharField(
        max_length=500, blank=True, help_text="The sub-body printed beside the name."
    )

    class Meta:
        ordering = ["document", "role", "position"]
        indexes = [word_index("contribution_words")]
        constraints = [
            *PrintedName.Meta.constraints,
            models.UniqueConstraint(
                fields=["document", "role", "position"],
                name="contribution_position_once",
                deferrable=models.Deferrable.DEFERRED,
            ),
        ]


class LinkStatus(models.TextChoices):
    """Whether an editor stands behind what a machine suggested."""

    SUGGESTED = "suggested", "suggested"
    CONFIRMED = "confirmed", "confirmed"
    REJECTED = "rejected", "rejected"


@catalogued
class DocumentEvent(Catalogued):
    """A document speaks of an event."""

    document = models.ForeignKey(Document, models.CASCADE, related_name="event_links")
    event = models.ForeignKey(
        "archive.Event", models.PROTECT, related_name="document_links"
    )
    status = models.CharField(
        max_length=9, choices=LinkStatus, default=LinkStatus.SUGGESTED
    )
    passage = models.ForeignKey(
        "archive.Passage", models.SET_NULL, null=True, blank=True, related_name="+"
    )
    reason = models.CharField(max_length=250, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["document", "event"], name="documentevent_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.document}: {self.event}"

"""The public's truth: all that views, search, feeds and API may read of documents.

Rebuilt by `curation.access_copies` on every change; redactions, contact data and
drafts never reach these tables.
"""

from datetime import date

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import models
from django.db.models import F, Q, Value
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from .dated import DatedQuerySet
from .documents import Document, DocumentKind
from .fields import NormalisedField
from .organisations import Organisation
from .people import Person

NEWEST_FIRST = (F("sort_date").desc(nulls_last=True), F("document_id").desc())


class AccessCopyQuerySet(DatedQuerySet):
    """Readers' questions about published documents."""

    def newest_first(self):
        """By latest possible date of issue; undated ones last, in a stable order."""
        return self.order_by(*NEWEST_FIRST)

    def issued_by(self, authority: Organisation | Person):
        """Documents that *authority* issued or wrote."""
        return self._named(authority, [PointRole.ISSUER, PointRole.AUTHOR])

    def signed_by(self, authority: Organisation | Person):
        """Documents that *authority* signed."""
        return self._named(authority, [PointRole.SIGNATORY])

    def _named(self, authority: models.Model, roles: list[str]):
        points = AccessPoint.objects.filter(
            role__in=roles, **{authority._meta.model_name: authority}
        )
        return self.filter(pk__in=points.values("access_copy"))

    def lean(self, *more: str):
        """Rows for lists: what they show and are ordered by, and the fields *more*."""
        shown = "slug kind language title title_is_supplied byline signatory_count"
        columns = "date_edtf date_basis sort_date source_site part_of_id"
        return self.only(*shown.split(), *columns.split(), *more)


class AccessCopy(models.Model):
    """One published document as readers may see it.

    `content` holds what the detail page shows, a JSON object:
    - "paragraphs": [{"n": number or null, "role": Role, "text": str,
      "marks": [[start, end, "place", primary key], …]}] — offsets in code points of
      that paragraph's text, disjoint and in order; only confirmed mentions;
    - "notes": [{"n": paragraph number or null, "body": str}] — public annotations;
    - "figures": [{"n": …, "measure", "minimum", "maximum", "qualifier", "phrase",
      "claimant": str, "event": primary key or null, "confirmed": bool}];
    - "comments": [{"number", "author", "date", "text"}] — released ones;
    - "parts": [{"document": primary key, "after": paragraph number or null}].
    """

    document = models.OneToOneField(
        Document, models.CASCADE, primary_key=True, related_name="access_copy"
    )
    slug = models.CharField(max_length=120)
    kind = models.CharField(max_length=16, choices=DocumentKind)
    language = models.CharField(max_length=35)
    script = models.CharField(max_length=4, blank=True)
    title = models.TextField(blank=True)
    title_is_supplied = models.BooleanField(default=False)
    byline = models.TextField(
        blank=True, help_text="Issuers and authors as printed, for lists."
    )
    date_as_printed = models.CharField(max_length=250, blank=True)
    date_edtf = models.CharField(max_length=120, blank=True)
    date_basis = models.CharField(max_length=10, blank=True)
    date_rationale = models.TextField(blank=True)
    date_earliest = models.DateField(null=True)
    date_latest = models.DateField(null=True)
    sort_date = models.DateField(null=True)
    year = models.SmallIntegerField(
        null=True, help_text="Where the date lies in one year for certain."
    )
    periodical = models.ForeignKey(
        "archive.Periodical", models.PROTECT, null=True, related_name="access_copies"
    )
    issue = models.CharField(max_length=120, blank=True)
    place = models.ForeignKey(
        "archive.Place", models.PROTECT, null=True, related_name="+"
    )
    place_as_printed = models.CharField(max_length=250, blank=True)
    part_of = models.ForeignKey(
        "self", models.SET_NULL, null=True, related_name="parts", db_constraint=False
    )
    text = models.TextField(help_text="The public text in plain words.")
    content = models.JSONField()
    signatory_count = models.PositiveIntegerField(default=0)
    source_url = models.TextField(blank=True)
    source_site = models.CharField(max_length=250, blank=True)
    rights = models.TextField(blank=True)
    capture_sha256 = models.CharField(max_length=64, blank=True)
    captured_on = models.DateField(null=True)
    first_seen = models.DateTimeField(null=True)
    media_type = models.CharField(max_length=100, blank=True)
    version = models.PositiveIntegerField(
        default=1, help_text="Counts what readers cite: AccessVersion keeps the others."
    )
    version_at = models.DateTimeField(help_text="Since when this version stands.")
    published_at = models.DateTimeField()
    updated_at = models.DateTimeField()

    objects = AccessCopyQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "access copies"
        indexes = [
            models.Index(*NEWEST_FIRST, name="accesscopy_newest_first"),
            models.Index(
                fields=["-published_at", "-document"], name="accesscopy_latest"
            ),
        ]

    def __str__(self) -> str:
        return self.display_title

    def get_absolute_url(self) -> str:
        return reverse("document", args=[self.pk, self.slug])

    @property
    def display_title(self) -> str:
        """The title; in square brackets where the source has none, as is usual.

        Where nobody gave one either, our words for that, in the reader's language.
        """
        if not self.title:
            kind = self.get_kind_display().capitalize()
            return gettext("[%(kind)s without a title]") % {"kind": kind}
        return f"[{self.title}]" if self.title_is_supplied else self.title


class SearchEntry(models.Model):
    """What search and facets read of a published document: one narrow row each.

    Apart from the access copy, so that counting ten thousand matches reads few pages.
    In `issuer_ids` and `signatory_ids` bodies stand with their key, people with its
    negative. `in_sample` marks one document in sixteen: "about" is counted on these.
    """

    access_copy = models.OneToOneField(
        AccessCopy, models.CASCADE, primary_key=True, related_name="search_entry"
    )
    sort_date = models.DateField(null=True)
    date_earliest = models.DateField(null=True)
    date_latest = models.DateField(null=True)
    year = models.SmallIntegerField(null=True)
    kind = models.CharField(max_length=16, choices=DocumentKind)
    language = models.CharField(max_length=35)
    periodical_id = models.BigIntegerField(null=True)
    issuer_ids = ArrayField(models.BigIntegerField(), default=list)
    signatory_ids = ArrayField(models.BigIntegerField(), default=list)
    place_ids = ArrayField(models.BigIntegerField(), default=list)
    event_ids = ArrayField(models.BigIntegerField(), default=list)
    tag_ids = ArrayField(models.BigIntegerField(), default=list)
    in_sample = models.BooleanField(default=False)
    vector = SearchVectorField(null=True)

    objects = DatedQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "search entries"
        indexes = [
            # Undated documents come last in both orders.
            models.Index(
                Coalesce("sort_date", Value(date(1, 1, 1))),
                F("access_copy_id"),
                name="searchentry_newest",
            ),
            models.Index(
                Coalesce("sort_date", Value(date(9999, 12, 31))),
                F("access_copy_id"),
                name="searchentry_oldest",
            ),
            GinIndex(fields=["vector"], name="searchentry_vector"),
            GinIndex(
                fields=["vector"],
                name="searchentry_sample",
                condition=Q(in_sample=True),
            ),
        ]

    def __str__(self) -> str:
        return f"search entry of document {self.pk}"


class PointRole(models.TextChoices):
    """What ties a name to a document."""

    ISSUER = "issuer", _("issuer")
    AUTHOR = "author", _("author")
    SIGNATORY = "signatory", _("signatory")
    MENTION = "mention", _("mentioned")
    PLACE = "place", _("place")
    EVENT = "event", _("event")
    TAG = "tag", _("tag")


class AccessPointQuerySet(models.QuerySet):
    """Readers' questions about names in published documents."""

    def signatures(self):
        """Signatories of published documents."""
        return self.filter(role=PointRole.SIGNATORY)

    def in_printed_order(self):
        """As their document lists them."""
        return self.order_by("access_copy", "role", "position")


class AccessPoint(models.Model):
    """A name under which a published document is found (ISAD(G): access point).

    `name` is as printed; the foreign keys say who or what is meant, where known.
    `is_confirmed` is False for a machine's suggestion, and pages say so.
    """

    access_copy = models.ForeignKey(
        AccessCopy, models.CASCADE, related_name="points", db_index=False
    )
    role = models.CharField(max_length=9, choices=PointRole)
    position = models.PositiveIntegerField(default=0)
    name = models.TextField()
    normalised = NormalisedField(source="name")
    kind = models.CharField(max_length=12, blank=True)
    capacity = models.TextField(blank=True)
    group_as_printed = models.CharField(max_length=250, blank=True)
    branch_as_printed = models.CharField(max_length=500, blank=True)
    truncated = models.BooleanField(default=False)
    is_confirmed = models.BooleanField(default=True)
    sort_date = models.DateField(null=True)
    organisation = models.ForeignKey(
        Organisation, models.PROTECT, null=True, related_name="access_points"
    )
    person = models.ForeignKey(
        Person, models.PROTECT, null=True, related_name="access_points"
    )
    place = models.ForeignKey(
        "archive.Place", models.PROTECT, null=True, related_name="access_points"
    )
    event = models.ForeignKey(
        "archive.Event", models.PROTECT, null=True, related_name="access_points"
    )
    tag = models.ForeignKey(
        "archive.Tag", models.PROTECT, null=True, related_name="access_points"
    )

    objects = AccessPointQuerySet.as_manager()

    class Meta:
        ordering = ["access_copy", "role", "position"]
        indexes = [
            models.Index(
                fields=["normalised", "id"],
                name="accesspoint_signatory_names",
                condition=Q(role="signatory"),
            ),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["access_copy", "role", "position"], name="accesspoint_once"
            )
        ]

    def __str__(self) -> str:
        return self.name


class Tombstone(models.Model):
    """What stands where a withdrawn document stood (410 Gone)."""

    document = models.OneToOneField(
        Document, models.CASCADE, primary_key=True, related_name="tombstone"
    )
    withdrawn_at = models.DateTimeField()
    public_reason = models.TextField(
        blank=True, help_text="Shown to readers; never names the withdrawn text."
    )

    class Meta:
        ordering = ["-withdrawn_at"]

    def __str__(self) -> str:
        return f"document {self.document_id}, withdrawn {self.withdrawn_at:%Y-%m-%d}"

"""Where documents come from, and the bytes as received."""

from django.contrib.postgres.indexes import HashIndex
from django.db import models
from django.db.models import Q

from .fields import DigestField
from .history import Catalogued, catalogued


class SourceQuerySet(models.QuerySet):
    """Questions about sources."""

    def missing(self):
        """Sources whose file was gone from its tree at the last import."""
        return self.filter(missing_since__isnull=False)


@catalogued
class Source(Catalogued):
    """A page or file that statements come from, under a key that stays the same."""

    key = models.TextField(
        help_text="The page's address if known, else the path within the imported tree."
    )
    key_digest = DigestField(source="key", unique=True)
    url = models.TextField("address", blank=True)
    site = models.CharField(max_length=250, blank=True)
    rights = models.TextField(
        blank=True, help_text="Who holds the rights, shown in public."
    )
    missing_since = models.DateTimeField(null=True, blank=True, editable=False)

    objects = SourceQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return self.url or self.key


def capture_path(capture: "Capture", filename: str) -> str:
    """Storage path of a capture: by content, so that nothing is ever overwritten."""
    return content_path(capture.sha256)


def content_path(checksum: str) -> str:
    """Storage path of the bytes with this SHA-256."""
    return f"captures/{checksum[:2]}/{checksum[2:4]}/{checksum}"


class CaptureQuerySet(models.QuerySet):
    """Questions about captures."""

    def newest_first(self):
        """By the time they were last seen."""
        return self.order_by("-last_seen", "-pk")


class Capture(models.Model):
    """Bytes as received from a source; immutable but for when they were seen."""

    source = models.ForeignKey(
        Source, models.PROTECT, related_name="captures", db_index=False
    )
    sha256 = models.CharField("SHA-256", max_length=64)
    sidecar_sha256 = models.CharField(
        "SHA-256 of the sidecar",
        max_length=64,
        blank=True,
        help_text="The file NAME.toml that lay beside it; empty if there was none.",
    )
    size = models.BigIntegerField(help_text="In bytes.")
    media_type = models.CharField(max_length=100)
    encoding = models.CharField(max_length=40, blank=True)
    path = models.TextField(help_text="Path within the imported tree.")
    file = models.FileField(upload_to=capture_path, max_length=200)
    captured_on = models.DateField(
        null=True, blank=True, help_text="When the page was saved, if anyone knows."
    )
    first_seen = models.DateTimeField()
    last_seen = models.DateTimeField()
    missing_since = models.DateTimeField(null=True, blank=True)

    objects = CaptureQuerySet.as_manager()

    class Meta:
        ordering = ["-last_seen", "-pk"]
        indexes = [
            models.Index(fields=["sha256"], name="capture_sha256"),
            # A path may be longer than a btree entry.
            HashIndex(fields=["path"], name="capture_path"),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["source", "sha256", "sidecar_sha256"],
                name="capture_once_per_source",
            ),
            models.CheckConstraint(
                name="capture_sha256_is_hex",
                condition=Q(sha256__regex=r"^[0-9a-f]{64}$"),
            ),
            models.CheckConstraint(
                name="capture_seen_in_order",
                condition=Q(first_seen__lte=models.F("last_seen")),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.path} ({self.sha256[:12]})"

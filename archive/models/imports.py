"""Batches taken in: who, when, with which parser, and what became of each file."""

from functools import reduce
from operator import or_

from django.conf import settings
from django.db import models
from django.db.models import Q


class RunStatus(models.TextChoices):
    """How far a run has come."""

    WAITING = "waiting", "waiting for a worker"
    RUNNING = "running", "running"
    STOPPED = "stopped", "stopped by an editor"
    DONE = "done", "done"
    FAILED = "failed", "stopped by an error"
    INTERRUPTED = "cut_off", "interrupted: its process died"
    PLANNED = "planned", "planned, nothing written"
    UNDONE = "undone", "undone"


class ImportRun(models.Model):
    """One run of the import, or the plan of one."""

    started_at = models.DateTimeField(auto_now_add=True)
    finished_at = models.DateTimeField(null=True, blank=True)
    started_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
    )
    status = models.CharField(
        max_length=8, choices=RunStatus, default=RunStatus.RUNNING
    )
    parser_version = models.CharField(max_length=20)
    options = models.JSONField(default=dict)
    counts = models.JSONField(default=dict)
    seconds = models.JSONField(default=dict, help_text="Time spent, by phase.")
    undoing = models.JSONField(
        default=dict, help_text="What an undoing restored, and left alone and why."
    )

    class Meta:
        ordering = ["-pk"]

    def __str__(self) -> str:
        return f"import {self.pk} ({self.get_status_display()})"


class Outcome(models.TextChoices):
    """What became of one file or row."""

    CREATED = "created", "created"
    UPDATED = "updated", "updated"
    UNCHANGED = "unchanged", "unchanged"
    CONFLICT = "conflict", "waiting for a decision"
    DUPLICATE = "duplicate", "a copy of a known file"
    MISSING = "missing", "gone from the tree"
    FAILED = "failed", "failed"


class ImportRow(models.Model):
    """The outcome of one file, or of one row of an authority file, in a run."""

    run = models.ForeignKey(
        ImportRun, models.CASCADE, related_name="rows", db_index=False
    )
    path = models.TextField()
    line = models.PositiveIntegerField(null=True, blank=True)
    outcome = models.CharField(max_length=9, choices=Outcome)
    match_reason = models.CharField(max_length=250, blank=True)
    message = models.TextField(blank=True)
    document = models.ForeignKey(
        "archive.Document",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="import_rows",
    )
    capture = models.ForeignKey(
        "archive.Capture", models.SET_NULL, null=True, blank=True, related_name="+"
    )
    changes = models.JSONField(
        default=list, help_text="Every field changed: model, key, field, old, new."
    )

    class Meta:
        ordering = ["run", "pk"]
        indexes = [models.Index(fields=["run", "outcome"], name="importrow_outcome")]

    def __str__(self) -> str:
        return f"{self.path}: {self.get_outcome_display()}"


class ConflictStatus(models.TextChoices):
    """What an editor has decided."""

    OPEN = "open", "open"
    TOOK_THEIRS = "took_theirs", "took the new import's value"
    KEPT_OURS = "kept_ours", "kept ours, do not ask again for this value"
    EDITED = "edited", "edited"


class ConflictQuerySet(models.QuerySet):
    """Questions about conflicts."""

    def open(self):
        """Waiting for a decision."""
        return self.filter(status=ConflictStatus.OPEN)


SUBJECTS = ("document", "organisation", "person", "place", "event")


def _subject(model: str) -> "models.ForeignKey":
    """A key to one of the records that a conflict may be about."""
    return models.ForeignKey(
        model, models.CASCADE, null=True, blank=True, related_name="conflicts"
    )


class Conflict(models.Model):
    """A field in which last import, catalogue and new import all differ.

    It is about a document or about an authority. Where `field` names a row of a list
    ("signatories: …"), `member` is the primary key of that row.
    """

    document = _subject("archive.Document")
    organisation = _subject("archive.Organisation")
    person = _subject("archive.Person")
    place = _subject("archive.Place")
    event = _subject("archive.Event")
    row = models.ForeignKey(
        ImportRow, models.SET_NULL, null=True, blank=True, related_name="conflicts"
    )
    field = models.CharField(max_length=120)
    member = models.BigIntegerField(null=True, blank=True)
    base = models.JSONField(null=True)
    ours = models.JSONField(null=True)
    theirs = models.JSONField(null=True)
    status = models.CharField(
        max_length=11, choices=ConflictStatus, default=ConflictStatus.OPEN
    )
    opened_at = models.DateTimeField(auto_now_add=True)
    decided_at = models.DateTimeField(null=True, blank=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
    )

    objects = ConflictQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=[*SUBJECTS, "field"],
                condition=Q(status="open"),
                nulls_distinct=False,
                name="conflict_open_once_per_field",
            ),
            models.CheckConstraint(
                name="conflict_about_one_thing",
                condition=reduce(
                    or_,
                    (
                        Q(**{f"{name}__isnull": name != only for name in SUBJECTS})
                        for only in SUBJECTS
                    ),
                ),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.field} of {self.about} {getattr(self, f'{self.about}_id')}"

    @staticmethod
    def field_of_member(relation: str, label: str, member: int, field: str) -> str:
        """What `field` says of a row of a list: "" as *field* for the whole row."""
        name = f"{relation}: {label[:60]} [{member}]"
        return f"{name}.{field}" if field else name

    @property
    def relation(self) -> str:
        """The list that the row `member` is in."""
        return self.field.partition(":")[0]

    @property
    def member_field(self) -> str:
        """The field of the row `member`; "" for the row as a whole."""
        return self.field.rpartition(f"[{self.member}]")[2].removeprefix(".")

    @property
    def about(self) -> str:
        """Which of its keys says what the conflict is about."""
        return next(n for n in SUBJECTS if getattr(self, f"{n}_id") is not None)

    @property
    def subject(self) -> models.Model:
        """The document or authority that the conflict is about."""
        record: models.Model = getattr(self, self.about)
        return record

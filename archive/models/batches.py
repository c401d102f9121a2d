"""Shares of an import that workers take one by one."""

from django.db import models

from .imports import ImportRun


class BatchPart(models.TextChoices):
    """What a batch brings in."""

    AUTHORITIES = "authorities", "authority files"
    STATEMENTS = "statements", "statements"
    UPLOADS = "uploads", "files handed in at the desk"
    CAPTURES = "captures", "stored captures, to be read again"


class BatchStatus(models.TextChoices):
    """How far a batch has come."""

    WAITING = "waiting", "waiting"
    RUNNING = "running", "being worked on"
    DONE = "done", "done"
    FAILED = "failed", "given up"
    STOPPED = "stopped", "stopped by an editor"


class ImportBatchQuerySet(models.QuerySet["ImportBatch"]):
    """Questions about batches."""

    def open(self) -> "ImportBatchQuerySet":
        """Not ended yet."""
        return self.filter(status__in=[BatchStatus.WAITING, BatchStatus.RUNNING])


class ImportBatch(models.Model):
    """Files that one worker takes in, in one transaction.

    `files` tells where they are; it is emptied when the batch has ended. `report` is
    what became of them (counts, seconds by phase, failures, notes).
    """

    run = models.ForeignKey(ImportRun, models.CASCADE, related_name="batches")
    number = models.PositiveIntegerField()
    part = models.CharField(
        max_length=11, choices=BatchPart, default=BatchPart.STATEMENTS
    )
    files = models.JSONField(default=list)
    size = models.PositiveIntegerField(help_text="Files in the batch.")
    status = models.CharField(
        max_length=7, choices=BatchStatus, default=BatchStatus.WAITING
    )
    attempts = models.PositiveIntegerField(default=0)
    worker = models.CharField(
        max_length=250, blank=True, help_text="Machine and process that took it last."
    )
    started_at = models.DateTimeField(null=True, blank=True)
    finished_at = models.DateTimeField(null=True, blank=True)
    message = models.TextField(blank=True, help_text="What went wrong last.")
    report = models.JSONField(default=dict)

    objects = ImportBatchQuerySet.as_manager()

    class Meta:
        ordering = ["run", "number"]
        verbose_name_plural = "import batches"
        constraints = [
            models.UniqueConstraint(
                fields=["run", "number"], name="importbatch_numbered_once"
            )
        ]

    def __str__(self) -> str:
        return f"batch {self.number} of import {self.run_id}"

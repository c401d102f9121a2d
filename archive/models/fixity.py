"""Whether the bytes that the archive keeps are still the bytes it received."""

from django.db import models


class FixityAudit(models.Model):
    """One pass over all stored captures, and what it found.

    `findings` is a list of objects: "path" (in the storage), "finding" ("changed",
    "missing" or "untracked"), "captures" (the paths under which they came in).
    """

    started_at = models.DateTimeField(auto_now_add=True)
    finished_at = models.DateTimeField(null=True, blank=True)
    checked = models.PositiveIntegerField(
        default=0, help_text="Stored files re-hashed."
    )
    damaged = models.PositiveIntegerField(default=0, help_text="Changed or missing.")
    findings = models.JSONField(default=list)

    class Meta:
        ordering = ["-pk"]

    def __str__(self) -> str:
        return f"audit {self.pk}: {self.damaged} of {self.checked} damaged"

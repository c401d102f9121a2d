"""What the parser made of a capture: the base of the next three-way merge."""

from django.db import models

from .sources import Capture


class Reading(models.Model):
    """One document as one version of the parser read it in one capture; immutable.

    `fragment` tells the documents of one capture apart: "1" is the first, "1.1" the
    first embedded in it. `data` is `parsing.serialise`'s form of the record.
    """

    capture = models.ForeignKey(
        Capture, models.PROTECT, related_name="readings", db_index=False
    )
    fragment = models.CharField(max_length=40, default="1")
    parser_version = models.CharField(max_length=20)
    data = models.JSONField()
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["capture", "fragment", "parser_version"], name="reading_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.capture}, {self.fragment}, parser {self.parser_version}"

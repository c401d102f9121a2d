"""What a published document said before it was changed, and what then changed."""

from dataclasses import dataclass
from typing import Any

from django.db import models
from django.db.models import Q

from archive.parsing.differences import Change, differences, word_differences

from .access import AccessCopy
from .documents import Document

# What readers cite: a change of any of these makes a new version.
CITED = ("title", "title_is_supplied", "date_as_printed", "date_edtf", "date_basis")
SET = ("language", "script")


@dataclass(frozen=True)
class Changes:
    """What changed from one version to another: pieces of the fields, then the text."""

    title: Change | None
    date: Change | None
    text: list[Change]

    @property
    def is_empty(self) -> bool:
        """Whether readers would see no difference."""
        return not (self.title or self.date or any(c.is_change for c in self.text))


class AccessVersion(models.Model):
    """A state of a document that readers saw, kept when another one took its place.

    Belongs to the public side: words withheld since are withheld here as well, and a
    version that may not be shown any more keeps its number and nothing else.
    `paragraphs` are [{"n": number or null, "role": Role, "text": str}, …].
    """

    document = models.ForeignKey(
        Document, models.CASCADE, related_name="access_versions"
    )
    number = models.PositiveIntegerField()
    language = models.CharField(max_length=35, blank=True)
    script = models.CharField(max_length=4, blank=True)
    title = models.TextField(blank=True)
    title_is_supplied = models.BooleanField(default=False)
    date_as_printed = models.CharField(max_length=250, blank=True)
    date_edtf = models.CharField(max_length=120, blank=True)
    date_basis = models.CharField(max_length=10, blank=True)
    paragraphs = models.JSONField(default=list)
    public_from = models.DateTimeField()
    public_until = models.DateTimeField()
    is_withheld = models.BooleanField(default=False)

    class Meta:
        ordering = ["document", "number"]
        constraints = [
            models.UniqueConstraint(
                fields=["document", "number"], name="accessversion_number_once"
            ),
            models.CheckConstraint(
                name="accessversion_numbered_from_one", condition=Q(number__gte=1)
            ),
            models.CheckConstraint(
                name="accessversion_withheld_is_empty",
                condition=Q(is_withheld=False)
                | Q(paragraphs=[], title="", date_as_printed="", date_edtf=""),
            ),
        ]

    def __str__(self) -> str:
        return f"version {self.number} of document {self.document_id}"

    @classmethod
    def of(cls, copy: AccessCopy) -> "AccessVersion":
        """What *copy* says now, as a version; unsaved and without an end."""
        return cls(
            document_id=copy.pk,
            number=copy.version,
            paragraphs=[
                {key: paragraph[key] for key in ("n", "role", "text")}
                for paragraph in copy.content["paragraphs"]
                if paragraph["text"]
            ],
            public_from=copy.version_at,
            **{name: getattr(copy, name) for name in (*CITED, *SET)},
        )

    @property
    def texts(self) -> list[str]:
        """The words of the paragraphs."""
        return [paragraph["text"] for paragraph in self.paragraphs]

    def says(self) -> tuple[Any, ...]:
        """All that makes this version another one than the next."""
        return (*(getattr(self, name) for name in CITED), self.texts)

    def withhold(self) -> None:
        """Leaves the number and nothing else; does not save."""
        self.is_withheld = True
        self.paragraphs = []
        for name in ("title", "date_as_printed", "date_edtf", "date_basis"):
            setattr(self, name, "")

    def shown_on(self, copy: AccessCopy) -> AccessCopy:
        """*copy* as it stood in this version, for citing and setting; not to be saved.

        What is not versioned (who issued it, where it comes from) stays as it is now.
        """
        for name in (*CITED, *SET):
            setattr(copy, name, getattr(self, name))
        copy.version, copy.version_at = self.number, self.public_from
        copy.content = {
            "paragraphs": self.paragraphs,
            **{name: [] for name in ("notes", "figures", "comments", "parts")},
        }
        return copy

    def changes_to(self, later: "AccessVersion") -> Changes:
        """What readers of this version find changed in *later*."""
        return Changes(
            _field(self.title, later.title),
            _field(self._date, later._date),
            differences(self.texts, later.texts),
        )

    @property
    def _date(self) -> str:
        return self.date_as_printed or self.date_edtf


def _field(before: str, after: str) -> Change | None:
    return Change(word_differences(before, after)) if before != after else None

"""What folders held when they were last imported: files that need no second look."""

from collections.abc import Iterable

from django.contrib.postgres.indexes import HashIndex
from django.db import models

from .fields import digest


class FolderListingQuerySet(models.QuerySet):
    """Questions about listings."""

    def of(self, places: Iterable[tuple[str, str]]):
        """The listings of folders, each given as (root, folder)."""
        return self.filter(place__in=[place_of(*place) for place in places])

    def forget(self) -> int:
        """Makes the next import look into every file of these folders."""
        return self.update(lines=b"", is_settled=False)


class FolderListing(models.Model):
    """The files of one folder of a tree, as an import that took them in found them.

    `lines` tell, joined by NUL, the device and then each file in the order of names:
    mode, size, times of change in nanoseconds, inode, name; a statement only if the
    archive had just these bytes, and if it had not been written to a moment before.
    Empty once anything has happened that the files of the folder do not tell.
    """

    root = models.TextField(help_text="The folder that was imported.")
    folder = models.TextField(help_text="Path within it; empty for the root itself.")
    place = models.CharField(
        max_length=64, unique=True, help_text="SHA-256 of root and folder."
    )
    lines = models.BinaryField()
    names = models.CharField(max_length=64, help_text="SHA-256 of all names.")
    statements = models.PositiveIntegerField(
        default=0, help_text="How many the lines tell."
    )
    skipped = models.JSONField(
        default=list, help_text="Files passed over: path within the tree, reason."
    )
    is_settled = models.BooleanField(
        default=False, help_text="What had been here and is gone has been noted."
    )

    objects = FolderListingQuerySet.as_manager()

    class Meta:
        ordering = ["root", "folder"]
        indexes = [HashIndex(fields=["folder"], name="folderlisting_folder")]

    def __str__(self) -> str:
        return f"{self.root}, {self.folder or 'itself'}"


def place_of(root: str, folder: str) -> str:
    """The key of a folder's listing."""
    return digest(f"{root}\0{folder}")

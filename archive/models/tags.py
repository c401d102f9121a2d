"""Tags: django-taggit's, with a history of who tagged what.

The only module that imports taggit (see deps.md: the package is looking for a home).
"""

from django.db import models
from django.urls import reverse
from taggit.managers import TaggableManager
from taggit.models import ItemBase, TagBase

from .history import Catalogued, catalogued

__all__ = ["DocumentTag", "Tag", "TaggableManager"]


class TagQuerySet(models.QuerySet):
    """Questions about tags."""

    def public(self):
        """Tags on published documents."""
        return self.filter(
            models.Exists(
                self.model.access_points.rel.related_model.objects.filter(
                    tag=models.OuterRef("pk")
                )
            )
        )


@catalogued
class Tag(TagBase, Catalogued):
    """A subject heading in a word or two."""

    objects = TagQuerySet.as_manager()

    class Meta:
        ordering = ["name"]

    def get_absolute_url(self) -> str:
        return reverse("tag", args=[self.slug])


@catalogued
class DocumentTag(ItemBase, Catalogued):
    """A tag on a document."""

    tag = models.ForeignKey(Tag, models.CASCADE, related_name="items")
    content_object = models.ForeignKey(
        "archive.Document", models.CASCADE, related_name="tagged_items"
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["tag", "content_object"], name="documenttag_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.content_object}: {self.tag}"

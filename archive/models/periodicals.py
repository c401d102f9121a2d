"""Newspapers and journals in which documents appeared."""

from django.db import models
from django.urls import reverse

from .fields import NormalisedField, SkeletonField, word_index
from .history import catalogued
from .names import Authority, AuthorityQuerySet


class PeriodicalQuerySet(AuthorityQuerySet):
    """Questions about periodicals."""

    def public(self):
        """Periodicals in which a published document appeared."""
        copies = self.model.access_copies.rel.related_model.objects
        return self.living().filter(
            models.Exists(copies.filter(periodical=models.OuterRef("pk")))
        )

    def named(self, name: str):
        return self.filter(normalised=NormalisedField(source="name").compute(name))


@catalogued
class Periodical(Authority):
    """A newspaper or journal; documents give the number they appeared in."""

    name = models.CharField(max_length=500)
    publisher = models.ForeignKey(
        "archive.Organisation",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="periodicals",
    )
    description = models.TextField(blank=True, help_text="Shown in public.")
    normalised = NormalisedField(source="name", db_index=True)
    skeleton = SkeletonField(source="name", db_index=True)

    objects = PeriodicalQuerySet.as_manager()

    class Meta(Authority.Meta):
        ordering = ["normalised", "pk"]
        indexes = [word_index("periodical_words")]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("periodical", args=[self.slug])

"""Named humans: authors, people quoted, signatories."""

from django.db import models
from django.urls import reverse

from .fields import NormalisedField, SkeletonField, word_index
from .history import Catalogued, catalogued
from .names import VIAF, WIKIDATA, Authority, AuthorityQuerySet, VariantName


@catalogued
class Person(Authority):
    """A named human. Only what documents or public knowledge say; no private life."""

    name = models.CharField(
        max_length=500, help_text="The preferred form, in direct order."
    )
    family_name = models.CharField(
        max_length=250, blank=True, help_text="What the name is sorted under."
    )
    language = models.CharField(max_length=35, blank=True, default="en")
    script = models.CharField(max_length=4, blank=True, default="Latn")
    description = models.TextField(
        blank=True, help_text="Who this is, in a line. Shown in public."
    )
    wikidata = models.CharField(max_length=13, blank=True, validators=[WIKIDATA])
    viaf = models.CharField(max_length=22, blank=True, validators=[VIAF])
    normalised = NormalisedField(source="name", db_index=True)
    skeleton = SkeletonField(source="name", db_index=True)
    sort_name = NormalisedField(source="filing_name", db_index=True)

    objects = AuthorityQuerySet.as_manager()

    class Meta(Authority.Meta):
        verbose_name_plural = "people"
        ordering = ["sort_name", "pk"]
        indexes = [word_index("person_words")]

    def __str__(self) -> str:
        return self.name

    @property
    def filing_name(self) -> str:
        """What the person is filed under: family name first where it is known."""
        return f"{self.family_name} {self.name}".strip()

    def get_absolute_url(self) -> str:
        return reverse("person", args=[self.slug])


@catalogued
class PersonName(VariantName, Catalogued):
    """A variant name of a person."""

    authority = models.ForeignKey(Person, models.CASCADE, related_name="names")

    class Meta(VariantName.Meta):
        constraints = [
            models.UniqueConstraint(
                fields=["authority", "normalised", "language"],
                name="personname_once",
                violation_error_message="This name is recorded already.",
            )
        ]

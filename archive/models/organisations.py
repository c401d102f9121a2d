"""Bodies that issue and sign."""

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from .fields import NormalisedField, SkeletonField, word_index
from .history import Catalogued, catalogued
from .names import VIAF, WIKIDATA, Authority, AuthorityQuerySet, VariantName


class OrganisationKind(models.TextChoices):
    """What sort of body it is; values as in `seeds/authorities/organisations.csv`."""

    PARTY = "party", _("political party")
    BRANCH = "branch", _("branch")
    PARTY_ORGAN = "party_organ", _("organ of a party")
    UNION = "union", _("trade union")
    ASSOCIATION = "association", _("association")
    MOVEMENT = "movement", _("movement or campaign")
    MILITIA = "militia", _("militia or armed group")
    GOVERNMENT = "government", _("government or state body")
    ARMED_FORCES = "armed_forces", _("armed forces")
    NEWSPAPER = "newspaper", _("newspaper")
    NEWS_AGENCY = "news_agency", _("news agency")
    INTERNATIONAL = "international", _("international organisation")
    OTHER = "other", _("other")


class OrganisationQuerySet(AuthorityQuerySet):
    """Questions about organisations."""

    def branches_of(self, parent: "Organisation"):
        """The direct branches of *parent*."""
        return self.filter(parent=parent)


@catalogued
class Organisation(Authority):
    """A body that issues or signs statements, or is spoken of in them."""

    name = models.CharField(
        max_length=500, help_text="The preferred name, as readers know it."
    )
    language = models.CharField(max_length=35, blank=True, default="en")
    script = models.CharField(max_length=4, blank=True, default="Latn")
    kind = models.CharField(
        max_length=16, choices=OrganisationKind, default=OrganisationKind.OTHER
    )
    parent = models.ForeignKey(
        "self",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="branches",
        help_text="The body that this one is a branch or organ of.",
    )
    country = models.CharField(
        max_length=2, blank=True, help_text="ISO 3166-1, two letters, such as IQ."
    )
    description = models.TextField(blank=True, help_text="Shown in public.")
    wikidata = models.CharField(max_length=13, blank=True, validators=[WIKIDATA])
    viaf = models.CharField(max_length=22, blank=True, validators=[VIAF])
    normalised = NormalisedField(source="name", db_index=True)
    skeleton = SkeletonField(source="name", db_index=True)

    objects = OrganisationQuerySet.as_manager()

    class Meta(Authority.Meta):
        ordering = ["normalised", "pk"]
        indexes = [word_index("organisation_words")]
        constraints = [
            *Authority.Meta.constraints,
            models.CheckConstraint(
                name="organisation_not_its_own_parent",
                condition=~models.Q(parent=models.F("pk")),
                violation_error_message="An organisation cannot be its own parent.",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("organisation", args=[self.slug])


@catalogued
class OrganisationName(VariantName, Catalogued):
    """A variant name of an organisation."""

    authority = models.ForeignKey(Organisation, models.CASCADE, related_name="names")

    class Meta(VariantName.Meta):
        constraints = [
            models.UniqueConstraint(
                fields=["authority", "normalised", "language"],
                name="organisationname_once",
                violation_error_message="This name is recorded already.",
            )
        ]


class LineageKind(models.TextChoices):
    """How a body came out of another one."""

    BECAME = "became", _("became")
    SPLIT = "split", _("split into")
    MERGED = "merged", _("merged into")


@catalogued
class Lineage(Catalogued):
    """`predecessor` became, split into or merged into `successor`."""

    predecessor = models.ForeignKey(
        Organisation, models.CASCADE, related_name="successions"
    )
    successor = models.ForeignKey(Organisation, models.CASCADE, related_name="origins")
    kind = models.CharField(max_length=8, choices=LineageKind)
    date_edtf = models.CharField("date (EDTF)", max_length=120, blank=True)
    note = models.TextField(blank=True)

    class Meta:
        verbose_name_plural = "lineage"
        constraints = [
            models.CheckConstraint(
                name="lineage_between_two_bodies",
                condition=~models.Q(predecessor=models.F("successor")),
                violation_error_message="A body cannot descend from itself.",
            ),
            models.UniqueConstraint(
                fields=["predecessor", "successor", "kind"], name="lineage_once"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.predecessor} {self.get_kind_display()} {self.successor}"

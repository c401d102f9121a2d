"""Variant names: one table per kind of authority, one shape for all."""

from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from .fields import NormalisedField, SkeletonField, word_index
from .history import Catalogued

WIKIDATA = RegexValidator(
    r"\AQ[1-9][0-9]{0,11}\Z", "A Wikidata item is Q and digits, such as Q1234."
)
VIAF = RegexValidator(r"\A[1-9][0-9]{0,21}\Z", "A VIAF number is digits only.")


class NameKind(models.TextChoices):
    """How a variant relates to the preferred name."""

    VARIANT = "variant", _("variant spelling")
    TRANSLATION = "translation", _("name in another language")
    ACRONYM = "acronym", _("acronym")
    FORMER = "former", _("former name")
    MERGED = "merged", _("name of a merged record")


class VariantName(models.Model):
    """One more name of an authority. Subclasses add the foreign key `authority`."""

    name = models.CharField(max_length=500)
    language = models.CharField(
        max_length=35, blank=True, help_text="BCP 47, such as en, ar or ckb."
    )
    script = models.CharField(
        max_length=4, blank=True, help_text="ISO 15924, such as Latn or Arab."
    )
    kind = models.CharField(max_length=12, choices=NameKind, default=NameKind.VARIANT)
    normalised = NormalisedField(source="name", db_index=True)
    skeleton = SkeletonField(source="name", db_index=True)

    class Meta:
        abstract = True
        ordering = ["name", "pk"]
        indexes = [word_index("%(class)s_words")]

    def __str__(self) -> str:
        return self.name


class AuthorityQuerySet(models.QuerySet):
    """Questions about organisations, people, places and events alike."""

    def living(self):
        """Records that have not been merged into another."""
        return self.filter(merged_into=None)

    def named(self, name: str):
        """Records whose name or a variant equals *name* once both are normalised."""
        field = self.model._meta.get_field("normalised")
        key = field.compute(name)
        match = models.Q(normalised=key)
        if hasattr(self.model, "names"):
            match |= models.Q(
                pk__in=self.model.names.rel.related_model.objects.filter(
                    normalised=key
                ).values("authority")
            )
        return self.filter(match)

    def public(self):
        """Records that a published document leads to: an access point names them."""
        return self.living().filter(
            models.Exists(
                self.model.access_points.rel.related_model.objects.filter(
                    **{self.model.access_points.field.name: models.OuterRef("pk")}
                )
            )
        )


class Authority(Catalogued):
    """What organisations, people, places and events share.

    `merged_into` keeps a merged record as a signpost: its address redirects to the
    survivor, and the merge can be undone.
    """

    slug = models.SlugField(max_length=120, unique=True, allow_unicode=True)
    merged_into = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="absorbed",
        editable=False,
    )
    source_note = models.TextField(
        "where this is known from",
        blank=True,
        help_text="The documents or background knowledge it rests on. For editors.",
    )
    note = models.TextField(
        "note for editors", blank=True, help_text="Never shown in public."
    )

    class Meta:
        abstract = True
        constraints = [
            models.CheckConstraint(
                name="%(class)s_not_merged_into_itself",
                condition=~models.Q(merged_into=models.F("pk")),
                violation_error_message="A record cannot be merged into itself.",
            )
        ]

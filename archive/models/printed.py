"""A name as a document prints it, and the body or human it stands for."""

from django.db import models

from .fields import NormalisedField
from .organisations import Organisation
from .people import Person


class Resolution(models.TextChoices):
    """Who said whom a printed name means."""

    OPEN = "open", "nobody yet"
    RULE = "rule", "a rule: unique exact match"
    EDITOR = "editor", "an editor"
    UNKNOWN = "unknown", "an editor: nobody we know"


class PrintedNameQuerySet(models.QuerySet):
    """Questions about printed names."""

    def unresolved(self):
        """Names that nobody and no rule has tied to a body or human."""
        return self.filter(resolution=Resolution.OPEN)

    def of(self, authority: Organisation | Person):
        """Names resolved to *authority*."""
        field = "person" if isinstance(authority, Person) else "organisation"
        return self.filter(**{field: authority})


class PrintedName(models.Model):
    """Parent of contributors and signatories: what is printed stays."""

    name_as_printed = models.TextField()
    normalised = NormalisedField(source="name_as_printed")
    organisation = models.ForeignKey(
        Organisation,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="%(class)s_set",
    )
    person = models.ForeignKey(
        Person, models.PROTECT, null=True, blank=True, related_name="%(class)s_set"
    )
    resolution = models.CharField(
        max_length=8, choices=Resolution, default=Resolution.OPEN
    )
    resolution_reason = models.CharField(
        max_length=250,
        blank=True,
        help_text="The rule that matched, or the editor's reason.",
    )

    objects = PrintedNameQuerySet.as_manager()

    class Meta:
        abstract = True
        constraints = [
            models.CheckConstraint(
                name="%(class)s_resolution_names_somebody",
                condition=models.Q(
                    resolution__in=["open", "unknown"], organisation=None, person=None
                )
                | (
                    models.Q(resolution__in=["rule", "editor"])
                    & (
                        models.Q(organisation__isnull=False)
                        | models.Q(person__isnull=False)
                    )
                ),
                violation_error_message=(
                    "A resolved name has a body or a person; an open one has none."
                ),
            ),
            models.CheckConstraint(
                name="%(class)s_name_not_empty",
                condition=~models.Q(name_as_printed=""),
            ),
        ]

    def __str__(self) -> str:
        return self.name_as_printed

    @property
    def authority(self) -> Organisation | Person | None:
        """The organisation or person meant; the person where both are known."""
        return self.person or self.organisation

"""Two records that are perhaps one: a question that an editor answers once."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from .organisations import Organisation
from .people import Person


class LikenessQuerySet(models.QuerySet):
    """Questions about pairs."""

    def open(self):
        """Pairs of living records that nobody has judged yet."""
        return self.filter(
            judged_at=None, first__merged_into=None, second__merged_into=None
        )


class Likeness(models.Model):
    """A pair of records called alike. Subclasses add the keys `first` and `second`.

    A pair judged different stays, so that it is not asked about again; one judged the
    same is merged, and comes back when the merge is undone.
    """

    reason = models.CharField(max_length=250)
    found_at = models.DateTimeField(auto_now_add=True)
    judged_at = models.DateTimeField("judged different at", null=True, blank=True)
    judged_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
    )

    objects = LikenessQuerySet.as_manager()

    class Meta:
        abstract = True
        ordering = ["-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["first", "second"], name="%(class)s_once_a_pair"
            ),
            # One pair has one row, whichever record was looked at first.
            models.CheckConstraint(
                name="%(class)s_in_order", condition=Q(first__lt=F("second"))
            ),
        ]
        indexes = [
            models.Index(
                fields=["id"],
                name="%(class)s_open",
                condition=Q(judged_at=None),
            )
        ]

    def __str__(self) -> str:
        return f"{self.first} / {self.second}"


class OrganisationLikeness(Likeness):
    """Two organisations that are perhaps one."""

    first = models.ForeignKey(Organisation, models.CASCADE, related_name="+")
    second = models.ForeignKey(Organisation, models.CASCADE, related_name="+")

    class Meta(Likeness.Meta):
        verbose_name_plural = "organisation likenesses"


class PersonLikeness(Likeness):
    """Two people who are perhaps one."""

    first = models.ForeignKey(Person, models.CASCADE, related_name="+")
    second = models.ForeignKey(Person, models.CASCADE, related_name="+")

    class Meta(Likeness.Meta):
        verbose_name_plural = "person likenesses"


LIKENESSES: dict[type[models.Model], type[Likeness]] = {
    Organisation: OrganisationLikeness,
    Person: PersonLikeness,
}

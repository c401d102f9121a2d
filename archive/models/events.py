"""What happened."""

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from .dated import Dated, DatedQuerySet
from .fields import NormalisedField, SkeletonField, word_index
from .history import Catalogued, catalogued
from .names import Authority, AuthorityQuerySet, VariantName
from .places import Place


class EventKind(models.TextChoices):
    """What sort of event it is; values as in `seeds/authorities/events.csv`."""

    PROTEST = "protest", _("protest")
    UPRISING = "uprising", _("uprising")
    KILLING = "killing", _("killing")
    SIEGE = "siege", _("siege")
    BATTLE = "battle", _("fighting")
    AIR_STRIKE = "air_strike", _("air strike")
    ATTACK = "attack", _("attack")
    TRUCE = "truce", _("truce or ceasefire")
    ARREST = "arrest", _("arrests")
    STRIKE = "strike", _("strike")
    OTHER = "other", _("other")


class EventQuerySet(AuthorityQuerySet, DatedQuerySet):
    """Questions about events."""

    def in_order(self):
        """Events by time; those without a date come last."""
        return self.order_by(models.F("date_earliest").asc(nulls_last=True), "pk")


@catalogued
class Event(Authority, Dated):
    """Something that documents speak of; the catalogue claims no more than they do."""

    title = models.CharField(max_length=500)
    kind = models.CharField(max_length=12, choices=EventKind, default=EventKind.OTHER)
    parent = models.ForeignKey(
        "self",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="parts",
        verbose_name="part of",
    )
    places = models.ManyToManyField(
        Place, through="archive.EventPlace", related_name="events", blank=True
    )
    description = models.TextField(blank=True, help_text="Shown in public.")
    normalised = NormalisedField(source="title", db_index=True)
    skeleton = SkeletonField(source="title", db_index=True)

    objects = EventQuerySet.as_manager()

    class Meta(Authority.Meta):
        ordering = [models.F("date_earliest").asc(nulls_last=True), "pk"]
        indexes = [word_index("event_words")]
        constraints = [
            *Authority.Meta.constraints,
            *Dated.Meta.constraints,
            models.CheckConstraint(
                name="event_not_its_own_parent",
                condition=~models.Q(parent=models.F("pk")),
                violation_error_message="An event cannot be part of itself.",
            ),
        ]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("event", args=[self.slug])


@catalogued
class EventName(VariantName, Catalogued):
    """Another name of an event."""

    authority = models.ForeignKey(Event, models.CASCADE, related_name="names")

    class Meta(VariantName.Meta):
        constraints = [
            models.UniqueConstraint(
                fields=["authority", "normalised", "language"],
                name="eventname_once",
                violation_error_message="This name is recorded already.",
            )
        ]


@catalogued
class EventPlace(Catalogued):
    """An event took place here."""

    event = models.ForeignKey(Event, models.CASCADE)
    place = models.ForeignKey(Place, models.PROTECT)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["event", "place"], name="eventplace_once")
        ]

    def __str__(self) -> str:
        return f"{self.event}: {self.place}"

"""Where: a point or an area, and how sure we are."""

from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from .fields import NormalisedField, SkeletonField, word_index
from .history import Catalogued, catalogued
from .names import WIKIDATA, Authority, AuthorityQuerySet, VariantName


class PlaceKind(models.TextChoices):
    """What sort of place it is; values as in `seeds/authorities/places.csv`."""

    COUNTRY = "country", _("country")
    REGION = "region", _("region")
    PROVINCE = "province", _("province")
    CITY = "city", _("city")
    TOWN = "town", _("town")
    DISTRICT = "district", _("district")
    NEIGHBOURHOOD = "neighbourhood", _("neighbourhood")
    SQUARE = "square", _("square or building")
    OTHER = "other", _("other")


class GeoPrecision(models.TextChoices):
    """How far a mark on the map may be trusted."""

    UNKNOWN = "", "not on the map"
    EXACT = "point_exact", "point, exact"
    APPROXIMATE = "point_approximate", "point, approximate"
    AREA = "area", "area"


class PlaceQuerySet(AuthorityQuerySet):
    """Questions about places."""

    def points(self):
        """Places that may be drawn as a point."""
        return self.filter(latitude__isnull=False)


@catalogued
class Place(Authority):
    """A place: a town is a point; "the South" or a province an area, never a point."""

    name = models.CharField(max_length=500)
    language = models.CharField(max_length=35, blank=True, default="en")
    script = models.CharField(max_length=4, blank=True, default="Latn")
    kind = models.CharField(max_length=14, choices=PlaceKind, default=PlaceKind.OTHER)
    parent = models.ForeignKey(
        "self", models.SET_NULL, null=True, blank=True, related_name="parts"
    )
    latitude = models.DecimalField(
        max_digits=8,
        decimal_places=5,
        null=True,
        blank=True,
        help_text="WGS 84, degrees north.",
    )
    longitude = models.DecimalField(
        max_digits=8,
        decimal_places=5,
        null=True,
        blank=True,
        help_text="WGS 84, degrees east.",
    )
    outline = models.JSONField(
        null=True,
        blank=True,
        help_text="For an area: a GeoJSON Polygon or MultiPolygon, if one is known.",
    )
    geo_precision = models.CharField(
        max_length=18, choices=GeoPrecision, blank=True, default=GeoPrecision.UNKNOWN
    )
    description = models.TextField(blank=True, help_text="Shown in public.")
    wikidata = models.CharField(max_length=13, blank=True, validators=[WIKIDATA])
    normalised = NormalisedField(source="name", db_index=True)
    skeleton = SkeletonField(source="name", db_index=True)

    objects = PlaceQuerySet.as_manager()

    class Meta(Authority.Meta):
        ordering = ["normalised", "pk"]
        indexes = [word_index("place_words")]
        constraints = [
            *Authority.Meta.constraints,
            models.CheckConstraint(
                name="place_point_is_whole",
                condition=Q(latitude=None, longitude=None)
                | Q(
                    latitude__range=(-90, 90),
                    longitude__range=(-180, 180),
                    geo_precision__in=["point_exact", "point_approximate"],
                ),
                violation_error_message=(
                    "A point needs both coordinates and says whether it is exact."
                ),
            ),
            models.CheckConstraint(
                name="place_point_or_area",
                condition=Q(latitude=None) | Q(outline=None),
                violation_error_message="A place is a point or an area, not both.",
            ),
            models.CheckConstraint(
                name="place_not_its_own_parent",
                condition=~Q(parent=models.F("pk")),
                violation_error_message="A place cannot be part of itself.",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("place", args=[self.slug])


@catalogued
class PlaceName(VariantName, Catalogued):
    """A variant name of a place."""

    authority = models.ForeignKey(Place, models.CASCADE, related_name="names")

    class Meta(VariantName.Meta):
        constraints = [
            models.UniqueConstraint(
                fields=["authority", "normalised", "language"],
                name="placename_once",
                violation_error_message="This name is recorded already.",
            )
        ]

"""Where things happened and statements were issued."""

from typing import Any

from django.db.models import Prefetch, QuerySet
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView

from archive.models import Event, Place

from .authorities import AuthorityList, AuthorityPage, count_documents, readable
from .filters import PlaceFilter
from .maps.sheet import SOURCE, Pin, sheet
from .organisations import BY_NAME

# Those on the map are chosen from so many, and beyond so many nobody could tell them
# apart: those stay that most documents name.
PLACES = 1000
DRAWN = 75


class PlaceList(AuthorityList):
    model = Place
    heading = _("Places")
    lede = _("Where statements were issued, and the places they speak of.")
    keyset = BY_NAME
    filterset = PlaceFilter
    by_initial = True
    section = "places"
    template_name = "archive/place_list.html"

    def get_queryset(self) -> QuerySet:
        return super().get_queryset().select_related("parent")


class PlacePage(AuthorityPage):
    model = Place
    section = "places"
    template_name = "archive/place_detail.html"

    def get_queryset(self) -> QuerySet:
        parts = readable(Place).order_by("normalised")
        return (
            super()
            .get_queryset()
            .select_related("parent")
            .prefetch_related(Prefetch("parts", parts))
        )

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        events = readable(Event).filter(places=self.object).in_order()
        return super().get_context_data(events=events, **kwargs)


class PlaceMap(TemplateView):
    """Iraq and its neighbours with the places that documents name; the same listed."""

    template_name = "archive/place_map.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        places = list(readable(Place).order_by("normalised")[:PLACES])
        count_documents(Place, places)
        found = len(places)
        places = sorted(places, key=lambda place: -place.document_count)[:DRAWN]
        places.sort(key=lambda place: (place.normalised, place.pk))
        pins = [
            Pin(place, place.name, place.get_absolute_url(), place.document_count)
            for place in places
        ]
        return super().get_context_data(
            section="places",
            places=places,
            is_part=found > len(places),
            sheet=sheet(pins),
            source=SOURCE,
            **kwargs,
        )

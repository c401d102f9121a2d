"""Where things happened and statements were issued."""

from typing import Any

from django.db.models import Prefetch, QuerySet

from archive.models import Event, Place

from .authorities import AuthorityList, AuthorityPage, readable
from .filters import PlaceFilter
from .organisations import BY_NAME


class PlaceList(AuthorityList):
    model = Place
    keyset = BY_NAME
    filterset = PlaceFilter
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
            .prefetch_related("names", Prefetch("parts", parts))
        )

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        events = readable(Event).filter(places=self.object).in_order()
        return super().get_context_data(events=events, **kwargs)

"""What happened, and what is claimed about it."""

from typing import Any

from django.db.models import Prefetch, QuerySet

from archive.models import AccessCopy, Event, Measure, Place

from .authorities import AuthorityList, AuthorityPage, readable
from .filters import EventFilter
from .paging import Keyset


class EventList(AuthorityList):
    model = Event
    keyset = Keyset("date_earliest", nullable=True)
    filterset = EventFilter
    section = "events"
    template_name = "archive/event_list.html"

    def get_queryset(self) -> QuerySet:
        return super().get_queryset().prefetch_related(_public_places())


class EventPage(AuthorityPage):
    model = Event
    section = "events"
    template_name = "archive/event_detail.html"

    def get_queryset(self) -> QuerySet:
        return (
            super()
            .get_queryset()
            .select_related("parent")
            .prefetch_related(
                "names",
                _public_places(),
                Prefetch("parts", readable(Event).in_order()),
            )
        )

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(claims=claims(self.object), **kwargs)


def _public_places() -> Prefetch:
    return Prefetch("places", readable(Place).order_by("normalised"))


def claims(event: Event) -> list[dict[str, Any]]:
    """Figures that documents give for *event*, by measure, then by date of the document.

    Each is the figure as `AccessCopy.content` has it, with its `copy` and the `label`
    of its measure. They are never added up: sources that disagree stand side by side.
    """
    copies = AccessCopy.objects.filter(pk__in=event.access_points.values("access_copy"))
    found = [
        {**figure, "copy": copy, "label": Measure(figure["measure"]).label}
        for copy in copies.defer("text").order_by("sort_date", "pk")
        for figure in copy.content["figures"]
        if figure["event"] == event.pk
    ]
    order = list(Measure.values)
    return sorted(found, key=lambda figure: order.index(figure["measure"]))

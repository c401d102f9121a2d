"""What happened, and what is claimed about it."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Prefetch, QuerySet

from archive.models import AccessCopy, Event, Measure, Place

from .authorities import AuthorityList, AuthorityPage, readable
from .charts import scale, span
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
                _public_places(),
                Prefetch("parts", readable(Event).in_order()),
            )
        )

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(claims=claims(self.object), **kwargs)


def _public_places() -> Prefetch:
    return Prefetch("places", readable(Place).order_by("normalised"))


@dataclass(frozen=True)
class Claims:
    """What is claimed by one measure: figures side by side, on one scale."""

    label: str
    highest: int
    figures: list[dict[str, Any]]


def claims(event: Event) -> list[Claims]:
    """Figures that documents give for *event*, by measure, then by date of document.

    Each figure is as `AccessCopy.content` has it, with its `copy` and the `span` that
    draws it. They are never added up: sources that disagree stand side by side.
    """
    copies = AccessCopy.objects.filter(pk__in=event.access_points.values("access_copy"))
    found = [
        {**figure, "copy": copy}
        for copy in copies.defer("text").order_by("sort_date", "pk")
        for figure in copy.content["figures"]
        if figure["event"] == event.pk
    ]
    groups = []
    for measure in Measure:
        figures = [figure for figure in found if figure["measure"] == measure]
        highest = scale(figures)
        for figure in figures:
            figure["span"] = span(figure, highest)
        if figures:
            groups.append(Claims(measure.label, highest, figures))
    return groups

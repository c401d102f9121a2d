"""What happened, and what is claimed about it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import F, Prefetch, QuerySet
from django.views.generic import TemplateView

from archive.models import AccessCopy, Event, Measure, Place

from .authorities import AuthorityList, AuthorityPage, readable
from .charts import scale, span
from .filters import EventFilter
from .maps.sheet import SOURCE, Pin, sheet
from .paging import Keyset

# So many of the latest on one map.
DRAWN = 60


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


@dataclass(frozen=True)
class Scene:
    """A place and what happened there, in order."""

    place: Place
    events: list[Event]

    @property
    def anchor(self) -> str:
        """The id of its place in the list."""
        return f"at-{self.place.pk}"


class EventMap(TemplateView):
    """Where things happened: the latest events at their places; the same listed.

    An area is drawn as an area; what has no known place is listed as such.
    """

    template_name = "archive/event_map.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        latest = F("date_earliest").desc(nulls_last=True)
        rows = (
            readable(Event).order_by(latest, "-pk").prefetch_related(_public_places())
        )
        events = list(rows[: DRAWN + 1])
        scenes, nowhere = _scenes(events[:DRAWN])
        return super().get_context_data(
            section="events",
            scenes=scenes,
            nowhere=nowhere,
            is_part=len(events) > DRAWN,
            sheet=sheet([_pin(scene) for scene in scenes]),
            source=SOURCE,
            **kwargs,
        )


def _scenes(events: Sequence[Event]) -> tuple[list[Scene], list[Event]]:
    """*events* (newest first) by place, places by name; and those without a place."""
    scenes: dict[int, Scene] = {}
    nowhere = []
    for event in reversed(events):
        places = event.places.all()
        for place in places:
            scenes.setdefault(place.pk, Scene(place, [])).events.append(event)
        if not places:
            nowhere.append(event)
    by_name = sorted(scenes.values(), key=lambda s: (s.place.normalised, s.place.pk))
    return by_name, nowhere


def _pin(scene: Scene) -> Pin:
    """An only event is led to; several are listed below the map."""
    if len(scene.events) == 1:
        (event,) = scene.events
        title = f"{scene.place}: {event}"
        return Pin(scene.place, title, event.get_absolute_url(), weight=1)
    count = len(scene.events)
    return Pin(scene.place, f"{scene.place} ({count})", f"#{scene.anchor}", count)


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

"""The archive as a whole: its years, what it holds, what it knows it lacks."""

from collections import defaultdict
from datetime import date
from typing import Any

from django.conf import settings
from django.db.models import Count, Q
from django.views.generic import TemplateView

from archive.models import (
    AccessPoint,
    Event,
    Organisation,
    PointRole,
    SearchEntry,
)

from .authorities import readable
from .charts import year_bars
from .home import documents_by_year
from .paging import LARGEST_KEY

EVENTS = 1000
# So many of them are shown, the first of each year; the list of events has the others.
SHOWN = 100
LANGUAGES = 30
ISSUERS = 12
YEARS = 12


class Timeline(TemplateView):
    """Year by year: what happened, and how many documents were issued."""

    template_name = "archive/timeline.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        counts = documents_by_year()
        events: dict[int, list[Event]] = defaultdict(list)
        undated = []
        for event in readable(Event).in_order()[:EVENTS]:
            if event.date_earliest:
                events[event.date_earliest.year].append(event)
            else:
                undated.append(event)
        shown = max(2, SHOWN // max(1, len(events)))
        years = [
            {
                "year": year,
                "events": events[year][:shown],
                "all_events": len(events[year]),
                "before": f"{date(max(1, year - 1), 12, 31)}.{LARGEST_KEY}",
                "count": counts.get(year, 0),
            }
            for year in sorted({*counts, *events})
        ]
        return super().get_context_data(
            section="events",
            years=years,
            undated=undated[:shown],
            bars=year_bars(counts),
            **kwargs,
        )


class About(TemplateView):
    """How the archive works, and what it holds."""

    template_name = "archive/about.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        entries = SearchEntry.objects.order_by()
        languages = entries.values_list("language").annotate(count=Count("pk"))
        return super().get_context_data(
            section="about",
            holdings=holdings(),
            languages=languages.order_by("-count", "language")[:LANGUAGES],
            lacking=entries.aggregate(
                documents=Count("pk"),
                undated=Count("pk", filter=Q(date_earliest=None, date_latest=None)),
                uncertain=Count("pk", filter=Q(year=None)),
            ),
            rights=settings.ARCHIVE_RIGHTS,
            contact=settings.ARCHIVE_CONTACT,
            **kwargs,
        )


def holdings() -> dict[str, Any]:
    """Bodies that issued most, by year: `years`, and `rows` of (body, counts)."""
    issued = AccessPoint.objects.filter(role=PointRole.ISSUER).order_by()
    busiest = list(
        issued.exclude(organisation=None)
        .values_list("organisation")
        .annotate(count=Count("access_copy", distinct=True))
        .order_by("-count", "organisation")
        .values_list("organisation", flat=True)[:ISSUERS]
    )
    cells = {
        (body, year): count
        for body, year, count in issued.filter(organisation__in=busiest)
        .values_list("organisation", "access_copy__year")
        .annotate(Count("access_copy", distinct=True))
    }
    years = sorted({year for _, year in cells if year})[-YEARS:]
    bodies = Organisation.objects.in_bulk(busiest)
    return {
        "years": years,
        "rows": [
            (bodies[key], [cells.get((key, year), 0) for year in [*years, None]])
            for key in busiest
        ],
    }

"""The front page, and what crawlers are told."""

from datetime import date
from typing import Any

from django.db.models import Count, F, QuerySet
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe
from django.views.generic import TemplateView

from archive.models import AccessCopy, SearchEntry

from .charts import year_bars

LATEST = 6
ON_THIS_DAY = 3


class Home(TemplateView):
    """What this is, the years to click into, what came in last, and on this day."""

    template_name = "archive/home.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        latest = AccessCopy.objects.lean().order_by("-published_at", "-document")
        return super().get_context_data(
            section="home",
            latest=latest[:LATEST],
            bars=year_bars(documents_by_year()),
            today=timezone.localdate(),
            on_this_day=on_this_day(timezone.localdate()),
            **kwargs,
        )


def documents_by_year() -> dict[int, int]:
    """How many documents certainly belong to which year."""
    years = SearchEntry.objects.exclude(year=None).order_by()
    return dict(years.values_list("year").annotate(Count("pk")))


def on_this_day(today: date) -> QuerySet[AccessCopy]:
    """Documents of the same day in other years, as far as their day is certain."""
    entries = SearchEntry.objects.filter(
        date_earliest=F("date_latest"),
        date_earliest__month=today.month,
        date_earliest__day=today.day,
    ).order_by("-sort_date")
    keys = entries.values("pk")[:ON_THIS_DAY]
    return AccessCopy.objects.lean().filter(pk__in=keys).newest_first()


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """What crawlers may read: every page, but not every way of filtering a list."""
    sitemap = request.build_absolute_uri(reverse("sitemap"))
    lines = [
        "User-agent: *",
        "Disallow: /admin/",
        "Disallow: /*?",
        f"Sitemap: {sitemap}",
    ]
    return HttpResponse(
        "\n".join(lines) + "\n", content_type="text/plain; charset=utf-8"
    )

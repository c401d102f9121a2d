"""The front page, and what the archive says about itself."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_safe
from django.views.generic import TemplateView

from archive.models import AccessCopy

LATEST = 6


class Home(TemplateView):
    """What this is, a search field, and what came in last."""

    template_name = "archive/home.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        latest = AccessCopy.objects.lean().order_by("-published_at", "-document")
        return super().get_context_data(
            section="home", latest=latest[:LATEST], **kwargs
        )


class About(TemplateView):
    """How the archive works."""

    template_name = "archive/about.html"
    extra_context = {"section": "about"}


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """What crawlers may read: every page, but not every way of filtering a list."""
    sitemap = request.build_absolute_uri(reverse("sitemap"))
    lines = ["User-agent: *", "Disallow: /admin/", "Disallow: /*?", f"Sitemap: {sitemap}"]
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")

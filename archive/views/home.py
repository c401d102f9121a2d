"""The front page, and what the archive says about itself."""

from typing import Any

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

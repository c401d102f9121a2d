"""The first page of the desk: what waits, counted, each a click away."""

from itertools import groupby
from typing import Any

from django.contrib import admin
from django.contrib.auth import get_user_model
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import reverse

from archive.curation.review import COUNTED, QUEUES, Queue, waiting
from archive.models import DocumentKind

from .queue_places import PLACES, Narrowed

MOST_PEOPLE = 50
"""People named in a list of suggestions; others are typed."""


def first_page(
    request: HttpRequest, extra_context: dict[str, Any] | None = None
) -> HttpResponse:
    """What waits, in groups, for those who may do it; then all the records."""
    narrowed = Narrowed(request)
    queues = [queue for queue in QUEUES if request.user.has_perm(queue.permission)]
    counts = waiting(queues, narrowed.filter)
    shown = [_row(queue, counts[queue.name], narrowed) for queue in queues]
    context = {
        **admin.site.each_context(request),
        **narrowing(narrowed),
        "title": "What waits",
        "subtitle": None,
        "groups": [
            (name, list(rows)) for name, rows in groupby(shown, lambda r: r["group"])
        ],
        "app_list": admin.site.get_app_list(request),
        **(extra_context or {}),
    }
    request.current_app = admin.site.name
    return TemplateResponse(request, "admin/archive/queue.html", context)


def narrowing(narrowed: Narrowed) -> dict[str, Any]:
    """What the form needs that narrows queues."""
    return {
        "kinds": DocumentKind.choices,
        "narrowed": narrowed,
        "people": colleagues(),
    }


def colleagues() -> list[str]:
    """Names under which colleagues log in, as many as a list may show."""
    staff = get_user_model()._default_manager.filter(is_active=True, is_staff=True)
    names = staff.order_by("username").values_list("username", flat=True)
    return list(names[:MOST_PEOPLE])


def _row(queue: Queue, count: int, narrowed: Narrowed) -> dict[str, Any]:
    place = PLACES[queue.name]
    page = reverse(
        f"admin:{place.list_page}", args=[queue.name] if place.row_page else []
    )
    following = reverse("admin:next_in_queue", args=[queue.name])
    return {
        "group": queue.group,
        "label": queue.label,
        "count": f"more than {COUNTED}" if count > COUNTED else str(count),
        "is_empty": not count,
        "address": narrowed.added_to(page, **place.list_query),
        "next": narrowed.added_to(following) if place.row_page else "",
    }


admin.site.first_page = first_page

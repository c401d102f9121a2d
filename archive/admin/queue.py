"""The first page of the desk: what waits, counted, each a click away."""

from itertools import groupby
from typing import Any
from urllib.parse import urlencode

from django.contrib import admin, messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse

from archive.curation.review import (
    BY_NAME,
    COUNTED,
    QUEUES,
    Filter,
    Queue,
    following,
    waiting,
)
from archive.models import DocumentKind

# Where the work of a queue is done: page, and its query.
PLACES: dict[str, tuple[str, dict[str, str]]] = {
    "conflicts": ("archive_conflict_changelist", {"status__exact": "open"}),
    "passages": ("archive_passage_changelist", {"in_doubt": "yes"}),
    "failed": ("archive_importrow_changelist", {"outcome__exact": "failed"}),
    "withheld": ("archive_document_changelist", {"withheld": "yes"}),
    "signatories": ("resolve_names", {"of": "signatory"}),
    "contributions": ("resolve_names", {"of": "contribution"}),
    "mentions": ("archive_mention_changelist", {"status__exact": "suggested"}),
    "figures": ("archive_figure_changelist", {"status__exact": "suggested"}),
    "events": ("archive_document_changelist", {"open_events": "yes"}),
    "contacts": ("archive_contactdetail_changelist", {}),
    "untitled": ("archive_document_changelist", {"has_title": "no"}),
    "undated": ("archive_document_changelist", {"has_date": "no"}),
    "organisations": ("archive_organisation_changelist", {"sounds": "yes"}),
    "people": ("archive_person_changelist", {"sounds": "yes"}),
    "drafts": (
        "archive_document_changelist",
        {"status__exact": "draft", "has_title": "yes", "has_date": "yes"},
    ),
}
# Queues in which one row after the other is opened.
ONE_BY_ONE = {
    "conflicts": "conflict",
    "withheld": "document",
    "mentions": "mention",
    "figures": "figure",
    "events": "document",
    "untitled": "document",
    "undated": "document",
    "drafts": "document",
    "passages": "document",
}


def first_page(
    request: HttpRequest, extra_context: dict[str, Any] | None = None
) -> HttpResponse:
    """What waits, in groups, for those who may do it; then all the records."""
    narrowed = _filter(request)
    shown = [
        _row(queue, narrowed, request)
        for queue in QUEUES
        if request.user.has_perm(queue.permission)
    ]
    context = {
        **admin.site.each_context(request),
        "title": "What waits",
        "subtitle": None,
        "groups": [
            (name, list(rows)) for name, rows in groupby(shown, lambda r: r["group"])
        ],
        "kinds": DocumentKind.choices,
        "narrowed": narrowed,
        "app_list": admin.site.get_app_list(request),
        **(extra_context or {}),
    }
    request.current_app = admin.site.name
    return TemplateResponse(request, "admin/archive/queue.html", context)


def next_in(request: HttpRequest, name: str) -> HttpResponse:
    """Goes to the next row of a queue, after the one named by ?after=."""
    queue = BY_NAME.get(name)
    if queue is None or name not in ONE_BY_ONE:
        raise Http404
    after = request.GET.get("after", "")
    number = int(after) if after.isdecimal() and len(after) < 19 else 0
    row = following(queue, _filter(request), number)
    if row is None or not request.user.has_perm(queue.permission):
        messages.success(request, f"Nothing waits any more: {queue.label}")
        return HttpResponseRedirect(reverse("admin:index"))
    target = ONE_BY_ONE[name]
    key = row.pk
    if target == "document" and queue.document:
        key = row.document_id
    address = reverse(f"admin:archive_{target}_change", args=[key])
    return HttpResponseRedirect(
        f"{address}?{urlencode({'queue': name, 'after': row.pk})}"
    )


def _row(queue: Queue, narrowed: Filter, request: HttpRequest) -> dict[str, Any]:
    count = waiting(queue, narrowed)
    page, query = PLACES[queue.name]
    if narrowed.language and page in {"resolve_names", "archive_document_changelist"}:
        key = "language" if page == "resolve_names" else "language__exact"
        query = {**query, key: narrowed.language}
    return {
        "group": queue.group,
        "label": queue.label,
        "count": f"more than {COUNTED}" if count > COUNTED else str(count),
        "is_empty": not count,
        "address": f"{reverse(f'admin:{page}')}?{urlencode(query)}",
        "next": _next(queue, request) if queue.name in ONE_BY_ONE else "",
    }


def _next(queue: Queue, request: HttpRequest) -> str:
    query = request.GET.urlencode()
    return reverse("admin:next_in_queue", args=[queue.name]) + (
        f"?{query}" if query else ""
    )


def _filter(request: HttpRequest) -> Filter:
    run = request.GET.get("run", "")
    return Filter(
        run=int(run) if run.isdecimal() and len(run) < 19 else None,
        kind=request.GET.get("kind", "")[:16],
        language=request.GET.get("language", "")[:35],
    )


admin.site.first_page = first_page
admin.site.pages.append(
    path("next/<slug:name>/", admin.site.admin_view(next_in), name="next_in_queue")
)

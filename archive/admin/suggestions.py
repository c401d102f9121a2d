"""What was found in texts: names and numbers, suggested until somebody decides."""

from typing import Any

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.html import format_html

from archive.curation.deciding import decide
from archive.models import Figure, LinkStatus, Mention

from .locking import seen_in
from .quoting import QuotingAdmin


@admin.action(description="Confirm", permissions=["change"])
def confirm(modeladmin: Any, request: HttpRequest, queryset: QuerySet) -> None:
    """An editor stands behind the chosen suggestions."""
    _decide(modeladmin, request, queryset, LinkStatus.CONFIRMED)


@admin.action(description="Reject", permissions=["change"])
def reject(modeladmin: Any, request: HttpRequest, queryset: QuerySet) -> None:
    """The chosen suggestions are wrong."""
    _decide(modeladmin, request, queryset, LinkStatus.REJECTED)


def _decide(
    modeladmin: Any, request: HttpRequest, queryset: QuerySet, status: LinkStatus
) -> None:
    # The list may be old: what somebody decided or changed since is not decided unseen.
    waiting = queryset.filter(status=LinkStatus.SUGGESTED).order_by("pk")
    seen = seen_in(request)
    keys = [
        pk
        for pk, version in waiting.values_list("pk", "version")
        if seen.get(pk, str(version)) == str(version)
    ]
    count = decide(queryset.model, keys, status=status, by=request.user)
    modeladmin.message_user(request, f"{count} {status.label}.")
    if left := queryset.exclude(pk__in=keys).count():
        modeladmin.message_user(
            request,
            f"{left} were decided before, or changed while you looked, and are left "
            "alone: open them to change that.",
            messages.WARNING,
        )


class DecidedInListMixin:
    """For ModelAdmins: the list carries the state of each row that it shows."""

    def action_checkbox(self, obj: Any) -> str:
        """The box, and the version of the row that stands beside it."""
        box = super().action_checkbox(obj)
        state = '{}<input type="hidden" name="seen" value="{}:{}">'
        return format_html(state, box, obj.pk, obj.version)


@admin.register(Mention)
class MentionAdmin(DecidedInListMixin, QuotingAdmin):
    """Names in texts and whom or what they mean."""

    list_display = ("passage", "means", "document", "status", "rule")
    # Newest first: hundreds of thousands are not sorted while somebody waits.
    sortable_by = ()
    list_filter = ("status",)
    list_select_related = (
        "passage",
        "document",
        "organisation",
        "person",
        "place",
        "event",
    )
    autocomplete_fields = ("document", "organisation", "person", "place", "event")
    actions = (confirm, reject)
    readonly_fields = ("rule",)
    search_help_text = "The number of the mention."
    fieldsets = (
        (None, {"fields": ("document", "words", "occurrence")}),
        (
            "Means",
            {
                "fields": ("organisation", "person", "place", "event"),
                "description": "Choose exactly one of the four.",
            },
        ),
        (None, {"fields": ("status", "rule")}),
    )

    @admin.display(description="means")
    def means(self, mention: Mention) -> str:
        """The organisation, person, place or event."""
        return str(mention.target)


@admin.register(Figure)
class FigureAdmin(DecidedInListMixin, QuotingAdmin):
    """Numbers that texts claim, as ranges in the printed words."""

    list_display = ("phrase", "measure", "range", "event", "document", "status")
    # Newest first: hundreds of thousands are not sorted while somebody waits.
    sortable_by = ()
    list_filter = ("status", "measure")
    list_select_related = ("document", "event")
    autocomplete_fields = ("document", "event", "claimant")
    actions = (confirm, reject)
    readonly_fields = ("rule",)
    search_help_text = "The number of the figure's record."
    fieldsets = (
        (None, {"fields": ("document", "words", "occurrence")}),
        (
            "The claim",
            {
                "fields": (
                    "measure",
                    ("minimum", "maximum"),
                    "qualifier",
                    "phrase",
                    "claimant",
                    "event",
                ),
                "description": (
                    "A range, as the words have it: “at least 10” has a minimum and no "
                    "maximum, “up to 60” a maximum and no minimum, “dozens” neither."
                ),
            },
        ),
        (None, {"fields": ("status", "rule")}),
    )

    @admin.display(description="range")
    def range(self, figure: Figure) -> str:
        """The bounds, open ends as …"""
        ends = (figure.minimum, figure.maximum)
        if ends == (None, None):
            return "no number"
        low, high = ("…" if end is None else str(end) for end in ends)
        return low if low == high else f"{low} to {high}"

"""Events: what happened, when, where."""

from django.contrib import admin

from archive.models import Event, EventName, EventPlace

from .filters import MergedFilter
from .records import AuthorityAdmin, RowInline, variants


class EventPlaceInline(RowInline):
    """Where it happened."""

    model = EventPlace
    fields = ("place",)
    autocomplete_fields = ("place",)
    verbose_name = "place"
    verbose_name_plural = "places"


@admin.register(Event)
class EventAdmin(AuthorityAdmin):
    """What documents speak of."""

    name_field = "title"
    list_display = ("title", "kind", "date_edtf", "parent", "survivor")
    list_select_related = ("parent", "merged_into")
    list_filter = ("kind", "date_basis", MergedFilter)
    search_help_text = "Any of its names, in any spelling and script, or its number."
    autocomplete_fields = ("parent",)
    inlines = (EventPlaceInline, variants(EventName))
    fieldsets = (
        (None, {"fields": ("title", "kind", "parent")}),
        (
            "When",
            {
                "fields": (
                    "date_edtf",
                    "date_as_printed",
                    "date_basis",
                    "date_rationale",
                )
            },
        ),
        ("What readers see", {"fields": ("description",)}),
        ("For editors", {"fields": ("source_note", "note", "slug", "merged_into")}),
    )

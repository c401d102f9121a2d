"""Places and their names."""

from django.contrib import admin

from archive.models import Place, PlaceName

from .filters import MergedFilter
from .records import AuthorityAdmin, variants


@admin.register(Place)
class PlaceAdmin(AuthorityAdmin):
    """Points and areas."""

    list_display = ("name", "kind", "parent", "geo_precision", "survivor")
    list_select_related = ("parent", "merged_into")
    list_filter = ("kind", "geo_precision", MergedFilter)
    search_help_text = "Any of its names, in any spelling and script, or its number."
    autocomplete_fields = ("parent",)
    inlines = (variants(PlaceName),)
    fieldsets = (
        (None, {"fields": ("name", ("language", "script"), "kind", "parent")}),
        (
            "On the map",
            {
                "fields": (("latitude", "longitude"), "geo_precision", "outline"),
                "description": (
                    "A town is a point. A province, or “the South”, is an area: leave "
                    "the coordinates empty rather than put a point in its middle."
                ),
            },
        ),
        ("What readers see", {"fields": ("description", "wikidata")}),
        ("For editors", {"fields": ("source_note", "note", "slug", "merged_into")}),
    )

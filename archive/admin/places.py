"""Places and their names."""

from typing import Any, ClassVar

from django import forms
from django.contrib import admin
from django.db import models
from django.forms.fields import InvalidJSONInput

from archive.models import Place, PlaceName

from .filters import MergedFilter
from .records import AuthorityAdmin, variants


class OutlineField(forms.JSONField):
    """Comes back as it was typed: JSON can spell letters that no page can hold."""

    def bound_data(self, data: Any, initial: Any) -> Any:
        return initial if self.disabled else InvalidJSONInput(data or "")


@admin.register(Place)
class PlaceAdmin(AuthorityAdmin):
    """Points and areas."""

    list_display = ("name", "kind", "parent", "geo_precision", "survivor")
    list_select_related = ("parent", "merged_into")
    list_filter = ("kind", "geo_precision", MergedFilter)
    search_help_text = "Any of its names, in any spelling and script, or its number."
    autocomplete_fields = ("parent",)
    inlines = (variants(PlaceName),)
    formfield_overrides: ClassVar = {
        **AuthorityAdmin.formfield_overrides,
        models.JSONField: {"form_class": OutlineField},
    }
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

"""Organisations, their names and where they come from."""

from django.contrib import admin

from archive.models import Lineage, Organisation, OrganisationName

from .filters import AlikeFilter, MergedFilter
from .records import AuthorityAdmin, RowInline, variants


class OriginInline(RowInline):
    """What this body came out of."""

    model = Lineage
    fk_name = "successor"
    fields = ("predecessor", "kind", "date_edtf", "note")
    autocomplete_fields = ("predecessor",)
    verbose_name = "predecessor"
    verbose_name_plural = "came out of"


class SuccessionInline(RowInline):
    """What this body became."""

    model = Lineage
    fk_name = "predecessor"
    fields = ("successor", "kind", "date_edtf", "note")
    autocomplete_fields = ("successor",)
    verbose_name = "successor"
    verbose_name_plural = "became"


@admin.register(Organisation)
class OrganisationAdmin(AuthorityAdmin):
    """Bodies that issue, sign and are spoken of."""

    list_display = ("name", "kind", "parent", "country", "survivor")
    list_select_related = ("parent", "merged_into")
    list_filter = ("kind", MergedFilter, AlikeFilter)
    search_help_text = "Any of its names, in any spelling and script, or its number."
    autocomplete_fields = ("parent",)
    inlines = (variants(OrganisationName), OriginInline, SuccessionInline)
    fieldsets = (
        (None, {"fields": ("name", ("language", "script"), "kind", "parent")}),
        ("What readers see", {"fields": ("description", "country")}),
        ("Elsewhere", {"fields": (("wikidata", "viaf"),)}),
        ("For editors", {"fields": ("source_note", "note", "slug", "merged_into")}),
    )

"""People and their names."""

from django.contrib import admin

from archive.models import Person, PersonName

from .filters import AlikeFilter, MergedFilter
from .records import AuthorityAdmin, variants


@admin.register(Person)
class PersonAdmin(AuthorityAdmin):
    """Authors, people quoted, signatories."""

    list_display = ("name", "family_name", "description", "survivor")
    list_select_related = ("merged_into",)
    list_filter = (MergedFilter, AlikeFilter)
    search_help_text = "Any of the names, in any spelling and script, or the number."
    inlines = (variants(PersonName),)
    fieldsets = (
        (None, {"fields": ("name", "family_name", ("language", "script"))}),
        ("What readers see", {"fields": ("description",)}),
        ("Elsewhere", {"fields": (("wikidata", "viaf"),)}),
        ("For editors", {"fields": ("source_note", "note", "slug", "merged_into")}),
    )

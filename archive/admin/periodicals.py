"""Newspapers and journals."""

from django.contrib import admin

from archive.models import Periodical

from .filters import MergedFilter
from .records import AuthorityAdmin


@admin.register(Periodical)
class PeriodicalAdmin(AuthorityAdmin):
    """Newspapers and journals in which documents appeared."""

    list_display = ("name", "publisher", "survivor")
    list_select_related = ("publisher", "merged_into")
    list_filter = (MergedFilter,)
    search_help_text = "The name, in any spelling, or the number."
    autocomplete_fields = ("publisher",)
    fieldsets = (
        (None, {"fields": ("name", "publisher", "description")}),
        ("For editors", {"fields": ("source_note", "note", "slug", "merged_into")}),
    )

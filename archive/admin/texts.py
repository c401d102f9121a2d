"""Texts and passages: what machines and the desk keep, to be looked at."""

from django.contrib import admin

from archive.models import Passage, TextRevision

from .filters import DoubtFilter
from .records import ReadOnlyAdmin


@admin.register(TextRevision)
class TextRevisionAdmin(ReadOnlyAdmin):
    """States of texts; a correction is made in the document's form or at its desk."""

    list_display = ("document", "number", "created_at", "created_by", "note")
    list_select_related = ("document", "created_by")
    text_columns = ("sha256",)
    search_help_text = "The beginning of the checksum, or the number."
    fields = (
        "document",
        "number",
        "capture",
        "sha256",
        "note",
        "created_at",
        "created_by",
        "text",
    )

    def get_queryset(self, request):
        rows = super().get_queryset(request)
        match = request.resolver_match
        if match and match.url_name.endswith("_changelist"):
            return rows.defer("text", "blocks")
        return rows


@admin.register(Passage)
class PassageAdmin(ReadOnlyAdmin):
    """Stretches of texts that facts point at."""

    list_display = ("exact", "state", "document")
    list_filter = (DoubtFilter, "state")
    list_select_related = ("document",)
    search_help_text = "The number of the passage."
    fields = (
        "document",
        "revision",
        "state",
        "start",
        "end",
        "prefix",
        "exact",
        "suffix",
    )

"""Import runs, what became of each file, and what waits for a decision."""

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html

from archive.models import ImportRow, ImportRun

from .records import ReadOnlyAdmin


@admin.register(ImportRun)
class ImportRunAdmin(ReadOnlyAdmin):
    """Batches taken in."""

    list_display = ("pk", "started_at", "started_by", "status", "summary")
    list_filter = ("status",)
    list_select_related = ("started_by",)
    search_help_text = "The number of the run."
    fields = (
        "started_at",
        "finished_at",
        "started_by",
        "status",
        "parser_version",
        "options",
        "summary",
        "files",
    )

    @admin.display(description="outcome")
    def summary(self, run: ImportRun) -> str:
        """The counts in words."""
        return ", ".join(f"{count} {name}" for name, count in run.counts.items()) or "–"

    @admin.display(description="files")
    def files(self, run: ImportRun) -> str:
        """The way to its rows."""
        url = reverse("admin:archive_importrow_changelist")
        return format_html(
            '<a href="{}?run__id__exact={}">What became of each</a>', url, run.pk
        )


@admin.register(ImportRow)
class ImportRowAdmin(ReadOnlyAdmin):
    """What became of one file."""

    list_display = ("path", "line", "outcome", "document", "message", "run")
    list_filter = ("outcome",)
    list_select_related = ("document", "run")
    text_columns = ("path",)
    search_help_text = "The beginning of the path, or the number of the row."
    fields = (
        "run",
        "path",
        "line",
        "outcome",
        "match_reason",
        "message",
        "document",
        "capture",
        "changes",
    )

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        rows = super().get_queryset(request)
        match = request.resolver_match
        if match and match.url_name.endswith("_changelist"):
            return rows.defer("changes")
        return rows

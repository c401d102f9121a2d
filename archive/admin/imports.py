"""Import runs, what became of each file, and what waits for a decision."""

from typing import Any

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html

from archive.curation.access_copies import rebuild
from archive.curation.publishing import withdraw
from archive.intake.undo import NotUndoneError, undo
from archive.models import ImportRow, ImportRun

from .records import ReadOnlyAdmin

UNDONE = "Taken in by mistake."


@admin.action(description="Undo", permissions=["undo"])
def undo_runs(modeladmin: Any, request: HttpRequest, queryset: QuerySet[Any]) -> None:
    """What nobody has touched since becomes what it was, the newest run first.

    Documents that became public are withdrawn, not deleted.
    """
    for run in queryset.order_by("-pk"):
        try:
            done = undo(run.pk, by=request.user)
        except NotUndoneError as reason:
            modeladmin.message_user(request, str(reason), messages.ERROR)
            continue
        withdraw(done.published, by=request.user, public_reason=UNDONE)
        rebuild(sorted(done.changed))
        counted = ", ".join(f"{n} {name}" for name, n in done.restored.items() if n)
        modeladmin.message_user(
            request, f"Import {run.pk} undone: {counted or 'nothing to restore'}."
        )
        for why in done.left:
            modeladmin.message_user(request, f"Left alone: {why}", messages.WARNING)


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

    actions = (undo_runs,)

    def has_undo_permission(self, request: HttpRequest) -> bool:
        """Who may take an import back."""
        return request.user.has_perm("archive.change_importrun")

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

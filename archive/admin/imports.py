"""Import runs, their batches, and what became of each file."""

from typing import Any

from django.contrib import admin
from django.contrib.admin.utils import unquote
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse

from archive.intake.identity import Reason
from archive.intake.presence import note_interrupted
from archive.models import FolderListing, ImportBatch, ImportRow, ImportRun

from .downloads import DownloadMixin
from .import_run import run_context, undo_runs
from .records import ReadOnlyAdmin

# What the counts of a run are counts of.
COUNTED = ("files", "authority rows", "documents")


class MatchReasonFilter(admin.SimpleListFilter):
    """Why a file was taken for what it was taken for."""

    title = "match reason"
    parameter_name = "reason"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return [(reason.name.lower(), reason.value) for reason in Reason]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        for reason in Reason:
            if self.value() == reason.name.lower():
                return queryset.filter(match_reason=reason.value)
        return queryset


@admin.register(ImportRun)
class ImportRunAdmin(DownloadMixin, ReadOnlyAdmin):
    """Imports, plans of imports, and how far they are."""

    list_display = ("number", "started_at", "started_by", "status", "summary")
    list_display_links = ("number",)
    list_filter = ("status", "started_at", "parser_version")
    list_select_related = ("started_by",)
    search_help_text = "The number of the run."
    actions = (undo_runs,)
    download_columns = {
        "run": "pk",
        "started": "started_at",
        "finished": "finished_at",
        "by": "started_by__username",
        "status": "status",
        "parser": "parser_version",
        "options": "options",
        "counts": "counts",
        "seconds": "seconds",
    }

    def changelist_view(
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        note_interrupted()
        return super().changelist_view(request, extra_context)

    def change_view(
        self,
        request: HttpRequest,
        object_id: str,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> HttpResponse:
        note_interrupted()
        run = self.get_object(request, unquote(object_id))
        if run is None or not self.has_view_permission(request, run):
            return super().change_view(request, object_id, form_url, extra_context)
        context = {
            **self.admin_site.each_context(request),
            "title": f"Import {run.pk}",
            "opts": self.opts,
            **run_context(run),
            **(extra_context or {}),
        }
        request.current_app = self.admin_site.name
        return TemplateResponse(request, "admin/archive/import_run.html", context)

    def has_undo_permission(self, request: HttpRequest) -> bool:
        """Who may take an import back."""
        return request.user.has_perm("archive.change_importrun")

    @admin.display(description="import", ordering="pk")
    def number(self, run: ImportRun) -> str:
        """What it is called."""
        return f"{'Plan' if run.status == 'planned' else 'Import'} {run.pk}"

    @admin.display(description="outcome")
    def summary(self, run: ImportRun) -> str:
        """The counts in words: "files: 2 created, 1 failed; documents: 2 created"."""
        groups: dict[str, list[str]] = {}
        for name, count in run.counts.items():
            group = next((one for one in COUNTED if name.startswith(one)), "other")
            outcome = name.removeprefix(group).strip()
            groups.setdefault(group, []).append(f"{count:,} {outcome}")
        told = (f"{group}: {', '.join(counts)}" for group, counts in groups.items())
        return "; ".join(told) or "–"


@admin.register(ImportRow)
class ImportRowAdmin(DownloadMixin, ReadOnlyAdmin):
    """What became of one file, or of one row of an authority file."""

    list_display = ("path", "line", "outcome", "match_reason", "document", "message")
    list_filter = ("outcome", MatchReasonFilter)
    list_select_related = ("document", "run")
    # Each import of everything adds a row a file: they are filtered, never sorted.
    sortable_by = ()
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
    download_columns = {
        "run": "run",
        "started": "run__started_at",
        "by": "run__started_by__username",
        "parser": "run__parser_version",
        "path": "path",
        "line": "line",
        "outcome": "outcome",
        "match_reason": "match_reason",
        "message": "message",
        "document": "document",
        "capture": "capture",
        "changes": "changes",
    }

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        rows = super().get_queryset(request)
        match = request.resolver_match
        if match and match.url_name.endswith("_changelist"):
            return rows.defer("changes")
        return rows


@admin.register(ImportBatch)
class ImportBatchAdmin(DownloadMixin, ReadOnlyAdmin):
    """Shares of imports that workers took."""

    list_display = (
        "__str__",
        "part",
        "size",
        "status",
        "attempts",
        "worker",
        "message",
    )
    list_filter = ("status", "part")
    list_select_related = ("run",)
    search_help_text = "The number of the batch in the table."
    fields = (
        *("run", "number", "part", "size", "status", "attempts", "worker"),
        *("started_at", "finished_at", "message", "report"),
    )
    download_columns = {
        "run": "run",
        "batch": "number",
        "part": "part",
        "files": "size",
        "status": "status",
        "attempts": "attempts",
        "worker": "worker",
        "started": "started_at",
        "finished": "finished_at",
        "message": "message",
        "report": "report",
    }

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        return super().get_queryset(request).defer("files")


@admin.register(FolderListing)
class FolderListingAdmin(ReadOnlyAdmin):
    """What folders held when they were last imported."""

    list_display = ("__str__", "statements", "is_settled")
    list_filter = ("is_settled",)
    fields = ("root", "folder", "statements", "skipped", "is_settled")

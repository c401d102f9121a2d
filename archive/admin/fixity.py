"""Audits of the stored captures."""

from django.contrib import admin

from archive.models import FixityAudit

from .records import ReadOnlyAdmin


@admin.register(FixityAudit)
class FixityAuditAdmin(ReadOnlyAdmin):
    """What each audit found."""

    list_display = ("pk", "started_at", "finished_at", "checked", "damaged")
    fields = ("started_at", "finished_at", "checked", "damaged", "findings")
    search_help_text = "The number of the audit."

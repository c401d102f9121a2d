"""Editors' remarks, and the words that support what the catalogue says."""

from django.contrib import admin

from archive.models import Annotation, Evidence

from .quoting import QuotingAdmin


@admin.register(Annotation)
class AnnotationAdmin(QuotingAdmin):
    """Remarks on words or on whole documents."""

    list_display = ("__str__", "motivation", "document", "is_public", "modified_by")
    list_filter = ("motivation", "is_public")
    list_select_related = ("document", "modified_by")
    search_help_text = "The number of the remark."
    fieldsets = (
        (
            None,
            {
                "fields": ("document", "words", "occurrence"),
                "description": "Leave the words empty for a remark on the whole.",
            },
        ),
        (None, {"fields": ("motivation", "body", "is_public")}),
    )


@admin.register(Evidence)
class EvidenceAdmin(QuotingAdmin):
    """Words that support a field of the catalogue entry."""

    list_display = ("field", "passage", "document", "rule")
    # Newest first: hundreds of thousands are not sorted while somebody waits.
    sortable_by = ()
    list_filter = ("field",)
    list_select_related = ("passage", "document")
    readonly_fields = ("rule",)
    search_help_text = "The number of the record."
    fieldsets = (
        (None, {"fields": ("document", "field", "words", "occurrence")}),
        (None, {"fields": ("rule",)}),
    )

"""What readers must not see: redactions, contact data, readers' comments."""

from django.contrib import admin
from django.http import HttpRequest

from archive.models import ContactDetail, ReaderComment, Redaction

from .quoting import QuotingAdmin
from .records import RecordAdmin


@admin.register(Redaction)
class RedactionAdmin(QuotingAdmin):
    """Withheld words. In force as soon as they are saved."""

    list_display = ("__str__", "document", "field", "passage", "modified_by")
    list_filter = ("reason",)
    list_select_related = ("document", "passage", "modified_by")
    search_help_text = "The number of the redaction."
    fieldsets = (
        (
            None,
            {
                "fields": ("document", "words", "occurrence", "field"),
                "description": (
                    "Withhold words of the text, or a whole field such as title. The "
                    "words go from every place where the document shows them."
                ),
            },
        ),
        (None, {"fields": ("reason", "replacement", "explanation")}),
    )


@admin.register(ContactDetail)
class ContactDetailAdmin(QuotingAdmin):
    """Telephone numbers and e-mail addresses found in texts; never shown in public."""

    list_display = ("value", "kind", "document")
    list_filter = ("kind",)
    list_select_related = ("document",)
    text_columns = ("value",)
    search_help_text = "The beginning of the number or address."
    fieldsets = (
        (None, {"fields": ("document", "words", "occurrence", "kind", "value")}),
    )


@admin.register(ReaderComment)
class ReaderCommentAdmin(RecordAdmin):
    """Comments printed under source pages; private until released."""

    list_display = (
        "document",
        "position",
        "author_as_printed",
        "is_released",
        "shows_author_name",
    )
    list_filter = ("is_released",)
    list_select_related = ("document",)
    autocomplete_fields = ("document",)
    search_help_text = "The number of the comment's record."
    fieldsets = (
        (None, {"fields": ("document", ("position", "number_as_printed"))}),
        (
            "As printed",
            {
                "fields": (
                    "author_as_printed",
                    ("date_as_printed", "date_edtf"),
                    "text",
                )
            },
        ),
        ("What readers see", {"fields": ("is_released", "shows_author_name")}),
    )

    def get_readonly_fields(
        self, request: HttpRequest, obj: ReaderComment | None = None
    ) -> tuple[str, ...]:
        return ("document",) if obj else ()

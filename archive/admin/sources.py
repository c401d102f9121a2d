"""Sources, the bytes that came from them, and what was read in those."""

from django.contrib import admin

from archive.models import Capture, Reading, Source
from archive.models.fields import digest

from .records import ReadOnlyAdmin, RecordAdmin


@admin.register(Source)
class SourceAdmin(RecordAdmin):
    """Pages and files under keys that stay."""

    list_display = ("key", "site", "url", "missing_since")
    list_filter = (("missing_since", admin.EmptyFieldListFilter),)
    text_columns = ("site",)
    search_help_text = "The whole key or address, or the beginning of the site's name."
    readonly_fields = ("missing_since",)
    fieldsets = (
        (None, {"fields": ("key", "url", "site")}),
        ("What readers see", {"fields": ("rights",)}),
        (None, {"fields": ("missing_since",)}),
    )

    def keys(self, term):
        return [
            *super().keys(term),
            self.model.objects.order_by().filter(key_digest=digest(term)).values("pk"),
        ]


@admin.register(Capture)
class CaptureAdmin(ReadOnlyAdmin):
    """Bytes as received."""

    list_display = ("path", "media_type", "size", "captured_on", "last_seen")
    list_filter = ("media_type",)
    text_columns = ("sha256",)
    search_help_text = "The beginning of the SHA-256 checksum, or the number."


@admin.register(Reading)
class ReadingAdmin(ReadOnlyAdmin):
    """What the parser made of a capture."""

    list_display = ("capture", "fragment", "parser_version", "created_at")
    list_select_related = ("capture",)
    search_help_text = "The number of the reading."

    def get_queryset(self, request):
        rows = super().get_queryset(request)
        match = request.resolver_match
        if match and match.url_name.endswith("_changelist"):
            return rows.defer("data")
        return rows

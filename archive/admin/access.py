"""The public's truth, as it was last rebuilt: to be looked at."""

from django.contrib import admin

from archive.models import AccessCopy, AccessPoint, SearchEntry, Tombstone

from .filters import LanguageFilter
from .records import ReadOnlyAdmin


class AccessPointInline(admin.TabularInline):
    """The names under which the document is found."""

    model = AccessPoint
    fields = ("role", "position", "name", "is_confirmed")
    readonly_fields = fields
    extra = 0
    max_num = 0
    can_delete = False

    def has_view_permission(self, request, obj=None):
        return request.user.has_perm("archive.view_accesscopy")


@admin.register(AccessCopy)
class AccessCopyAdmin(ReadOnlyAdmin):
    """Documents as readers may see them; rebuilt whenever an editor saves."""

    list_display = ("display_title", "kind", "date_edtf", "language", "updated_at")
    list_filter = ("kind", LanguageFilter)
    search_help_text = "The number of the document."
    exclude = ("content", "periodical", "place", "part_of")
    ordering = ("-document_id",)
    inlines = (AccessPointInline,)

    def get_queryset(self, request):
        return super().get_queryset(request).defer("content")


@admin.register(Tombstone)
class TombstoneAdmin(ReadOnlyAdmin):
    """What stands where a withdrawn document stood."""

    list_display = ("document", "withdrawn_at", "public_reason")
    list_select_related = ("document",)
    search_help_text = "The number of the document."
    ordering = ("-withdrawn_at",)


@admin.register(SearchEntry)
class SearchEntryAdmin(ReadOnlyAdmin):
    """What public search knows of a document."""

    list_display = ("access_copy", "kind", "language", "year", "sort_date")
    list_filter = ("kind", LanguageFilter)
    list_select_related = ("access_copy",)
    search_help_text = "The number of the document."
    exclude = ("vector",)
    ordering = ("-access_copy_id",)

"""The public's truth, as it was last rebuilt: to be looked at."""

from typing import Any

from django.contrib import admin
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse

from archive.curation.access_versions import withhold
from archive.models import (
    AccessCopy,
    AccessPoint,
    AccessVersion,
    SearchEntry,
    Tombstone,
)

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


@admin.action(description="Withhold…", permissions=["publish"])
def withhold_selected(
    modeladmin: Any, request: HttpRequest, queryset: QuerySet[AccessVersion]
) -> HttpResponse | None:
    """Takes the words of the chosen versions away from readers, once confirmed."""
    if "confirmed" in request.POST:
        keys = queryset.values_list("pk", flat=True)
        versions = withhold(keys, by=request.user)
        for version in versions:
            modeladmin.log_change(request, version, "Withheld from readers.")
        modeladmin.message_user(request, f"{len(versions)} withheld.")
        return None
    context = {
        **modeladmin.admin_site.each_context(request),
        "title": "Withhold these versions?",
        "opts": modeladmin.opts,
        "action": "withhold_selected",
        "versions": queryset.defer("paragraphs"),
        "media": modeladmin.media,
        "checkbox_name": ACTION_CHECKBOX_NAME,
    }
    return TemplateResponse(request, "admin/archive/withhold.html", context)


@admin.register(AccessVersion)
class AccessVersionAdmin(ReadOnlyAdmin):
    """What readers saw before; each version of a document may be withheld."""

    list_display = ("__str__", "title", "public_from", "public_until", "is_withheld")
    list_filter = ("is_withheld",)
    search_help_text = "The number of the version's record."
    raw_id_fields = ("document",)
    exclude = ("paragraphs",)
    ordering = ("-document_id", "-number")
    actions = (withhold_selected,)

    def get_queryset(self, request: HttpRequest) -> QuerySet[AccessVersion]:
        return super().get_queryset(request).defer("paragraphs")

    def has_view_permission(
        self, request: HttpRequest, obj: AccessVersion | None = None
    ) -> bool:
        """Whoever sees what is public now sees what was."""
        return request.user.has_perm("archive.view_accesscopy")

    def has_publish_permission(self, request: HttpRequest) -> bool:
        """Whoever may withdraw a document may withhold what it said."""
        return request.user.has_perm("archive.publish_document")


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

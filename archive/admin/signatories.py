"""Signatories and contributors: names as printed, and whom they mean."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest

from archive.models import Contribution, Distinction, Signatory

from .printed_names import PrintedNameForm
from .records import RecordAdmin


class PrintedNameAdmin(RecordAdmin):
    """Admin of names as printed."""

    form = PrintedNameForm
    name_columns = ("normalised",)
    list_select_related = ("document", "organisation", "person")
    autocomplete_fields = ("document", "organisation", "person")
    readonly_fields = ("resolution",)
    search_help_text = "Words of the printed name, in any spelling, or the number."
    # A million rows are not sorted while somebody waits: search, or filter.
    sortable_by = ("printed",)

    def get_readonly_fields(
        self, request: HttpRequest, obj: Any = None
    ) -> tuple[str, ...]:
        fixed = super().get_readonly_fields(request, obj)
        return (*fixed, "document") if obj else tuple(fixed)

    @admin.display(description="means")
    def means(self, name: Any) -> str:
        """The body or human, or how open the question is."""
        return str(name.authority or name.get_resolution_display())


@admin.register(Signatory)
class SignatoryAdmin(PrintedNameAdmin):
    """One signatory of one document."""

    list_display = ("printed", "means", "kind", "position", "document")
    list_filter = ("resolution", "kind", "truncated")
    fieldsets = (
        (None, {"fields": ("document", "position", "name_as_printed", "kind")}),
        (
            "As printed beside it",
            {"fields": ("capacity", "group_as_printed", "truncated")},
        ),
        (
            "Whom it means",
            {
                "fields": (
                    "organisation",
                    "person",
                    "nobody_known",
                    "resolution",
                    "resolution_reason",
                )
            },
        ),
    )

    @admin.display(description="name as printed", ordering="normalised")
    def printed(self, signatory: Signatory) -> str:
        """The name; in order of its normal form, for which there is an index."""
        return signatory.name_as_printed


@admin.register(Contribution)
class ContributionAdmin(PrintedNameAdmin):
    """An issuer or author of a document."""

    list_display = ("name_as_printed", "role", "means", "position", "document")
    list_filter = ("resolution", "role")
    fieldsets = (
        (
            None,
            {
                "fields": (
                    "document",
                    "role",
                    "position",
                    "name_as_printed",
                    "branch_as_printed",
                )
            },
        ),
        (
            "Whom it means",
            {
                "fields": (
                    "organisation",
                    "person",
                    "nobody_known",
                    "resolution",
                    "resolution_reason",
                )
            },
        ),
    )


@admin.register(Distinction)
class DistinctionAdmin(RecordAdmin):
    """Printed names and records judged different; delete one to be asked again."""

    list_display = ("normalised", "organisation", "person", "created_by")
    list_select_related = ("organisation", "person", "created_by")
    autocomplete_fields = ("organisation", "person")
    text_columns = ("normalised",)
    search_help_text = "The beginning of the name, in lower case and without accents."
    fieldsets = ((None, {"fields": ("normalised", "organisation", "person")}),)

"""The rows of a document that its form shows: names, events, tags, remarks."""

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from archive.models import (
    Annotation,
    Contribution,
    DocumentEvent,
    DocumentTag,
    Signatory,
)

from .printed_names import PositionedFormSet, PrintedNameInlineForm
from .records import RowInline

SIGNATORIES_SHOWN = 60
"""More are edited in their own list: a form of thousands of fields helps nobody."""


class ContributionInline(RowInline):
    """Issuers and authors."""

    model = Contribution
    form = PrintedNameInlineForm
    formset = PositionedFormSet
    fields = (
        "role",
        "position",
        "name_as_printed",
        "branch_as_printed",
        "organisation",
        "person",
        "nobody_known",
    )
    autocomplete_fields = ("organisation", "person")
    verbose_name = "issuer or author"
    verbose_name_plural = "issuers and authors"


class SignatoryInline(RowInline):
    """Signatories, as long as they are few."""

    model = Signatory
    form = PrintedNameInlineForm
    formset = PositionedFormSet
    fields = (
        "position",
        "name_as_printed",
        "kind",
        "capacity",
        "organisation",
        "person",
        "nobody_known",
        "truncated",
    )
    autocomplete_fields = ("organisation", "person")
    show_change_link = True

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        return super().get_queryset(request).order_by("document_id", "position")


class EventInline(RowInline):
    """Events that the document speaks of."""

    model = DocumentEvent
    fields = ("event", "status", "reason")
    autocomplete_fields = ("event",)
    verbose_name = "event"
    verbose_name_plural = "events it speaks of"

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        return super().get_queryset(request).select_related("document")

    def get_formset(self, request: HttpRequest, obj: Any = None, **kwargs: Any) -> Any:
        formset = super().get_formset(request, obj, **kwargs)
        formset.form.base_fields["status"].initial = "confirmed"
        return formset


class TagInline(RowInline):
    """Tags."""

    model = DocumentTag
    fields = ("tag",)
    autocomplete_fields = ("tag",)
    verbose_name = "tag"
    verbose_name_plural = "tags"

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        return super().get_queryset(request).select_related("content_object")


class RemarkInline(RowInline):
    """Remarks on the document as a whole."""

    model = Annotation
    fields = ("motivation", "body", "is_public")
    verbose_name = "remark"
    verbose_name_plural = "remarks on the whole document"

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        return super().get_queryset(request).filter(passage=None)


def rows_for(document: Any) -> tuple[type[admin.TabularInline], ...]:
    """The inlines of *document* (None for a new one)."""
    shown: list[type[admin.TabularInline]] = [ContributionInline]
    many = document and document.signatories.all()[: SIGNATORIES_SHOWN + 1].count()
    if not many or many <= SIGNATORIES_SHOWN:
        shown.append(SignatoryInline)
    return (*shown, EventInline, TagInline, RemarkInline)

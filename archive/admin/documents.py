"""Documents: the form in the order in which an editor catalogues."""

from typing import Any

from django import forms
from django.contrib import admin
from django.db.models import Model
from django.forms import ModelForm
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html, format_html_join

from archive.curation.discarding import discard
from archive.curation.texts import revise
from archive.models import (
    Annotation,
    ContactDetail,
    Document,
    Evidence,
    Figure,
    Mention,
    ReaderComment,
    Redaction,
    Status,
    TextRevision,
)

from .document_rows import SIGNATORIES_SHOWN, rows_for
from .filters import (
    DateFilter,
    LanguageFilter,
    OpenEventsFilter,
    OpenNamesFilter,
    TitleFilter,
    WithheldFilter,
)
from .locking import LockedForm
from .publishing import link_event, publish_selected, tag_selected, withdraw_selected
from .records import RecordAdmin
from .searching import having_words, words_query
from .widgets import PlainTextarea

FOUND_IN_TEXT = (
    Mention,
    Figure,
    Evidence,
    Annotation,
    Redaction,
    ContactDetail,
    ReaderComment,
    TextRevision,
)
BODY_HELP = (
    "The whole text, furniture of the page included. An empty line ends a paragraph. "
    "Changing it makes a new revision; what points at words of it moves along."
)


class DocumentForm(LockedForm):
    """A document's form, with the text of its current revision."""

    body = forms.CharField(
        label="Text",
        required=False,
        strip=False,
        help_text=BODY_HELP,
        widget=PlainTextarea(attrs={"rows": 24, "dir": "auto", "class": "statement"}),
    )
    body_note = forms.CharField(
        label="Reason for the correction",
        required=False,
        max_length=1_000,
        help_text="Needed when you change a text that was taken from a source.",
        widget=forms.TextInput(attrs={"class": "vTextField"}),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial["body"] = self.value_in(self.instance, "body")

    def value_in(self, record: Any, name: str) -> Any:
        if name == "body":
            return record.text.text if record.text_id else ""
        return super().value_in(record, name)

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean() or self.cleaned_data
        if "body" in self.changed_data and self.instance.text_id:
            if not cleaned.get("body"):
                self.add_error("body", "A text is corrected, never emptied.")
            if self.instance.text.capture_id and not cleaned.get("body_note"):
                self.add_error("body_note", "Say why the text of a source is changed.")
        return cleaned


@admin.register(Document)
class DocumentAdmin(RecordAdmin):
    """Catalogue entries."""

    form = DocumentForm
    list_display = ("entry", "kind", "date", "language", "status", "withheld_reason")
    list_filter = (
        "status",
        "kind",
        LanguageFilter,
        TitleFilter,
        DateFilter,
        OpenNamesFilter,
        OpenEventsFilter,
        WithheldFilter,
    )
    list_select_related = ()
    search_help_text = "Words of the title, in any spelling, or the number."
    autocomplete_fields = ("periodical", "place", "part_of", "source")
    actions = (publish_selected, withdraw_selected, tag_selected, link_event)
    readonly_fields = ("state", "signatories_elsewhere", "found_in_text")
    instead = "Withdraw it instead, or change those first."
    fieldsets = (
        (
            None,
            {"fields": ("title", "title_is_supplied", ("kind", "language"), "state")},
        ),
        ("Text", {"fields": ("body", "body_note")}),
        (
            "Date",
            {
                "fields": (
                    "date_as_printed",
                    "date_edtf",
                    "date_basis",
                    "date_rationale",
                )
            },
        ),
        (
            "Where it appeared",
            {"fields": (("periodical", "issue"), ("place", "place_as_printed"))},
        ),
        ("Where it comes from", {"fields": ("source", "part_of")}),
        (
            "For editors",
            {
                "fields": (
                    "withheld_reason",
                    "note",
                    "signatories_elsewhere",
                    "found_in_text",
                )
            },
        ),
    )

    def has_publish_permission(self, request: HttpRequest) -> bool:
        """Who may show documents to readers, and take them away."""
        return request.user.has_perm("archive.publish_document")

    def get_inlines(self, request: HttpRequest, obj: Document | None) -> Any:
        return rows_for(obj)

    def get_queryset(self, request: HttpRequest) -> Any:
        rows = super().get_queryset(request)
        if request.resolver_match and request.resolver_match.url_name.endswith(
            "_change"
        ):
            return rows.select_related("text", "modified_by")
        return rows

    def keys(self, term: str) -> list[Any]:
        query = words_query(term)
        found = super().keys(term)
        if query is not None:
            rows = self.model.objects.order_by()
            found.append(having_words(rows, query, "title_normalised").values("pk"))
        return found

    def save_model(
        self,
        request: HttpRequest,
        obj: Document,
        form: ModelForm,
        change: bool,  # noqa: FBT001 - Django's signature
    ) -> None:
        super().save_model(request, obj, form, change)
        if "body" in form.changed_data and form.cleaned_data["body"]:
            revise(
                document=obj,
                text=form.cleaned_data["body"],
                by=request.user,
                note=form.cleaned_data["body_note"],
            )

    def delete_model(self, request: HttpRequest, obj: Document) -> None:
        discard(document=obj, by=request.user)

    def why_not_deleted(self, record: Model) -> str:
        if record.status == Status.DRAFT and record.published_at is None:
            return super().why_not_deleted(record)
        return (
            f"“{record}” has been public, so it is not deleted: withdraw it. Its "
            "address then says that it stood here."
        )

    def get_deleted_objects(self, objs: Any, request: HttpRequest) -> Any:
        named = [
            f"{obj.get_kind_display()}: {obj}, with its text and all about it"
            for obj in objs
        ]
        return named, {"documents": len(named)}, set(), []

    @admin.display(description="title", ordering="title")
    def entry(self, document: Document) -> str:
        """The title, in brackets where we supplied it."""
        return document.display_title

    @admin.display(description="date", ordering="date_latest")
    def date(self, document: Document) -> str:
        """The date as the archive reads it."""
        return document.date_edtf or "unknown"

    @admin.display(description="state")
    def state(self, document: Document) -> str:
        """Whether readers see it, and the ways to the desk and to the public page."""
        if document.pk is None:
            return "A new document is a draft until somebody publishes it."
        desk = reverse("admin:desk", args=[document.pk])
        if document.status == Status.PUBLISHED and not document.withheld_reason:
            return format_html(
                '<a href="{}">Annotate the text at the desk</a>. Published on {}. '
                '<a href="{}">See the public page</a>.',
                desk,
                f"{document.published_at:%-d %B %Y}",
                reverse("document", args=[document.pk, document.kind]),
            )
        return format_html(
            '<a href="{}">Annotate the text at the desk</a>. {}: not public.',
            desk,
            document.get_status_display().capitalize(),
        )

    @admin.display(description="signatories")
    def signatories_elsewhere(self, document: Document) -> str:
        """The way to the signatories where they are too many for the form."""
        if document.pk is None:
            return "Add them below."
        return format_html(
            '<a href="{}?document__id__exact={}">List of the signatories</a> '
            "(edited here up to {})",
            reverse("admin:archive_signatory_changelist"),
            document.pk,
            SIGNATORIES_SHOWN,
        )

    @admin.display(description="found in the text")
    def found_in_text(self, document: Document) -> str:
        """The ways to what points at words of the text."""
        if document.pk is None:
            return "Save the document first."
        return format_html_join(
            " · ",
            '<a href="{}?document__id__exact={}">{}</a>',
            (
                (
                    reverse(f"admin:archive_{model._meta.model_name}_changelist"),
                    document.pk,
                    model._meta.verbose_name_plural,
                )
                for model in FOUND_IN_TEXT
            ),
        )

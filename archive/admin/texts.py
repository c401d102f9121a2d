"""Texts and passages: what machines and the desk keep, to be looked at."""

from typing import Any

from django import forms
from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import NoReverseMatch, reverse

from archive.curation.passages import (
    NotInTextError,
    forget,
    occurrences,
    place_anew,
    pointing_at,
)
from archive.curation.review import BY_NAME
from archive.models import Passage, TextRevision

from .filters import DoubtFilter
from .queue_places import Narrowed, Worked
from .records import ReadOnlyAdmin
from .widgets import PlainTextarea

AROUND = 60  # code points shown before and after a place
PLACES_SHOWN = 20


@admin.register(TextRevision)
class TextRevisionAdmin(ReadOnlyAdmin):
    """States of texts; a correction is made in the document's form or at its desk."""

    list_display = ("document", "number", "created_at", "created_by", "note")
    # Newest first: hundreds of thousands are not sorted while somebody waits.
    sortable_by = ()
    list_select_related = ("document", "created_by")
    text_columns = ("sha256",)
    search_help_text = "The beginning of the checksum, or the number."
    fields = (
        "document",
        "number",
        "capture",
        "sha256",
        "note",
        "created_at",
        "created_by",
        "text",
    )

    def get_queryset(self, request):
        rows = super().get_queryset(request)
        match = request.resolver_match
        if match and match.url_name.endswith("_changelist"):
            return rows.defer("text", "blocks")
        return rows


class PlaceForm(forms.Form):
    """Where the words of a passage stand now."""

    words = forms.CharField(
        strip=False,
        widget=PlainTextarea(attrs={"rows": 3, "dir": "auto"}),
        help_text="Copied from the current text of the document, letter by letter.",
    )
    occurrence = forms.IntegerField(
        initial=1,
        min_value=1,
        max_value=1_000_000,
        help_text="Which one, where they stand more than once.",
    )


@admin.register(Passage)
class PassageAdmin(ReadOnlyAdmin):
    """Stretches of texts that facts point at; those that lost their place get one."""

    change_form_template = "admin/archive/passage.html"

    list_display = ("exact", "state", "document")
    # Newest first: hundreds of thousands are not sorted while somebody waits.
    sortable_by = ()
    list_filter = (DoubtFilter, "state")
    list_select_related = ("document",)
    search_help_text = "The number of the passage."
    fields = (
        "document",
        "revision",
        "state",
        "start",
        "end",
        "prefix",
        "exact",
        "suffix",
    )

    def get_queryset(self, request: HttpRequest) -> Any:
        rows = super().get_queryset(request)
        page = request.resolver_match
        if page and str(page.url_name).endswith("_change"):
            return rows.select_related("document", "revision")
        return rows

    def change_view(
        self,
        request: HttpRequest,
        object_id: str,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> HttpResponse:
        passage = self.get_object(request, object_id)
        if passage is None:
            return super().change_view(request, object_id, form_url, extra_context)
        form = PlaceForm(request.POST or None, initial={"words": passage.exact})
        if request.method == "POST" and self._dealt_with(request, passage, form):
            worked = Worked.off(request) or Worked(
                BY_NAME["passages"], passage.pk, Narrowed(request)
            )
            return HttpResponseRedirect(worked.next)
        facts = pointing_at(passage)
        more = {
            "form": form,
            "facts": [(fact, _address(fact)) for fact in facts],
            "places": _places(passage),
            "may_place": self._may_place(request),
            "worked_by_hand": True,
        }
        # What is shown is a page; its form has been dealt with above.
        request.method = "GET"
        return super().change_view(
            request, object_id, form_url, {**more, **(extra_context or {})}
        )

    def _may_place(self, request: HttpRequest) -> bool:
        return request.user.has_perm("archive.change_evidence")

    def _dealt_with(
        self, request: HttpRequest, passage: Passage, form: PlaceForm
    ) -> bool:
        """Places or forgets the passage; False when something is complained of."""
        if not self._may_place(request):
            raise PermissionDenied
        if "forget" in request.POST:
            return forget(passage, by=request.user)
        if not form.is_valid():
            return False
        given = form.cleaned_data
        try:
            place_anew(passage, given["words"], given["occurrence"], by=request.user)
        except NotInTextError as problem:
            form.add_error("words", str(problem))
            return False
        self.message_user(request, f"“{passage}” has its place again.")
        return True


def _places(passage: Passage) -> list[tuple[int, str, str, str]]:
    """Where its words stand now: number, and the words with those around them."""
    revision = passage.document.text
    if revision is None:
        return []
    text, length = revision.text, len(passage.exact)
    return [
        (
            number,
            text[max(0, at - AROUND) : at],
            text[at : at + length],
            text[at + length : at + length + AROUND],
        )
        for number, at in enumerate(
            occurrences(text, passage.exact)[:PLACES_SHOWN], start=1
        )
    ]


def _address(fact: Any) -> str:
    """The form of a fact that rests on a passage; "" where there is none."""
    name = f"admin:archive_{fact._meta.model_name}_change"
    try:
        return reverse(name, args=[fact.pk])
    except NoReverseMatch:
        return ""

"""Two documents that say nearly the same: side by side, and judged once."""

from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import path

from archive.curation.copies import keep_one
from archive.curation.near_duplicates import JudgedError, judge, reopen
from archive.models import (
    Document,
    NearDuplicate,
    OrganisationLikeness,
    PersonLikeness,
    Verdict,
)
from archive.parsing.differences import Fate, Piece, differences
from archive.parsing.resemblance import own_words

from .queue_places import Worked
from .records import ReadOnlyAdmin

Row = tuple[list[Piece], list[Piece]]
# What is told of each document beside its text.
TOLD = (
    ("kind", "get_kind_display"),
    ("language", "language"),
    ("date", "date_edtf"),
    ("source", "source"),
    ("state", "get_status_display"),
    ("withheld", "withheld_reason"),
)


def alike_documents(request: HttpRequest, pk: int) -> HttpResponse:
    """Shows a pair of documents, paragraph beside paragraph; POST judges it."""
    if not request.user.has_perm("archive.view_nearduplicate"):
        raise PermissionDenied
    pairs = NearDuplicate.objects.select_related("judged_by")
    pair = get_object_or_404(pairs, pk=pk)
    worked = Worked.off(request)
    if request.method == "POST":
        done = _judge(request, pair)
        target = worked.next if worked and done else request.get_full_path()
        return HttpResponseRedirect(target)
    documents = Document.objects.select_related("text", "source")
    found = documents.in_bulk([pair.first_id, pair.second_id])
    first, second = found[pair.first_id], found[pair.second_id]
    context = {
        **admin.site.each_context(request),
        "title": "Are these the same document?",
        "pair": pair,
        "first": first,
        "second": second,
        "told": [
            (label, _told(first, name), _told(second, name)) for label, name in TOLD
        ],
        "rows": side_by_side(_paragraphs(first), _paragraphs(second)),
        "may_judge": request.user.has_perm("archive.change_nearduplicate"),
        "worked": worked,
        "worked_by_hand": True,
        "is_nav_sidebar_enabled": False,
    }
    request.current_app = admin.site.name
    return TemplateResponse(request, "admin/archive/alike.html", context)


def side_by_side(before: list[str], after: list[str]) -> list[Row]:
    """The paragraphs of two texts in rows: what the first says, what the second."""
    return [
        (
            [piece for piece in change.pieces if piece.fate != Fate.NEW],
            [piece for piece in change.pieces if piece.fate != Fate.GONE],
        )
        for change in differences(before, after)
    ]


def _paragraphs(document: Document) -> list[str]:
    if document.text is None:
        return []
    words = own_words(document.text.text, document.text.blocks)
    return [line for line in words.split("\n") if line.strip()]


def _told(document: Document, name: str) -> Any:
    value = getattr(document, name)
    return value() if callable(value) else value


def _judge(request: HttpRequest, pair: NearDuplicate) -> bool:
    """Carries out the button that was pressed; whether the pair is settled."""
    if not request.user.has_perm("archive.change_nearduplicate"):
        raise PermissionDenied
    act = request.POST.get("act", "")
    try:
        _ACTS.get(act, _unknown)(request, pair)
    except JudgedError as refusal:
        messages.error(request, str(refusal))
        return False
    return act != "reopen"


def _unknown(request: HttpRequest, pair: NearDuplicate) -> None:
    raise PermissionDenied


def _different(request: HttpRequest, pair: NearDuplicate) -> None:
    judge(pair, Verdict.DIFFERENT, by=request.user)
    messages.success(request, "Different: nobody is asked about these two again.")


def _both(request: HttpRequest, pair: NearDuplicate) -> None:
    judge(pair, Verdict.SAME, by=request.user)
    messages.success(request, "The same twice, and both stay.")


def _keep(request: HttpRequest, pair: NearDuplicate) -> None:
    keep = pair.first_id if request.POST.get("act") == "first" else pair.second_id
    other = pair.first_id + pair.second_id - keep
    if Document.objects.filter(pk=other, published_at__isnull=False).exists() and (
        not request.user.has_perm("archive.publish_document")
    ):
        messages.error(
            request, f"Document {other} is public: a publisher has to withdraw it."
        )
        raise JudgedError("Nothing has been decided.")
    keep_one(pair, keep=keep, by=request.user, public_reason=f"See document {keep}.")
    messages.success(request, f"Document {keep} stays; {other} is kept from readers.")


def _reopen(request: HttpRequest, pair: NearDuplicate) -> None:
    reopen(pair, by=request.user)
    messages.success(request, "It is a question again.")


_ACTS = {
    "different": _different,
    "both": _both,
    "first": _keep,
    "second": _keep,
    "reopen": _reopen,
}


@admin.register(OrganisationLikeness, PersonLikeness)
class LikenessAdmin(ReadOnlyAdmin):
    """Pairs of records called alike, and who judged them different."""

    list_display = ("first", "second", "reason", "judged_at", "judged_by")
    list_filter = (("judged_at", admin.EmptyFieldListFilter),)
    list_select_related = ("first", "second", "judged_by")
    search_help_text = "The number of the pair."


@admin.register(NearDuplicate)
class NearDuplicateAdmin(LikenessAdmin):
    """Pairs of documents that say nearly the same, and how they were judged."""

    list_display = ("first", "second", "reason", "verdict", "judged_at", "judged_by")
    list_filter = ("verdict",)


admin.site.pages.append(
    path(
        "alike/<int:pk>/",
        admin.site.admin_view(alike_documents),
        name="alike_documents",
    )
)

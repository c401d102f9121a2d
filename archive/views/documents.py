"""Documents: the list, and the page of one."""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe
from django.views.generic import TemplateView

from archive.models import AccessCopy, Tombstone

from .authorities import DOCUMENTS, NEWEST_FIRST
from .document_page import DocumentPage


class DocumentList(TemplateView):
    """Published documents, newest first."""

    template_name = "archive/document_list.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        page = NEWEST_FIRST.page(
            AccessCopy.objects.lean(), self.request.GET.get("after"), size=DOCUMENTS
        )
        return super().get_context_data(section="documents", page=page, **kwargs)


@require_safe
def document(request: HttpRequest, pk: int, slug: str = "") -> HttpResponse:
    """One document; 301 to its present address, 410 where it was withdrawn.

    A draft answers as a document that never was.
    """
    tombstone = Tombstone.objects.filter(pk=pk).first()
    if tombstone:
        context = {"section": "documents", "tombstone": tombstone}
        return render(request, "archive/gone.html", context, status=410)
    copy = get_object_or_404(
        AccessCopy.objects.select_related("periodical", "place").defer("text"),
        pk=pk,
    )
    if slug != copy.slug:
        return HttpResponsePermanentRedirect(copy.get_absolute_url())
    context = {"section": "documents", "copy": copy, "document": DocumentPage(copy)}
    return render(request, "archive/document_detail.html", context)

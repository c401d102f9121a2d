"""Documents: the list with its search, and the page of one."""

from typing import Any

from django.http import (
    HttpRequest,
    HttpResponse,
    HttpResponsePermanentRedirect,
)
from django.shortcuts import render
from django.utils.translation import get_language
from django.views.decorators.http import require_safe
from django.views.generic import TemplateView

from archive.search.documents import search

from .authorities import DOCUMENTS
from .gone import or_gone
from .list_frame import frame_of
from .representations import citation, published


class DocumentList(TemplateView):
    """Published documents: searched, narrowed, in pages. The address is the state."""

    template_name = "archive/document_list.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        asked = self.request.GET
        result = search(
            asked,
            after=asked.get("after"),
            size=DOCUMENTS,
            edition=getattr(self.request, "edition", None),
        )
        return super().get_context_data(
            section="documents",
            result=result,
            page=result,
            matches=result.matches,
            frame=frame_of(result.matches, get_language()),
            **kwargs,
        )


@require_safe
@or_gone
def document(request: HttpRequest, pk: int, slug: str = "") -> HttpResponse:
    """One document; 301 to its present address, 410 where it was withdrawn.

    A draft answers as a document that never was.
    """
    page = published(pk)
    if slug != page.copy.slug:
        return HttpResponsePermanentRedirect(page.copy.get_absolute_url())
    context = {
        "section": "documents",
        "copy": page.copy,
        "document": page,
        "citation": citation(request, page),
    }
    return render(request, "archive/document_detail.html", context)

"""A document for machines: citations and schema.org, each at an address of its own."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import translation
from django.views.decorators.http import require_safe

from archive.models import AccessCopy

from .citations import Citation
from .document_page import DocumentPage
from .gone import or_gone


def published(pk: int) -> DocumentPage:
    """The published document *pk*; raises Http404."""
    copies = AccessCopy.objects.select_related("periodical", "place").defer("text")
    return DocumentPage(get_object_or_404(copies, pk=pk))


def citation(request: HttpRequest, page: DocumentPage) -> Citation:
    """How the version of the document that *page* shows is cited.

    The address is the same whatever language the reader reads us in.
    """
    version = [page.copy.pk, page.copy.version]
    with translation.override(settings.LANGUAGE_CODE):
        address = reverse("document-version", args=version)
    return Citation(
        page.copy,
        tuple(page.makers),
        request.build_absolute_uri(address),
    )


@require_safe
@or_gone
def cite(request: HttpRequest, pk: int, form: str) -> HttpResponse:
    """A citation as a file: `bib`, `ris`, `json` (CSL) or `txt`."""
    cited = citation(request, published(pk))
    if form == "json":
        response: HttpResponse = JsonResponse(
            cited.csl(),
            safe=False,
            content_type="application/vnd.citationstyles.csl+json",
            json_dumps_params={"ensure_ascii": False},
        )
    else:
        text, media_type = {
            "bib": (cited.bibtex, "application/x-bibtex"),
            "ris": (cited.ris, "application/x-research-info-systems"),
            "txt": (cited.plain, "text/plain"),
        }[form]
        response = HttpResponse(text(), content_type=f"{media_type}; charset=utf-8")
    response.headers["Content-Disposition"] = f'inline; filename="document-{pk}.{form}"'
    return response


@require_safe
@or_gone
def schema(request: HttpRequest, pk: int) -> HttpResponse:
    """The document in the terms of schema.org, as JSON-LD."""
    context = {"document": published(pk)}
    context["copy"] = context["document"].copy
    return render(
        request,
        "archive/document.jsonld",
        context,
        content_type="application/ld+json; charset=utf-8",
    )

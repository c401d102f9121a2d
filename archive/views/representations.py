"""A document for machines: citations and schema.org, each at an address of its own."""

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import translation
from django.views.decorators.http import require_safe

from archive.models import AccessCopy

from .citations import Citation
from .document_page import DocumentPage


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


@require_safe
def version(request: HttpRequest, pk: int, number: int) -> HttpResponse:
    """The permanent address of a version: leads on while it is the current one.

    What an older version said is not kept for readers; the page says which one stands
    now. A version that never was is not found.
    """
    copy = get_object_or_404(AccessCopy.objects.lean(), pk=pk)
    if not 1 <= number <= copy.version:
        raise Http404
    context = {"section": "documents", "copy": copy, "number": number}
    if number == copy.version:
        return redirect(copy)
    return render(request, "archive/document_version.html", context)

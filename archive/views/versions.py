"""What a document said before: each version at an address of its own, and what changed.

An address of a version is permanent: it leads on to the document while that version
stands, and shows what readers saw afterwards.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from archive.models import AccessCopy, AccessVersion, Changes

from .document_page import DocumentPage
from .gone import or_gone
from .representations import citation, published
from .writing import block_language, direction_of_script

LISTED = 100
# Unchanged paragraphs that stand before and after a change, to say where it is.
AROUND = 1


class VersionPage(DocumentPage):
    """A document as it stood in an older version: its text as it was printed here."""

    signatures = ()  # type: ignore[assignment]


@require_safe
@or_gone
def version(request: HttpRequest, pk: int, number: int) -> HttpResponse:
    """One version: leads to the document while it stands, else shows what it said."""
    page = published(pk)
    if not 1 <= number <= page.copy.version:
        raise Http404
    if number == page.copy.version:
        return redirect(page.copy)
    kept = AccessVersion.objects.filter(document=pk, number=number).first()
    context = {
        "section": "documents",
        "version": kept if kept and not kept.is_withheld else None,
        "number": number,
        "current": page.copy.version,
        "current_url": page.copy.get_absolute_url(),
        "copy": page.copy,
    }
    if context["version"]:
        then = VersionPage(kept.shown_on(page.copy))
        context |= {"document": then, "citation": citation(request, then)}
    return render(request, "archive/document_version.html", context)


@require_safe
@or_gone
def versions(request: HttpRequest, pk: int) -> HttpResponse:
    """All versions of a document, newest first, each with what it changed."""
    page = published(pk)
    kept = AccessVersion.objects.filter(document=pk).defer("paragraphs")
    context = {
        "section": "documents",
        "copy": page.copy,
        "versions": list(kept.order_by("-number")[:LISTED]),
    }
    return render(request, "archive/document_versions.html", context)


@require_safe
@or_gone
def changes(request: HttpRequest, pk: int, number: int, later: int) -> HttpResponse:
    """What changed from one version to a later one; 404 where either is not kept."""
    copy = published(pk).copy
    if not 1 <= number < later <= copy.version:
        raise Http404
    kept = AccessVersion.objects.filter(document=pk, number__in=(number, later))
    by_number = {one.number: one for one in kept if not one.is_withheld}
    by_number[copy.version] = AccessVersion.of(copy)
    if number not in by_number or later not in by_number:
        raise Http404
    found = by_number[number].changes_to(by_number[later])
    context = {
        "section": "documents",
        "copy": copy,
        "before": by_number[number],
        "after": by_number[later],
        "changes": found,
        "passages": list(passages(found, copy)),
    }
    return render(request, "archive/document_changes.html", context)


@dataclass(frozen=True)
class Passage:
    """A paragraph with its changes, or a number of paragraphs that stayed the same."""

    pieces: Sequence[tuple[str, str]] = ()
    language: str = ""
    direction: str = ""
    unchanged: int = 0


def passages(found: Changes, copy: AccessCopy) -> Iterator[Passage]:
    """What changed in the text, with the paragraphs around it; the others counted."""
    near = {
        index + step
        for index, change in enumerate(found.text)
        if change.is_change
        for step in range(-AROUND, AROUND + 1)
    }
    unchanged = 0
    for index, change in enumerate(found.text):
        if index not in near:
            unchanged += 1
            continue
        if unchanged:
            yield Passage(unchanged=unchanged)
            unchanged = 0
        language, direction = block_language(
            change.text, copy.language, direction_of_script(copy.script)
        )
        yield Passage(change.pieces, language, direction)
    if unchanged and near:
        yield Passage(unchanged=unchanged)

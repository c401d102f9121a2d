"""Statements on their way into the archive, and what the editor is told about it."""

from collections.abc import Iterable

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.html import format_html

from archive.background.workers import living_workers
from archive.intake.batches import share_out_uploads
from archive.intake.captures import kept, sha256
from archive.models import Capture, Document, ImportRun, Outcome
from archive.tasks import begin_import, import_now

from .handed_in import LIMIT, LOOKED_AT, Statement
from .import_run import page_of

TOLD = {
    Outcome.CREATED: "Taken in. Look it through, then publish it.",
    Outcome.UPDATED: "The archive had this document: it has been brought up to date.",
    Outcome.CONFLICT: "The archive had this document: where it differs from what "
    "editors wrote, it waits for a decision.",
}


def take_all(request: HttpRequest, statements: Iterable[Statement]) -> HttpResponse:
    """Takes in *statements* as one import: a few at once, many in the background."""
    wanted = _wanted(request, statements)
    if not wanted:
        return HttpResponseRedirect(reverse("admin:take_in"))
    uploads = []
    for statement in wanted:
        checksum = sha256(statement.data)
        kept(statement.data, checksum)
        named = {"name": statement.name, "sha256": checksum}
        uploads.append({**named, "sidecar": statement.sidecar})
    run = share_out_uploads(uploads, by=request.user)
    if len(uploads) <= LOOKED_AT and sum(s.weight for s in wanted) <= LIMIT:
        import_now(run)
        return _done(request, run)
    begin_import(run)
    messages.success(
        request,
        f"Taken in in the background ({len(uploads)} in all): this page tells how far."
        if living_workers()
        else f"Waiting ({len(uploads)} in all). A worker is needed, and none is at "
        "work: start one with manage.py worker.",
    )
    return HttpResponseRedirect(page_of(run.pk))


def _wanted(request: HttpRequest, statements: Iterable[Statement]) -> list[Statement]:
    """Each of *statements* once; those that the archive has, nothing mended, are told.

    Bytes under another name would count as a file that has moved, and what was mended
    when they first came in would go with the old name.
    """
    wanted: dict[str, Statement] = {}
    for one in statements:
        document = None if one.sidecar else _known(one)
        if document is not None:
            page = reverse("admin:desk", args=[document.pk])
            told = '{}: the archive has exactly this already: <a href="{}">{}</a>'
            messages.info(request, format_html(told, one.name, page, document))
        elif one.name in wanted:
            messages.info(request, f"{one.name} was chosen twice: it is taken in once.")
            if one.sidecar:
                wanted[one.name] = one
        else:
            wanted[one.name] = one
    return [*wanted.values()]


def _known(statement: Statement) -> Document | None:
    """The document of which *statement* is the newest capture, byte for byte."""
    same = Capture.objects.filter(sha256=sha256(statement.data)).newest_first()
    capture = same.select_related("source").first()
    if capture is None or capture.source.captures.newest_first().first() != capture:
        return None
    return Document.objects.filter(source=capture.source).order_by("pk").first()


def _done(request: HttpRequest, run: ImportRun) -> HttpResponse:
    """Where it goes on: a single new document's desk, else the page of the import."""
    rows = list(run.rows.order_by("pk"))
    failed = [row for row in rows if row.outcome == Outcome.FAILED]
    taken = [row for row in rows if row.document_id]
    for row in failed:
        messages.error(request, f"{row.path} could not be taken in: {row.message}")
    if not rows:
        messages.info(request, "The archive has exactly this already.")
    for outcome in dict.fromkeys(row.outcome for row in taken):
        if outcome in TOLD:
            messages.success(request, TOLD[Outcome(outcome)])
    if rows and not taken and not failed:
        messages.info(request, f"Nothing new: {rows[0].message}")
    if len(taken) == len(rows) == 1:
        return HttpResponseRedirect(reverse("admin:desk", args=[taken[0].document_id]))
    return HttpResponseRedirect(page_of(run.pk))

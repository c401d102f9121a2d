"""Taking in statements at the desk: paste or upload, look at the reading, import.

Nothing is written before the second step. What was read stands in the form itself, so
the server keeps nothing between the two, and a lost session loses nothing. Several
files are looked at on a page of their own (`taking_in_several`).
"""

from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse

from archive.background.workers import living_workers
from archive.intake.batches import share_out_uploads
from archive.intake.captures import kept, sha256
from archive.models import ImportRun
from archive.tasks import begin_import, import_now

from .handed_in import LIMIT, LOOKED_AT, Statement, StatementForm
from .import_run import page_of
from .reading_shown import shown
from .taking_in_several import first_look, take_in_several


def take_in(request: HttpRequest) -> HttpResponse:
    """Step one shows the form, step two the reading in it, step three imports."""
    check_permission(request)
    form = StatementForm(request.POST or None, request.FILES or None)
    context = {
        **admin.site.each_context(request),
        **page_context("Take in statements"),
        "form": form,
    }
    if request.method == "POST" and form.is_valid():
        uploads = form.cleaned_data["upload"]
        if len(uploads) > 1 and form.cleaned_data["unseen"]:
            return take_all(request, [Statement.of_upload(file) for file in uploads])
        if len(uploads) > 1:
            return first_look(request, uploads, page_context("Take in several files"))
        statement = form.statement()
        reading = statement.reading()
        if reading.problem:
            form.add_error(None, reading.problem.reason)
        elif "import" in request.POST:
            return take_all(request, [statement])
        else:
            form.keep(statement)
            if len(reading.records) == 1:
                form.show_reading(reading.records[0])
            context["readings"] = [shown(record) for record in reading.records]
            context["warnings"] = reading.warnings
    return TemplateResponse(request, "admin/archive/take_in.html", context)


def several(request: HttpRequest) -> HttpResponse:
    """The second and third step for several files."""
    check_permission(request)
    context = page_context("Take in several files")
    answer = take_in_several(request, context)
    return answer if isinstance(answer, HttpResponse) else take_all(request, answer)


def take_all(request: HttpRequest, statements: list[Statement]) -> HttpResponse:
    """Takes in *statements* as one import: a few at once, many in the background."""
    uploads = []
    for statement in statements:
        checksum = sha256(statement.data)
        kept(statement.data, checksum)
        named = {"name": statement.name, "sha256": checksum}
        uploads.append({**named, "sidecar": statement.sidecar})
    run = share_out_uploads(uploads, by=request.user)
    if len(uploads) <= LOOKED_AT and sum(len(s.data) for s in statements) <= LIMIT:
        import_now(run)
        return _done(request, run)
    begin_import(run)
    messages.success(
        request,
        f"{len(uploads)} files are taken in in the background; this page tells how far."
        if living_workers()
        else f"{len(uploads)} files wait. A worker is needed, and none is at work: "
        "start one with manage.py worker.",
    )
    return HttpResponseRedirect(page_of(run.pk))


def _done(request: HttpRequest, run: ImportRun) -> HttpResponse:
    """Where it goes on: a single new document's desk, else the page of the import."""
    rows = list(run.rows.order_by("pk"))
    failed = [row for row in rows if row.outcome == "failed"]
    taken = [row for row in rows if row.document_id]
    for row in failed:
        messages.error(request, f"{row.path} could not be taken in: {row.message}")
    if not rows:
        messages.info(request, "The archive has exactly this already.")
    elif taken:
        messages.success(request, "Taken in. Look it through, then publish it.")
    elif not failed:
        messages.info(request, f"Nothing new: {rows[0].message}")
    if len(taken) == len(rows) == 1:
        return HttpResponseRedirect(reverse("admin:desk", args=[taken[0].document_id]))
    return HttpResponseRedirect(page_of(run.pk))


def check_permission(request: HttpRequest) -> None:
    if not request.user.has_perm("archive.add_importrun"):
        raise PermissionDenied


def page_context(title: str) -> dict[str, Any]:
    return {"title": title, "is_nav_sidebar_enabled": False}


admin.site.pages += [
    path("take-in/", admin.site.admin_view(take_in), name="take_in"),
    path("take-in/several/", admin.site.admin_view(several), name="take_in_several"),
]

"""The plan of an import, document by document, and the button that carries it out."""

from collections import Counter
from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import path

from archive.background.workers import living_workers
from archive.intake.batches import share_out
from archive.intake.plan import NoPlanError
from archive.intake.tree import NothingThereError
from archive.models import ImportRow, ImportRun, Outcome, RunStatus
from archive.tasks import begin_import, import_now

from .import_run import page_of

PER_PAGE = 25
# Plans with more rows are carried out by workers.
AT_ONCE = 20
MOVED_SHOWN = 20
HEADINGS = {
    Outcome.CREATED: "Would be created",
    Outcome.UPDATED: "Would be changed",
    Outcome.CONFLICT: "Would wait for a decision",
    Outcome.UNCHANGED: "Would be kept as they are",
    Outcome.DUPLICATE: "Copies of what is known",
    Outcome.MISSING: "Would be noted as missing",
    Outcome.FAILED: "Cannot be read",
}


def plan_page(request: HttpRequest, run: int) -> HttpResponse:
    """What a plan would do; a POST carries it out, exactly, or says why not."""
    if not request.user.has_perm("archive.view_importrun"):
        raise PermissionDenied
    plan = get_object_or_404(ImportRun, pk=run, status=RunStatus.PLANNED)
    if request.method == "POST":
        return _apply(request, plan)
    outcome = request.GET.get("outcome", "")
    rows = plan.rows.select_related("document").order_by("pk")
    if outcome in Outcome.values:
        rows = rows.filter(outcome=outcome)
    moved = moved_since(plan)
    page = Paginator(rows, PER_PAGE).get_page(request.GET.get("p"))
    context = {
        **admin.site.each_context(request),
        "title": f"Plan {plan.pk}",
        "run": plan,
        "page": page,
        "planned": [(row, worded(row.changes)) for row in page],
        "outcome": outcome,
        "headings": [
            (kind.value, label, plan.counts[f"files {kind.value}"])
            for kind, label in HEADINGS.items()
            if plan.counts.get(f"files {kind.value}")
        ],
        "moved": moved[:MOVED_SHOWN],
        "applied": ImportRun.objects.filter(options__apply=plan.pk).first(),
        "may_apply": request.user.has_perm("archive.add_importrun"),
        "may_publish": request.user.has_perm("archive.publish_document"),
    }
    return TemplateResponse(request, "admin/archive/plan.html", context)


def worded(changes: list[dict[str, Any]]) -> list[tuple[str, str, str]]:
    """The *changes* of a row in words: what it is about, the value now, and then."""
    told: list[tuple[str, str, str]] = []
    uncounted: Counter[tuple[str, bool]] = Counter()
    for change in changes:
        name = change["model"]
        label = f"{name}: {change['field']}" if name != "Document" else change["field"]
        old, new = in_words(change["old"]), in_words(change["new"])
        if old or new:
            told.append((label.rstrip(": "), old, new))
        else:
            uncounted[name, change["new"] is not None] += 1
    for (name, is_added), count in uncounted.items():
        words = f"{count} {'more' if is_added else 'less'}"
        told.append((name, "" if is_added else words, words if is_added else ""))
    return told


def in_words(value: Any) -> str:
    """A value of a change as a page shows it; "" for none."""
    if isinstance(value, dict):
        value = ", ".join(str(one) for one in value.values() if one not in (None, ""))
    if value is None or value == "":
        return ""
    return str(value)


def moved_since(plan: ImportRun) -> QuerySet[ImportRow]:
    """The rows of *plan* whose documents somebody has changed since it was made."""
    rows = plan.rows.select_related("document").order_by("pk")
    return rows.filter(document__modified_at__gt=plan.started_at)


def _apply(request: HttpRequest, plan: ImportRun) -> HttpResponse:
    if not request.user.has_perm("archive.add_importrun"):
        raise PermissionDenied
    publish = bool(request.POST.get("publish"))
    if publish and not request.user.has_perm("archive.publish_document"):
        raise PermissionDenied
    try:
        run = share_out([], by=request.user, apply=plan.pk, publish=publish)
    except (NothingThereError, NoPlanError) as error:
        messages.error(request, f"The base has moved: {error}")
        return HttpResponseRedirect(request.path)
    if plan.rows.count() > AT_ONCE:
        begin_import(run)
        messages.success(request, _handed_over())
        return HttpResponseRedirect(page_of(run.pk))
    import_now(run)
    failed = run.rows.filter(outcome=Outcome.FAILED)
    if failed.exists():
        messages.error(
            request,
            f"The base has moved for {failed.count()} of the files: they were left as "
            "they are and are named below. Make a new plan for them.",
        )
    else:
        messages.success(request, "The plan has been carried out.")
    return HttpResponseRedirect(page_of(run.pk))


def _handed_over() -> str:
    workers = living_workers()
    if workers:
        return f"Handed to the workers ({workers} at work); this page tells how far."
    return "It waits for a worker. None is at work: start one with manage.py worker."


admin.site.pages.append(
    path(
        "imports/<int:run>/plan/", admin.site.admin_view(plan_page), name="import_plan"
    )
)

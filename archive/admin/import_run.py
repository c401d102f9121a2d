"""The page of an import: how far it is, what came of it, stopping and undoing it."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db.models import Count, Min, Q, QuerySet, Sum
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from archive.background.workers import living_workers
from archive.intake.batch_work import stop
from archive.intake.undone import NotUndoneError
from archive.models import BatchStatus, ImportBatch, ImportRun, Outcome, RunStatus
from archive.tasks import begin_import, take_back, undo_import

OPEN_STATUSES = (BatchStatus.WAITING, BatchStatus.RUNNING)
UNDER_WAY = {RunStatus.WAITING, RunStatus.RUNNING}
# Runs with more rows are undone, and looked at before, by a worker.
UNDONE_AT_ONCE = 200
LOG_LINES = 20
FAILURES_SHOWN = 50


def run_context(run: ImportRun) -> dict[str, Any]:
    """What the page of *run* shows."""
    batches = run.batches.defer("files")
    ended = batches.exclude(finished_at=None).order_by("-finished_at", "-number")
    in_trouble = batches.filter(status=BatchStatus.WAITING).exclude(message="")
    failed = run.rows.filter(outcome=Outcome.FAILED).order_by("pk")
    is_under_way = run.status in UNDER_WAY
    progress = paces([run]).get(run.pk)
    return {
        "run": run,
        "is_under_way": is_under_way,
        "is_shared": progress is not None,
        "is_plan": run.status == RunStatus.PLANNED,
        "waits_for_undoing": bool(run.undoing.get("asked")),
        "may_be_undone": run.status
        not in {RunStatus.RUNNING, RunStatus.PLANNED, RunStatus.UNDONE}
        and not (progress and progress["open"]),
        "progress": progress,
        "workers": living_workers() if is_under_way or run.undoing else None,
        "outcomes": [
            (outcome, run.counts[f"files {outcome.value}"], rows_of(run, outcome))
            for outcome in Outcome
            if run.counts.get(f"files {outcome.value}")
        ],
        "other_counts": [
            (name, count)
            for name, count in run.counts.items()
            if not name.startswith("files ") or name == "files skipped"
        ],
        "log": ended[:LOG_LINES],
        "at_work": batches.filter(status=BatchStatus.RUNNING),
        "in_trouble": in_trouble[:LOG_LINES],
        "failures": failed.defer("changes")[:FAILURES_SHOWN],
        "rows": rows_of(run),
    }


def paces(runs: Iterable[ImportRun]) -> dict[int, dict[str, Any]]:
    """How far *runs* with batches are, by primary key, in one query.

    Batches that have not ended, files done and all, per cent, files a second, and the
    time that is left.
    """
    by_key = {run.pk: run for run in runs}
    rows = ImportBatch.objects.filter(run__in=by_key).order_by().values("run")
    sums = rows.annotate(
        open=Count("pk", filter=Q(status__in=OPEN_STATUSES)),
        done=Sum("size", filter=~Q(status__in=[*OPEN_STATUSES, BatchStatus.STOPPED])),
        all=Sum("size"),
        begun=Min("started_at"),
    )
    return {row["run"]: _pace(by_key[row["run"]], row) for row in sums}


def _pace(run: ImportRun, sums: dict[str, Any]) -> dict[str, Any]:
    done, everything = sums["done"] or 0, sums["all"] or 0
    until = run.finished_at or timezone.now()
    spent = (until - sums["begun"]).total_seconds() if sums["begun"] else 0.0
    rate = done / spent if spent > 0 else 0.0
    left = (everything - done) / rate if rate and not run.finished_at else None
    return {
        "open": sums["open"],
        "done": done,
        "all": everything,
        "percent": int(100 * done / everything) if everything else 100,
        "rate": rate,
        "left": timedelta(seconds=round(left)) if left else None,
    }


def rows_of(run: ImportRun, outcome: Outcome | None = None) -> str:
    """The list of the run's rows, all or those with one outcome."""
    url = f"{reverse('admin:archive_importrow_changelist')}?run__id__exact={run.pk}"
    return f"{url}&outcome__exact={outcome.value}" if outcome else url


def page_of(run: int) -> str:
    return reverse("admin:archive_importrun_change", args=[run])


@require_POST
def stop_run(request: HttpRequest, run: int) -> HttpResponse:
    """Stops an import that is under way; what is in stays in."""
    _check(request, "archive.add_importrun")
    if stop(run):
        messages.success(request, "Stopped. What is in stays in; it can be undone.")
    else:
        messages.info(request, "There is nothing to stop any more.")
    return HttpResponseRedirect(page_of(run))


@require_POST
def resume_run(request: HttpRequest, run: int) -> HttpResponse:
    """Hands the batches that have not ended to the workers once more."""
    _check(request, "archive.add_importrun")
    found = get_object_or_404(ImportRun, pk=run, status__in=UNDER_WAY)
    begin_import(found)
    messages.success(request, "Handed to the workers again: no file is taken in twice.")
    return HttpResponseRedirect(page_of(run))


@admin.action(description="Undo", permissions=["undo"])
def undo_runs(
    modeladmin: Any, request: HttpRequest, queryset: QuerySet[ImportRun]
) -> None:
    """What nobody has touched since becomes what it was, the newest run first."""
    for run in queryset.order_by("-pk"):
        if run.rows.count() > UNDONE_AT_ONCE:
            _left_to_worker(request, run, only_look=False)
        else:
            _undone(request, run)


def undo_run(request: HttpRequest, run: int) -> HttpResponse:
    """Shows what an undoing would leave alone and why; a POST undoes."""
    _check(request, "archive.change_importrun")
    found = get_object_or_404(ImportRun, pk=run)
    many = found.rows.count() > UNDONE_AT_ONCE
    if request.method == "POST":
        only_look = "look" in request.POST
        if many:
            return _left_to_worker(request, found, only_look=only_look)
        return _undone(request, found)
    looked = found.undoing if found.undoing.get("only_look") else None
    try:
        if not many:
            looked = _look(request, found)
    except NotUndoneError as reason:
        messages.error(request, str(reason))
        return HttpResponseRedirect(page_of(run))
    context = {
        **admin.site.each_context(request),
        "title": f"Undo import {run}?",
        "run": found,
        "looked": looked,
        "is_large": many,
        "workers": living_workers() if many else None,
    }
    return TemplateResponse(request, "admin/archive/undo_run.html", context)


def _look(request: HttpRequest, run: ImportRun) -> dict[str, Any]:
    done = take_back(run.pk, by=request.user, only_look=True)
    return {
        "restored": {name: count for name, count in done.restored.items() if count},
        "left": done.left,
        "left_count": len(done.left),
        "withdrawn": len(done.published),
    }


def _undone(request: HttpRequest, run: ImportRun) -> HttpResponse:
    try:
        done = take_back(run.pk, by=request.user)
    except NotUndoneError as reason:
        messages.error(request, str(reason))
    else:
        counted = ", ".join(f"{n} {name}" for name, n in done.restored.items() if n)
        told = f"Import {run.pk} undone: {counted or 'nothing to restore'}."
        messages.success(request, told)
        if done.left:
            messages.warning(request, f"{len(done.left)} left alone, named below.")
    return HttpResponseRedirect(page_of(run.pk))


def _left_to_worker(
    request: HttpRequest, run: ImportRun, *, only_look: bool
) -> HttpResponse:
    undo_import.defer(run=run.pk, by=request.user.pk, only_look=only_look)
    messages.success(
        request,
        "A worker looks what an undoing would leave alone; this page will tell."
        if only_look
        else "A worker undoes it; this page will tell what is left alone and why.",
    )
    run.undoing = {**run.undoing, "asked": timezone.now().isoformat()}
    run.save(update_fields=["undoing"])
    return HttpResponseRedirect(page_of(run.pk))


def _check(request: HttpRequest, permission: str) -> None:
    if not request.user.has_perm(permission):
        raise PermissionDenied


admin.site.pages += [
    path(f"imports/<int:run>/{act}/", admin.site.admin_view(view), name=f"{act}_run")
    for act, view in (("stop", stop_run), ("resume", resume_run), ("undo", undo_run))
]

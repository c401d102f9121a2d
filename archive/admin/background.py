"""The page "In the background": workers, imports under way, jobs that wait."""

from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db.models import Count, Max
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils import timezone
from django.views.decorators.http import require_POST
from procrastinate.contrib.django import app
from procrastinate.contrib.django.models import ProcrastinateJob

from archive.background.workers import living_workers
from archive.models import ImportRun

from .import_run import UNDER_WAY, paces

RUNS_SHOWN = 20
FAILED_SHOWN = 50
TASKS = {
    "import_batch": "batches of imports",
    "finish_import": "imports to be closed",
    "undo_import": "imports to be undone, or looked at for it",
    "refresh_copies": "batches of 500 public copies to be brought up to date",
}
STATES = {"todo": "waiting", "doing": "being done"}


def in_the_background(request: HttpRequest) -> HttpResponse:
    """What workers do, what waits for them, and what they could not do."""
    if not request.user.has_perm("archive.view_importrun"):
        raise PermissionDenied
    under_way = list(ImportRun.objects.filter(status__in=UNDER_WAY)[:RUNS_SHOWN])
    progress = paces(under_way)
    jobs = ProcrastinateJob.objects.filter(status__in=STATES)
    counted = jobs.values("task_name", "status").annotate(
        count=Count("pk"), attempts=Max("attempts")
    )
    context: dict[str, Any] = {
        **admin.site.each_context(request),
        "title": "In the background",
        "workers": living_workers(),
        "runs": [(run, progress[run.pk]) for run in under_way if run.pk in progress],
        "jobs": [
            {
                "what": TASKS.get(row["task_name"], row["task_name"]),
                "state": STATES[row["status"]],
                "count": row["count"],
                "attempts": row["attempts"],
            }
            for row in counted.order_by("task_name", "status")
        ],
        "failed": [
            (job, TASKS.get(job.task_name, job.task_name))
            for job in ProcrastinateJob.objects.filter(status="failed").order_by("-pk")[
                :FAILED_SHOWN
            ]
        ],
        "latest": ImportRun.objects.select_related("started_by")[:RUNS_SHOWN],
    }
    return TemplateResponse(request, "admin/archive/background.html", context)


@require_POST
def retry_job(request: HttpRequest, job: int) -> HttpResponse:
    """Puts a job that failed into the queue again."""
    if not request.user.has_perm("archive.change_importrun"):
        raise PermissionDenied
    if ProcrastinateJob.objects.filter(pk=job, status="failed").exists():
        app.job_manager.retry_job_by_id(job, timezone.now())
        messages.success(request, "It waits for a worker again.")
    else:
        messages.info(request, "It has not failed, or is done by now.")
    return HttpResponseRedirect(reverse("admin:background"))


admin.site.pages += [
    path("background/", admin.site.admin_view(in_the_background), name="background"),
    path(
        "background/<int:job>/retry/",
        admin.site.admin_view(retry_job),
        name="retry_job",
    ),
]

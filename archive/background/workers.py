"""Workers and their jobs, as procrastinate's tables tell."""

from datetime import timedelta

from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from procrastinate.contrib.django import app
from procrastinate.contrib.django.models import ProcrastinateJob, ProcrastinateWorker

HEARTBEAT = 10.0  # seconds between two signs of life
MISSED = 3  # signs that a worker may miss before it counts as dead


def living_workers(heartbeat: float = HEARTBEAT) -> int:
    """How many workers have given a sign of life lately."""
    return ProcrastinateWorker.objects.filter(
        last_heartbeat__gte=_silence(heartbeat)
    ).count()


def rescue(heartbeat: float = HEARTBEAT) -> list[str]:
    """Puts the jobs of dead workers back into the queue; returns the tasks' names.

    Any number of processes may do so at once: each job goes back once.
    """
    dead = Q(worker=None) | Q(worker__last_heartbeat__lt=_silence(heartbeat))
    rescued = []
    with transaction.atomic():
        jobs = ProcrastinateJob.objects.filter(dead, status="doing").order_by("pk")
        # Looked at again once locked: by then another process may have put it back.
        keys = list(jobs.values_list("pk", flat=True))
        locked = ProcrastinateJob.objects.select_for_update(
            of=("self",), skip_locked=True
        )
        for job in locked.filter(dead, pk__in=keys, status="doing"):
            app.job_manager.retry_job_by_id(job.pk, timezone.now())
            rescued.append(job.task_name)
    return rescued


def _silence(heartbeat: float):
    return timezone.now() - timedelta(seconds=heartbeat * MISSED)

"""What a worker does with a batch, and with a run whose last batch has ended."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import Any

import pghistory
from django.db import connection, transaction
from django.db.models import Q, Sum
from django.utils import timezone

from archive.models import (
    BatchPart,
    BatchStatus,
    ImportBatch,
    ImportRow,
    ImportRun,
    Outcome,
    RunStatus,
)

from .batches import end, tree_files
from .captures import load, storage_path
from .job import Job
from .left_over import discard
from .options import Options
from .plan import expected_of, load_plan
from .report import Report
from .tree import Part, TreeFile

# Failures and notes that a batch keeps for its page; its rows have all of them.
TOLD = 20
UNDER_WAY = [RunStatus.WAITING, RunStatus.RUNNING]


class FolderNotHereError(OSError):
    """The files of a batch are not to be seen from this machine."""


def carry_out(batch: ImportBatch, options: Options) -> tuple[Report, list[int] | None]:
    """Takes in the files of *batch* and ends it, in one transaction.

    Returns the report and what `batches.end` returns; an empty report and [] when
    somebody else has ended the batch meanwhile. Raises FolderNotHereError, and
    DatabaseError when the database goes away: then nothing has been done.
    """
    who = {"user": batch.run.started_by_id} if batch.run.started_by_id else {}
    with pghistory.context(run=batch.run_id, **who), transaction.atomic():
        _read_at_leisure()
        locked = ImportBatch.objects.select_for_update(of=("self",)).filter(
            pk=batch.pk, status=BatchStatus.RUNNING, attempts=batch.attempts
        )
        if not locked.exists():
            return Report(batch.run_id), []
        job = Job(batch.run, _planned(batch.run, options))
        _WORK[BatchPart(batch.part)](job, batch)
        then = end(batch, BatchStatus.DONE, message="", report=_told(job.report))
    return job.report, then


def give_up(batch: ImportBatch, why: str) -> list[int] | None:
    """Ends *batch* as failed, each of its files named; returns what `batches.end`
    does."""
    paths = [_path(file) for file in batch.files]
    with transaction.atomic():
        ImportRow.objects.bulk_create(
            ImportRow(
                run_id=batch.run_id, path=path, outcome=Outcome.FAILED, message=why
            )
            for path in paths
        )
        report = Report(batch.run_id)
        report.files[Outcome.FAILED] = batch.size
        report.failures.append(why)
        return end(batch, BatchStatus.FAILED, message=why, report=_told(report))


def finish(number: int, options: Options) -> Report | None:
    """Ends run *number* once all its batches have ended: missing files, summary.

    None if it is not the time, or if the run has been finished: exactly one call
    finishes a run. Raises FolderNotHereError where its folders cannot be seen.
    """
    with transaction.atomic():
        locked = ImportRun.objects.select_for_update(of=("self",))
        run = locked.filter(pk=number).first()
        if run is None or run.batches.open().exists():
            return None
        if run.status == RunStatus.STOPPED:
            _close(run, total(run), RunStatus.STOPPED)
        if run.status not in UNDER_WAY:
            return None
        who = {"user": run.started_by_id} if run.started_by_id else {}
        with pghistory.context(run=run.pk, **who):
            job = Job(run, _planned(run, options))
            _check_visible(run.options["folders"])
            job.missing(run.options["folders"])
            job.unfulfilled()
            job.sketches()
        report = total(run)
        report.failures += job.report.failures
        report.files.update({Outcome.FAILED: job.report.files[Outcome.FAILED]})
        report.seconds.update(job.report.seconds)
        report.documents.update(job.report.documents)
        plan = run.options.get("plan")
        _close(run, report, RunStatus.PLANNED if plan else RunStatus.DONE)
    return report


def _close(run: ImportRun, report: Report, status: RunStatus) -> None:
    run.status, run.finished_at = status, timezone.now()
    run.counts, run.seconds = report.flat(), report.data()["seconds"]
    run.save()


def stop(number: int) -> bool:
    """Stops a run that is under way; what is in stays in. False if there was none.

    Batches that a worker is in the middle of are carried to their end.
    """
    with transaction.atomic():
        locked = ImportRun.objects.select_for_update(of=("self",))
        run = locked.filter(pk=number, status__in=UNDER_WAY).first()
        if run is None or not run.batches.exists():
            return False
        waiting = run.batches.filter(status=BatchStatus.WAITING)
        handed_in = waiting.filter(part=BatchPart.UPLOADS)
        uploads = list(chain.from_iterable(handed_in.values_list("files", flat=True)))
        waiting.update(status=BatchStatus.STOPPED, finished_at=timezone.now(), files=[])
        _close(run, total(run), RunStatus.STOPPED)
    discard(uploads, run.started_at)
    return True


def total(run: ImportRun) -> Report:
    """The reports of all batches of *run* that have ended, as one."""
    report = Report(run.pk)
    report.files[Outcome.MISSING] = run.rows.filter(outcome=Outcome.MISSING).count()
    for told in run.batches.exclude(report={}).values_list("report", flat=True):
        report.files.update(told["files"])
        report.authority_rows.update(told["authority_rows"])
        report.documents.update(told["documents"])
        report.failures += told["failures"]
        report.notes += told["notes"]
        for name, spent in told["seconds"].items():
            report.seconds[name] = report.seconds.get(name, 0.0) + spent
    return report


def progress(run: ImportRun) -> tuple[int, int]:
    """Files of *run* that have been looked at, and all of them."""
    ended = Q(status__in=[BatchStatus.DONE, BatchStatus.FAILED])
    sums = run.batches.aggregate(done=Sum("size", filter=ended), all=Sum("size"))
    return sums["done"] or 0, sums["all"] or 0


def _authorities(job: Job, batch: ImportBatch) -> None:
    _check_visible(file["root"] for file in batch.files)
    job.authorities(tree_files(batch))


def _statements(job: Job, batch: ImportBatch) -> None:
    _check_visible(file["root"] for file in batch.files)
    job.statements(tree_files(batch))


def _captures(job: Job, batch: ImportBatch) -> None:
    job.stored(iter(batch.files))


def _uploads(job: Job, batch: ImportBatch) -> None:
    with _unpacked(batch) as files:
        job.statements(iter(files))


_WORK = {
    BatchPart.AUTHORITIES: _authorities,
    BatchPart.STATEMENTS: _statements,
    BatchPart.CAPTURES: _captures,
    BatchPart.UPLOADS: _uploads,
}


@contextmanager
def _unpacked(batch: ImportBatch) -> Iterator[list[TreeFile]]:
    """Files handed in at the desk, on disk for as long as they are read."""
    with tempfile.TemporaryDirectory(prefix="archive-desk-") as folder:
        files = []
        for upload in batch.files:
            file = Path(folder) / upload["name"]
            file.write_bytes(load(storage_path(upload["sha256"])))
            sidecar = None
            if upload["sidecar"]:
                sidecar = f"{file}.toml"
                Path(sidecar).write_text(upload["sidecar"], encoding="utf-8")
            path, location = upload["name"], str(file)
            files.append(TreeFile(path, location, Part.STATEMENT, folder, sidecar))
        yield files


def _path(file: Any) -> str:
    """What a file of a batch is called in rows."""
    if isinstance(file, int):
        return f"capture {file}"
    return str(file.get("path") or file["name"])


def _planned(run: ImportRun, options: Options) -> Options:
    """*options* with what the run was told: only a plan, or a plan to carry out."""
    apply = run.options.get("apply")
    expected = expected_of(load_plan(apply)) if apply else None
    plan = bool(run.options.get("plan"))
    return replace(options, plan=plan, expected=expected)


def _check_visible(folders: Any) -> None:
    for folder in sorted(set(folders)):
        if not Path(folder).is_dir():
            raise FolderNotHereError(
                f"The folder {folder} cannot be seen from this machine: workers need "
                "the files under the same path as the machine that handed them over."
            )


def _read_at_leisure() -> None:
    """Reading a batch of large files may take longer than idle transactions live."""
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL idle_in_transaction_session_timeout = '1h'")


def _told(report: Report) -> dict[str, Any]:
    """*report* as a batch keeps it."""
    return {
        "files": {name: count for name, count in report.files.items() if count},
        "authority_rows": dict(report.authority_rows),
        "documents": dict(report.documents),
        "seconds": report.data()["seconds"],
        "failures": report.failures[:TOLD],
        "notes": report.notes[:TOLD],
    }

"""An import shared out: cut into batches that any number of workers carry out.

A batch is one transaction, its end included: a worker that is killed in the middle has
done nothing, and whoever takes the batch up again does all of it. The order in which
batches end does not matter; authority files come before the rest. Whoever ends the last
batch is told so, in the transaction that ends it.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from itertools import islice
from pathlib import Path
from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction
from django.utils import timezone

from archive.models import (
    BatchPart,
    BatchStatus,
    ImportBatch,
    ImportRun,
    RunStatus,
)
from archive.parsing.version import PARSER_VERSION

from .job import WRITE
from .plan import load_plan
from .run import authorities_of
from .stored import stale_captures
from .tree import Part, TreeFile, walk

# Rows of batches written with one statement.
ROWS = 100


def share_out(
    paths: Sequence[str], *, by: AbstractBaseUser | None, **options: Any
) -> ImportRun:
    """A run that waits for workers, with its batches; nothing has been read yet.

    *options* are "publish", "plan" (flags) and "apply" (number of the plan to carry
    out, which names the paths). Raises tree.NothingThereError and plan.NoPlanError.
    """
    if options.get("apply"):
        planned = load_plan(options["apply"]).options
        if "uploads" in planned:
            return share_out_uploads(planned["uploads"], by=by, **options)
        if planned.get("reread"):
            return share_out_captures(by=by, **options)
        paths = planned["paths"]
    authorities = authorities_of(paths)
    with transaction.atomic():
        run = _waiting(
            by,
            paths=[str(Path(path).absolute()) for path in paths],
            folders=[str(Path(p).absolute()) for p in paths if Path(p).is_dir()],
            **options,
        )
        others = (f for f in walk(paths) if f.part is not Part.AUTHORITIES)
        _add(run, BatchPart.AUTHORITIES, map(_told, authorities))
        _add(run, BatchPart.STATEMENTS, map(_told, others))
    return run


def share_out_captures(*, by: AbstractBaseUser | None, **options: Any) -> ImportRun:
    """The same for stored captures whose readings an older parser made."""
    with transaction.atomic():
        run = _waiting(by, reread=True, folders=[], **options)
        _add(run, BatchPart.CAPTURES, stale_captures())
    return run


def share_out_uploads(
    uploads: Iterable[dict[str, str]],
    *,
    by: AbstractBaseUser | None,
    **options: Any,
) -> ImportRun:
    """The same for files handed in at the desk.

    Each of *uploads* has "name", "sha256" of bytes that are stored already, and
    "sidecar" (TOML, "" for none). A plan keeps them: it is to be carried out.
    """
    uploads = list(uploads)
    planned = uploads if options.get("plan") else None
    with transaction.atomic():
        run = _waiting(by, folders=[], uploads=planned, **options)
        _add(run, BatchPart.UPLOADS, uploads)
    return run


def ready(run: ImportRun) -> list[int]:
    """The batches (primary keys) that may be begun now: authority files first."""
    waiting = run.batches.open()
    first = waiting.filter(part=BatchPart.AUTHORITIES)
    chosen = first if first.exists() else waiting
    return list(chosen.order_by("number").values_list("pk", flat=True))


def take(number: int, *, worker: str) -> ImportBatch | None:
    """Notes that *worker* has begun batch *number* (primary key).

    None if there is nothing to do: it has ended, or an editor has stopped the run.
    """
    batches = ImportBatch.objects.open().filter(pk=number)
    with transaction.atomic():
        locked = batches.select_for_update(of=("self",))
        batch: ImportBatch | None = locked.select_related("run").first()
        if batch is None:
            return None
        if batch.status == BatchStatus.RUNNING:
            batch.message = f"{batch.worker} began it and did not come to its end."
        batch.status, batch.worker = BatchStatus.RUNNING, worker[:250]
        batch.attempts, batch.started_at = batch.attempts + 1, timezone.now()
        batch.save()
    ImportRun.objects.filter(pk=batch.run_id, status=RunStatus.WAITING).update(
        status=RunStatus.RUNNING
    )
    return batch


def put_back(batch: ImportBatch, why: str) -> None:
    """Lets *batch* wait for another attempt, unless somebody else has it by now."""
    ImportBatch.objects.filter(
        pk=batch.pk, status=BatchStatus.RUNNING, attempts=batch.attempts
    ).update(status=BatchStatus.WAITING, message=why)


def end(batch: ImportBatch, status: BatchStatus, **values: Any) -> list[int] | None:
    """Ends *batch*; to be called in the transaction that did its work.

    Returns the batches that may be begun now that this one has ended (authority files
    open the way for the rest), or None if it was the last one: the run is complete.
    """
    batch.status, batch.finished_at, batch.files = status, timezone.now(), []
    for name, value in values.items():
        setattr(batch, name, value)
    batch.save()
    run = ImportRun.objects.select_for_update(of=("self",)).get(pk=batch.run_id)
    if not run.batches.open().exists():
        return None
    return ready(run) if batch.part == BatchPart.AUTHORITIES else []


def split(batch: ImportBatch) -> list[int]:
    """Puts a batch of its own in the place of *batch* for each of its files.

    One file that ends the process that reads it then takes no other along. Returns the
    primary keys of the new batches.
    """
    with transaction.atomic():
        run = ImportRun.objects.select_for_update(of=("self",)).get(pk=batch.run_id)
        number = run.batches.order_by("-number").values_list("number", flat=True)[0]
        parts = ImportBatch.objects.bulk_create(
            ImportBatch(run=run, number=number + n, part=batch.part, files=[f], size=1)
            for n, f in enumerate(batch.files, start=1)
        )
        batch.delete()
    return [part.pk for part in parts]


def _waiting(by: AbstractBaseUser | None, **options: Any) -> ImportRun:
    return ImportRun.objects.create(
        started_by_id=by.pk if by else None,
        status=RunStatus.WAITING,
        parser_version=PARSER_VERSION,
        options={name: value for name, value in options.items() if value is not None},
    )


def _add(run: ImportRun, part: BatchPart, files: Iterable[Any]) -> None:
    rest, number = iter(files), run.batches.count()
    portions = iter(lambda: list(islice(rest, WRITE)), [])
    while rows := list(islice(portions, ROWS)):
        ImportBatch.objects.bulk_create(
            ImportBatch(run=run, number=number + n, part=part, files=f, size=len(f))
            for n, f in enumerate(rows, start=1)
        )
        number += len(rows)


def _told(file: TreeFile) -> dict[str, Any]:
    return {**asdict(file), "part": file.part.value}


def tree_files(batch: ImportBatch) -> Iterator[TreeFile]:
    """The files of a batch of a tree, as `walk` gave them."""
    for told in batch.files:
        yield TreeFile(**{**told, "part": Part(told["part"])})

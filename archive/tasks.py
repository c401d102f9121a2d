"""The work that workers do; procrastinate finds it here by the module's name.

Each task may be begun any number of times: what has been done is not done again.
"""

import os
import socket
from collections.abc import Sequence

from django.contrib.auth import get_user_model
from django.contrib.auth.models import AbstractBaseUser
from django.db import DatabaseError, close_old_connections, transaction
from django.utils import timezone
from procrastinate.contrib.django import app

from archive.background.patience import Patience
from archive.curation.access_copies import rebuild
from archive.curation.publishing import withdraw
from archive.curation.refreshing import refresh_copies
from archive.curation.settling import settle, settle_named, settle_published
from archive.curation.showing import Showing
from archive.intake.batch_work import carry_out, finish, give_up
from archive.intake.batches import put_back, ready, split, take
from archive.intake.disturbances import BrokenOffError
from archive.intake.options import Options
from archive.intake.report import Report
from archive.intake.undo import look, undo
from archive.intake.undone import NotUndoneError, Undone
from archive.models import ImportBatch, ImportRun

__all__ = [
    "begin_import",
    "finish_import",
    "import_batch",
    "import_now",
    "refresh_copies",
    "take_back",
    "undo_import",
]

# Attempts at a batch: while the database or the files are away, and after a fault.
ATTEMPTS_WITHOUT_SUPPLIES = 10
ATTEMPTS_AFTER_FAULT = 3
DEATHS = 2
# What readers find in the place of a document that came with an import taken back.
TAKEN_BACK = "Taken in by mistake."
# Sentences about what an undoing left alone that its run keeps.
LEFT_TOLD = 500


def begin_import(run: ImportRun) -> None:
    """Hands the batches of *run* to the workers, with the caller's transaction."""
    _go_on(run.pk, ready(run) or None)


def import_now(run: ImportRun) -> None:
    """Carries out *run* here and now, batch by batch, as a worker would."""
    keys = ready(run)
    while keys:
        then: Sequence[int] | None = None
        for key in keys:
            if batch := take(key, worker=_name()):
                _, then = carry_out(batch, _options(run))
        keys = list(then or ())
    finish(run.pk, Options())


@app.task(
    name="import_batch",
    queue="imports",
    # The batch itself knows when to give up.
    retry=Patience(1_000),
)
def import_batch(*, batch: int) -> str:
    """Takes in one batch (primary key); returns a sentence for the worker's log."""
    taken = take(batch, worker=_name())
    if taken is None:
        return f"batch {batch} has ended already"
    if taken.message and taken.attempts > DEATHS:
        return _handled_with_care(taken)
    try:
        with transaction.atomic():
            report, then = carry_out(taken, _options(taken.run))
            _go_on(taken.run_id, then)
    except Exception as error:
        # A connection that broke would fail the next statement too.
        close_old_connections()
        if _give_up(taken, error):
            return f"{taken} was given up: {error}"
        put_back(taken, str(error))
        raise
    return f"{taken}: {_counted(report)}"


@app.task(name="finish_import", queue="imports", retry=Patience(1_000))
def finish_import(*, run: int) -> str:
    """Ends a run (primary key) whose batches have all ended."""
    report = finish(run, Options())
    if report is None:
        return f"import {run} has been finished already"
    return f"import {run} is finished: {_counted(report)}"


def take_back(
    run: int, *, by: AbstractBaseUser | None, only_look: bool = False
) -> Undone:
    """Undoes run *run* (primary key), or only looks what that would do.

    What became public is withdrawn, not deleted. Raises undone.NotUndoneError.
    """
    if only_look:
        return look(run)
    with transaction.atomic():
        done = undo(run, by=by)
        withdraw(done.published, by=by, public_reason=TAKEN_BACK)
        rebuild(sorted(done.changed))
        keep_undoing(run, done, by=by)
    return done


def keep_undoing(
    run: int, done: Undone, *, by: AbstractBaseUser | None, only_look: bool = False
) -> None:
    """Writes into run *run* (primary key) what an undoing did, or would do."""
    told = {
        "only_look": only_look,
        "at": timezone.now().isoformat(),
        "by": by.get_username() if by else "",
        "restored": {name: count for name, count in done.restored.items() if count},
        "left": done.left[:LEFT_TOLD],
        "left_count": len(done.left),
        "withdrawn": len(done.published),
    }
    ImportRun.objects.filter(pk=run).update(undoing=told)


@app.task(name="undo_import", queue="imports", retry=Patience(5))
def undo_import(*, run: int, by: int | None, only_look: bool = False) -> str:
    """Takes an import back, or only looks what that would do; the run keeps the
    answer."""
    user = get_user_model()._default_manager.filter(pk=by).first()
    try:
        done = take_back(run, by=user, only_look=only_look)
    except NotUndoneError as error:
        return str(error)
    if only_look:
        keep_undoing(run, done, by=user, only_look=True)
    act = "can be undone" if only_look else "is undone"
    return f"import {run} {act}; {len(done.left)} left alone"


def _counted(report: Report) -> str:
    """What occurred, in words."""
    counts = (f"{count:,} {name}" for name, count in report.flat().items())
    return ", ".join(counts) or "nothing to do"


def _name() -> str:
    """This machine and process."""
    return f"{socket.gethostname()}:{os.getpid()}"


def _go_on(run: int, then: Sequence[int] | None) -> None:
    """Hands over what comes next: batches that may begin, or the end of the run."""
    if then is None:
        finish_import.defer(run=run)
    elif then:
        import_batch.batch_defer(*({"batch": key} for key in then))


def _options(run: ImportRun) -> Options:
    published = run.options.get("publish")
    return Options(
        settle=settle_published if published else settle,
        show=Showing if published else None,
        follow=settle_named,
        by=run.started_by,
        processes=1,
    )


def _handled_with_care(batch: ImportBatch) -> str:
    """A batch whose workers die is cut up, so that only the file at fault fails."""
    with transaction.atomic():
        if batch.size > 1:
            _go_on(batch.run_id, split(batch))
            return f"{batch}: its workers died; each file is a batch of its own now"
        why = (
            f"{batch.attempts - 1} workers have died reading this file: it is too "
            "large or damaged. Mend it and import it again."
        )
        _go_on(batch.run_id, give_up(batch, why))
    return f"{batch}: {why}"


def _give_up(batch: ImportBatch, error: Exception) -> bool:
    """Ends *batch* after the last attempt; False if it is to be tried again."""
    supplies = isinstance(error, DatabaseError | OSError | BrokenOffError)
    last = ATTEMPTS_WITHOUT_SUPPLIES if supplies else ATTEMPTS_AFTER_FAULT
    if batch.attempts < last:
        return False
    with transaction.atomic():
        why = f"given up after {batch.attempts} attempts: {error}"
        _go_on(batch.run_id, give_up(batch, why))
    return True

"""One import from the first file to the report."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any

import pghistory
from django.db import DatabaseError, InterfaceError, connection, transaction

from archive.models import ImportRun, RunStatus
from archive.parsing.version import PARSER_VERSION

from .captures import sweep
from .disturbances import broken_off
from .job import Job
from .options import Options
from .presence import note_interrupted, present
from .report import Report
from .stored import stale_captures
from .tree import AUTHORITY_FILES, TreeFile, authority_files


def import_paths(paths: Sequence[str], options: Options) -> Report:
    """Imports files and folders; one file's failure is a row in the report.

    Raises tree.NothingThereError before anything is written when a path does not exist.
    """
    authorities = authorities_of(paths)
    folders = [str(Path(path).absolute()) for path in paths if Path(path).is_dir()]
    absolute = [str(Path(path).absolute()) for path in paths]
    with _told(options, paths=absolute, folders=folders) as job:
        job.authorities(authorities)
        job.tree(paths)
        job.missing(folders)
        job.unfulfilled()
        job.sketches()
    return job.report


def authorities_of(paths: Sequence[str]) -> list[TreeFile]:
    """The authority files, in an order in which each finds what it names.

    Raises tree.NothingThereError when a path does not exist.
    """
    return sorted(
        authority_files(paths),
        key=lambda file: AUTHORITY_FILES.index(file.path.rsplit("/", 1)[-1]),
    )


def reread(options: Options) -> Report:
    """Reads stored captures again whose readings an older parser made, and merges."""
    with _told(options, reread=True, folders=[]) as job:
        job.stored(stale_captures())
        job.sketches()
    return job.report


@contextmanager
def _told(options: Options, **asked: Any) -> Iterator[Job]:
    """The job of a new run, which was *asked* for; the history of every change in it
    names the run.

    Raises BrokenOffError when the database or the room on a disk has gone.
    """
    who = {"user": options.by.pk} if options.by else {}
    with _begun(options, asked) as run, pghistory.context(run=run.pk, **who):
        job = Job(run, options)
        sweep()
        try:
            yield job
        except BaseException as error:
            end = broken_off(error) or error
            if not connection.in_atomic_block:
                connection.close_if_unusable_or_obsolete()
            # Where the database is gone, nobody can be told but by the exception.
            with suppress(DatabaseError, InterfaceError):
                job.finish(RunStatus.FAILED)
            if end is error:
                raise
            raise end from error
        job.finish(RunStatus.PLANNED if options.plan else RunStatus.DONE)


@contextmanager
def _begun(options: Options, asked: dict[str, Any]) -> Iterator[ImportRun]:
    """A new run; others see at once that its process is alive."""
    note_interrupted()
    with ExitStack() as until_the_end:
        with transaction.atomic():
            run = ImportRun.objects.create(
                started_by_id=options.by.pk if options.by else None,
                parser_version=PARSER_VERSION,
                options=asked,
            )
            until_the_end.enter_context(present(run))
        yield run

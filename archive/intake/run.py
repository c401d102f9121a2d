"""One import from the first file to the report."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

import pghistory
from django.contrib.auth.models import AbstractBaseUser
from django.db import DatabaseError, connection, transaction
from django.utils import timezone

from archive.models import ImportRow, ImportRun, Outcome, RunStatus
from archive.parsing.version import PARSER_VERSION

from .authority_batch import import_authority_file
from .candidates import Candidate, find
from .identity import unchanged
from .pool import Readers, Task
from .report import SKIPPED, Report
from .statement_batch import Batch, Written
from .tree import AUTHORITY_FILES, Part, TreeFile, Unreadable, walk

# Files looked at together, and files written in one transaction.
LOOK = 1_000
WRITE = 200
# Any two processes that import write one after the other, batch by batch.
LOCK = 0x41524348

Progress = Callable[[int], None]
Settle = Callable[[Sequence[int], Sequence[int]], None]


@dataclass(frozen=True, slots=True)
class Options:
    """How to import. `settle` is called inside each transaction with the primary keys of the
    documents created and changed there: what publishes them stands or falls with the batch."""

    settle: Settle | None = None
    by: AbstractBaseUser | None = None
    progress: Progress | None = None
    processes: int | None = None
    record: dict[str, object] = field(default_factory=dict)


def import_paths(paths: Sequence[str], options: Options) -> Report:
    """Imports files and folders; one file's failure is a row in the report.

    Raises tree.NothingThere before anything is written when a path does not exist.
    """
    authorities = sorted(
        (file for file in walk(paths) if file.part is Part.AUTHORITIES),
        key=lambda file: AUTHORITY_FILES.index(file.path.rsplit("/", 1)[-1]),
    )
    run = ImportRun.objects.create(
        started_by_id=options.by.pk if options.by else None,
        parser_version=PARSER_VERSION,
        options={"paths": [str(path) for path in paths], **options.record},
    )
    with pghistory.context(
        run=run.pk, **({"user": options.by.pk} if options.by else {})
    ):
        job = _Import(run, options)
        try:
            job.authorities(authorities)
            job.statements(walk(paths))
        except BaseException:
            job.finish(RunStatus.FAILED)
            raise
        job.finish(RunStatus.DONE)
    return job.report


class _Import:
    """The state of one run."""

    def __init__(self, run: ImportRun, options: Options) -> None:
        self.run = run
        self.options = options
        self.report = Report(run.pk)

    def finish(self, status: RunStatus) -> None:
        self.run.status = status
        self.run.finished_at = timezone.now()
        self.run.counts = self.report.counts()
        self.run.save()

    def authorities(self, files: Iterable[TreeFile]) -> None:
        """The authority files, in an order in which each finds what it names."""
        for file in files:
            with self.report.phase("authorities"), transaction.atomic():
                take_turn()
                rows, changed = import_authority_file(file, self.run)
                ImportRow.objects.bulk_create(
                    r for r in rows if r.outcome != Outcome.UNCHANGED
                )
            for row in rows:
                self.report.authority_rows[row.outcome] += 1
                if row.outcome == Outcome.FAILED:
                    self._fail(row)
            self.report.files[changed] += 1
            self._advance(1)

    def statements(self, files: Iterator[TreeFile]) -> None:
        """Everything else, looked at in large groups and written in smaller ones."""
        batch = Batch(self.run)
        with Readers(self.options.processes) as readers:
            while group := list(islice(files, LOOK)):
                fresh = self._fresh(self._statements_of(group))
                while fresh:
                    some, fresh = fresh[:WRITE], fresh[WRITE:]
                    self._write(batch, self._read(readers, some))
                    self._advance(len(some))

    def _statements_of(self, group: Iterable[TreeFile]) -> Iterator[TreeFile]:
        for file in group:
            if file.part is Part.STATEMENT:
                yield file
            elif file.part is Part.SKIPPED:
                self.report.files[SKIPPED] += 1
                self.report.notes.append(f"{file.path}: skipped, {file.reason}")
                self._advance(1)

    def _fresh(self, files: Iterable[TreeFile]) -> list[Candidate]:
        """The candidates that are not what the archive has already."""
        candidates: list[Candidate] = []
        failed: list[ImportRow] = []
        with self.report.phase("look"):
            for file in files:
                try:
                    candidates.append(find(file))
                except Unreadable as error:
                    failed.append(self._failed(file, str(error)))
            known = unchanged(candidates)
        ImportRow.objects.bulk_create(failed)
        for row in failed:
            self._count(row)
        self.report.files[Outcome.UNCHANGED] += len(known)
        self._advance(len(known) + len(failed))
        return [c for c in candidates if c.file.path not in known]

    def _read(
        self, readers: Readers, candidates: Sequence[Candidate]
    ) -> list[Candidate]:
        with self.report.phase("read"):
            tasks = [Task(c.data, c.file.path, c.sidecar) for c in candidates]
            return [
                replace(candidate, reading=reading)
                for candidate, reading in zip(
                    candidates, readers.read(tasks), strict=True
                )
            ]

    def _write(self, batch: Batch, candidates: Sequence[Candidate]) -> None:
        """Writes *candidates* in one transaction; if that fails, each in one of its own."""
        with self.report.phase("write"):
            try:
                written = self._transaction(batch, candidates)
            except (DatabaseError, OSError, ValueError) as error:
                if len(candidates) == 1:
                    row = self._failed(
                        candidates[0].file, f"could not be stored: {error}"
                    )
                    row.save()
                    self._count(row)
                else:
                    for candidate in candidates:
                        self._write(batch, [candidate])
                return
        for row in written.rows:
            self._count(row)
        for name, count in written.documents.items():
            self.report.documents[name] += count

    def _transaction(self, batch: Batch, candidates: Sequence[Candidate]) -> Written:
        with transaction.atomic():
            take_turn()
            written = batch.write(candidates)
            ImportRow.objects.bulk_create(written.rows)
            if self.options.settle and (written.created or written.changed):
                self.options.settle(written.created, written.changed)
        return written

    def _failed(self, file: TreeFile, message: str) -> ImportRow:
        return ImportRow(
            run=self.run, path=file.path, outcome=Outcome.FAILED, message=message
        )

    def _count(self, row: ImportRow) -> None:
        self.report.files[row.outcome] += 1
        if row.outcome == Outcome.FAILED:
            self._fail(row)
        elif row.message:
            self.report.notes.append(f"{row.path}: {row.message}")

    def _fail(self, row: ImportRow) -> None:
        where = f"{row.path}:{row.line}" if row.line else row.path
        self.report.failures.append(f"{where}: {row.message}")

    def _advance(self, count: int) -> None:
        if count and self.options.progress:
            self.options.progress(count)


def take_turn() -> None:
    """Waits until no other import is writing; until the end of this transaction no other does."""
    with connection.cursor() as cursor:
        # Another import's batch may take longer than a reader may wait for a lock.
        cursor.execute("SET LOCAL lock_timeout = 0")
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK])

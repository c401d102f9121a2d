"""The work of one run: authority files, statements, files that are gone."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from django.contrib.auth.models import AbstractBaseUser
from django.db import DatabaseError, connection, transaction
from django.db.models import Model
from django.utils import timezone

from archive.models import (
    Document,
    ImportRow,
    ImportRun,
    Outcome,
    RunStatus,
    TextSketch,
)
from archive.models.copying import copy_rows
from archive.parsing.record import FileReading

from .authority_batch import import_authority_file
from .candidates import Candidate, find
from .disturbances import broken_off, is_passing, persistently
from .identity import unchanged
from .missing import mark_missing
from .near_duplicates import near_duplicates
from .plan import Expected, check_expected, keep_plan
from .pool import Readers, Task
from .report import SKIPPED, Report
from .statement_batch import Batch, Written
from .stored import stored
from .tree import Part, TreeFile, UnreadableError
from .turn import take_turn

# Files looked at together, and files written in one transaction.
LOOK = 1_000
WRITE = 200

Progress = Callable[[int], None]
Settle = Callable[[Sequence[int], Sequence[int]], None]
Show = Callable[[Sequence[Document], Mapping[type[Model], Sequence[Model]]], None]


@dataclass(frozen=True, slots=True)
class Options:
    """How to import.

    `settle` is called inside each transaction with the primary keys of the documents
    created and changed there: publishing stands or falls with the batch. With `show`,
    documents of new files are entered as published and given to it with all their
    rows, so that nothing has to be read back; `settle` is not told of them.
    """

    settle: Settle | None = None
    show: Show | None = None
    plan: bool = False
    expected: Expected | None = None
    by: AbstractBaseUser | None = None
    progress: Progress | None = None
    processes: int | None = None


class Job:
    """The state of one run."""

    def __init__(self, run: ImportRun, options: Options) -> None:
        self.run = run
        self.options = options
        self.report = Report(run.pk)

    def finish(self, status: RunStatus) -> None:
        self.run.status = status
        self.run.finished_at = timezone.now()
        self.run.counts = self.report.flat()
        self.run.save()

    def authorities(self, files: Iterable[TreeFile]) -> None:
        """The authority files, in an order in which each finds what it names."""
        for file in files:
            with self.report.phase("authorities"):
                rows, changed = persistently(lambda file=file: self._authority(file))
            for row in rows:
                self.report.authority_rows[row.outcome] += 1
                if row.outcome == Outcome.FAILED:
                    self._fail(row)
            self.report.files[changed] += 1
            self._advance(1)

    def _authority(self, file: TreeFile) -> tuple[list[ImportRow], Outcome]:
        """One file: the rows of the report, those without a change too."""
        with transaction.atomic():
            take_turn()
            rows, changed = import_authority_file(file, self.run)
            told = [row for row in rows if row.outcome != Outcome.UNCHANGED]
            self._keep(told)
        if self.options.plan:
            keep_plan(told)
        return rows, changed

    def _keep(self, rows: Sequence[ImportRow]) -> None:
        """Ends the work of a transaction: its *rows* are saved, or all of it undone."""
        if self.options.plan:
            transaction.set_rollback(True)
        else:
            ImportRow.objects.bulk_create(rows)

    def statements(self, files: Iterator[TreeFile]) -> None:
        """Everything else, looked at in large groups and written in smaller ones."""
        batch = self._batch()
        with Readers(self.options.processes) as readers:
            for candidates, readings in self._begun(readers, self._portions(files)):
                self._write(batch, self._read(candidates, readings))
                self._advance(len(candidates))

    def _batch(self) -> Batch:
        show = self.options.show is not None
        return Batch(self.run, plan=self.options.plan, publish=show)

    def _portions(self, files: Iterator[TreeFile]) -> Iterator[list[Candidate]]:
        """What is not in the archive yet, as much at a time as one transaction
        writes."""
        while group := list(islice(files, LOOK)):
            fresh = self._fresh(self._statements_of(group))
            for first in range(0, len(fresh), WRITE):
                yield fresh[first : first + WRITE]

    @staticmethod
    def _begun(
        readers: Readers, portions: Iterable[list[Candidate]]
    ) -> Iterator[tuple[list[Candidate], Iterator[FileReading]]]:
        """Each portion with its readings; the next one is being read meanwhile."""
        ahead = None
        for portion in portions:
            tasks = [Task(c.data, c.file.path, c.sidecar) for c in portion]
            begun = portion, readers.read(tasks)
            if ahead:
                yield ahead
            ahead = begun
        if ahead:
            yield ahead

    def missing(self, folders: Sequence[str]) -> None:
        """Files that earlier imports of these folders had, and that are gone."""
        with self.report.phase("missing"):
            rows = persistently(lambda: self._missing(folders))
        for row in rows:
            self._count(row)

    def _missing(self, folders: Sequence[str]) -> list[ImportRow]:
        with transaction.atomic():
            take_turn()
            rows = mark_missing(self.run, folders)
            self._keep(rows)
        if self.options.plan:
            keep_plan(rows)
        return rows

    def sketches(self) -> None:
        """Texts that came in without being compared: before there were sketches, or
        by another way than an import or the desk."""
        outdated = TextSketch.objects.outdated().values_list("pk", flat=True)
        while keys := [] if self.options.plan else list(outdated[:WRITE]):
            with self.report.phase("sketches"):
                told = persistently(lambda keys=keys: self._sketches(keys))
            self.report.documents["near duplicates"] += told

    @staticmethod
    def _sketches(keys: Sequence[int]) -> int:
        with transaction.atomic():
            take_turn()
            return len(near_duplicates(keys))

    def stored(self, captures: Iterator[int]) -> None:
        """Captures by primary key, read again."""
        batch = self._batch()
        with Readers(self.options.processes) as readers:
            portions = self._stored_portions(captures)
            for candidates, readings in self._begun(readers, portions):
                self._write(batch, self._read(candidates, readings))
                self._advance(len(candidates))

    def _stored_portions(self, captures: Iterator[int]) -> Iterator[list[Candidate]]:
        while keys := list(islice(captures, WRITE)):
            found: list[Candidate] = []
            for candidate in stored(keys):
                if isinstance(candidate, Candidate):
                    found.append(candidate)
                else:
                    path, reason = candidate
                    self._keep_failure(self._failed(path, reason))
            if found:
                yield found

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
                except UnreadableError as error:
                    failed.append(self._failed(file.path, str(error)))
            known = unchanged(candidates)
        ImportRow.objects.bulk_create(failed)
        for row in failed:
            self._count(row)
        self.report.files[Outcome.UNCHANGED] += len(known)
        self._advance(len(known) + len(failed))
        fresh = [c for c in candidates if c.file.path not in known]
        if self.options.expected is None:
            return fresh
        return [c for c in fresh if c.file.path in self.options.expected]

    def _read(
        self, candidates: Sequence[Candidate], readings: Iterable[FileReading]
    ) -> list[Candidate]:
        with self.report.phase("read"):
            return [
                replace(candidate, reading=reading)
                for candidate, reading in zip(candidates, readings, strict=True)
            ]

    def _write(self, batch: Batch, candidates: Sequence[Candidate]) -> None:
        """Writes *candidates* in one transaction; if that fails, each in one of its
        own."""
        try:
            with self.report.phase("write"):
                written = persistently(lambda: self._transaction(batch, candidates))
        except (DatabaseError, OSError, ValueError) as error:
            self._one_by_one(batch, candidates, error)
            return
        self._told(written)

    def _told(self, written: Written) -> None:
        for row in written.rows:
            self._count(row)
        for name, count in written.documents.items():
            self.report.documents[name] += count

    def _one_by_one(
        self, batch: Batch, candidates: Sequence[Candidate], error: Exception
    ) -> None:
        """After a failure: each file by itself, so that one does not take others along.

        Raises BrokenOffError when no other file could fare better, and *error* when
        the caller's transaction has to begin anew.
        """
        if end := broken_off(error):
            raise end from error
        if is_passing(error) and connection.in_atomic_block:
            raise error
        if len(candidates) > 1:
            for candidate in candidates:
                self._write(batch, [candidate])
            return
        path = candidates[0].file.path
        self._keep_failure(self._failed(path, f"could not be stored: {error}"))

    def _transaction(self, batch: Batch, candidates: Sequence[Candidate]) -> Written:
        with transaction.atomic():
            take_turn()
            written = batch.write(candidates)
            if self.options.expected is not None:
                check_expected(written.rows, self.options.expected)
            if self.options.plan:
                transaction.set_rollback(True)
            else:
                copy_rows(written.rows)
                self._settle(written)
        if self.options.plan:
            keep_plan(written.rows)
        return written

    def _settle(self, written: Written) -> None:
        """What readers see follows."""
        if self.options.show:
            for made in written.made:
                self.options.show(made.documents, made.rows)
        if self.options.settle:
            self.options.settle(written.created, written.changed)

    def _failed(self, path: str, message: str) -> ImportRow:
        return ImportRow(
            run=self.run, path=path, outcome=Outcome.FAILED, message=message
        )

    def _keep_failure(self, row: ImportRow) -> None:
        row.save()
        self._count(row)

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

"""The work of one run: authority files, statements, files that are gone."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import islice

from django.db import DatabaseError, connection, transaction

from archive.models import (
    ImportRow,
    ImportRun,
    Outcome,
    TextSketch,
)
from archive.models.copying import copy_rows
from archive.parsing.record import FileReading

from .authority_batch import import_authority_file
from .candidates import Candidate, find
from .disturbances import broken_off, is_passing, persistently
from .identity import unchanged
from .ledger import Ledger
from .missing import mark_missing
from .near_duplicates import near_duplicates
from .options import Options
from .plan import (
    PlanMovedError,
    check_expected,
    check_lines,
    keep_plan,
    unfulfilled,
)
from .pool import Readers, Task
from .report import SKIPPED
from .statement_batch import Batch, Written
from .stored import stored
from .tree import Part, TreeFile, UnreadableError
from .turn import take_turn

# Files looked at together, and files written in one transaction.
LOOK = 1_000
WRITE = 200


class Job(Ledger):
    """The state of one run."""

    def __init__(self, run: ImportRun, options: Options) -> None:
        super().__init__(run, options.progress)
        self.options = options

    def authorities(self, files: Iterable[TreeFile]) -> None:
        """The authority files, in an order in which each finds what it names."""
        for file in files:
            with self.report.phase("authorities"):
                rows, changed = self._checked_authority(file)
            for row in rows:
                self.report.authority_rows[row.outcome] += 1
                if row.outcome == Outcome.FAILED:
                    self.fail(row)
            self.report.files[changed] += 1
            self.advance(1)

    def _checked_authority(self, file: TreeFile) -> tuple[list[ImportRow], Outcome]:
        """One file; one that is not as planned is left alone and says so."""
        try:
            return persistently(lambda: self._authority(file))
        except PlanMovedError as error:
            row = self.failed(file.path, str(error))
            row.save()
            return [row], Outcome.FAILED

    def _authority(self, file: TreeFile) -> tuple[list[ImportRow], Outcome]:
        """One file: the rows of the report, those without a change too."""
        with transaction.atomic():
            take_turn()
            rows, changed = import_authority_file(file, self.run)
            told = [row for row in rows if row.outcome != Outcome.UNCHANGED]
            if self.options.expected is not None:
                check_lines(file.path, told, self.options.expected)
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
                self.advance(len(candidates))

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
            self.count(row)

    def _missing(self, folders: Sequence[str]) -> list[ImportRow]:
        with transaction.atomic():
            take_turn()
            expected = self.options.expected
            only = None if expected is None else expected.missing
            rows = mark_missing(self.run, folders, only)
            self._keep(rows)
        if self.options.plan:
            keep_plan(rows)
        return rows

    def unfulfilled(self) -> None:
        """What was planned and is not to be done any more: a failure of each."""
        if self.options.expected is not None:
            for why in unfulfilled(self.run, self.options.expected):
                path, _, message = why.partition(": ")
                self.keep_failure(self.failed(path, message))

    def sketches(self) -> None:
        """Texts that came in without being compared: before there were sketches, or
        by another way than an import or the desk."""
        outdated = TextSketch.objects.outdated().values_list("pk", flat=True)
        while keys := [] if self.options.plan else list(outdated[:WRITE]):
            with self.report.phase("sketches"):
                told = persistently(partial(self._sketches, keys))
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
                self.advance(len(candidates))

    def _stored_portions(self, captures: Iterator[int]) -> Iterator[list[Candidate]]:
        while keys := list(islice(captures, WRITE)):
            found: list[Candidate] = []
            for candidate in stored(keys):
                if isinstance(candidate, Candidate):
                    found.append(candidate)
                else:
                    path, reason = candidate
                    self.keep_failure(self.failed(path, reason))
            if found:
                yield found

    def _statements_of(self, group: Iterable[TreeFile]) -> Iterator[TreeFile]:
        for file in group:
            if file.part is Part.STATEMENT:
                yield file
            elif file.part is Part.SKIPPED:
                self.report.files[SKIPPED] += 1
                self.report.notes.append(f"{file.path}: skipped, {file.reason}")
                self.advance(1)

    def _fresh(self, files: Iterable[TreeFile]) -> list[Candidate]:
        """The candidates that are not what the archive has already."""
        candidates: list[Candidate] = []
        failed: list[ImportRow] = []
        with self.report.phase("look"):
            for file in files:
                try:
                    candidates.append(find(file))
                except UnreadableError as error:
                    failed.append(self.failed(file.path, str(error)))
            known = unchanged(candidates)
        ImportRow.objects.bulk_create(failed)
        for row in failed:
            self.count(row)
        self.report.files[Outcome.UNCHANGED] += len(known)
        self.advance(len(known) + len(failed))
        fresh = [c for c in candidates if c.file.path not in known]
        if self.options.expected is None:
            return fresh
        return [c for c in fresh if c.file.path in self.options.expected.files]

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
            self.count(row)
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
        self.keep_failure(self.failed(path, f"could not be stored: {error}"))

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

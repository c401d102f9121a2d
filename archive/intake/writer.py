"""Writing candidates, a transaction's worth at a time; how to import."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from django.contrib.auth.models import AbstractBaseUser
from django.db import DatabaseError, connection, transaction
from django.db.models import Model

from archive.models import Document, ImportRow, ImportRun, Outcome
from archive.models.copying import copy_rows

from .candidates import Candidate
from .disturbances import broken_off, is_passing, persistently
from .plan import Expected, check_expected, keep_plan
from .report import Report
from .statement_batch import Batch, Written
from .turn import take_turn

Progress = Callable[[int], None]
Settle = Callable[[Sequence[int], Sequence[int]], None]
Show = Callable[[Sequence[Document], Mapping[type[Model], Sequence[Model]]], None]


@dataclass(frozen=True, slots=True)
class Options:
    """How to import.

    `settle` is called inside each transaction with the primary keys of the documents
    created and changed there: publishing stands or falls with the batch. With `show`,
    documents of new files are entered as published and given to it with all their
    rows, so that nothing has to be read back; `settle` is not told of them. `verify`
    reads every file again, whatever the listings of folders say.
    """

    settle: Settle | None = None
    show: Show | None = None
    plan: bool = False
    expected: Expected | None = None
    by: AbstractBaseUser | None = None
    progress: Progress | None = None
    processes: int | None = None
    verify: bool = False


class Writer:
    """Takes candidates that have been read into the catalogue, for one run."""

    def __init__(self, run: ImportRun, options: Options, report: Report) -> None:
        self.run = run
        self.options = options
        self.report = report
        self._batch = Batch(run, plan=options.plan, publish=options.show is not None)

    def write(self, candidates: Sequence[Candidate]) -> None:
        """Writes *candidates* in one transaction; if that fails, each in one of its
        own."""
        try:
            with self.report.phase("write"):
                written = persistently(lambda: self._transaction(candidates))
        except (DatabaseError, OSError, ValueError) as error:
            self._one_by_one(candidates, error)
            return
        self._told(written)

    def _told(self, written: Written) -> None:
        for row in written.rows:
            self.report.count(row)
        for name, count in written.documents.items():
            self.report.documents[name] += count

    def _one_by_one(self, candidates: Sequence[Candidate], error: Exception) -> None:
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
                self.write([candidate])
            return
        path = candidates[0].file.path
        row = failed(self.run, path, f"could not be stored: {error}")
        row.save()
        self.report.count(row)

    def _transaction(self, candidates: Sequence[Candidate]) -> Written:
        with transaction.atomic():
            take_turn()
            written = self._batch.write(candidates)
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


def failed(run: ImportRun, path: str, message: str) -> ImportRow:
    """The unsaved row of a file that could not be taken in."""
    return ImportRow(run=run, path=path, outcome=Outcome.FAILED, message=message)

"""Writing what has been read, a transaction's worth at a time."""

from collections.abc import Sequence

from django.db import DatabaseError, connection, transaction

from archive.models.copying import copy_rows

from .candidates import Candidate
from .disturbances import broken_off, is_passing, persistently
from .ledger import Ledger
from .options import Options
from .outset import Outset
from .plan import check_expected, keep_plan
from .pool import Foreman
from .preparing import Order
from .statement_batch import Batch, Written
from .turn import take_turn


class Writer:
    """Takes candidates that have been read into the catalogue; *ledger* is told."""

    def __init__(self, ledger: Ledger, options: Options) -> None:
        self._ledger = ledger
        self._options = options
        self._written = False
        # A plan is not shown to anybody.
        self._outset = Outset(ledger.run, None if options.plan else options.show)
        self._batch = Batch(ledger.run, self._outset, plan=options.plan)

    def foreman(self) -> Foreman:
        """Who makes new files ready in the reading processes."""
        return self._outset.preparer

    def orders(self, candidates: Sequence[Candidate]) -> Sequence[Order | None]:
        """What the foreman is to do with each of *candidates*; what is only planned is
        told from the readings."""
        if self._options.plan:
            return [None] * len(candidates)
        return self._outset.orders(candidates)

    def catch_up(self) -> None:
        """What readers see of the new documents follows names that have changed since
        the beginning."""
        if self._written:
            with self._ledger.report.phase("write"):
                persistently(self._catch_up)

    @transaction.atomic
    def _catch_up(self) -> None:
        if showing := self._outset.showing:
            take_turn()
            showing.catch_up()

    def write(self, candidates: Sequence[Candidate]) -> None:
        """Writes *candidates* in one transaction; if that fails, each in one of its
        own."""
        try:
            with self._ledger.report.phase("write"):
                written = persistently(lambda: self._transaction(candidates))
        except (DatabaseError, OSError, ValueError) as error:
            self._one_by_one(candidates, error)
            return
        self._written = True
        self._told(written)

    def _told(self, written: Written) -> None:
        for row in written.rows:
            self._ledger.count(row)
        for name, count in written.documents.items():
            self._ledger.report.documents[name] += count

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
        self._ledger.keep_failure(
            self._ledger.failed(path, f"could not be stored: {error}")
        )

    def _transaction(self, candidates: Sequence[Candidate]) -> Written:
        with transaction.atomic():
            take_turn()
            written = self._batch.write(candidates)
            if self._options.expected is not None:
                check_expected(written.rows, self._options.expected)
            if self._options.plan:
                transaction.set_rollback(True)
            else:
                copy_rows(written.rows)
                self._settle(written)
        if self._options.plan:
            keep_plan(written.rows)
        return written

    def _settle(self, written: Written) -> None:
        """What readers see follows."""
        if self._options.settle:
            self._options.settle(written.created, written.changed)

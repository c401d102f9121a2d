"""A plan is an import whose every batch is undone before it counts; only its rows stay.

Carrying it out is the same import of the same files, which has to come to the same
changes: else the catalogue or the files have moved, and the plan says so.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from archive.models import Capture, Document, ImportRow, ImportRun, Outcome, RunStatus

Expected = Mapping[str, tuple[str, Any]]


class PlanMovedError(ValueError):
    """What the import would do is not what the plan says; the message names the
    file."""


class NoPlanError(LookupError):
    """There is no plan of this number that waits to be carried out."""


def keep_plan(rows: Sequence[ImportRow]) -> None:
    """Saves the rows of a batch that has been rolled back; what they made is no
    more."""
    documents = {row.document_id for row in rows if row.document_id}
    captures = {row.capture_id for row in rows if row.capture_id}
    living = set(Document.objects.filter(pk__in=documents).values_list("pk", flat=True))
    kept = set(Capture.objects.filter(pk__in=captures).values_list("pk", flat=True))
    for row in rows:
        row.pk = None
        if row.document_id not in living:
            row.document = None
        if row.capture_id not in kept:
            row.capture = None
    ImportRow.objects.bulk_create(rows)


def expected_of(run: ImportRun) -> dict[str, tuple[str, Any]]:
    """Outcome and changes that the plan *run* gives for each path."""
    rows = run.rows.filter(line=None).exclude(outcome=Outcome.MISSING)
    return {
        path: (outcome, _lasting(changes))
        for path, outcome, changes in rows.values_list("path", "outcome", "changes")
    }


def load_plan(number: int) -> ImportRun:
    """The plan with this *number*. Raises NoPlanError."""
    run = ImportRun.objects.filter(pk=number, status=RunStatus.PLANNED).first()
    if run is None:
        raise NoPlanError(f"Run {number} is no plan. Make one with --plan.")
    return run


def check_expected(rows: Iterable[ImportRow], expected: Expected) -> None:
    """Raises PlanMovedError for the first of *rows* that is not as planned."""
    for row in rows:
        if expected.get(row.path) != (row.outcome, _lasting(row.changes)):
            raise PlanMovedError(
                f"{row.path}: the base has moved since the plan was made; plan again"
            )


def _lasting(changes: Iterable[Mapping[str, Any]]) -> list[Any]:
    """*changes* without what a rolled back transaction numbers anew."""
    return [
        [change["model"], change["field"], change["old"], change["new"]]
        for change in changes
    ]

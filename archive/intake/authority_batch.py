"""One authority file: captured, its rows merged, what became of each told."""

from collections.abc import Sequence
from pathlib import Path

from django.db.models import Model
from django.utils import timezone

from archive.models import Capture, ImportRow, ImportRun, Outcome, Reading, Source
from archive.models.fields import digest
from archive.parsing.record import Problem
from archive.parsing.version import PARSER_VERSION

from .authorities import AuthorityMerge, RowOutcome
from .authority_files import AuthorityFile, read_authorities
from .captures import kept, sha256
from .tree import TreeFile, UnreadableError, read_bytes


def import_authority_file(
    file: TreeFile, run: ImportRun
) -> tuple[list[ImportRow], Outcome, Sequence[Model]]:
    """Merges *file* in the caller's transaction.

    Returns an unsaved ImportRow for each row of the file, the outcome of the file, and
    the records that it changed.
    """
    try:
        data = read_bytes(file.location)
    except UnreadableError as error:
        return [_failed(run, Problem(file.path, str(error)))], Outcome.FAILED, ()
    kind = Path(file.location).stem
    read = read_authorities(data, file.path, kind)
    rows = [_failed(run, problem) for problem in read.problems]
    if not read.rows and rows:
        return rows, Outcome.FAILED, ()
    source, capture, base = _last_time(file)
    if source is not None and source.missing_since is not None:
        _come_back(source)
    merge = AuthorityMerge(kind, read.rows, base)
    outcomes = merge.apply()
    rows += [_row(run, file, outcome) for outcome in outcomes]
    outcome = _outcome(rows, is_new=capture is None)
    checksum = sha256(data)
    if capture is None or capture.sha256 != checksum:
        capture = _keep(file, data, checksum, read, outcomes, source)
        for row in rows:
            row.capture = capture
        if outcome == Outcome.UNCHANGED:
            outcome = Outcome.UPDATED
    return rows, outcome, merge.changed


def _come_back(source: Source) -> None:
    source.missing_since = None
    source.save(update_fields=["missing_since"])
    source.captures.update(missing_since=None)


def _last_time(
    file: TreeFile,
) -> tuple[Source | None, Capture | None, dict[str, dict[str, object]]]:
    """The file's source and newest capture, and the rows it had then by key."""
    source = Source.objects.filter(key_digest=digest(file.path)).first()
    if source is None:
        return None, None, {}
    capture = source.captures.order_by("-last_seen", "-pk").first()
    reading = capture.readings.first() if capture else None
    return source, capture, reading.data["rows"] if reading else {}


def _keep(
    file: TreeFile,
    data: bytes,
    checksum: str,
    read: AuthorityFile,
    outcomes: list[RowOutcome],
    source: Source | None,
) -> Capture:
    """Stores the file; the rows that went in become the base of the next merge."""
    now = timezone.now()
    if source is None:
        source = Source.objects.create(key=file.path)
    failed = {outcome.key for outcome in outcomes if outcome.outcome == Outcome.FAILED}
    capture, _ = Capture.objects.update_or_create(
        source=source,
        sha256=checksum,
        sidecar_sha256="",
        defaults={"last_seen": now, "path": file.path},
        create_defaults={
            "first_seen": now,
            "last_seen": now,
            "path": file.path,
            "size": len(data),
            "media_type": "text/csv",
            "encoding": "utf-8",
            "file": kept(data, checksum),
        },
    )
    Reading.objects.get_or_create(
        capture=capture,
        fragment="1",
        parser_version=PARSER_VERSION,
        defaults={
            "data": {
                "rows": {r.key: r.values for r in read.rows if r.key not in failed}
            }
        },
    )
    return capture


def _outcome(rows: list[ImportRow], *, is_new: bool) -> Outcome:
    if is_new:
        return Outcome.CREATED
    changed = {Outcome.CREATED, Outcome.UPDATED, Outcome.CONFLICT}
    return (
        Outcome.UPDATED
        if any(row.outcome in changed for row in rows)
        else Outcome.UNCHANGED
    )


def _row(run: ImportRun, file: TreeFile, outcome: RowOutcome) -> ImportRow:
    return ImportRow(
        run=run,
        path=file.path,
        line=outcome.line,
        outcome=outcome.outcome,
        match_reason=f"key {outcome.key}"[:250],
        message=outcome.message,
        changes=outcome.changes,
    )


def _failed(run: ImportRun, problem: Problem) -> ImportRow:
    return ImportRow(
        run=run,
        path=problem.path,
        line=problem.line,
        outcome=Outcome.FAILED,
        message=problem.reason,
    )

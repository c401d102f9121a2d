"""A plan is an import whose every batch is undone before it counts; only its rows stay.

Carrying it out is the same import of the same files, which has to come to the same
changes: else the catalogue or the files have moved, and the plan says so.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from archive.models import Capture, Document, ImportRow, ImportRun, Outcome, RunStatus

from .tree import AUTHORITY_FILES

# Outcome, and the changes as [model, field, old, new].
Deed = tuple[str, list[Any]]
# What follows from authorities, which a plan of both does not have yet.
LINKS = frozenset({"Mention", "DocumentEvent"})
LINKED = frozenset({"place", "periodical"})
SHOWN = 3  # differences that a message names
MOVED = "the base has moved since the plan was made; plan again"


@dataclass(slots=True)
class Expected:
    """What a plan says: of each statement by path, of each line of each authority file,
    and which paths are gone."""

    files: dict[str, Deed] = field(default_factory=dict)
    lines: dict[str, dict[int, Deed]] = field(default_factory=dict)
    missing: set[str] = field(default_factory=set)


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


def expected_of(run: ImportRun) -> Expected:
    """What the plan *run* says."""
    expected = Expected()
    rows = run.rows.values_list("path", "line", "outcome", "changes")
    for path, line, outcome, changes in rows.iterator():
        if outcome == Outcome.MISSING:
            expected.missing.add(path)
        elif _is_authority(path) and line is not None:
            lines = expected.lines.setdefault(path, {})
            lines[line] = outcome, _lasting(changes)
        else:
            expected.files[path] = outcome, _lasting(changes)
    return expected


def load_plan(number: int) -> ImportRun:
    """The plan with this *number*. Raises NoPlanError."""
    run = ImportRun.objects.filter(pk=number, status=RunStatus.PLANNED).first()
    if run is None:
        raise NoPlanError(f"Run {number} is no plan. Make one with --plan.")
    return run


WOULD = {
    Outcome.CREATED: "would be created",
    Outcome.UPDATED: "would be changed",
    Outcome.CONFLICT: "would wait for an editor",
    Outcome.UNCHANGED: "would be kept as it is",
    Outcome.DUPLICATE: "is known already",
    Outcome.MISSING: "would be noted as missing",
    Outcome.FAILED: "cannot be taken in",
}


def planned_rows(run: int) -> Iterator[dict[str, Any]]:
    """What the plan of this number would do, for each file or line, in their order."""
    rows = ImportRow.objects.filter(run=run).order_by("pk")
    names = ("path", "line", "outcome", "match_reason", "message", "document")
    yield from rows.values(*names, "changes").iterator()


def sentence(row: Mapping[str, Any]) -> str:
    """One of `planned_rows` in words."""
    where = f"{row['path']}:{row['line']}" if row["line"] else row["path"]
    told = [row["message"]] if row["message"] else []
    if row["outcome"] in {Outcome.UPDATED, Outcome.CONFLICT}:
        told += [
            f"{change['model']} {change['field']}: "
            f"{_short(change['old'])} → {_short(change['new'])}"
            for change in row["changes"]
        ]
    more = f": {'; '.join(told)}" if told else ""
    return f"{where} {WOULD[row['outcome']]}{more}"


def check_expected(rows: Iterable[ImportRow], expected: Expected) -> None:
    """Raises PlanMovedError for the first of *rows* that is not as planned."""
    for row in rows:
        _check(row.path, expected.files.get(row.path), _deed(row))


def check_lines(path: str, rows: Iterable[ImportRow], expected: Expected) -> None:
    """Raises PlanMovedError when the authority file *path* would change other lines
    than planned, or change them otherwise."""
    planned = expected.lines.get(path, {})
    found = {row.line: _deed(row) for row in rows if row.line is not None}
    for line in sorted({*planned, *found}):
        _check(f"{path}:{line}", planned.get(line), found.get(line))


def unfulfilled(run: ImportRun, expected: Expected) -> Iterator[str]:
    """What the plan says of files of which *run* tells nothing."""
    told = set(run.rows.values_list("path", flat=True))
    for path, (outcome, _) in sorted(expected.files.items()):
        if path not in told:
            yield f"{path}: {MOVED}: planned “{outcome}”, now there is nothing to do"
    gone = set(run.rows.filter(outcome=Outcome.MISSING).values_list("path", flat=True))
    for path in sorted(expected.missing - gone):
        yield f"{path}: {MOVED}: planned “missing”, now it is not"


def _check(where: str, planned: Deed | None, found: Deed | None) -> None:
    if planned == found:
        return
    differences = "; ".join(_differences(planned, found)[:SHOWN])
    raise PlanMovedError(f"{where}: {MOVED}: {differences}")


def _differences(planned: Deed | None, found: Deed | None) -> list[str]:
    """What is otherwise than planned, in words."""
    before, after = planned or ("nothing", []), found or ("nothing", [])
    told = []
    if before[0] != after[0]:
        told.append(f"planned “{before[0]}”, now “{after[0]}”")
    fields: dict[tuple[str, str], list[list[str]]] = defaultdict(lambda: [[], []])
    for place, (_, changes) in enumerate((before, after)):
        for model, name, old, new in changes:
            fields[model, name][place].append(f"{_short(old)} → {_short(new)}")
    for (model, name), (one, other) in fields.items():
        if one != other:
            now = ", ".join(other) or "nothing"
            told.append(
                f"{model} {name}: planned {', '.join(one) or 'nothing'}; now {now}"
            )
    return told


def _short(value: Any) -> str:
    text = "nothing" if value is None else f"“{value}”"
    return text if len(text) <= 80 else f"{text[:78]}…”"


def _is_authority(path: str) -> bool:
    return path.rsplit("/", 1)[-1] in AUTHORITY_FILES


def _deed(row: ImportRow) -> Deed:
    return row.outcome, _lasting(row.changes)


def _lasting(changes: Iterable[Mapping[str, Any]]) -> list[Any]:
    """*changes* without what a rolled back transaction numbers anew."""
    return [
        [change["model"], change["field"], change["old"], change["new"]]
        for change in changes
        if change["model"] not in LINKS and change["field"] not in LINKED
    ]

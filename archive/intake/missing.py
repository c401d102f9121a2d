"""Files that are gone from their tree: noted, and nothing else."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from django.utils import timezone

from archive.models import Capture, Document, ImportRow, ImportRun, Outcome, Source

BATCH = 1_000


class Seen(NamedTuple):
    """A capture (primary key), the path at which it was seen, its source."""

    capture: int
    path: str
    source: int


def mark_missing(
    run: ImportRun, folders: Sequence[str], only: Collection[str] | None = None
) -> list[ImportRow]:
    """Sets `missing_since` for what earlier imports of *folders* took in and is gone.

    Returns an unsaved ImportRow for each source of which no file is left. Captures are
    looked at in batches; nothing but the missing ones is kept in memory. With *only*,
    no other paths than these are concerned.
    """
    if not folders:
        return []
    rows: list[ImportRow] = []
    for seen in _batches(_seen(folders)):
        gone = [one for one in seen if not _stands(one, folders)]
        gone += _usurped([one for one in seen if one not in gone])
        if only is not None:
            gone = [one for one in gone if one.path in only]
        rows += _noted(run, gone)
    return rows


def _noted(run: ImportRun, gone: Sequence[Seen]) -> list[ImportRow]:
    """Notes that the captures are *gone*; rows for sources that have nothing left."""
    now = timezone.now()
    Capture.objects.filter(pk__in=[one.capture for one in gone]).update(
        missing_since=now
    )
    # Of two states of a page that are gone, the last one stands for it.
    last = {one.source: one for one in gone}
    left = Capture.objects.filter(source__in=last, missing_since=None)
    for source in left.values_list("source", flat=True):
        last.pop(source, None)
    Source.objects.filter(pk__in=last).update(missing_since=now)
    documents = dict(
        Document.objects.filter(source__in=last, fragment="1").values_list(
            "source", "pk"
        )
    )
    return [
        ImportRow(
            run=run,
            path=one.path,
            outcome=Outcome.MISSING,
            document_id=documents.get(source),
            capture_id=one.capture,
        )
        for source, one in last.items()
    ]


def _seen(folders: Sequence[str]) -> Iterator[Seen]:
    """Captures that imports of these folders made and that nobody has missed yet."""
    told = ImportRow.objects.filter(
        run__options__folders__contained_by=list(folders)
    ).exclude(run__options__folders=[])
    captures = (
        Capture.objects.filter(missing_since=None, pk__in=told.values("capture"))
        .order_by("pk")
        .values_list("pk", "path", "source")
    )
    for row in captures.iterator(chunk_size=BATCH):
        yield Seen(*row)


def _stands(one: Seen, folders: Sequence[str]) -> bool:
    return any((Path(folder) / one.path).is_file() for folder in folders)


def _usurped(seen: Sequence[Seen]) -> list[Seen]:
    """Those of *seen* at whose path the file of another source stands now."""
    newest = dict(
        Capture.objects.filter(path__in=[one.path for one in seen])
        .order_by("last_seen", "pk")
        .values_list("path", "source")
    )
    return [one for one in seen if newest.get(one.path, one.source) != one.source]


def _batches(rows: Iterable[Seen]) -> Iterator[list[Seen]]:
    rest = iter(rows)
    while batch := list(islice(rest, BATCH)):
        yield batch

"""Files that are gone from their tree: noted, and nothing else."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from django.utils import timezone

from archive.models import Capture, Document, ImportRow, ImportRun, Outcome, Source

BATCH = 1_000


def mark_missing(run: ImportRun, folders: Sequence[str]) -> list[ImportRow]:
    """Sets `missing_since` for what earlier imports of *folders* took in and is gone.

    Returns an unsaved ImportRow for each. Captures are looked at in batches; nothing
    but the missing ones is kept in memory.
    """
    if not folders:
        return []
    rows: list[ImportRow] = []
    for gone in _batches(_gone(folders)):
        now = timezone.now()
        captures = [capture for capture, _, _ in gone]
        sources = {source for _, _, source in gone}
        Capture.objects.filter(pk__in=captures).update(missing_since=now)
        still_there = Capture.objects.filter(source__in=sources, missing_since=None)
        sources -= set(still_there.values_list("source", flat=True))
        Source.objects.filter(pk__in=sources).update(missing_since=now)
        documents = dict(
            Document.objects.filter(source__in=sources, fragment="1").values_list(
                "source", "pk"
            )
        )
        rows += [
            ImportRow(
                run=run,
                path=path,
                outcome=Outcome.MISSING,
                document_id=documents.get(source),
                capture_id=capture,
            )
            for capture, path, source in gone
        ]
    return rows


def _gone(folders: Sequence[str]) -> Iterator[tuple[int, str, int]]:
    """Captures (key, path, source) that imports of these folders made, without a
    file."""
    told = ImportRow.objects.filter(
        run__options__folders__contained_by=list(folders)
    ).exclude(run__options__folders=[])
    captures = (
        Capture.objects.filter(missing_since=None, pk__in=told.values("capture"))
        .order_by("pk")
        .values_list("pk", "path", "source")
    )
    for pk, path, source in captures.iterator(chunk_size=BATCH):
        if not any((Path(folder) / path).is_file() for folder in folders):
            yield pk, path, source


def _batches(
    rows: Iterable[tuple[int, str, int]],
) -> Iterator[list[tuple[int, str, int]]]:
    rest = iter(rows)
    while batch := list(islice(rest, BATCH)):
        yield batch

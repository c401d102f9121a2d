"""A tree looked at folder by folder: what has to be read, and what is kept of it."""

from collections import deque
from collections.abc import Iterator, Sequence
from pathlib import Path

from django.db import transaction
from django.db.models import QuerySet

from archive.models import FolderListing

from .disturbances import persistently
from .identity import newest_contents
from .listings import Look, look_at
from .tree import TreeFile, folders
from .turn import take_turn

# Files whose listings are looked up together, and kept together.
TOGETHER = 1_000


class Survey:
    """The folders among some paths, in the order in which they are looked at.

    `emitted` and `written` tell of files that had to be taken in: a listing is kept
    when everything that its folder had is in the archive.
    """

    def __init__(self, paths: Sequence[str], *, verify: bool, keeps: bool) -> None:
        self._paths = paths
        self._roots = [str(Path(p).absolute()) for p in paths if Path(p).is_dir()]
        self._verify = verify
        self._keeps = keeps
        self._waiting: deque[tuple[int, list[Look]]] = deque()
        self._seen: list[int] = []
        self._emitted = self._written = 0
        self._is_settled = True

    def looks(self) -> Iterator[list[Look]]:
        """Folders, as many at a time as have some thousand files together."""
        some: list[Look] = []
        count = 0
        for folder in folders(self._paths):
            some.append(look_at(folder))
            count += len(some[-1].lines)
            if count >= TOGETHER or len(some) == TOGETHER:
                yield self._compared(some)
                some, count = [], 0
        if some:
            yield self._compared(some)

    def _compared(self, looks: list[Look]) -> list[Look]:
        places = [(look.folder.root, look.folder.path) for look in looks]
        held = {(row.root, row.folder): row for row in FolderListing.objects.of(places)}
        for look, place in zip(looks, places, strict=True):
            look.compare(held.get(place), verify=self._verify)
            self._is_settled = self._is_settled and look.is_settled
        self._seen += [row.pk for row in held.values()]
        return looks

    def emit(self, looks: list[Look], fresh: Sequence[TreeFile]) -> None:
        """Tells that *fresh* are the files of *looks* that will be taken in."""
        paths = {file.path for file in fresh}
        for look in looks:
            look.has_news = any(file.path in paths for file in look.unread)
        self._emitted += len(fresh)
        if fresh:
            self._is_settled = False
        if self._keeps:
            self._waiting.append((self._emitted, looks))
        self.done(0)

    def done(self, count: int) -> None:
        """Tells that *count* more of the files emitted are in, or have failed."""
        self._written += count
        while self._waiting and self._waiting[0][0] <= self._written:
            self._keep(
                [look for look in self._waiting.popleft()[1] if look.is_outdated]
            )

    @property
    def nothing_is_missing(self) -> bool:
        """Whether no file can be gone: all folders are there, with the same names."""
        return self._is_settled and not self._gone().exists()

    def settle(self) -> None:
        """Notes that what is gone has been noted; to be called in that transaction."""
        if self._keeps:
            self._gone().delete()
            kept = FolderListing.objects.filter(root__in=self._roots)
            kept.filter(is_settled=False).exclude(lines=b"").update(is_settled=True)

    def _gone(self) -> QuerySet[FolderListing]:
        """Listings of folders that are not there any more."""
        kept = FolderListing.objects.filter(root__in=self._roots)
        return kept.exclude(pk__in=self._seen)

    def _keep(self, looks: Sequence[Look]) -> None:
        """Keeps what *looks* found, as far as the archive has it at this moment."""
        if looks:
            persistently(lambda: self._write(looks))

    def _write(self, looks: Sequence[Look]) -> None:
        places = [(look.folder.root, look.folder.path) for look in looks]
        paths = [path for look in looks for path in look.contents]
        with transaction.atomic():
            take_turn()
            rows = FolderListing.objects.of(places).select_for_update()
            held = {(row.root, row.folder): row for row in rows}
            known = newest_contents(paths)
            for look, place in zip(looks, places, strict=True):
                row = held.get(place)
                if _lines(row) == _lines(look.held):
                    row = look.listing(known)
                    row.save()
                # Else another import has been here meanwhile: what it wrote stays.
                if row:
                    self._seen.append(row.pk)


def _lines(row: FolderListing | None) -> bytes | None:
    return bytes(row.lines) if row else None

"""A folder as it is, beside what its listing says: which files have to be read.

As git does with its index: a file is taken for what it was if size, times, inode and
name are, and if it had not been written to within the two seconds before it was listed:
it may have been written to once more within one tick of the file system's clock.
"""

import hashlib
import os
import time
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from archive.models import FolderListing
from archive.models.listings import place_of

from .candidates import Candidate
from .tree import SIDECAR, Folder, Part, TreeFile, name_of, sidecar_of

# A file system's clock may tick in whole seconds, or every other one.
TICK = 2_000_000_000  # nanoseconds
BETWEEN = b"\0"

# Path within the tree, checksums of the file and of its sidecar ("" for none).
Content = tuple[str, str, str]


@dataclass(slots=True)
class Look:
    """A folder at one moment: a line for each file, by name.

    After `compare`: `vouched` statements are as the listing says, `unread` have to be
    read, `skipped` are paths and reasons; `count` is how many are vouched for (all, if
    `vouched` is None). `contents` tell what has been read since, `has_news` that
    something new was among it.
    """

    folder: Folder
    moment: int
    lines: dict[str, bytes]
    held: FolderListing | None = None
    vouched: set[str] | None = None
    count: int = 0
    unread: list[TreeFile] = field(default_factory=list)
    skipped: list[list[str]] = field(default_factory=list)
    contents: dict[str, Content] = field(default_factory=dict)
    has_news: bool = False

    def compare(self, held: FolderListing | None, *, verify: bool) -> None:
        """Tells what has to be read; everything with *verify*."""
        self.held = held
        if (
            held
            and not verify
            and self._whole(self.lines.values()) == bytes(held.lines)
            # A file that could not be vouched for has no line, and may be gone.
            and held.names == self.names
        ):
            self.count, self.skipped = held.statements, held.skipped
            return
        known = bytes(held.lines).split(BETWEEN) if held and not verify else ()
        self._sort_out(frozenset(known))

    def _sort_out(self, known: Collection[bytes]) -> None:
        if self._device() not in known:
            known = ()
        self.vouched = set()
        for file in self.folder.files():
            name = name_of(file.location)
            if file.part is Part.SKIPPED:
                self.skipped.append([file.path, file.reason])
            elif file.part is Part.STATEMENT and self.lines[name] in known:
                self.vouched.add(name)
            elif file.part is Part.STATEMENT:
                self.unread.append(file)
        self.count = len(self.vouched)

    @property
    def is_settled(self) -> bool:
        """Whether no file can be gone that was here at the last import."""
        return bool(
            self.held
            and self.held.is_settled
            and (self.vouched is None or self.held.names == self.names)
        )

    @property
    def names(self) -> str:
        """One checksum for the names of all files."""
        return hashlib.sha256(os.fsencode("\0".join(self.lines))).hexdigest()

    @property
    def is_outdated(self) -> bool:
        """Whether the listing has to be written anew.

        An unchanged folder is not written, were it only because some files have come
        of age since: importing the same tree again writes nothing.
        """
        if self.vouched is None:
            return False
        return not (
            self.held
            and self.held.lines
            and not self.has_news
            and self.held.names == self.names
        )

    def listing(self, known: Collection[Content]) -> FolderListing:
        """The listing to keep, unsaved; *known* are contents that the archive has."""
        held = self.held
        lines: list[bytes] = []
        statements = 0
        for file in self.folder.files():
            name = name_of(file.location)
            if file.part is Part.STATEMENT:
                if not self._may_be_vouched(name, file.path, known):
                    continue
                statements += 1
            lines.append(self.lines[name])
        return FolderListing(
            pk=held.pk if held else None,
            root=self.folder.root,
            folder=self.folder.path,
            place=place_of(self.folder.root, self.folder.path),
            lines=self._whole(lines),
            names=self.names,
            statements=statements,
            skipped=self.skipped,
            is_settled=bool(held and held.is_settled and held.names == self.names),
        )

    def _may_be_vouched(self, name: str, path: str, known: Collection[Content]) -> bool:
        if self.vouched and name in self.vouched:
            return True
        content = self.contents.get(path)
        if content is None or content not in known:
            return False
        return _changed(self.lines[name]) < self.moment - TICK

    def _whole(self, lines: Iterable[bytes]) -> bytes:
        return BETWEEN.join([self._device(), *lines])

    def _device(self) -> bytes:
        return b"device %d" % Path(self.folder.location).stat().st_dev


def look_at(folder: Folder) -> Look:
    """Looks at all files of *folder* without opening any."""
    moment = time.time_ns()
    lines = {entry.name: _line(entry) for entry in folder.entries}
    if any(name.endswith(SIDECAR) for name in lines):
        names = set(lines)
        for name in names:
            sidecar = sidecar_of(folder.location, name, names)
            if sidecar:
                lines[name] += b"/" + lines[name_of(sidecar)]
    return Look(folder, moment, lines)


def note(looks: Iterable[Look], candidates: Iterable[Candidate]) -> None:
    """Tells *looks* what has been read of their files."""
    by_place = {(look.folder.root, look.folder.path): look for look in looks}
    for candidate in candidates if by_place else ():
        path = candidate.file.path
        look = by_place[candidate.file.root, folder_of(path)]
        look.contents[path] = candidate.content


def forget(roots: Collection[str], paths: Iterable[str]) -> None:
    """Makes imports of other trees than *roots* look again where files with these
    *paths* are: what the archive has of them is no longer what it had."""
    folders = {folder_of(path) for path in paths}
    listings = FolderListing.objects.filter(folder__in=folders)
    listings.exclude(root__in=roots).exclude(lines=b"").forget()


def folder_of(path: str) -> str:
    """The folder of a path within a tree; "" for the root."""
    return path.rpartition("/")[0]


def _line(entry: "os.DirEntry[str]") -> bytes:
    status = entry.stat(follow_symlinks=False)
    return b"%d %d %d %d %d %s" % (
        status.st_mode,
        status.st_size,
        status.st_mtime_ns,
        status.st_ctime_ns,
        status.st_ino,
        os.fsencode(entry.name),
    )


def _changed(line: bytes) -> int:
    """The last change of a file, or of its sidecar, in nanoseconds."""
    return max(
        int(time) for part in line.split(b"/") for time in part.split(b" ", 5)[2:4]
    )

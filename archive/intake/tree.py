"""The files of a tree, in a stable order, each with what it is to the import."""

import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from operator import attrgetter
from pathlib import Path

from archive.parsing.limits import DEFAULT_LIMITS

BLOCK = 1 << 20  # bytes read at once
AUTHORITY_FOLDER = "authorities"
# In the order of import: events name places, organisations may be named by people.
AUTHORITY_FILES = ("places.csv", "organisations.csv", "people.csv", "events.csv")
SIDECAR = ".toml"
STATEMENT_SUFFIXES = frozenset(
    {
        "",
        ".txt",
        ".text",
        ".md",
        ".markdown",
        ".html",
        ".htm",
        ".xhtml",
        ".pdf",
        ".docx",
    }
)
# Files about a tree, not of it.
APPARATUS = (
    "readme",
    "license",
    "licence",
    "copying",
    "manifest",
    "sha256sums",
    "md5sums",
)


class Part(Enum):
    """What a file is to the import."""

    STATEMENT = "statement"
    AUTHORITIES = "authorities"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class TreeFile:
    """A file: `path` within its tree (clean text), `location` on disk.

    `sidecar` is the location of `NAME.toml` beside a statement; `reason` says why the
    file is passed over.
    """

    path: str
    location: str
    part: Part
    root: str
    sidecar: str | None = None
    reason: str = ""


class NothingThereError(Exception):
    """A path given to the import does not exist; the message names it."""


def walk(roots: Iterable[str]) -> Iterator[TreeFile]:
    """Every file under *roots* (files or folders), each folder sorted by name.

    The files of a folder come before those of the folders inside it. Paths count from
    the folder given; a file given by itself has its name. Nothing is
    opened. Raises NothingThereError before the first file when a root does not exist.
    """
    for root in _given(roots):
        if root.is_dir():
            for folder in _folders(str(root), str(root)):
                yield from folder.files()
        else:
            yield single(root)


def _given(roots: Iterable[str]) -> list[Path]:
    # Whatever order they are given in: which of two copies came first must not tell.
    given = sorted(Path(root).absolute() for root in roots)
    for root in given:
        if not root.exists():
            raise NothingThereError(f"{root}: no such file or folder")
    return given


def authority_files(roots: Iterable[str]) -> Iterator[TreeFile]:
    """The authority files that `walk` would find; other folders are not sorted out."""
    for root in _given(roots):
        if not root.is_dir():
            files: Iterable[TreeFile] = [single(root)]
        else:
            files = (
                file
                for folder in _folders(str(root), str(root))
                if in_authorities(folder.location)
                for file in folder.files()
            )
        yield from (file for file in files if file.part is Part.AUTHORITIES)


def single(file: Path) -> TreeFile:
    """A file by itself; its folder counts as the tree."""
    path, location, root = clean_path(file.name), str(file), str(file.parent)
    if file.name in AUTHORITY_FILES:
        return TreeFile(path, location, Part.AUTHORITIES, root)
    names = {other.name for other in file.parent.iterdir()}
    sidecar = sidecar_of(root, file.name, names)
    return TreeFile(path, location, Part.STATEMENT, root, sidecar)


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder of a tree: where it is, and its files (no folders) sorted by name."""

    root: str
    location: str
    entries: "list[os.DirEntry[str]]"

    @property
    def path(self) -> str:
        """The path within the tree; "" for the root itself."""
        return clean_path(self.location[len(self.root) :].lstrip(os.sep))

    def files(self) -> Iterator[TreeFile]:
        """Each file with what it is to the import."""
        names = {entry.name for entry in self.entries}
        sidecars = {name for name in names if name.endswith(SIDECAR)}
        has_authorities = in_authorities(self.location)
        for entry in self.entries:
            path = clean_path(entry.path[len(self.root) :].lstrip(os.sep))
            reason = _why_skipped(entry, names, has_authorities=has_authorities)
            part, sidecar = Part.STATEMENT, None
            if reason:
                part = Part.SKIPPED
            elif has_authorities:
                part = Part.AUTHORITIES
            elif sidecars:
                sidecar = sidecar_of(self.location, entry.name, sidecars)
            yield TreeFile(path, entry.path, part, self.root, sidecar, reason)


def folders(roots: Iterable[str]) -> Iterator[Folder]:
    """The folders among *roots* and all folders inside them, but hidden ones."""
    for root in _given(roots):
        if root.is_dir():
            yield from _folders(str(root), str(root))


def _folders(root: str, location: str) -> Iterator[Folder]:
    files: list[os.DirEntry[str]] = []
    inside: list[os.DirEntry[str]] = []
    with os.scandir(location) as entries:
        for entry in entries:
            (inside if entry.is_dir(follow_symlinks=False) else files).append(entry)
    files.sort(key=attrgetter("name"))
    yield Folder(root, location, files)
    for entry in sorted(inside, key=attrgetter("name")):
        if not entry.name.startswith("."):
            yield from _folders(root, entry.path)


def _why_skipped(
    entry: "os.DirEntry[str]", names: set[str], *, has_authorities: bool
) -> str:
    """Why a file of a folder is passed over; "" if it is not."""
    name = entry.name
    stem, suffix = _stem_and_suffix(name.lower())
    if name.startswith("."):
        return "a hidden file"
    if entry.is_symlink():
        return "a symbolic link; give the file it leads to by its own path"
    if not entry.is_file(follow_symlinks=False):
        return "not a regular file"
    if stem in APPARATUS:
        return "about the tree, not a statement"
    if has_authorities:
        known = ", ".join(AUTHORITY_FILES)
        return "" if name in AUTHORITY_FILES else f"not one of {known}"
    if suffix == SIDECAR:
        return _why_sidecar_skipped(name, names)
    if suffix not in STATEMENT_SUFFIXES:
        return f"{suffix} is not a format that is read"
    return ""


def _stem_and_suffix(name: str) -> tuple[str, str]:
    """What `Path` says of *name*, in a tenth of its time."""
    stem, _, suffix = name.rpartition(".")
    return (stem, f".{suffix}") if stem and suffix else (name, "")


def _why_sidecar_skipped(name: str, names: set[str]) -> str:
    stem = name[: -len(SIDECAR)]
    if stem in names or any(stem + suffix in names for suffix in STATEMENT_SUFFIXES):
        return "a sidecar, read with its statement"
    return "a sidecar without a statement of the same name beside it"


def in_authorities(folder: str) -> bool:
    return name_of(folder) == AUTHORITY_FOLDER


def sidecar_of(folder: str, name: str, names: set[str]) -> str | None:
    """`NAME.txt.toml`, else `NAME.toml`, if it lies beside the file."""
    for candidate in (name + SIDECAR, _stem_and_suffix(name)[0] + SIDECAR):
        if candidate in names and candidate != name:
            return f"{folder}{os.sep}{candidate}"
    return None


def name_of(location: str) -> str:
    """The last part of a path on disk."""
    return location.rpartition(os.sep)[2]


def clean_path(path: str) -> str:
    """*path* as text that can be kept; bytes that are not UTF-8 as escapes."""
    if path.isascii() and "\x00" not in path:
        return path
    return (
        os.fsencode(path).decode("utf-8", "backslashreplace").replace("\x00", "\\x00")
    )


class UnreadableError(Exception):
    """A file that cannot be taken in; the message says why and what to do."""


def read_bytes(location: str) -> bytes:
    """The content of a file. Raises UnreadableError if it is too large or cannot be
    read."""
    try:
        # O_NONBLOCK: a pipe given as a path must not wait for a writer.
        descriptor = os.open(location, os.O_RDONLY | os.O_NONBLOCK)
        try:
            return _content(descriptor)
        finally:
            os.close(descriptor)
    except OSError as error:
        raise UnreadableError(f"cannot be read: {error.strerror}") from error


def _content(descriptor: int) -> bytes:
    status = os.fstat(descriptor)
    if not stat.S_ISREG(status.st_mode):
        raise UnreadableError("not a regular file")
    if status.st_size > DEFAULT_LIMITS.file_bytes:
        raise UnreadableError(
            f"{status.st_size:,} bytes; at most {DEFAULT_LIMITS.file_bytes:,} "
            "are read: split the file"
        )
    # One byte more than there were tells that there are no more: usually one read.
    pieces = [os.read(descriptor, status.st_size + 1)]
    while len(pieces[-1]) and sum(map(len, pieces)) != status.st_size:
        pieces.append(os.read(descriptor, BLOCK))
    return b"".join(pieces) if len(pieces) > 1 else pieces[0]

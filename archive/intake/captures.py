"""Bytes as received, once per content, under Django's storage, never overwritten."""

import hashlib
import os
import socket
import time
from concurrent.futures import Future, ThreadPoolExecutor, wait
from functools import cache
from pathlib import Path
from typing import IO
from uuid import uuid4

from django.core.files.base import ContentFile
from django.core.files.storage import FileSystemStorage, default_storage

from archive.models.sources import content_path

# Where files are written before they have their names; of the same file system.
UNFINISHED = "captures/.unfinished"
# Seconds after which another machine's unfinished file is taken for a dead one's.
FORGOTTEN = 24 * 3600
# Files on their way to the disk at once.
WRITERS = 16


def sha256(data: bytes) -> str:
    """64 hexadecimal characters."""
    return hashlib.sha256(data).hexdigest()


def storage_path(checksum: str) -> str:
    """Where bytes with this *checksum* are kept."""
    return content_path(checksum)


class Deposit:
    """Bytes on their way to the storage, many at a time; a context manager.

    Forcing one file to disk takes as long as forcing twenty. `secure` waits until all
    are there: rows that claim so may be committed only after it.
    """

    def __init__(self) -> None:
        self._writers = ThreadPoolExecutor(WRITERS)
        self._begun: dict[str, Future[None]] = {}

    def __enter__(self) -> "Deposit":
        return self

    def __exit__(self, *_: object) -> None:
        self._writers.shutdown(cancel_futures=True)

    def keep(self, data: bytes, checksum: str) -> str:
        """Begins to keep *data* under its *checksum*; returns the storage path."""
        path = storage_path(checksum)
        if path not in self._begun:
            self._begun[path] = self._writers.submit(store, data, path)
        return path

    def secure(self) -> None:
        """Waits for everything begun.

        Raises OSError when the disk is full or fails: then nothing claims to be stored.
        """
        begun, self._begun = self._begun, {}
        wait(begun.values())
        for one in begun.values():
            one.result()


def kept(data: bytes, checksum: str) -> str:
    """Keeps *data* under its *checksum* before it returns the storage path.

    Raises OSError.
    """
    path = storage_path(checksum)
    store(data, path)
    return path


def store(data: bytes, path: str) -> None:
    """Keeps *data* under the storage *path*.

    A file that is there already is left alone, unless a killed run left it short.
    Raises OSError.
    """
    if isinstance(default_storage, FileSystemStorage):
        _store_locally(data, default_storage.path(path))
    elif not default_storage.exists(path) or default_storage.size(path) != len(data):
        default_storage.delete(path)
        default_storage.save(path, ContentFile(data))


def _store_locally(data: bytes, location: str) -> None:
    """Whole or not at all: written in another folder, renamed, forced to disk.

    Forced last, so that the name is on disk with the bytes.
    """
    if _is_whole(location, len(data)):
        # Wanted again: nobody may take it for left over (`left_over.discard`).
        os.utime(location)
        _force(location)
        return
    unfinished = f"{_workshop()}{os.sep}{_writer()}-{uuid4().hex}"
    try:
        with _create(unfinished) as file:
            file.write(data)
            file.flush()
            _rename(unfinished, location)
            os.fsync(file.fileno())
    except BaseException:
        # What is not on disk for certain must not be taken for it the next time.
        Path(unfinished).unlink(missing_ok=True)
        Path(location).unlink(missing_ok=True)
        raise


def _is_whole(location: str, size: int) -> bool:
    try:
        return Path(location).stat().st_size == size
    except FileNotFoundError:
        return False


def _create(location: str) -> IO[bytes]:
    """A new file that only we may read, open for writing."""
    how = os.O_WRONLY | os.O_CREAT | os.O_EXCL
    try:
        return os.fdopen(os.open(location, how, 0o600), "wb")
    except FileNotFoundError:
        Path(location).parent.mkdir(parents=True, exist_ok=True)
        return os.fdopen(os.open(location, how, 0o600), "wb")


def _rename(old: str, new: str) -> None:
    try:
        Path(old).rename(new)
    except FileNotFoundError:
        Path(new).parent.mkdir(parents=True, exist_ok=True)
        Path(old).rename(new)


def _force(location: str) -> None:
    descriptor = os.open(location, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sweep() -> int:
    """Removes what killed imports left unfinished; returns how many files."""
    if not isinstance(default_storage, FileSystemStorage):
        return 0
    workshop = Path(_workshop())
    left = [file for file in workshop.glob("*") if not _is_being_written(file)]
    for file in left:
        file.unlink(missing_ok=True)
    return len(left)


def _workshop() -> str:
    return f"{default_storage.path('')}{os.sep}{UNFINISHED}"


def _writer() -> str:
    return f"{_host()}-{os.getpid()}"


_host = cache(socket.gethostname)


def _is_being_written(file: Path) -> bool:
    """Whether the process that began *file* may still be at it."""
    host, _, pid = file.name.rpartition("-")[0].rpartition("-")
    if host == socket.gethostname() and pid.isdecimal():
        return Path(f"/proc/{pid}").exists() or not Path("/proc").exists()
    try:
        return time.time() - file.stat().st_mtime < FORGOTTEN
    except FileNotFoundError:
        return True


def load(path: str) -> bytes:
    """The bytes kept at the storage path. Raises OSError when they are missing."""
    with default_storage.open(path) as file:
        content: bytes = file.read()
    return content

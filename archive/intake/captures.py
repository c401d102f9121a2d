"""Bytes as received, once per content, under Django's storage, never overwritten."""

import hashlib
import os
import tempfile
from pathlib import Path

from django.core.files.base import ContentFile
from django.core.files.storage import FileSystemStorage, default_storage

from archive.models import Capture
from archive.models.sources import capture_path


def sha256(data: bytes) -> str:
    """64 hexadecimal characters."""
    return hashlib.sha256(data).hexdigest()


def storage_path(checksum: str) -> str:
    """Where bytes with this *checksum* are kept."""
    return capture_path(Capture(sha256=checksum), "")


def store(data: bytes, checksum: str) -> str:
    """Keeps *data* under its *checksum*; returns the storage path.

    A file that is there already is left alone, unless a killed run left it short.
    Raises OSError when the disk is full or fails: then nothing claims to be stored.
    """
    path = storage_path(checksum)
    if default_storage.exists(path) and default_storage.size(path) == len(data):
        return path
    if isinstance(default_storage, FileSystemStorage):
        _store_locally(data, default_storage.path(path))
        return path
    if default_storage.exists(path):
        default_storage.delete(path)
    return default_storage.save(path, ContentFile(data))


def _store_locally(data: bytes, location: str) -> None:
    """Whole or not at all: written beside its place, forced to disk, renamed."""
    folder = Path(location).parent
    folder.mkdir(parents=True, exist_ok=True)
    descriptor, unfinished = tempfile.mkstemp(dir=folder, prefix=".unfinished-")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(descriptor)
        Path(unfinished).replace(location)
    except BaseException:
        Path(unfinished).unlink()
        raise


def load(path: str) -> bytes:
    """The bytes kept at the storage path. Raises OSError when they are missing."""
    with default_storage.open(path) as file:
        content: bytes = file.read()
    return content

"""Bytes as received, kept once per content under Django's storage, never overwritten."""

import hashlib
import os
import tempfile

from django.core.files.base import ContentFile
from django.core.files.storage import FileSystemStorage, default_storage

from archive.models import Capture
from archive.models.sources import capture_path


def sha256(data: bytes) -> str:
    """64 hexadecimal characters."""
    return hashlib.sha256(data).hexdigest()


def store(data: bytes, checksum: str) -> str:
    """Keeps *data* under its *checksum*; returns the storage path.

    A file that is there already is left alone, unless a killed run left it short. Raises
    OSError when the disk is full or fails: then nothing claims to be stored.
    """
    path = capture_path(Capture(sha256=checksum), "")
    if default_storage.exists(path) and default_storage.size(path) == len(data):
        return path
    if isinstance(default_storage, FileSystemStorage):
        _store_locally(data, default_storage.path(path))
        return path
    if default_storage.exists(path):
        default_storage.delete(path)
    return default_storage.save(path, ContentFile(data))


def _store_locally(data: bytes, location: str) -> None:
    """Whole or not at all: written beside its place, forced to the disk, then renamed."""
    folder = os.path.dirname(location)
    os.makedirs(folder, exist_ok=True)
    descriptor, unfinished = tempfile.mkstemp(dir=folder, prefix=".unfinished-")
    try:
        with open(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(descriptor)
        os.replace(unfinished, location)
    except BaseException:
        os.unlink(unfinished)
        raise


def load(path: str) -> bytes:
    """The bytes kept at the storage path. Raises OSError when they are missing."""
    with default_storage.open(path) as file:
        content: bytes = file.read()
    return content

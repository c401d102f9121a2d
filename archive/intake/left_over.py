"""Bytes handed in at the desk that were never taken in."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.core.files.storage import FileSystemStorage, default_storage
from django.db import transaction
from django.db.models import Q

from archive.models import BatchPart, Capture, ImportBatch, ImportRun, RunStatus

from .captures import storage_path
from .turn import take_turn


def discard(uploads: Iterable[dict[str, str]], handed_in: datetime) -> int:
    """Removes the stored bytes of *uploads* (see `batches.share_out_uploads`) that no
    capture has and nobody wants; returns how many files.

    Bytes that somebody has stored again since they were *handed_in* stay. On storages
    that do not tell for certain, all do.
    """
    if not isinstance(default_storage, FileSystemStorage):
        return 0
    gone = 0
    with transaction.atomic():
        # No import is between storing bytes and saying so.
        take_turn()
        for checksum in {upload["sha256"] for upload in uploads} - _wanted():
            path = storage_path(checksum)
            if not _is_captured(checksum) and _is_older(path, handed_in):
                default_storage.delete(path)
                gone += 1
    return gone


def _is_captured(checksum: str) -> bool:
    return Capture.objects.filter(
        Q(sha256=checksum) | Q(sidecar_sha256=checksum)
    ).exists()


def _is_older(path: str, moment: datetime) -> bool:
    try:
        return default_storage.get_modified_time(path) <= moment
    except FileNotFoundError:
        return False


def _wanted() -> set[str]:
    """Checksums of what waits to be taken in, or is planned to be."""
    open_batches = ImportBatch.objects.open().filter(part=BatchPart.UPLOADS)
    plans = ImportRun.objects.filter(
        status=RunStatus.PLANNED, options__has_key="uploads"
    )
    lists: list[list[dict[str, Any]]] = [
        *open_batches.values_list("files", flat=True),
        *plans.values_list("options__uploads", flat=True),
    ]
    return {upload["sha256"] for uploads in lists for upload in uploads}

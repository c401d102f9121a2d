"""Re-hashing everything stored: what has changed, what is missing, what nobody
knows."""

import hashlib
from collections.abc import Callable, Iterator

from django.core.files.storage import default_storage
from django.db.models import Q
from django.utils import timezone

from archive.models import Capture, FixityAudit

from .captures import storage_path

FOLDER = "captures"
BLOCK = 1024 * 1024


def audit(progress: Callable[[int], None] | None = None) -> FixityAudit:
    """Checks every stored file once; returns the saved record of the audit.

    Only the findings are kept in memory.
    """
    record = FixityAudit.objects.create()
    for checksum in checksums():
        record.checked += 1
        finding = _finding(checksum)
        if finding:
            record.damaged += 1
            record.findings.append(_told(checksum, finding))
        if progress:
            progress(1)
    record.findings += [
        {"path": path, "finding": "untracked", "captures": []} for path in _untracked()
    ]
    record.finished_at = timezone.now()
    record.save()
    return record


def checksums() -> Iterator[str]:
    """The checksum of every file that has to be there, captures before sidecars."""
    rows = Capture.objects.order_by("sha256").distinct()
    yield from rows.values_list("sha256", flat=True).iterator()
    sidecars = (
        Capture.objects.exclude(sidecar_sha256="").order_by("sidecar_sha256").distinct()
    )
    yield from sidecars.values_list("sidecar_sha256", flat=True).iterator()


def _finding(checksum: str) -> str:
    """ "" if the bytes under *checksum* are as they were, else what is wrong."""
    try:
        with default_storage.open(storage_path(checksum)) as file:
            found = hashlib.sha256()
            while block := file.read(BLOCK):
                found.update(block)
    except FileNotFoundError:
        return "missing"
    except OSError as error:
        return f"cannot be read: {error}"
    return "" if found.hexdigest() == checksum else "changed"


def _told(checksum: str, finding: str) -> dict[str, object]:
    captures = Capture.objects.filter(Q(sha256=checksum) | Q(sidecar_sha256=checksum))
    return {
        "path": storage_path(checksum),
        "finding": finding,
        "captures": list(captures.order_by("pk").values_list("path", flat=True)),
    }


def _untracked() -> Iterator[str]:
    """Files in the storage that no capture speaks of, a folder at a time."""
    for folder in _folders(FOLDER, 2):
        names = default_storage.listdir(folder)[1]
        known = set(
            Capture.objects.filter(sha256__in=names).values_list("sha256", flat=True)
        )
        known |= set(
            Capture.objects.filter(sidecar_sha256__in=names).values_list(
                "sidecar_sha256", flat=True
            )
        )
        yield from (f"{folder}/{name}" for name in sorted(names) if name not in known)


def _folders(folder: str, depth: int) -> Iterator[str]:
    """The folders *depth* levels below *folder*."""
    if depth == 0:
        yield folder
    elif default_storage.exists(folder):
        for name in sorted(default_storage.listdir(folder)[0]):
            yield from _folders(f"{folder}/{name}", depth - 1)

"""Captures that an older parser has read, on their way in again."""

from collections.abc import Iterator

from archive.models import Capture, Document
from archive.parsing.version import PARSER_VERSION

from .candidates import Candidate
from .captures import load, storage_path
from .tree import Part, TreeFile


def stale_captures() -> Iterator[int]:
    """Primary keys of the captures whose documents have a reading of another parser."""
    documents = Document.objects.exclude(base_reading__parser_version=PARSER_VERSION)
    captures = documents.filter(base_reading__isnull=False).values(
        "base_reading__capture"
    )
    keys = (
        Capture.objects.filter(pk__in=captures)
        .order_by("pk")
        .values_list("pk", flat=True)
    )
    yield from keys.iterator(chunk_size=1_000)


def stored(keys: list[int]) -> Iterator[Candidate | tuple[str, str]]:
    """The captures as candidates; one whose bytes are lost as path and reason."""
    for capture in Capture.objects.filter(pk__in=keys).order_by("pk"):
        file = TreeFile(capture.path, capture.file.name, Part.STATEMENT, "")
        try:
            data = load(capture.file.name)
            sidecar = (
                load(storage_path(capture.sidecar_sha256))
                if capture.sidecar_sha256
                else None
            )
        except OSError as error:
            yield capture.path, f"the stored bytes cannot be read: {error}"
        else:
            yield Candidate(
                file,
                data,
                capture.sha256,
                sidecar,
                capture.sidecar_sha256,
                source=capture.source_id,
            )

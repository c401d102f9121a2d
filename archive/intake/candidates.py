"""Files on their way in: bytes with their checksums, and the reading once there is
one."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from archive.parsing.record import DocumentRecord, FileReading

from .captures import sha256
from .tree import TreeFile, read_bytes


@dataclass(frozen=True, slots=True)
class Candidate:
    """A statement file as found: `sha256` of its bytes, `sidecar_sha256` "" without
    one."""

    file: TreeFile
    data: bytes
    sha256: str
    sidecar: bytes | None
    sidecar_sha256: str
    reading: FileReading | None = None
    source: int | None = None

    @property
    def content(self) -> tuple[str, str, str]:
        """Path, checksum, checksum of the sidecar."""
        return self.file.path, self.sha256, self.sidecar_sha256

    @property
    def records(self) -> tuple[DocumentRecord, ...]:
        """The documents read, the first ones first."""
        return self.reading.records if self.reading else ()

    @property
    def url(self) -> str:
        """The page's address, if sidecar or page give it."""
        return next((record.url for record in self.records if record.url), None) or ""

    @property
    def key(self) -> str:
        """The source key: the page's address, else the path within the tree."""
        return self.url or self.file.path


def find(file: TreeFile) -> Candidate:
    """The candidate for *file*, not yet read. Raises tree.UnreadableError."""
    data = read_bytes(file.location)
    sidecar = read_bytes(file.sidecar) if file.sidecar else None
    return Candidate(
        file,
        data,
        sha256(data),
        sidecar,
        "" if sidecar is None else sha256(sidecar),
    )


@dataclass(frozen=True, slots=True)
class Part:
    """One document of a file. `fragment` is "1" for the first, "1.1" for the first
    inside it."""

    fragment: str
    carrier: str | None
    record: DocumentRecord


def parts(records: tuple[DocumentRecord, ...]) -> Iterator[Part]:
    """All documents of a file, a carrier before what it carries.

    A carrier's record comes without its embedded ones: they are parts of their own.
    """
    for number, record in enumerate(records, start=1):
        yield from _with_embedded(str(number), None, record)


def _with_embedded(
    fragment: str, carrier: str | None, record: DocumentRecord
) -> Iterator[Part]:
    yield Part(fragment, carrier, replace(record, embedded=()))
    for number, embedded in enumerate(record.embedded, start=1):
        yield from _with_embedded(f"{fragment}.{number}", fragment, embedded.record)

"""Files on their way in: bytes with their checksums, and the reading once there is
one."""

from dataclasses import dataclass, field

from archive.parsing.record import DocumentRecord, FileReading

from .captures import sha256
from .pool import Sketches
from .tree import TreeFile, read_bytes


@dataclass(frozen=True, slots=True)
class Candidate:
    """A statement file as found: `sha256` of its bytes, `sidecar_sha256` "" without
    one. `reading` and `sketches` are there once it has been read."""

    file: TreeFile
    data: bytes
    sha256: str
    sidecar: bytes | None
    sidecar_sha256: str
    reading: FileReading | None = None
    source: int | None = None
    sketches: Sketches = field(default_factory=dict)

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

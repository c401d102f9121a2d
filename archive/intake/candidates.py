"""Files on their way in: bytes with their checksums, and the reading once there is
one."""

from dataclasses import dataclass, field, replace

from archive.parsing.record import DocumentRecord, FileReading

from .captures import sha256
from .pool import Sketches, Task, read_task
from .prepared import Prepared
from .tree import TreeFile, read_bytes


@dataclass(frozen=True, slots=True)
class Candidate:
    """A statement file as found: `sha256` of its bytes, `sidecar_sha256` "" without
    one; `is_new` if the archive has nothing under its path.

    Once it has been read there are `reading` and `sketches`, or `prepared` in the place
    of the reading.
    """

    file: TreeFile
    data: bytes
    sha256: str
    sidecar: bytes | None
    sidecar_sha256: str
    reading: FileReading | None = None
    source: int | None = None
    sketches: Sketches = field(default_factory=dict)
    prepared: Prepared | None = None
    is_new: bool = False

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
        if self.prepared:
            return self.prepared.url
        return next((record.url for record in self.records if record.url), None) or ""

    @property
    def key(self) -> str:
        """The source key: the page's address, else the path within the tree."""
        return self.url or self.file.path

    @property
    def warnings(self) -> str:
        """What the reader has to say of the file as a whole."""
        if self.prepared:
            return self.prepared.warnings
        return " ".join(self.reading.warnings if self.reading else ())

    def as_read(
        self,
        reading: FileReading | None,
        sketches: Sketches,
        prepared: Prepared | None = None,
    ) -> "Candidate":
        """The same, read."""
        return replace(self, reading=reading, sketches=sketches, prepared=prepared)

    def with_reading(self) -> "Candidate":
        """The same with its reading: if it has been prepared for new and is not, it is
        read again."""
        if self.prepared is None:
            return self
        reading = read_task(Task(self.data, self.file.path, self.sidecar))
        return replace(self, reading=reading, prepared=None)


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

"""The documents of a file, one by one. Does not need Django."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from archive.parsing.record import DocumentRecord


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

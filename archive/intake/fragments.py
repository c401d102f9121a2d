"""Which document of a source each part of a new reading is; by its words, then its
place."""

from collections.abc import Sequence

from archive.models import Document
from archive.parsing.names import normalise
from archive.parsing.record import DocumentRecord

from .parts import Part
from .readings import to_record

SHINGLE = 3  # words
# Shares of the shorter text's shingles that the other has too.
SAME = 0.3
MOVED = 0.5
DIFFERENT = 0.1


def likeness(one: str, two: str) -> float:
    """How much of the shorter text the other one has, from 0 to 1; 1 if either is
    empty."""
    first, second = _shingles(one), _shingles(two)
    if not first or not second:
        return 1.0
    return len(first & second) / min(len(first), len(second))


def _shingles(text: str) -> set[int]:
    words = normalise(text).split()
    if len(words) < SHINGLE:
        return {hash(tuple(words))} if words else set()
    return {
        hash(tuple(words[i : i + SHINGLE])) for i in range(len(words) - SHINGLE + 1)
    }


def is_another_text(parts: Sequence[Part], documents: Sequence[Document]) -> bool:
    """Whether a file has nothing in common with what is known under its key."""
    known = [to_record(d.base_reading) for d in documents if d.base_reading]
    if not known:
        return False
    return all(
        likeness(record.text, part.record.text) < DIFFERENT
        and not _same_title(record, part.record)
        for part in parts
        for record in known
    )


def _same_title(one: DocumentRecord, two: DocumentRecord) -> bool:
    return bool(
        one.title
        and two.title
        and normalise(one.title.value) == normalise(two.title.value)
    )


def matched(
    parts: Sequence[Part], documents: Sequence[Document]
) -> tuple[list[tuple[Part, Document | None]], list[Document]]:
    """Each part with its document (None: a new one), and documents that no part is.

    The same fragment comes first, if the words agree; else the document that has most
    of the words. A first document keeps its place whatever its words.
    """
    free = {document.fragment: document for document in documents}
    texts = {
        d.fragment: to_record(d.base_reading).text if d.base_reading else ""
        for d in documents
    }
    found: dict[str, Document] = {}
    for part in parts:
        known = texts.get(part.fragment)
        if known is not None and (
            part.fragment == "1" or likeness(known, part.record.text) >= SAME
        ):
            found[part.fragment] = free.pop(part.fragment)
    for part in parts:
        if part.fragment in found or not free:
            continue
        best = max(free, key=lambda name: likeness(texts[name], part.record.text))
        if likeness(texts[best], part.record.text) >= MOVED:
            found[part.fragment] = free.pop(best)
    return [(part, found.get(part.fragment)) for part in parts], list(free.values())


def free_fragment(wanted: str, taken: set[str]) -> str:
    """*wanted*, or the next number at its level that no document has."""
    stem, _, number = wanted.rpartition(".")
    count = int(number)
    while wanted in taken:
        count += 1
        wanted = f"{stem}.{count}" if stem else str(count)
    taken.add(wanted)
    return wanted

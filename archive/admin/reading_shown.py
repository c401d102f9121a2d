"""A reading as a page shows it: its parts in order, every field marked in the words."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from archive.parsing.record import DocumentRecord, Span

from .stretches import stretches, whole_words

SINGLE = ("title", "date", "periodical", "issue", "place")
ASIDE = {"furniture", "contact", "comment"}


@dataclass(frozen=True)
class Piece:
    """Words of a part, and the fields that were read from them ("" for none)."""

    words: str
    fields: str


def shown(record: DocumentRecord, depth: int = 0) -> dict[str, Any]:
    """What the template `reading.html` shows of *record*."""
    marked = pieces(record.text, [b.span for b in record.blocks], _spans(record))
    return {
        "depth": depth,
        "kind": record.kind.value.replace("_", " "),
        "language": record.language,
        "blocks": [
            {
                "role": block.role.value.replace("_", " "),
                "is_aside": block.role.value in ASIDE,
                "pieces": cut,
            }
            for block, cut in zip(record.blocks, marked, strict=True)
        ],
        "fields": [
            (name, getattr(value, "value", None) or getattr(value, "edtf", ""), rule)
            for name, value, rule in _fields(record)
        ],
        "issuers": record.issuers,
        "signatories": record.signatories,
        "figures": record.figures,
        "events": record.events,
        "contacts": record.contacts,
        "warnings": record.warnings,
        "embedded": [shown(inner.record, depth + 1) for inner in record.embedded],
    }


def pieces(
    text: str, parts: Sequence[Span], spans: Iterable[tuple[Span, str]]
) -> Iterator[list[Piece]]:
    """The words of each of *parts* of *text*, cut where a field begins or ends.

    A cut never falls inside a word: its letters would no longer join in Arabic.
    """
    marks = [(*whole_words(text, *_ends(span)), name) for span, name in spans]
    for cuts in stretches(map(_ends, parts), marks):
        yield [piece for cut in cuts for piece in _pieces(text, *cut)]


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _pieces(text: str, start: int, end: int, names: list[str]) -> Iterator[Piece]:
    """One stretch; the space before what was read is not part of it."""
    words = text[start:end].lstrip() if names else text[start:end]
    if space := text[start : end - len(words)]:
        yield Piece(space, "")
    yield Piece(words, ", ".join(dict.fromkeys(names)))


def _spans(record: DocumentRecord) -> Iterator[tuple[Span, str]]:
    """Where each field was read; what stands in metadata or a sidecar has no place."""
    for name, value, _ in _fields(record):
        if value.span:
            yield value.span, name
    for issuer in record.issuers:
        if issuer.span:
            yield issuer.span, "issuer"
    for name in ("signatory", "figure", "event", "contact"):
        many = "signatories" if name == "signatory" else f"{name}s"
        for row in getattr(record, many):
            yield row.span, name


def _fields(record: DocumentRecord) -> list[tuple[str, Any, str]]:
    single = [(name, getattr(record, name)) for name in SINGLE]
    found = [(name, value, value.rule) for name, value in single if value]
    found += [("author", author, author.rule) for author in record.authors]
    return found

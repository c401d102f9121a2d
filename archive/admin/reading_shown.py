"""A reading as a page shows it: its parts in order, every field marked in the words."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from archive.parsing.record import DocumentRecord, Span

SINGLE = ("title", "date", "periodical", "issue", "place")
ASIDE = {"furniture", "contact", "comment"}


@dataclass(frozen=True)
class Piece:
    """Words of a part, and the fields that were read from them ("" for none)."""

    words: str
    fields: str


def shown(record: DocumentRecord, depth: int = 0) -> dict[str, Any]:
    """What the template `reading.html` shows of *record*."""
    spans = list(_spans(record))
    return {
        "depth": depth,
        "kind": record.kind.value.replace("_", " "),
        "language": record.language,
        "blocks": [
            {
                "role": block.role.value.replace("_", " "),
                "is_aside": block.role.value in ASIDE,
                "pieces": pieces(record.text, block.span, spans),
            }
            for block in record.blocks
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


def pieces(text: str, part: Span, spans: list[tuple[Span, str]]) -> list[Piece]:
    """The words of *part* of *text*, cut where a field begins or ends.

    A cut never falls inside a word: its letters would no longer join in Arabic.
    """
    inside = [
        (_whole_words(text, span, part), name)
        for span, name in spans
        if span.start < part.end and span.end > part.start
    ]
    cuts = {part.start, part.end}
    cuts |= {edge for span, _ in inside for edge in (span.start, span.end)}
    borders = sorted(cuts)
    found = []
    for start, end in zip(borders, borders[1:], strict=False):
        names = dict.fromkeys(
            name for span, name in inside if span.start <= start and end <= span.end
        )
        words = text[start:end].lstrip() if names else text[start:end]
        if space := text[start : end - len(words)]:
            found.append(Piece(space, ""))
        found.append(Piece(words, ", ".join(names)))
    return found


def _whole_words(text: str, span: Span, part: Span) -> Span:
    """*span* within *part*, widened to the borders of words."""
    start, end = max(span.start, part.start), min(span.end, part.end)
    while start > part.start and _joins(text[start - 1]) and _joins(text[start]):
        start -= 1
    while end < part.end and _joins(text[end - 1]) and _joins(text[end]):
        end += 1
    return Span(start, end)


def _joins(character: str) -> bool:
    """Whether *character* may be inside a word: letters, digits, marks upon them."""
    return character.isalnum() or not character.isprintable() or "ً" <= character <= "ٟ"


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

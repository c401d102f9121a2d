"""A `DocumentRecord` in the catalogue's own terms: fields, and sets of rows with
natural keys.

The same function describes the last reading and the new one, so the two compare. What
the database alone can know (whom a name means) comes in through a `NameIndex`.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from archive.parsing.edtf import bounds, validate_edtf
from archive.parsing.names import normalise
from archive.parsing.record import (
    TEXT_ROLES,
    DocumentRecord,
    Kind,
    Role,
    Span,
    Value,
)

from .name_index import NameIndex

BODIES = ("organisation",)
HUMANS = ("person",)
PLACES = ("place",)

KIND_NAMES = {
    Kind.STATEMENT: "Statement",
    Kind.JOINT_STATEMENT: "Joint statement",
    Kind.ARTICLE: "Article",
    Kind.BLOG_POST: "Blog post",
    Kind.OPEN_LETTER: "Open letter",
    Kind.PRESS_RELEASE: "Press release",
    Kind.MESSAGE: "Message",
    Kind.OTHER: "Document",
}

SPEAKING = (TEXT_ROLES | {Role.TITLE}) - {Role.ISSUER, Role.SIGNATORY, Role.DATELINE}


@dataclass(frozen=True, slots=True)
class Item:
    """One row of a set: what tells it from its fellows, its fields, where it was
    read."""

    key: tuple[str, ...]
    values: dict[str, Any]
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Description:
    """What the catalogue would say of a document if this reading were all there is.

    `fields` are those of `Document`, foreign keys as primary keys; `sets` go by the
    relation's name; `blocks` as `TextRevision` keeps them.
    """

    text: str
    blocks: list[list[Any]]
    fields: dict[str, Any]
    sets: dict[str, list[Item]] = field(default_factory=dict)


def describe(
    record: DocumentRecord, names: NameIndex, periodical: int | None
) -> Description:
    """The description of *record*; *periodical* is the key of the one it names, if
    any."""
    return Description(
        text=record.text,
        blocks=[
            [block.role.value, block.span.start, block.span.end, block.repeats]
            for block in record.blocks
        ],
        fields={
            "kind": record.kind.value,
            "language": record.language or "und",
            **_title(record),
            **_date(record),
            "periodical": periodical,
            "issue": _cut(record.issue, 120),
            "place_as_printed": _cut(record.place, 250),
            "place": _place(record, names),
        },
        sets={
            "contributions": list(numbered(_contributions(record))),
            "signatories": list(numbered(_signatories(record))),
            "comments": list(numbered(_comments(record))),
            "contact_details": list(numbered(_contacts(record))),
            "figures": list(numbered(_figures(record))),
            "evidence": list(numbered(_evidence(record))),
            "mentions": list(numbered(_mentions(record, names))),
        },
    )


def numbered(items: Iterable[Item]) -> Iterator[Item]:
    """*items* with the number of earlier ones of the same key added to each key."""
    seen: Counter[tuple[str, ...]] = Counter()
    for item in items:
        seen[item.key] += 1
        yield Item((*item.key, str(seen[item.key])), item.values, item.span)


def _cut(value: Value | None, length: int) -> str:
    return value.value[:length] if value else ""


def _title(record: DocumentRecord) -> dict[str, Any]:
    """The title as read; else one that we supply from kind and date, and say so."""
    if record.title:
        return {"title": record.title.value, "title_is_supplied": False}
    supplied = KIND_NAMES[record.kind]
    if record.issuers:
        supplied += f" of {record.issuers[0].name}"
    if record.date and record.date.printed:
        supplied += f", {record.date.printed}"
    return {"title": supplied, "title_is_supplied": True}


def _date(record: DocumentRecord) -> dict[str, Any]:
    date = record.date
    if date is None or not date.edtf or not validate_edtf(date.edtf):
        printed = date.printed[:250] if date else ""
        return _dated("", printed, "")
    basis = "stated" if date.span else "metadata"
    return _dated(date.edtf, date.printed[:250], basis)


def _dated(edtf: str, printed: str, basis: str) -> dict[str, Any]:
    earliest, latest = (bounds(edtf) if edtf else None) or (None, None)
    return {
        "date_edtf": edtf,
        "date_as_printed": printed,
        "date_basis": basis,
        "date_rationale": "",
        "date_earliest": earliest,
        "date_latest": latest,
    }


def _place(record: DocumentRecord, names: NameIndex) -> int | None:
    found = names.meaning(record.place.value, PLACES).target if record.place else None
    return found.pk if found else None


def _contributions(record: DocumentRecord) -> Iterator[Item]:
    for issuer in record.issuers:
        if issuer.name.strip():
            values = {
                "role": "issuer",
                "name_as_printed": issuer.name,
                "branch_as_printed": (issuer.branch or "")[:500],
            }
            yield Item(("issuer", normalise(issuer.name)), values, issuer.span)
    for author in record.authors:
        if author.value.strip():
            values = {
                "role": "author",
                "name_as_printed": author.value,
                "branch_as_printed": "",
            }
            yield Item(("author", normalise(author.value)), values, author.span)


def _signatories(record: DocumentRecord) -> Iterator[Item]:
    for signatory in record.signatories:
        if signatory.name.strip():
            values = {
                "name_as_printed": signatory.name,
                "kind": signatory.kind
                if signatory.kind in (*BODIES, *HUMANS)
                else "unknown",
                "capacity": signatory.affiliation or "",
                "group_as_printed": (signatory.group or "")[:250],
                "truncated": signatory.truncated,
            }
            yield Item((normalise(signatory.name),), values, signatory.span)


def _comments(record: DocumentRecord) -> Iterator[Item]:
    for comment in record.comments:
        values = {
            "number_as_printed": comment.number,
            "author_as_printed": comment.author or "",
            "date_as_printed": (comment.printed_date or "")[:250],
            "date_edtf": (comment.date or "")[:120],
            "text": comment.text,
        }
        key = (
            normalise(comment.author or ""),
            comment.date or "",
            normalise(comment.text)[:80],
        )
        yield Item(key, values, comment.span)


def _contacts(record: DocumentRecord) -> Iterator[Item]:
    for contact in record.contacts:
        values = {"kind": contact.kind, "value": contact.value[:320]}
        yield Item((contact.kind, contact.value[:320]), values, contact.span)


def _figures(record: DocumentRecord) -> Iterator[Item]:
    for figure in record.figures:
        values = {
            "measure": figure.measure,
            "minimum": _counted(figure.minimum),
            "maximum": _counted(figure.maximum),
            "qualifier": (figure.qualifier or "")[:120],
            "phrase": figure.evidence,
        }
        if values["minimum"] is not None and values["maximum"] is not None:
            # A range printed the wrong way round is still the same range.
            ends = sorted((values["minimum"], values["maximum"]))
            values["minimum"], values["maximum"] = ends
        yield Item((figure.measure, normalise(figure.evidence)), values, figure.span)


def _counted(number: int | None) -> int | None:
    """*number* if PostgreSQL's bigint holds it."""
    return number if number is not None and 0 <= number < 2**63 else None


def _evidence(record: DocumentRecord) -> Iterator[Item]:
    spoken: list[tuple[str, Span | None, str]] = []
    for name in ("title", "date", "periodical", "issue", "place"):
        value = getattr(record, name)
        if value:
            spoken.append((name, value.span, value.rule))
    for issuer in record.issuers:
        spoken.append(("issuer", issuer.span, issuer.rule))
        spoken.append(("issuer", issuer.branch_span, issuer.rule))
    spoken += [("author", author.span, author.rule) for author in record.authors]
    seen: set[tuple[str, Span]] = set()
    for name, span, rule in spoken:
        if span and span.start < span.end and (name, span) not in seen:
            seen.add((name, span))
            words = span.of(record.text)
            yield Item((name, words), {"field": name, "rule": rule[:120]}, span)


def _mentions(record: DocumentRecord, names: NameIndex) -> Iterator[Item]:
    """Names in the words that readers came for, and in the title.

    Who issued, signed and where is told by rows of their own.
    """
    for block in record.blocks:
        if block.repeats or block.role not in SPEAKING:
            continue
        for found in names.find(block.span.of(record.text)):
            start, end = block.span.start + found.start, block.span.start + found.end
            key = (found.target.kind, str(found.target.pk), record.text[start:end])
            values = {
                "target": found.target,
                "rule": "the only authority of this name",
            }
            yield Item(key, values, Span(start, end))

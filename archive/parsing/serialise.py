"""Records to JSON-able dictionaries and back; and to the keys of the gold files."""

from dataclasses import fields
from operator import attrgetter
from typing import Any, TypeVar

from archive.parsing.record import (
    Block,
    CommentRecord,
    ContactRecord,
    DateValue,
    DocumentRecord,
    EmbeddedRecord,
    EventRecord,
    FigureRecord,
    IssuerRecord,
    Kind,
    Role,
    SignatoryRecord,
    Span,
    Value,
)

Json = dict[str, Any]
T = TypeVar("T")


def to_dict(record: DocumentRecord) -> Json:
    """*record* as strings, numbers, lists and dictionaries; `from_dict` is its
    inverse.
    """
    plain: Json = _plain(record)
    return plain


def _plain(value: Any) -> Any:
    """What `dataclasses.asdict` returns, in a fifth of its time: nothing is copied."""
    kind = type(value)
    if kind is tuple:
        return tuple(map(_plain, value))
    if kind not in _FIELDS:
        return value
    names, values = _FIELDS[kind]
    return {
        name: one if type(one) in _ATOMS else _plain(one)
        for name, one in zip(names, values(value), strict=True)
    }


_ATOMS = frozenset({str, int, bool, type(None)})
_NAMES: dict[type, tuple[str, ...]] = {
    kind: tuple(field.name for field in fields(kind))
    for kind in (
        *(Block, CommentRecord, ContactRecord, DateValue, DocumentRecord),
        *(EmbeddedRecord, EventRecord, FigureRecord, IssuerRecord),
        *(SignatoryRecord, Span, Value),
    )
}
_FIELDS = {kind: (names, attrgetter(*names)) for kind, names in _NAMES.items()}


def from_dict(data: Json) -> DocumentRecord:
    """The record that `to_dict` took apart, also after a journey through JSON.

    Raises KeyError or ValueError when *data* is no such dictionary.
    """
    return DocumentRecord(
        **{
            **data,
            "kind": Kind(data["kind"]),
            "blocks": tuple(_block(item) for item in data["blocks"]),
            "title": _value(data["title"]),
            "date": _spanned(DateValue, data["date"]),
            "issuers": tuple(_issuer(item) for item in data["issuers"]),
            "authors": tuple(Value(**_with_span(item)) for item in data["authors"]),
            "periodical": _value(data["periodical"]),
            "issue": _value(data["issue"]),
            "place": _value(data["place"]),
            "signatories": _all(SignatoryRecord, data["signatories"]),
            "embedded": tuple(
                EmbeddedRecord(Span(**item["span"]), from_dict(item["record"]))
                for item in data["embedded"]
            ),
            "comments": _all(CommentRecord, data["comments"]),
            "contacts": _all(ContactRecord, data["contacts"]),
            "figures": _all(FigureRecord, data["figures"]),
            "events": _all(EventRecord, data["events"]),
            "warnings": tuple(data["warnings"]),
        }
    )


def _with_span(data: Json, key: str = "span") -> Json:
    span = data[key]
    return {**data, key: None if span is None else Span(**span)}


def _spanned(kind: type[T], data: Json | None) -> T | None:
    return None if data is None else kind(**_with_span(data))


def _all(kind: type[T], items: list[Json]) -> tuple[T, ...]:
    return tuple(kind(**_with_span(item)) for item in items)


def _value(data: Json | None) -> Value | None:
    return _spanned(Value, data)


def _block(data: Json) -> Block:
    return Block(Role(data["role"]), Span(**data["span"]), data["repeats"])


def _issuer(data: Json) -> IssuerRecord:
    return IssuerRecord(**_with_span(_with_span(data), "branch_span"))


def gold(record: DocumentRecord) -> Json:
    """*record* with the keys of the gold files, for people and for measuring.

    What an embedded document says of signatories and claims is told with its carrier's.
    """
    whole = (record, *(part.record for part in record.embedded))
    return {
        "url": record.url,
        "language": record.language,
        "kind": str(record.kind),
        "title": _printed(record.title),
        "date": record.date.edtf if record.date else None,
        "date_evidence": record.date.printed if record.date else None,
        "issuers": [issuer.name for issuer in record.issuers],
        "authors": [author.value for author in record.authors],
        "publication": _printed(record.periodical),
        "issue": _printed(record.issue),
        "place": _printed(record.place),
        "signatories": [_gold_signatory(s) for part in whole for s in part.signatories],
        "embedded": [_gold_embedded(part.record) for part in record.embedded],
        "comments": [{"author": c.author, "date": c.date} for c in record.comments],
        "boilerplate": list(dict.fromkeys(filter(_has_letters, record.furniture))),
        "contacts": list(
            dict.fromkeys(c.value for part in whole for c in part.contacts)
        ),
        "events": [_gold_event(event) for part in whole for event in part.events],
        "figures": [_gold_figure(figure) for part in whole for figure in part.figures],
    }


def _gold_event(event: EventRecord) -> Json:
    return {
        "what": event.what,
        "place": event.place,
        "date": event.date,
        "evidence": event.evidence,
    }


def _printed(value: Value | None) -> str | None:
    return value.value if value is not None else None


def _has_letters(line: str) -> bool:
    return any(map(str.isalpha, line))


def _gold_signatory(signatory: SignatoryRecord) -> Json:
    return {
        "name": signatory.name,
        "kind": signatory.kind,
        "affiliation": signatory.affiliation,
        "truncated": signatory.truncated,
    }


def _gold_embedded(record: DocumentRecord) -> Json:
    return {
        "title": _printed(record.title),
        "issuer": record.issuers[0].name if record.issuers else None,
        "date": record.date.edtf if record.date else None,
        "place": _printed(record.place),
    }


def _gold_figure(figure: FigureRecord) -> Json:
    return {
        "kind": figure.measure,
        "min": figure.minimum,
        "max": figure.maximum,
        "qualifier": figure.qualifier,
        "evidence": figure.evidence,
    }

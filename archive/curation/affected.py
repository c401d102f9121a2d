"""Which documents' access copies depend on a record."""

from collections.abc import Callable, Iterable
from typing import Any

from django.db.models import Model, Q, QuerySet

from archive.models import (
    Document,
    DocumentEvent,
    DocumentTag,
    Event,
    Figure,
    Mention,
    Organisation,
    Passage,
    Periodical,
    Person,
    Place,
    Source,
    Tag,
)


def affected_documents(records: Iterable[Model]) -> set[int]:
    """Primary keys of the documents whose access copies show something of *records*."""
    found: set[int] = set()
    for record in records:
        rule = _RULES.get(type(record))
        if rule is not None:
            found.update(rule(record))
        elif (key := getattr(record, "document_id", None)) is not None:
            found.add(key)
    return found


def _of_document(document: Document) -> set[int]:
    around = {document.pk, document.part_of_id, *_keys(document.parts.all(), "pk")}
    return around - {None}


def _of_authority(record: Model) -> set[int]:
    """Documents that show the authority's own name (signatories stand as printed)."""
    found: set[int] = set()
    for model, fields in _NAMING.items():
        wanted = [field for field, target in fields if target is type(record)]
        if wanted:
            chosen = Q(*[(field, record) for field in wanted], _connector=Q.OR)
            found |= _keys(model.objects.filter(chosen), "document")
    return found


def _keys(rows: QuerySet, column: str) -> set[int]:
    return set(rows.order_by().values_list(column, flat=True))


_NAMING: dict[type[Model], tuple[tuple[str, type[Model]], ...]] = {
    Mention: (
        ("organisation", Organisation),
        ("person", Person),
        ("place", Place),
        ("event", Event),
    ),
    Figure: (("claimant", Organisation), ("event", Event)),
    DocumentEvent: (("event", Event),),
}

_RULES: dict[type[Model], Callable[[Any], set[int]]] = {
    Document: _of_document,
    Organisation: _of_authority,
    Person: _of_authority,
    Place: lambda place: (
        _of_authority(place) | _keys(place.documents_issued.all(), "pk")
    ),
    Event: _of_authority,
    Tag: lambda tag: _keys(tag.items.all(), "content_object"),
    DocumentTag: lambda item: {item.content_object_id},
    Periodical: lambda periodical: _keys(periodical.documents.all(), "pk"),
    Source: lambda source: _keys(source.documents.all(), "pk"),
    Passage: lambda passage: {passage.document_id},
}

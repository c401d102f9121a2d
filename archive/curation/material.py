"""All rows that a batch of access copies is made from, in a fixed number of queries."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Model, QuerySet

from archive.models import (
    AccessCopy,
    Annotation,
    ContactDetail,
    Contribution,
    Document,
    DocumentEvent,
    DocumentTag,
    Event,
    Figure,
    Mention,
    PassageState,
    Place,
    ReaderComment,
    Redaction,
    Signatory,
)

from .public_text import CONTACT_WITHHELD, Veil

IN_DOUBT = frozenset({PassageState.AMBIGUOUS, PassageState.ORPHANED})

# Fields that say one thing: with one of them withheld, all are.
DATE = frozenset({"date_as_printed", "date_edtf", "date_rationale"})
PLACE = frozenset({"place", "place_as_printed"})

_RELATED: tuple[tuple[type[Model], tuple[str, ...]], ...] = (
    (Contribution, ()),
    (Signatory, ("passage",)),
    (Redaction, ("passage",)),
    (ContactDetail, ("passage",)),
    (Mention, ("passage", "organisation", "person", "place", "event")),
    (Figure, ("passage", "claimant")),
    (Annotation, ("passage",)),
    (ReaderComment, ()),
    (DocumentEvent, ("event", "passage")),
    (DocumentTag, ("tag",)),
)


def _as_given(_row: Any) -> int:
    return 0


# The orders of models whose rows do not come in the order of their tables.
_ORDER: dict[type[Model], Callable[[Any], Any]] = {
    Contribution: lambda row: (row.role, row.position),
    Figure: lambda row: row.passage.start,
}


@dataclass(frozen=True)
class Material:
    """All rows that a batch of documents needs, by model and document."""

    documents: list[Document]
    rows: dict[type[Model], dict[int, list[Any]]]
    parts: dict[int, list[Document]]
    _veils: dict[int, Veil] = field(default_factory=dict)

    @classmethod
    def of(cls, documents: QuerySet[Document]) -> "Material":
        """Loads everything about *documents* in a fixed number of queries."""
        found = list(
            documents.select_related("text", "text__capture", "source", "place")
        )
        keys = [document.pk for document in found]
        rows: dict[type[Model], dict[int, list[Any]]] = {}
        for model, related in _RELATED:
            by_document: dict[int, list[Any]] = defaultdict(list)
            key = "content_object" if model is DocumentTag else "document"
            query = model.objects.filter(**{f"{key}__in": keys})
            for row in query.select_related(*related) if related else query:
                by_document[getattr(row, f"{key}_id")].append(row)
            rows[model] = by_document
        parts: dict[int, list[Document]] = defaultdict(list)
        for part in (
            Document.objects.published().filter(part_of__in=keys).order_by("fragment")
        ):
            parts[part.part_of_id].append(part)
        return cls(found, rows, parts)

    @classmethod
    def of_new(
        cls,
        documents: Iterable[Document],
        rows: Mapping[type[Model], Iterable[Any]],
        places: Mapping[int, Place],
        events: Mapping[int, Event],
    ) -> "Material":
        """The same of documents just made, whose *rows* are all in memory, with all
        *places* and *events* by primary key. Asks the database nothing.

        An import suggests mentions; readers see those that an editor has confirmed.
        """
        found = list(documents)
        for document in found:
            document.place = places.get(document.place_id)
        for link in rows.get(DocumentEvent, ()):
            link.event = events[link.event_id]
        by_model: dict[type[Model], dict[int, list[Any]]] = {}
        for model, _related in _RELATED:
            by_document: dict[int, list[Any]] = defaultdict(list)
            given = () if model is Mention else rows.get(model, ())
            for row in sorted(given, key=_ORDER.get(model, _as_given)):
                by_document[row.document_id].append(row)
            by_model[model] = by_document
        parts: dict[int, list[Document]] = defaultdict(list)
        for part in sorted(found, key=lambda d: d.fragment):
            parts[part.part_of_id].append(part)
        return cls(found, by_model, parts)

    def about(self, document: Document | AccessCopy, model: type[Model]) -> list[Any]:
        """The rows of *model* that belong to the document."""
        return self.rows[model].get(document.pk, [])

    def is_unsafe(self, document: Document) -> bool:
        """Whether a redaction has lost its place: then nothing may be shown."""
        return any(
            redaction.passage is not None
            and (
                redaction.passage.state in IN_DOUBT
                or redaction.passage.revision_id != document.text_id
            )
            for redaction in self.about(document, Redaction)
        )

    def withholds(self, document: Document | AccessCopy, row: Any) -> bool:
        """Whether the passage that *row* rests on is withheld, even in part."""
        at = row.passage
        return at is not None and any(
            redaction.passage is not None
            and redaction.passage.revision_id == at.revision_id
            and redaction.passage.start < at.end
            and at.start < redaction.passage.end
            for redaction in self.about(document, Redaction)
        )

    def withholds_name(self, document: Document | AccessCopy, row: Any) -> bool:
        """Whether a printed name stands in withheld words.

        Where nobody knows its passage, in any of them: rather too much than too little.
        """
        if getattr(row, "passage", None) is not None:
            return self.withholds(document, row)
        return any(
            redaction.passage is not None
            and Veil([(row.name_as_printed, "")]).hides(redaction.passage.exact)
            for redaction in self.about(document, Redaction)
        )

    def veil(self, document: Document | AccessCopy) -> Veil:
        """What hides the document's withheld words outside its text."""
        if document.pk not in self._veils:
            self._veils[document.pk] = self._veil(document)
        return self._veils[document.pk]

    def _veil(self, document: Document | AccessCopy) -> Veil:
        return Veil(
            [
                (redaction.passage.exact, redaction.replacement)
                for redaction in self.about(document, Redaction)
                if redaction.passage
            ]
            + [
                (contact.value, CONTACT_WITHHELD)
                for contact in self.about(document, ContactDetail)
            ]
        )

    def words_of_fields(self, document: Document) -> list[str]:
        """Words of fields withheld as a whole; numbers of issues are too common."""
        withheld = set(self.redacted_fields(document))
        for together in (DATE, PLACE):
            if together & withheld:
                withheld |= together
        shown = ("title", "date_as_printed", "place_as_printed")
        return [
            words
            for name in shown
            if name in withheld and (words := getattr(document, name))
        ]

    def redacted_fields(self, document: Document) -> dict[str, str]:
        """Fields withheld as a whole, with what readers see instead."""
        return {
            redaction.field: redaction.replacement
            for redaction in self.about(document, Redaction)
            if redaction.field
        }

"""What the catalogue holds of a batch's sources, loaded and locked in a fixed number
of queries."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from django.db import models
from django.db.models import Max

from archive.models import (
    Annotation,
    Capture,
    Conflict,
    Document,
    Evidence,
    Figure,
    LinkStatus,
    Mention,
    Passage,
    Reading,
    Redaction,
    Resolution,
    Source,
    TextRevision,
)
from archive.parsing.names import normalise

from .facts import MODELS
from .name_index import Target
from .rules import merged_fields
from .set_merge import Member

DECIDED = frozenset({Resolution.EDITOR, Resolution.UNKNOWN})
POINTING: tuple[type[models.Model], ...] = (*MODELS.values(), Annotation, Redaction)
LOADED: tuple[type[models.Model], ...] = (*POINTING, Conflict)


class Holdings:
    """Documents of some sources with all their rows, by document."""

    def __init__(self, sources: Iterable[Source]) -> None:
        keys = sorted({source.pk for source in sources})
        # Locked in order of their keys, as every other writer does.
        self.sources = {
            source.pk: source
            for source in Source.objects.filter(pk__in=keys)
            .order_by("pk")
            .select_for_update(of=("self",))
        }
        found = list(
            Document.objects.filter(source__in=keys)
            .order_by("pk")
            .select_for_update(of=("self",))
            .select_related("text", "base_reading__capture", "source")
        )
        self.documents: dict[int, list[Document]] = defaultdict(list)
        for document in found:
            self.documents[document.source_id or 0].append(document)
        pks = [document.pk for document in found]
        self._rows: dict[type[models.Model], dict[int, list[Any]]] = {
            model: _rows(model, pks) for model in LOADED
        }
        self.passages = _by_document(
            Passage.objects.filter(document__in=pks)
            .select_related("revision")
            .select_for_update(of=("self",))
            .order_by("pk")
        )
        self.last_revision: dict[int, int] = dict(
            TextRevision.objects.filter(document__in=pks)
            .values_list("document")
            .annotate(Max("number"))
        )
        self._load_readings(keys)

    def _load_readings(self, sources: list[int]) -> None:
        self.captures: dict[tuple[int, str, str], Capture] = {
            (c.source_id, c.sha256, c.sidecar_sha256): c
            for c in Capture.objects.filter(source__in=sources)
        }
        self.readings: dict[tuple[int, str, str], Reading] = {
            (r.capture_id, r.fragment, r.parser_version): r
            for r in Reading.objects.filter(capture__source__in=sources)
        }

    def rows(self, document: Document, model: type[models.Model]) -> list[Any]:
        """The rows of *model* that belong to *document*, in their order."""
        return self._rows[model].get(document.pk, [])

    def members(self, document: Document, relation: str) -> list[Member[Any]]:
        """The rows of a set as members of a merge."""
        model = MODELS[relation]
        seen: dict[tuple[str, ...], int] = defaultdict(int)
        members = []
        for row in self.rows(document, model):
            key = row_key(row)
            seen[key] += 1
            values = {name: getattr(row, name) for name in merged_fields(model)}
            members.append(
                Member(
                    (*key, str(seen[key])),
                    values,
                    row,
                    label=label_of(values),
                    truncated=bool(values.get("truncated")),
                    decided=is_decided(row),
                )
            )
        return members

    def pointed_at(self, document: Document) -> dict[int, set[tuple[type, int]]]:
        """Which rows point at each passage (primary key)."""
        found: dict[int, set[tuple[type, int]]] = defaultdict(set)
        for model in POINTING:
            for row in self.rows(document, model):
                passage = getattr(row, "passage_id", None)
                if passage:
                    found[passage].add((model, row.pk))
        return found


def _rows(model: type[models.Model], documents: list[int]) -> dict[int, list[Any]]:
    """Rows of *model* by document, locked: what an editor saves meanwhile waits or is
    seen."""
    query = model._default_manager.filter(document__in=documents).order_by("pk")
    if model in {Mention, Figure, Evidence}:
        query = query.select_related("passage")
    rows = list(query.select_for_update(of=("self",)))
    return _by_document(sorted(rows, key=_place))


def _place(row: Any) -> tuple[int, int]:
    """Where a row stands among its fellows: as printed, or as its words stand in the
    text."""
    if isinstance(row, Mention | Figure | Evidence):
        return row.passage.start, row.pk
    return getattr(row, "position", 0), row.pk


def _by_document(query: Iterable[Any]) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = defaultdict(list)
    for row in query:
        found[row.document_id].append(row)
    return found


def label_of(values: dict[str, Any]) -> str:
    """The words by which two spellings of one member are compared."""
    return normalise(values.get("name_as_printed", ""))


def row_key(row: Any) -> tuple[str, ...]:
    """The natural key of a row, as `description` makes it for an item."""
    key: tuple[str, ...] = _KEYS[type(row).__name__](row)
    return key


_KEYS: dict[str, Any] = {
    "Contribution": lambda row: (row.role, normalise(row.name_as_printed)),
    "Signatory": lambda row: (normalise(row.name_as_printed),),
    "ReaderComment": lambda row: (
        normalise(row.author_as_printed),
        row.date_edtf,
        normalise(row.text)[:80],
    ),
    "ContactDetail": lambda row: (row.kind, row.value),
    "Figure": lambda row: (row.measure, normalise(row.phrase)),
    "Mention": lambda row: (*map(str, target_of(row)), row.passage.exact),
    "DocumentEvent": lambda row: (str(row.event_id),),
    "Evidence": lambda row: (row.field, row.passage.exact),
}


def target_of(mention: Mention) -> Target:
    """What a mention means."""
    for kind in ("organisation", "person", "place", "event"):
        pk = getattr(mention, f"{kind}_id")
        if pk:
            return Target(kind, pk)
    raise ValueError(f"mention {mention.pk} means nothing")


def is_decided(row: Any) -> bool:
    """Whether an editor has put work into *row* that a removal would lose."""
    if hasattr(row, "resolution"):
        return bool(row.resolution in DECIDED)
    if isinstance(row, Figure) and (row.event_id or row.claimant_id):
        return True
    if hasattr(row, "status"):
        return bool(row.status != LinkStatus.SUGGESTED)
    return bool(getattr(row, "is_released", False))

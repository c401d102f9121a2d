"""New documents: everything that one reading says, as rows ready to be written."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db import models

from archive.models import (
    Capture,
    ContactDetail,
    Contribution,
    Document,
    DocumentEvent,
    Evidence,
    Figure,
    Mention,
    Passage,
    ReaderComment,
    Reading,
    Signatory,
    Source,
    Status,
    TextRevision,
)
from archive.models.copying import unsaved
from archive.models.fields import digest
from archive.models.keys import GivenKeys
from archive.parsing.record import DocumentRecord
from archive.parsing.version import PARSER_VERSION

from .bulk import Writing
from .candidates import Candidate
from .description import Description, Item, describe
from .event_links import EventFinder
from .facts import FactMaker
from .name_index import NameIndex
from .parts import Part
from .passages import Passages
from .periodicals import periodical_key
from .readings import to_data

ORDER: tuple[type[models.Model], ...] = (
    Source,
    Capture,
    Reading,
    Document,
    TextRevision,
    Passage,
    Contribution,
    Signatory,
    ReaderComment,
    ContactDetail,
    Figure,
    Mention,
    DocumentEvent,
    Evidence,
)


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What the catalogue knows beside the file: names, events, periodicals by
    normalised name."""

    names: NameIndex
    events: EventFinder
    periodicals: dict[str, int]

    def describe(self, part: Part) -> Description:
        """The description of a part, with events and the periodical's key."""
        record = part.record
        periodical = None
        if record.periodical:
            periodical = self.periodicals.get(periodical_key(record.periodical.value))
        description = describe(record, self.names, periodical)
        description.sets["event_links"] = self.events.links(record)
        return description


class Accession:
    """Takes new files into the catalogue; documents and their texts get their keys from
    *keys*."""

    def __init__(
        self, writing: Writing, knowledge: Knowledge, now: datetime, keys: GivenKeys
    ) -> None:
        self._writing = writing
        self._knowledge = knowledge
        self._now = now
        self._keys = keys

    def source(self, candidate: Candidate, key: str) -> Source:
        """A new source for *candidate*, under *key*."""
        source = unsaved(
            Source, key=key, key_digest=digest(key), **source_fields(candidate.records)
        )
        self._writing.create(source)
        return source

    def capture(self, candidate: Candidate, source: Source, stored: str) -> Capture:
        """A new capture of *source*, whose bytes are kept at the storage path
        *stored*."""
        reading = candidate.reading
        capture = unsaved(
            Capture,
            source=source,
            sha256=candidate.sha256,
            sidecar_sha256=candidate.sidecar_sha256,
            size=len(candidate.data),
            media_type=(reading.media_type if reading else "")[:100],
            encoding=((reading.encoding if reading else None) or "")[:40],
            path=candidate.file.path,
            captured_on=captured_on(candidate),
            first_seen=self._now,
            last_seen=self._now,
            file=stored,
        )
        self._writing.create(capture)
        return capture

    def documents(
        self,
        parts: Sequence[Part],
        source: Source,
        capture: Capture,
        *,
        publish: bool = False,
    ) -> list[Document]:
        """New documents for *parts*, carriers first; all that a new file carries.

        With *publish* they are entered as published.
        """
        made: dict[str, Document] = {}
        for part in parts:
            carrier = made.get(part.carrier) if part.carrier else None
            document = self.document(part, source, capture, carrier)
            if publish:
                document.status, document.published_at = Status.PUBLISHED, self._now
            made[part.fragment] = document
        return list(made.values())

    def document(
        self, part: Part, source: Source, capture: Capture, carrier: Document | None
    ) -> Document:
        """One new document with its text, passages and facts."""
        description = self._knowledge.describe(part)
        reading = unsaved(
            Reading,
            capture=capture,
            fragment=part.fragment[:40],
            parser_version=PARSER_VERSION,
            data=to_data(part.record, description),
        )
        document = unsaved(
            Document,
            id=self._keys.take(Document),
            source=source,
            fragment=part.fragment[:40],
            part_of_id=carrier.pk if carrier else None,
            base_reading=reading,
            text_id=self._keys.take(TextRevision),
            **{_COLUMNS.get(k, k): v for k, v in description.fields.items()},
        )
        revision = revision_of(document, description, 1, capture)
        revision.pk = document.text_id
        document.text = revision
        self._writing.create(reading)
        self._writing.create(document)
        self._writing.create(revision)
        self._facts(document, revision, description)
        return document

    def _facts(
        self, document: Document, revision: TextRevision, description: Description
    ) -> None:
        passages = Passages(document, revision)
        maker = FactMaker(document, self._knowledge.names, passages)
        rows = [
            row
            for relation, items in description.sets.items()
            for item, position in positioned(items)
            if (row := maker.row(relation, item, position)) is not None
        ]
        for place in passages.made():
            self._writing.create(place)
        for row in rows:
            self._writing.create(row)


# Fields of a description that are foreign keys, given as primary keys.
_COLUMNS = {"periodical": "periodical_id", "place": "place_id"}


def positioned(items: Sequence[Item]) -> list[tuple[Item, int]]:
    """Each item with its position from 1; issuers and authors are counted apart."""
    counts: Counter[Any] = Counter()
    found = []
    for item in items:
        role = item.values.get("role")
        counts[role] += 1
        found.append((item, counts[role]))
    return found


def revision_of(
    document: Document, description: Description, number: int, capture: Capture | None
) -> TextRevision:
    """An unsaved text revision with the description's text and blocks."""
    return unsaved(
        TextRevision,
        document=document,
        number=number,
        text=description.text,
        blocks=description.blocks,
        sha256=digest(description.text),
        capture=capture,
    )


def source_fields(records: Sequence[DocumentRecord]) -> dict[str, str]:
    """What the first document of a file says of its source."""
    record = records[0] if records else None
    return {
        "url": next((r.url for r in records if r.url), None) or "",
        "site": ((record.site if record else None) or "")[:250],
        "rights": (record.rights if record else None) or "",
    }


def captured_on(candidate: Candidate) -> date | None:
    """The day on which the page was saved, if the sidecar says a day that exists."""
    written = next((r.captured_on for r in candidate.records if r.captured_on), None)
    try:
        return date.fromisoformat(written) if written else None
    except ValueError:
        return None

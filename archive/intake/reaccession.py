"""Files of known sources: a new capture, and each document merged with what it was."""

from collections.abc import Sequence
from datetime import datetime

from archive.models import Capture, Document, Reading, Source
from archive.models.fields import digest
from archive.parsing.version import PARSER_VERSION

from .accession import Accession, Knowledge, source_fields
from .bulk import Writing
from .candidates import Candidate
from .changes import Revised
from .description import Description
from .fragments import free_fragment, is_another_text, matched
from .holdings import Holdings
from .identity import Identity, has_key
from .merge import merge_fields
from .parts import Part, parts
from .readings import Survivors, described, to_data, to_record
from .revision import Revision

UNKNOWN = {
    **dict.fromkeys(("title", "issue", "place_as_printed", "date_edtf"), ""),
    **dict.fromkeys(("date_as_printed", "date_basis", "date_rationale"), ""),
    "title_is_supplied": False,
    "language": "und",
    "periodical": None,
    "place": None,
}


class Reaccession:
    """Takes in again what the catalogue knows, one batch."""

    def __init__(
        self,
        accession: Accession,
        knowledge: Knowledge,
        holdings: Holdings,
        writing: Writing,
        survivors: Survivors,
        now: datetime,
    ) -> None:
        self._accession = accession
        self._knowledge = knowledge
        self._holdings = holdings
        self._writing = writing
        self._survivors = survivors
        self._now = now

    def is_another(self, candidate: Candidate, source: Source) -> bool:
        """Whether the file has nothing in common with the documents of *source*."""
        documents = self._holdings.documents.get(source.pk, [])
        return is_another_text(list(parts(candidate.records)), documents)

    def take_in(
        self, candidate: Candidate, identity: Identity, source: Source, stored: str
    ) -> tuple[Capture, list[Revised], list[Document]]:
        """Merges *candidate*; returns its capture, what became of each known document,
        and
        the documents that are new in it."""
        documents = self._holdings.documents.get(source.pk, [])
        old = next((d.base_reading.capture for d in documents if d.base_reading), None)
        about = Revised(documents[0]) if documents else None
        capture = self._capture(candidate, source, stored, about)
        self._source(candidate, identity, source, documents, about)
        revised = [about] if about and about.changes else []
        current = old is not None and capture.pk == old.pk and not _is_stale(documents)
        if current or _is_older(capture, old):
            return capture, revised, []
        pairs, _ = matched(list(parts(candidate.records)), documents)
        taken = {document.fragment for document in documents}
        made: dict[str, Document] = {}
        new: list[Document] = []
        for part, document in pairs:
            if document is not None:
                revised.append(self._revise(part, document, capture))
            else:
                document = self._add(part, source, capture, made, taken)
                new.append(document)
            made[part.fragment] = document
        return capture, revised, new

    def _capture(
        self, candidate: Candidate, source: Source, stored: str, about: Revised | None
    ) -> Capture:
        """The capture of these bytes: seen again, or new."""
        key = source.pk, candidate.sha256, candidate.sidecar_sha256
        capture = self._holdings.captures.get(key)
        if capture is None:
            capture = self._accession.capture(candidate, source, stored)
            self._holdings.captures[key] = capture
            return capture
        if capture.path != candidate.file.path and about:
            about.note(capture, "path", capture.path, candidate.file.path)
        if capture.missing_since is not None and about:
            about.note(capture, "missing_since", capture.missing_since, None)
        capture.path = candidate.file.path
        capture.last_seen = self._now
        capture.missing_since = None
        self._writing.update(capture, ["path", "last_seen", "missing_since"])
        return capture

    def _source(
        self,
        candidate: Candidate,
        identity: Identity,
        source: Source,
        documents: Sequence[Document],
        about: Revised | None,
    ) -> None:
        """Key, address, site and rights of the source."""
        values: dict[str, object] = {}
        reading = next((d.base_reading for d in documents if d.base_reading), None)
        if reading is not None:
            base = source_fields([to_record(reading)])
            ours = {name: getattr(source, name) for name in base}
            values, _ = merge_fields(base, ours, source_fields(candidate.records))
        if source.missing_since is not None:
            values["missing_since"] = None
        if self._takes_key(candidate, identity, source):
            values |= {"key": candidate.key, "key_digest": digest(candidate.key)}
        if values and about:
            about.set(source, values, self._writing)

    @staticmethod
    def _takes_key(candidate: Candidate, identity: Identity, source: Source) -> bool:
        """A file that moved takes its key along, unless another source goes by it; an
        address, once known, stays the key."""
        return (
            not has_key(source, candidate.key)
            and identity.has_key
            and bool(candidate.url or not source.url)
        )

    def _revise(self, part: Part, document: Document, capture: Capture) -> Revised:
        base = self._base(document)
        theirs = self._knowledge.describe(part)
        reading = self._reading(part, document.fragment, capture, theirs)
        revision = Revision(
            document, self._holdings, self._writing, self._knowledge.names, self._now
        )
        return revision.merge(base, theirs, reading, capture)

    def _base(self, document: Document) -> Description:
        if document.base_reading is None:
            return Description("", [], dict(UNKNOWN))
        return described(document.base_reading, self._survivors)

    def _reading(
        self, part: Part, fragment: str, capture: Capture, theirs: Description
    ) -> Reading:
        """The reading of this capture by this parser: known from before, or new."""
        key = capture.pk, fragment, PARSER_VERSION
        known = self._holdings.readings.get(key) if capture.pk else None
        if known is None:
            known = Reading(
                capture=capture,
                fragment=fragment,
                parser_version=PARSER_VERSION,
                data=to_data(part.record, theirs),
            )
            self._writing.create(known)
        return known

    def _add(
        self,
        part: Part,
        source: Source,
        capture: Capture,
        made: dict[str, Document],
        taken: set[str],
    ) -> Document:
        """A document that the file did not have before."""
        carrier = made.get(part.carrier) if part.carrier else None
        fragment = free_fragment(part.fragment, taken)
        renamed = Part(fragment, part.carrier, part.record)
        return self._accession.document(renamed, source, capture, carrier)


def _is_stale(documents: Sequence[Document]) -> bool:
    """Whether another version of the parser made the readings of *documents*."""
    return any(
        document.base_reading and document.base_reading.parser_version != PARSER_VERSION
        for document in documents
    )


def _is_older(capture: Capture, current: Capture | None) -> bool:
    """Whether an older state of the page has turned up after a newer one."""
    return bool(
        current is not None
        and capture.captured_on
        and current.captured_on
        and capture.captured_on < current.captured_on
    )

"""A batch of files into the catalogue, in the caller's transaction."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from django.db import models
from django.utils import timezone

from archive.models import Document, ImportRow, ImportRun, Outcome
from archive.parsing.record import Problem

from .accession import ORDER, Accession, Knowledge
from .authority_names import load_events, load_names
from .bulk import Writing
from .candidates import Candidate, parts
from .captures import store
from .event_links import EventFinder
from .identity import Identity, Reason, identify
from .periodicals import periodicals_named


@dataclass(slots=True)
class Written:
    """What a batch did: rows of the report (unsaved), documents created and changed."""

    rows: list[ImportRow] = field(default_factory=list)
    created: list[int] = field(default_factory=list)
    changed: list[int] = field(default_factory=list)
    documents: Counter[str] = field(default_factory=Counter)


class Batch:
    """Writes batch after batch of one run."""

    def __init__(self, run: ImportRun) -> None:
        self.run = run
        self._names = load_names()
        self._events = EventFinder(load_events(), self._names)

    def write(self, candidates: Sequence[Candidate]) -> Written:
        """Takes in *candidates*, all of which have been read."""
        written = Written()
        readable: list[Candidate] = []
        for candidate in candidates:
            problem = _problem(candidate)
            if problem:
                written.rows.append(self._failed(candidate, problem))
            else:
                readable.append(candidate)
        for group in _rounds(readable):
            self._write_group(group, written)
        return written

    def _write_group(self, group: Sequence[Candidate], written: Written) -> None:
        writing = Writing()
        knowledge = Knowledge(
            self._names,
            self._events,
            periodicals_named(
                record.periodical.value
                for candidate in group
                for part in parts(candidate.records)
                if (record := part.record).periodical
            ),
        )
        accession = Accession(writing, knowledge, timezone.now())
        identities = identify(group)
        new = [
            c for c, i in zip(group, identities, strict=True) if i.reason is Reason.NEW
        ]
        accession.reserve(sum(1 for c in new for _ in parts(c.records)))
        for candidate, identity in zip(group, identities, strict=True):
            written.rows.append(self._take_in(candidate, identity, accession, written))
        writing.flush(ORDER)

    def _take_in(
        self,
        candidate: Candidate,
        identity: Identity,
        accession: Accession,
        written: Written,
    ) -> ImportRow:
        if identity.reason is Reason.COPY:
            return self._row(
                candidate, identity, Outcome.DUPLICATE, f"a copy of {identity.copy_of}"
            )
        if identity.source is None:
            source = accession.source(candidate)
            capture = accession.capture(
                candidate, source, store(candidate.data, candidate.sha256)
            )
            if candidate.sidecar is not None:
                store(candidate.sidecar, candidate.sidecar_sha256)
            made = accession.documents(list(parts(candidate.records)), source, capture)
            written.created += [document.pk for document in made]
            written.documents["created"] += len(made)
            return self._row(
                candidate,
                identity,
                Outcome.CREATED,
                " ".join(candidate.reading.warnings if candidate.reading else ()),
                document=made[0],
                capture=capture,
            )
        raise NotImplementedError

    def _row(
        self,
        candidate: Candidate,
        identity: Identity,
        outcome: Outcome,
        message: str = "",
        **links: models.Model,
    ) -> ImportRow:
        return ImportRow(
            run=self.run,
            path=candidate.file.path,
            outcome=outcome,
            match_reason=identity.reason.value,
            message=message,
            **links,
        )

    def _failed(self, candidate: Candidate, problem: Problem) -> ImportRow:
        return ImportRow(
            run=self.run,
            path=candidate.file.path,
            line=problem.line,
            outcome=Outcome.FAILED,
            message=problem.reason,
        )


def _problem(candidate: Candidate) -> Problem | None:
    reading = candidate.reading
    if reading is None or reading.problem:
        return reading.problem if reading else Problem(candidate.file.path, "not read")
    if not reading.records:
        return Problem(candidate.file.path, "no document found in the file")
    return None


def _rounds(candidates: Sequence[Candidate]) -> list[list[Candidate]]:
    """Groups in which no two files have the same key: one follows what the other left."""
    groups: list[list[Candidate]] = []
    seen: Counter[str] = Counter()
    for candidate in candidates:
        number = seen[candidate.key]
        seen[candidate.key] += 1
        if number == len(groups):
            groups.append([])
        groups[number].append(candidate)
    return groups

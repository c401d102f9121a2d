"""A batch of files into the catalogue, in the caller's transaction."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from django.db import models
from django.utils import timezone

from archive.models import Conflict, ImportRow, ImportRun, Outcome, Source
from archive.models.copying import unsaved
from archive.parsing.record import Problem
from archive.parsing.summary import outline

from .accession import ORDER, Accession
from .bulk import Writing
from .candidates import Candidate
from .captures import Deposit, storage_path
from .holdings import Holdings
from .identity import Identity, Reason, another_key, identify, known
from .listings import forget
from .near_duplicates import near_duplicates
from .outset import Outset
from .parts import parts
from .periodicals import periodicals_named
from .prepared import Prepared
from .preparing import enter
from .reaccession import Reaccession

WRITING_ORDER: tuple[type[models.Model], ...] = (*ORDER, Conflict)


@dataclass(slots=True)
class Written:
    """What a batch did: rows of the report (unsaved), documents created and changed;
    `row_of` gives the row of each of these; new ones entered as published are not among
    the created. `sketches` are those of the texts of new files."""

    rows: list[ImportRow] = field(default_factory=list)
    created: list[int] = field(default_factory=list)
    changed: list[int] = field(default_factory=list)
    row_of: dict[int, ImportRow] = field(default_factory=dict)
    documents: Counter[str] = field(default_factory=Counter)
    sketches: dict[int, tuple[int, Sequence[int]]] = field(default_factory=dict)


class Batch:
    """Writes batch after batch of one run; *outset* is what the run began with."""

    def __init__(self, run: ImportRun, outset: Outset, *, plan: bool = False) -> None:
        self.run = run
        self._outset = outset
        self._plan = plan

    def write(self, candidates: Sequence[Candidate]) -> Written:
        """Takes in *candidates*, all of which have been read."""
        written = Written()
        readable: list[Candidate] = []
        for candidate in candidates:
            if candidate.prepared:
                self._outset.keys.take_back(candidate.prepared.left)
            problem = _problem(candidate)
            if problem:
                written.rows.append(self._failed(candidate, problem))
            else:
                readable.append(candidate)
        with Deposit() as self._deposit:
            for group in _rounds(readable):
                self._write_group(group, written)
            self._deposit.secure()
        for root in {candidate.file.root for candidate in readable}:
            forget([root], (c.file.path for c in readable if c.file.root == root))
        told = near_duplicates(written.row_of, written.sketches)
        for document, message in told.items():
            row = written.row_of[document]
            row.message = " ".join(filter(None, [row.message, message]))
        if told:
            written.documents["near duplicates"] += len(told)
        return written

    def _write_group(self, group: Sequence[Candidate], written: Written) -> None:
        writing, now = Writing(), timezone.now()
        self._learn_periodicals(group)
        identities = known(group) if group[0].source else identify(group)
        holdings = Holdings(i.source for i in identities if i.source)
        knowledge, survivors = self._outset.knowledge, self._outset.survivors
        accession = Accession(writing, knowledge, now, self._outset.keys)
        again = Reaccession(accession, knowledge, holdings, writing, survivors, now)
        entered: list[Prepared] = []
        for candidate, identity in zip(group, identities, strict=True):
            if identity.reason is Reason.COPY:
                row = self._copy(candidate, identity)
            elif identity.source is None:
                row = self._new(candidate, identity, entered, written)
            else:
                source = holdings.sources[identity.source.pk]
                row = self._known(
                    candidate.with_reading(), identity, source, again, entered, written
                )
            written.rows.append(row)
        writing.flush(WRITING_ORDER)
        enter(entered, self._outset.showing)

    def _learn_periodicals(self, group: Sequence[Candidate]) -> None:
        """Periodicals that *group* names, entered where they are not known; what has
        been prepared knows its own."""
        self._outset.knowledge.periodicals.update(
            periodicals_named(
                part.record.periodical.value
                for candidate in group
                if candidate.prepared is None
                for part in parts(candidate.records)
                if part.record.periodical
            )
        )

    def _stored(self, candidate: Candidate) -> str:
        """Keeps the bytes (and those of the sidecar); returns the storage path."""
        if self._plan:
            return storage_path(candidate.sha256)
        if candidate.sidecar is not None:
            self._deposit.keep(candidate.sidecar, candidate.sidecar_sha256)
        return self._deposit.keep(candidate.data, candidate.sha256)

    def _copy(self, candidate: Candidate, identity: Identity) -> ImportRow:
        message = f"a copy of {identity.copy_of}"
        return self._row(candidate, identity.reason, Outcome.DUPLICATE, message)

    def _new(
        self,
        candidate: Candidate,
        identity: Identity,
        entered: list[Prepared],
        written: Written,
    ) -> ImportRow:
        is_other = identity.reason is Reason.OTHER
        prepared = candidate.prepared
        if prepared is None or is_other:
            candidate = candidate.with_reading()
            key = another_key(candidate) if is_other else candidate.key
            prepared = self._outset.preparer.prepared(candidate, key, self._outset.keys)
        self._stored(candidate)
        entered.append(prepared)
        row = self._row(
            candidate,
            identity.reason,
            Outcome.CREATED,
            self._outline(candidate) if self._plan else candidate.warnings,
            document_id=prepared.documents[0].pk,
            capture_id=prepared.capture,
            changes=[_content(candidate)],
        )
        for document in prepared.documents:
            written.sketches[document.pk] = document.text, document.sketch
            written.row_of[document.pk] = row
        if self._outset.showing is None:
            written.created += [document.pk for document in prepared.documents]
        written.documents["created"] += len(prepared.documents)
        return row

    @staticmethod
    def _outline(candidate: Candidate) -> str:
        """What a plan says of documents that are not there yet, and the warnings."""
        told = [outline(part.record) for part in parts(candidate.records)]
        return " ".join(filter(None, [*told, candidate.warnings]))

    def _known(
        self,
        candidate: Candidate,
        identity: Identity,
        source: Source,
        again: Reaccession,
        entered: list[Prepared],
        written: Written,
    ) -> ImportRow:
        if again.is_another(candidate, source):
            other = Identity(None, Reason.OTHER)
            return self._new(candidate, other, entered, written)
        capture, revised, new = again.take_in(
            candidate, identity, source, self._stored(candidate)
        )
        changes = [change for one in revised for change in one.changes]
        conflicts = sorted({name for one in revised for name in one.conflicts})
        changed = [one.document.pk for one in revised if one.changes]
        written.changed += changed
        written.created += [document.pk for document in new]
        written.documents["created"] += len(new)
        written.documents["changed"] += len(set(changed))
        written.documents["in conflict"] += sum(bool(one.conflicts) for one in revised)
        outcome = Outcome.UPDATED if changes or new else Outcome.UNCHANGED
        if conflicts:
            outcome = Outcome.CONFLICT
        message = f"waits for an editor: {', '.join(conflicts)}" if conflicts else ""
        row = self._row(
            candidate,
            identity.reason,
            outcome,
            " ".join(filter(None, [message, candidate.warnings])),
            document=revised[0].document if revised else None,
            capture=capture,
            changes=[*changes, *(trace for one in revised for trace in one.traces)],
        )
        written.row_of |= dict.fromkeys(changed + [d.pk for d in new], row)
        return row

    def _row(
        self,
        candidate: Candidate,
        reason: Reason,
        outcome: Outcome,
        message: str = "",
        **more: Any,
    ) -> ImportRow:
        return unsaved(
            ImportRow,
            run=self.run,
            path=candidate.file.path,
            outcome=outcome,
            match_reason=reason.value,
            message=message,
            **more,
        )

    def _failed(self, candidate: Candidate, problem: Problem) -> ImportRow:
        return unsaved(
            ImportRow,
            run=self.run,
            path=candidate.file.path,
            line=problem.line,
            outcome=Outcome.FAILED,
            message=problem.reason,
        )


def _content(candidate: Candidate) -> dict[str, Any]:
    """Of which bytes a new document is made: a plan is of these and no others."""
    content = {"field": "sha256", "old": None, "new": candidate.sha256}
    return {"model": "Capture", "key": None, **content}


def _problem(candidate: Candidate) -> Problem | None:
    reading = candidate.reading
    if candidate.prepared:
        return None
    if reading is None or reading.problem:
        return reading.problem if reading else Problem(candidate.file.path, "not read")
    if not reading.records:
        return Problem(candidate.file.path, "no document found in the file")
    return None


def _rounds(candidates: Sequence[Candidate]) -> list[list[Candidate]]:
    """Groups in which no two files have the same key: one follows what the other
    left."""
    groups: list[list[Candidate]] = []
    seen: Counter[str] = Counter()
    for candidate in candidates:
        number = seen[candidate.key]
        seen[candidate.key] += 1
        if number == len(groups):
            groups.append([])
        groups[number].append(candidate)
    return groups

"""A batch of files into the catalogue, in the caller's transaction."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from django.db import models
from django.utils import timezone

from archive.models import Conflict, ImportRow, ImportRun, Outcome, Source
from archive.models.copying import unsaved
from archive.parsing.record import Problem
from archive.parsing.summary import outline

from .accession import ORDER, Accession, Knowledge, Made
from .authority_names import load_events, load_names, load_survivors
from .bulk import Writing
from .candidates import Candidate
from .captures import Deposit, storage_path
from .event_links import EventFinder
from .holdings import Holdings
from .identity import Identity, Reason, another_key, identify, known
from .listings import forget
from .name_index import NameIndex
from .near_duplicates import near_duplicates
from .parts import parts
from .periodicals import periodicals_named
from .reaccession import Reaccession
from .readings import Survivors

WRITING_ORDER: tuple[type[models.Model], ...] = (*ORDER, Conflict)


@dataclass(slots=True)
class Written:
    """What a batch did: rows of the report (unsaved), documents created and changed;
    `row_of` gives the row of each of these; `made` are new ones entered as published,
    which are not among the created. `sketches` are those of the texts of new files."""

    rows: list[ImportRow] = field(default_factory=list)
    created: list[int] = field(default_factory=list)
    changed: list[int] = field(default_factory=list)
    made: list[Made] = field(default_factory=list)
    row_of: dict[int, ImportRow] = field(default_factory=dict)
    documents: Counter[str] = field(default_factory=Counter)
    sketches: dict[int, tuple[int, Sequence[int]]] = field(default_factory=dict)


class Batch:
    """Writes batch after batch of one run."""

    def __init__(
        self, run: ImportRun, *, plan: bool = False, publish: bool = False
    ) -> None:
        self.run = run
        self._plan = plan
        self._publish = publish

    # Loaded with the first file to be written: an unchanged tree needs none of it.

    @cached_property
    def _names(self) -> NameIndex:
        return load_names()

    @cached_property
    def _events(self) -> EventFinder:
        return EventFinder(load_events(), self._names)

    @cached_property
    def _survivors(self) -> Survivors:
        return load_survivors()

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
        periodicals = periodicals_named(
            part.record.periodical.value
            for candidate in group
            for part in parts(candidate.records)
            if part.record.periodical
        )
        knowledge = Knowledge(self._names, self._events, periodicals)
        identities = known(group) if group[0].source else identify(group)
        holdings = Holdings(i.source for i in identities if i.source)
        accession = Accession(writing, knowledge, now)
        accession.reserve(
            sum(
                len(list(parts(candidate.records)))
                for candidate, identity in zip(group, identities, strict=True)
                if identity.reason is Reason.NEW
            )
        )
        again = Reaccession(
            accession, knowledge, holdings, writing, self._survivors, now
        )
        for candidate, identity in zip(group, identities, strict=True):
            if identity.reason is Reason.COPY:
                row = self._copy(candidate, identity)
            elif identity.source is None:
                row = self._new(candidate, identity, accession, written)
            else:
                source = holdings.sources[identity.source.pk]
                row = self._known(
                    candidate, identity, source, again, accession, written
                )
            written.rows.append(row)
        writing.flush(WRITING_ORDER)
        written.made.append(accession.made)

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
        accession: Accession,
        written: Written,
    ) -> ImportRow:
        is_other = identity.reason is Reason.OTHER
        key = another_key(candidate) if is_other else candidate.key
        source = accession.source(candidate, key)
        capture = accession.capture(candidate, source, self._stored(candidate))
        carried = list(parts(candidate.records))
        made = accession.documents(carried, source, capture, publish=self._publish)
        for part, document in zip(carried, made, strict=True):
            assert document.text is not None
            keys = candidate.sketches[part.fragment]
            written.sketches[document.pk] = document.text.pk, keys
        if not self._publish:
            written.created += [document.pk for document in made]
        written.documents["created"] += len(made)
        row = self._row(
            candidate,
            identity.reason,
            Outcome.CREATED,
            self._outline(candidate) if self._plan else _warnings(candidate),
            document=made[0],
            capture=capture,
            changes=[_content(candidate)],
        )
        written.row_of |= {document.pk: row for document in made}
        return row

    @staticmethod
    def _outline(candidate: Candidate) -> str:
        """What a plan says of documents that are not there yet, and the warnings."""
        told = [outline(part.record) for part in parts(candidate.records)]
        return " ".join(filter(None, [*told, _warnings(candidate)]))

    def _known(
        self,
        candidate: Candidate,
        identity: Identity,
        source: Source,
        again: Reaccession,
        accession: Accession,
        written: Written,
    ) -> ImportRow:
        if again.is_another(candidate, source):
            other = Identity(None, Reason.OTHER)
            return self._new(candidate, other, accession, written)
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
            " ".join(filter(None, [message, _warnings(candidate)])),
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


def _warnings(candidate: Candidate) -> str:
    return " ".join(candidate.reading.warnings if candidate.reading else ())


def _problem(candidate: Candidate) -> Problem | None:
    reading = candidate.reading
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

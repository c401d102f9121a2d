"""New files made ready where they are read: every row as a line of COPY.

Half of what an import computes is this, and it needs neither the database nor what came
before: so the reading processes do it, and the one that writes only hands it on.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple, Protocol

from django.db import models
from django.utils import timezone

from archive.models import (
    Capture,
    Document,
    Passage,
    Reading,
    Source,
    TextRevision,
)
from archive.models.copy_lines import Columns
from archive.models.copying import fill, stamp
from archive.models.history import Catalogued
from archive.models.keys import GivenKeys, Keys
from archive.parsing.record import FileReading

from .accession import Accession, Knowledge
from .bulk import Writing
from .candidates import Candidate
from .captures import storage_path
from .parts import Part, parts
from .periodicals import periodical_key
from .pool import Sketches
from .prepared import NewDocument, Prepared

# Rows that others point at need their keys beforehand: so many for each file that is
# read elsewhere. A file that needs more is made ready by the process that writes.
BLOCK: dict[type[models.Model], int] = {
    Source: 1,
    Capture: 1,
    Reading: 4,
    Document: 4,
    TextRevision: 4,
    Passage: 64,
}

Rows = Mapping[type[models.Model], Sequence[models.Model]]


class Showing(Protocol):
    """Makes what readers see of new documents, in any process; and writes it."""

    def made(
        self, documents: Sequence[Document], rows: Rows
    ) -> tuple[Rows, Sequence[Any]]:
        """What readers will see of published *documents* that have just been made with
        all their *rows*: rows, and entries of the search."""

    def enter(self, entries: Sequence[Any]) -> None:
        """Writes entries of the search, in the caller's transaction."""

    def catch_up(self) -> None:
        """Brings up to date what shows names that have changed since the beginning, in
        the caller's transaction."""


class Order(NamedTuple):
    """A new file to be made ready; the keys that may be used for it; periodicals that
    have been entered since the beginning, by `periodical_key`."""

    candidate: Candidate
    keys: Keys
    periodicals: Mapping[str, int]


class UnknownPeriodicalError(LookupError):
    """A file names a periodical that has to be entered first."""


class Preparer:
    """Makes new files ready, on behalf of the run and the user with these primary keys.

    With *showing* the documents are entered as published.
    """

    def __init__(
        self,
        knowledge: Knowledge,
        run: int,
        user: int | None,
        showing: Showing | None,
    ) -> None:
        self._knowledge = knowledge
        self._run = run
        self._user = user
        self._showing = showing

    def carry_out(
        self, order: Order, reading: FileReading, sketches: Sketches
    ) -> Prepared:
        """The file of *order*, now that it has been read; see `prepared`."""
        self._knowledge.periodicals.update(order.periodicals)
        candidate = order.candidate.as_read(reading, sketches)
        return self.prepared(candidate, candidate.key, GivenKeys(order.keys))

    def prepared(self, candidate: Candidate, key: str, keys: GivenKeys) -> Prepared:
        """*candidate*, which has been read, as a new source under *key*.

        Raises NoKeysLeftError, and UnknownPeriodicalError for a periodical that is not
        among the known.
        """
        carried = list(parts(candidate.records))
        self._check_periodicals(carried)
        writing = Writing()
        accession = Accession(writing, self._knowledge, timezone.now(), keys)
        source = accession.source(candidate, key)
        capture = accession.capture(candidate, source, storage_path(candidate.sha256))
        publish = self._showing is not None
        made = accession.documents(carried, source, capture, publish=publish)
        rows = writing.taken()
        lines = self._lines(rows, keys)
        entries: Sequence[Any] = ()
        if self._showing:
            shown, entries = self._showing.made(made, rows)
            lines |= self._lines(shown, keys)
        return Prepared(
            url=candidate.url,
            warnings=candidate.warnings,
            capture=capture.pk,
            documents=[
                NewDocument(one.pk, one.text_id or 0, candidate.sketches[part.fragment])
                for one, part in zip(made, carried, strict=True)
            ],
            lines=lines,
            entries=entries,
            left=keys.left,
        )

    def _check_periodicals(self, carried: Sequence[Part]) -> None:
        """Raises UnknownPeriodicalError."""
        for part in carried:
            named = part.record.periodical
            key = periodical_key(named.value) if named else ""
            if named and key and key not in self._knowledge.periodicals:
                raise UnknownPeriodicalError(named.value)

    def _lines(self, rows: Rows, keys: GivenKeys) -> dict[type[models.Model], bytes]:
        """*rows* as lines of COPY, with their keys, by model."""
        for model in BLOCK.keys() & rows.keys():
            for row in rows[model]:
                if row.pk is None:
                    row.pk = keys.take(model)
        lines = {}
        for model, some in rows.items():
            fill(model, some)
            if issubclass(model, Catalogued):
                stamp(some, self._user, self._run)
            lines[model] = _columns(model).lines(some)
        return lines


def enter(prepared: Iterable[Prepared], showing: Showing | None) -> None:
    """Writes what has been made ready, in the caller's transaction: one statement for
    each model."""
    lines: dict[type[models.Model], list[bytes]] = defaultdict(list)
    entries: list[Any] = []
    for one in prepared:
        for model, some in one.lines.items():
            lines[model].append(some)
        entries += one.entries
    for model, several in lines.items():
        _columns(model).copy(b"".join(several))
    if showing:
        showing.enter(entries)


def _columns(model: type[models.Model]) -> Columns:
    return Columns.given(model, keyed=model in BLOCK)

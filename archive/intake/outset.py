"""What a run begins with: what the catalogue knew, and what reading processes are told.

Loaded with the first file to be written: an unchanged tree needs none of it.
"""

from collections.abc import Callable, Sequence
from functools import cached_property

from django.db import connection

from archive.models import ImportRun
from archive.models.keys import FetchedKeys

from .accession import Knowledge
from .authority_names import load_events, load_names, load_survivors
from .candidates import Candidate
from .event_links import EventFinder
from .periodicals import periodicals_since
from .preparing import BLOCK, Order, Preparer, Showing
from .readings import Survivors


class Outset:
    """Names, events, merged authorities as they were; keys; who makes files ready."""

    def __init__(self, run: ImportRun, show: Callable[[], Showing] | None) -> None:
        self._run = run
        self._show = show
        self.keys = FetchedKeys()

    @cached_property
    def knowledge(self) -> Knowledge:
        names = load_names()
        events = EventFinder(load_events(), names)
        return Knowledge(names, events, periodicals_since(0))

    @cached_property
    def survivors(self) -> Survivors:
        return load_survivors()

    @cached_property
    def showing(self) -> Showing | None:
        """What makes new documents public, if anything does."""
        return self._show() if self._show else None

    @cached_property
    def preparer(self) -> Preparer:
        """Makes new files ready; reading processes are sent a copy."""
        run = self._run
        return Preparer(self.knowledge, run.pk, run.started_by_id, self.showing)

    @cached_property
    def _newest_periodical(self) -> int:
        """The newest that reading processes know when they begin."""
        return max(self.knowledge.periodicals.values(), default=0)

    def orders(self, candidates: Sequence[Candidate]) -> list[Order | None]:
        """What reading processes are to do with each of *candidates* beyond reading:
        make it ready, if it seems to be new. At most three queries."""
        wanted = [candidate for candidate in candidates if candidate.is_new]
        elsewhere = _known_contents(wanted)
        new = {c.file.path for c in wanted if c.sha256 not in elsewhere}
        if not new:
            return [None] * len(candidates)
        self.keys.stock({model: count * len(new) for model, count in BLOCK.items()})
        periodicals = periodicals_since(self._newest_periodical)
        return [
            Order(candidate, self.keys.give(BLOCK), periodicals)
            if candidate.file.path in new
            else None
            for candidate in candidates
        ]


def _known_contents(candidates: Sequence[Candidate]) -> set[str]:
    """Which of the candidates' checksums the archive has, under whatever path."""
    if not candidates:
        return set()
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT sha256 FROM archive_capture WHERE sha256 = ANY(%s)",
            [[candidate.sha256 for candidate in candidates]],
        )
        return {checksum for (checksum,) in cursor.fetchall()}

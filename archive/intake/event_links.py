"""Which known events a document seems to speak of: suggestions, each with its
reason."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from archive.parsing.edtf import bounds
from archive.parsing.record import DocumentRecord, EventRecord

from .description import Item
from .name_index import NameIndex, Target

# How long after an event a statement that gives no day may still mean it by "in recent
# days".
SOON_AFTER = timedelta(days=31)


@dataclass(frozen=True, slots=True)
class KnownEvent:
    """An event of the catalogue: bounds of its date (None: open or unknown), place
    keys."""

    pk: int
    earliest: date | None
    latest: date | None
    places: frozenset[int]
    title: str


class EventFinder:
    """Compares what a text says happened with the events of the catalogue."""

    def __init__(self, events: Iterable[KnownEvent], names: NameIndex) -> None:
        self._names = names
        self._by_pk: dict[int, KnownEvent] = {}
        self._by_start: dict[date, list[KnownEvent]] = defaultdict(list)
        self._by_place: dict[int, list[KnownEvent]] = defaultdict(list)
        for event in events:
            self._by_pk[event.pk] = event
            if event.earliest:
                self._by_start[event.earliest].append(event)
            for place in event.places:
                self._by_place[place].append(event)

    def links(self, record: DocumentRecord) -> list[Item]:
        """One item for each event suggested, at the words that suggest it first."""
        found: dict[int, Item] = {}
        for event, reason, said in self._suggestions(record):
            values = {"event": event.pk, "reason": reason[:250]}
            found.setdefault(event.pk, Item((str(event.pk),), values, said.span))
        return list(found.values())

    def _suggestions(
        self, record: DocumentRecord
    ) -> Iterator[tuple[KnownEvent, str, EventRecord]]:
        issued = bounds(record.date.edtf) if record.date and record.date.edtf else None
        for said in record.events:
            place = self._place(said)
            day = _day(said.date)
            if day:
                event = _only(self._on(day, place))
                if event:
                    yield (
                        event,
                        f"the text gives its first day, {day.isoformat()}",
                        said,
                    )
            elif not said.date and place and issued and issued[1]:
                event = _only(self._before(place.pk, issued[1]))
                if event:
                    yield (
                        event,
                        "the only event here in the month before the date of issue",
                        said,
                    )

    def _place(self, said: EventRecord) -> Target | None:
        return (
            self._names.meaning(said.place, ("place",)).target if said.place else None
        )

    def _on(self, day: date, place: Target | None) -> list[KnownEvent]:
        """Events that begin on *day*, at *place* if both say where."""
        return [
            event
            for event in self._by_start.get(day, ())
            if not place or not event.places or place.pk in event.places
        ]

    def _before(self, place: int, issued: date) -> list[KnownEvent]:
        return [
            event
            for event in self._by_place.get(place, ())
            if event.earliest
            and event.latest
            and event.earliest <= issued <= event.latest + SOON_AFTER
            # A year or a decade says too little of when.
            and event.latest - event.earliest <= SOON_AFTER
        ]


def _day(edtf: str | None) -> date | None:
    """The day that *edtf* gives as the day itself or as the start of an open
    interval."""
    if not edtf:
        return None
    found = bounds(edtf.split("/")[0])
    if found and found[0] and found[0] == found[1]:
        return found[0]
    return None


def _only(events: list[KnownEvent]) -> KnownEvent | None:
    return events[0] if len(events) == 1 else None

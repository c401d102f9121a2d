"""Where the work of each queue is done, and what a request narrows queues to."""

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any
from urllib.parse import urlencode

from django.contrib.auth import get_user_model
from django.http import HttpRequest
from django.urls import reverse

from archive.curation.review import BY_NAME, Filter, Queue

MINE, NOBODYS = "mine", "nobody"
BIGGEST = 19  # digits of a primary key


@dataclass(frozen=True)
class Place:
    """Pages on which a queue is worked off.

    `row_page` is the page of one row, made from `row_key` (attributes of the row, or
    plain words); empty where rows are dealt with together on `list_page`. `bulk` is a
    list of records with acts over a selection, with its query.
    """

    row_page: str = ""
    row_key: tuple[str, ...] = ("pk",)
    list_page: str = "queue"
    list_query: dict[str, str] = field(default_factory=dict)
    bulk: tuple[str, dict[str, str]] | None = None


def _document(key: str, **query: str) -> Place:
    bulk = ("archive_document_changelist", query)
    return Place("archive_document_change", (key,), bulk=bulk)


PLACES: dict[str, Place] = {
    "conflicts": Place(
        "archive_conflict_change",
        bulk=("archive_conflict_changelist", {"status__exact": "open"}),
    ),
    "passages": Place(
        "archive_passage_change",
        bulk=("archive_passage_changelist", {"in_doubt": "yes"}),
    ),
    "failed": Place(
        "archive_importrow_change",
        bulk=("archive_importrow_changelist", {"outcome__exact": "failed"}),
    ),
    "withheld": _document("pk", withheld="yes"),
    "signatories": Place(list_page="resolve_names", list_query={"of": "signatory"}),
    "contributions": Place(
        list_page="resolve_names", list_query={"of": "contribution"}
    ),
    "mentions": Place(
        "archive_mention_change",
        bulk=("archive_mention_changelist", {"status__exact": "suggested"}),
    ),
    "figures": Place(
        "archive_figure_change",
        bulk=("archive_figure_changelist", {"status__exact": "suggested"}),
    ),
    "events": _document("document_id", open_events="yes"),
    "contacts": Place(
        "archive_contactdetail_change", bulk=("archive_contactdetail_changelist", {})
    ),
    "untitled": _document("pk", has_title="no"),
    "undated": _document("pk", has_date="no"),
    "copies": Place("alike_documents"),
    "organisations": Place("merge", ("organisation", "first_id", "second_id")),
    "people": Place("merge", ("person", "first_id", "second_id")),
    "drafts": _document("pk", status__exact="draft", has_title="yes", has_date="yes"),
}


class Narrowed:
    """What the query string of a request narrows queues to, as typed and as meant."""

    def __init__(self, request: HttpRequest) -> None:
        self.run = request.GET.get("run", "")[:BIGGEST]
        self.kind = request.GET.get("kind", "")[:16]
        self.language = request.GET.get("language", "")[:35]
        self.who = request.GET.get("who", "")[:150]
        self._me = request.user

    @cached_property
    def filter(self) -> Filter:
        """The same as a filter of queues; an unknown person has nothing."""
        return Filter(
            run=number(self.run) or None,
            kind=self.kind,
            language=self.language,
            person=self._person,
            nobodys=self.who == NOBODYS,
        )

    @property
    def _person(self) -> int | None:
        if self.who in ("", NOBODYS):
            return None
        if self.who == MINE:
            return self._me.pk
        people = get_user_model()._default_manager
        found = people.filter(username=self.who).values_list("pk", flat=True).first()
        return found or 0

    def query(self) -> dict[str, str]:
        """What stands in the query string, for the addresses of other pages."""
        names = ("run", "kind", "language", "who")
        return {name: value for name in names if (value := getattr(self, name))}

    def added_to(self, page: str, **more: Any) -> str:
        """The address *page* with *more* and what is narrowed to."""
        query = urlencode({**self.query(), **more})
        return f"{page}?{query}" if query else page


def number(text: str) -> int:
    """The primary key that *text* is, 0 if it is none."""
    return int(text) if text.isdecimal() and len(text) < BIGGEST else 0


def address_of(queue: Queue, row: Any, narrowed: Narrowed) -> str:
    """The page on which *row* of *queue* is dealt with, knowing whence one comes."""
    place = PLACES[queue.name]
    key = [getattr(row, part, part) for part in place.row_key]
    page = reverse(f"admin:{place.row_page}", args=key)
    return narrowed.added_to(page, queue=queue.name, after=row.pk)


@dataclass(frozen=True)
class Worked:
    """The queue from which a page was reached, and the row that it shows."""

    queue: Queue
    row: int
    narrowed: Narrowed

    @classmethod
    def off(cls, request: HttpRequest) -> "Worked | None":
        """What the query string says (`?queue=mentions&after=12`), if it does."""
        queue = BY_NAME.get(request.GET.get("queue", ""))
        if queue is None or not PLACES[queue.name].row_page:
            return None
        return cls(queue, number(request.GET.get("after", "")), Narrowed(request))

    @property
    def label(self) -> str:
        """What the queue asks."""
        return self.queue.label

    @property
    def next(self) -> str:
        """The way to the next row."""
        page = reverse("admin:next_in_queue", args=[self.queue.name])
        return self.narrowed.added_to(page, after=self.row)

    @property
    def all(self) -> str:
        """The way back to all rows."""
        return self.narrowed.added_to(reverse("admin:queue", args=[self.queue.name]))

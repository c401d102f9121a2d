"""What waits for an editor: every queue by name, as rows that are never counted far."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Q, QuerySet, SmallIntegerField, Value

from archive.models import (
    Assignment,
    Conflict,
    ContactDetail,
    Contribution,
    Document,
    DocumentEvent,
    Figure,
    ImportRow,
    Mention,
    NearDuplicate,
    OrganisationLikeness,
    Outcome,
    Passage,
    PersonLikeness,
    Signatory,
)

COUNTED = 200
"""How far a queue is counted: the rest is more than a day's work anyway."""
SAME_AS = "The same as document "
"""How the reason begins for which a document is withheld for good: it is a copy."""


@dataclass(frozen=True)
class Queue:
    """A kind of work that waits.

    `rows` are the waiting rows, `document` the path from a row to its document ("" for
    a document itself, None where there is none), `permission` what it takes to do it.
    `run` is the path to the import that brought a row, where that is not the import
    that brought its document. `along` are the records that name a row. Rows that no act
    takes out of a queue that `may_be_idle` can be laid aside.
    """

    name: str
    group: str
    label: str
    rows: Callable[[], QuerySet[Any]]
    document: str | None
    permission: str
    along: tuple[str, ...] = ()
    may_be_idle: bool = False
    run: str = ""


QUEUES = (
    Queue(
        "conflicts",
        "After imports",
        "Fields on which import and catalogue differ",
        lambda: Conflict.objects.open(),
        "document",
        "archive.change_conflict",
        along=("document", "organisation", "person", "place", "event"),
        run="row__run",
    ),
    Queue(
        "passages",
        "After imports",
        "Passages that lost their place in the text",
        lambda: Passage.objects.needing_review(),
        "document",
        "archive.view_passage",
        along=("document",),
    ),
    Queue(
        "failed",
        "After imports",
        "Files that could not be read",
        lambda: ImportRow.objects.filter(outcome=Outcome.FAILED),
        None,
        "archive.view_importrow",
        along=("run", "document"),
        may_be_idle=True,
        run="run",
    ),
    Queue(
        "withheld",
        "After imports",
        "Documents withheld until somebody has looked (copies, doubts)",
        lambda: Document.objects.exclude(withheld_reason="").exclude(
            withheld_reason__startswith=SAME_AS
        ),
        "",
        "archive.change_document",
    ),
    Queue(
        "signatories",
        "Names",
        "Signatories: whom do they mean?",
        lambda: Signatory.objects.unresolved(),
        "document",
        "archive.change_signatory",
    ),
    Queue(
        "contributions",
        "Names",
        "Issuers and authors: whom do they mean?",
        lambda: Contribution.objects.unresolved(),
        "document",
        "archive.change_contribution",
    ),
    Queue(
        "mentions",
        "Found in texts",
        "Names to confirm",
        lambda: Mention.objects.suggested(),
        "document",
        "archive.change_mention",
        along=("passage", "organisation", "person", "place", "event", "document"),
    ),
    Queue(
        "figures",
        "Found in texts",
        "Figures to confirm",
        lambda: Figure.objects.suggested(),
        "document",
        "archive.change_figure",
        along=("passage", "document", "event"),
    ),
    Queue(
        "events",
        "Found in texts",
        "Events to confirm",
        lambda: DocumentEvent.objects.filter(status="suggested"),
        "document",
        "archive.change_document",
        along=("document", "event"),
    ),
    Queue(
        "contacts",
        "Found in texts",
        "Contact data found",
        lambda: ContactDetail.objects.all(),
        "document",
        "archive.view_contactdetail",
        along=("document",),
        may_be_idle=True,
    ),
    Queue(
        "untitled",
        "Cataloguing",
        "Documents without a title",
        lambda: Document.objects.filter(title=""),
        "",
        "archive.change_document",
        may_be_idle=True,
    ),
    Queue(
        "undated",
        "Cataloguing",
        "Documents without a date",
        lambda: Document.objects.undated(),
        "",
        "archive.change_document",
        may_be_idle=True,
    ),
    Queue(
        "copies",
        "Perhaps the same twice",
        "Documents that say nearly the same",
        lambda: NearDuplicate.objects.open(),
        "first",
        "archive.change_nearduplicate",
        along=("first", "second"),
    ),
    Queue(
        "organisations",
        "Perhaps the same twice",
        "Organisations called alike",
        lambda: OrganisationLikeness.objects.open(),
        None,
        "archive.add_merge",
        along=("first", "second"),
    ),
    Queue(
        "people",
        "Perhaps the same twice",
        "People called alike",
        lambda: PersonLikeness.objects.open(),
        None,
        "archive.add_merge",
        along=("first", "second"),
    ),
    Queue(
        "drafts",
        "Publishing",
        "Drafts ready to publish: titled, dated, nothing in conflict",
        lambda: (
            Document.objects.drafts()
            .exclude(Q(title="") | Q(date_edtf="") | ~Q(withheld_reason=""))
            .exclude(pk__in=Conflict.objects.open().values("document"))
        ),
        "",
        "archive.publish_document",
    ),
)
BY_NAME = {queue.name: queue for queue in QUEUES}


@dataclass(frozen=True)
class Filter:
    """Narrows queues to documents of one import run, kind or language, and to people.

    `person` is the primary key of whoever has the work, `nobodys` asks for what nobody
    has.
    """

    run: int | None = None
    kind: str = ""
    language: str = ""
    person: int | None = None
    nobodys: bool = False

    def of(self, queue: Queue) -> QuerySet[Any]:
        """The waiting rows of *queue* that pass."""
        rows = self._assigned(queue.rows(), queue.name)
        if queue.may_be_idle:
            rows = rows.exclude(pk__in=Assignment.objects.laid_aside(queue.name))
        wanted: dict[str, Any] = {queue.run: self.run} if queue.run else {}
        if queue.document is not None:
            prefix = f"{queue.document}__" if queue.document else ""
            wanted |= {f"{prefix}kind": self.kind, f"{prefix}language": self.language}
            if not queue.run:
                wanted[f"{prefix}created_in"] = self.run
        return rows.filter(**{key: value for key, value in wanted.items() if value})

    def _assigned(self, rows: QuerySet[Any], queue: str) -> QuerySet[Any]:
        taken = Assignment.objects.rows_of(queue)
        if self.person is not None:
            return rows.filter(pk__in=taken.filter(person=self.person))
        return rows.exclude(pk__in=taken) if self.nobodys else rows


def waiting(queues: Iterable[Queue], narrowed: Filter) -> dict[str, int]:
    """How many rows wait by name of queue, counted no further than COUNTED + 1.

    One query for all of them.
    """
    asked = list(queues)
    parts = [
        narrowed.of(queue)
        .order_by()
        .values(number=Value(number, output_field=SmallIntegerField()))[: COUNTED + 1]
        for number, queue in enumerate(asked)
    ]
    if not parts:
        return {}
    first, *rest = parts
    rows = first.union(*rest, all=True) if rest else first
    counts = Counter(row["number"] for row in rows)
    return {queue.name: counts[number] for number, queue in enumerate(asked)}


def following(queue: Queue, narrowed: Filter, after: int = 0) -> Any | None:
    """The row of *queue* after primary key *after*; the first one when none is left."""
    rows = narrowed.of(queue).order_by("pk")
    return rows.filter(pk__gt=after).first() or rows.first()

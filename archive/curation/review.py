"""What waits for an editor: every queue by name, as rows that are never counted far."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Q, QuerySet

from archive.models import (
    Conflict,
    ContactDetail,
    Contribution,
    Document,
    DocumentEvent,
    Figure,
    ImportRow,
    Mention,
    Organisation,
    Outcome,
    Passage,
    Person,
    Signatory,
)

COUNTED = 1_000


@dataclass(frozen=True)
class Queue:
    """A kind of work that waits.

    `rows` are the waiting rows, `document` the path from a row to its document ("" for
    a document itself, None where there is none), `permission` what it takes to do it.
    """

    name: str
    group: str
    label: str
    rows: Callable[[], QuerySet[Any]]
    document: str | None
    permission: str


def same_sounding(model: type[Organisation] | type[Person]) -> QuerySet[Any]:
    """Skeletons that two or more living records share: perhaps one thing twice."""
    return (
        model.objects.living()
        .exclude(skeleton="")
        .order_by()
        .values("skeleton")
        .annotate(number=Count("pk"))
        .filter(number__gt=1)
    )


QUEUES = (
    Queue(
        "conflicts",
        "After imports",
        "Fields on which import and catalogue differ",
        lambda: Conflict.objects.open(),
        "document",
        "archive.change_conflict",
    ),
    Queue(
        "passages",
        "After imports",
        "Passages that lost their place in the text",
        lambda: Passage.objects.needing_review(),
        "document",
        "archive.view_passage",
    ),
    Queue(
        "failed",
        "After imports",
        "Files that could not be read",
        lambda: ImportRow.objects.filter(outcome=Outcome.FAILED),
        None,
        "archive.view_importrow",
    ),
    Queue(
        "withheld",
        "After imports",
        "Documents withheld until somebody has looked (copies, doubts)",
        lambda: Document.objects.exclude(withheld_reason=""),
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
    ),
    Queue(
        "figures",
        "Found in texts",
        "Figures to confirm",
        lambda: Figure.objects.suggested(),
        "document",
        "archive.change_figure",
    ),
    Queue(
        "events",
        "Found in texts",
        "Events to confirm",
        lambda: DocumentEvent.objects.filter(status="suggested"),
        "document",
        "archive.change_document",
    ),
    Queue(
        "contacts",
        "Found in texts",
        "Contact data found",
        lambda: ContactDetail.objects.all(),
        "document",
        "archive.view_contactdetail",
    ),
    Queue(
        "untitled",
        "Cataloguing",
        "Documents without a title",
        lambda: Document.objects.filter(title=""),
        "",
        "archive.change_document",
    ),
    Queue(
        "undated",
        "Cataloguing",
        "Documents without a date",
        lambda: Document.objects.undated(),
        "",
        "archive.change_document",
    ),
    Queue(
        "organisations",
        "Cataloguing",
        "Organisations that sound the same",
        lambda: same_sounding(Organisation),
        None,
        "archive.add_merge",
    ),
    Queue(
        "people",
        "Cataloguing",
        "People who sound the same",
        lambda: same_sounding(Person),
        None,
        "archive.add_merge",
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
    """Narrows queues to documents of one import run, kind or language."""

    run: int | None = None
    kind: str = ""
    language: str = ""

    def of(self, queue: Queue) -> QuerySet[Any]:
        """The waiting rows of *queue* that pass."""
        rows = queue.rows()
        if queue.document is None:
            return rows
        prefix = f"{queue.document}__" if queue.document else ""
        wanted = {
            f"{prefix}created_in": self.run,
            f"{prefix}kind": self.kind,
            f"{prefix}language": self.language,
        }
        return rows.filter(**{key: value for key, value in wanted.items() if value})


def waiting(queue: Queue, narrowed: Filter) -> int:
    """How many rows wait, counted no further than COUNTED + 1."""
    return narrowed.of(queue).order_by()[: COUNTED + 1].count()


def following(queue: Queue, narrowed: Filter, after: int = 0) -> Any | None:
    """The row of *queue* after primary key *after*; the first one when none is left."""
    rows = narrowed.of(queue).order_by("pk")
    return rows.filter(pk__gt=after).first() or rows.first()

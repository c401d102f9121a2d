"""Access copies brought up to date: few at once, many by a worker.

Only for what readers may see either way, such as another name of an organisation. What
must not be seen any more (a redaction, a withdrawal) is `rebuild`t in the transaction
of the act itself.
"""

from collections.abc import Collection

from django.db import connection
from django.db.models import Model
from procrastinate.contrib.django import app
from procrastinate.contrib.django.models import ProcrastinateJob

from archive.background.patience import Patience
from archive.background.workers import living_workers
from archive.models import Event, Organisation, Periodical, Place, Tag

from .access_copies import batched, rebuild

# As many as an editor may be asked to wait for, with a worker for more, and without.
AT_ONCE, WITHOUT_A_WORKER = 500, 2_000

# Records whose names are public for as long as there is a record. A person's name may
# have to go at once, and so do their documents' copies.
NAMED_IN_PUBLIC = (Organisation, Place, Event, Periodical, Tag)


def follow(record: Model, documents: Collection[int]) -> bool:
    """Lets the access copies of *documents* follow a new name of *record*, or its
    merging; returns what `refresh` does."""
    if isinstance(record, NAMED_IN_PUBLIC):
        return refresh(documents)
    rebuild(documents)
    return True


def refresh(documents: Collection[int]) -> bool:
    """Brings the access copies of the documents (primary keys) up to date.

    True if that is done when the transaction ends; False if it was left to a worker,
    whom the same transaction commissions. Where none is at work, more is done at once,
    but never so much that the editor's request would be cut off.
    """
    count = len(documents)
    if count <= AT_ONCE or (count <= WITHOUT_A_WORKER and not living_workers()):
        rebuild(documents)
        return True
    refresh_copies.batch_defer(
        *({"documents": batch} for batch in batched(sorted(documents)))
    )
    return False


def batches_left() -> int:
    """How many batches of copies wait for a worker, or are in the hands of one."""
    jobs = ProcrastinateJob.objects.filter(task_name=refresh_copies.name)
    return jobs.filter(status__in=("todo", "doing")).count()


@app.task(name="refresh_copies", queue="refreshing", retry=Patience(20))
def refresh_copies(*, documents: list[int]) -> str:
    """Rebuilds the access copies of *documents*; returns a sentence for the log."""
    with connection.cursor() as cursor:
        # An editor's work goes before ours: wait for it as long as it takes.
        cursor.execute("SET lock_timeout = 0")
    try:
        return f"{rebuild(documents)} access copies brought up to date"
    finally:
        with connection.cursor() as cursor:
            cursor.execute("RESET lock_timeout")

"""Whether the process of an import is alive: its session holds a lock until it ends.

PostgreSQL lets go of the lock with the connection, however the process has ended; an
import whose connection breaks is broken off (`disturbances`), so one lock lasts for
all of a run. Runs that workers carry out have batches, which tell it for them.
"""

from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress

from django.db import DatabaseError, InterfaceError, connection
from django.utils import timezone

from archive.models import ImportRun, RunStatus

LOCK = 0x41524349
_KEY = 0x7FFFFFFF  # PostgreSQL takes two numbers of 32 bits

_HELD = """
    SELECT objid::bigint FROM pg_locks
    WHERE locktype = 'advisory' AND classid = %s AND objid = ANY(%s) AND objsubid = 2
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
"""


@contextmanager
def present(run: ImportRun) -> Iterator[None]:
    """Lets others know that the process of *run* is alive, for as long as it is."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(%s, %s)", [LOCK, run.pk & _KEY])
    try:
        yield
    finally:
        # Where the connection has gone, so has the lock.
        with suppress(DatabaseError, InterfaceError), connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_unlock(%s, %s)", [LOCK, run.pk & _KEY])


def living(runs: Collection[int]) -> set[int]:
    """Those of *runs* (primary keys) whose process is alive."""
    by_key = {pk & _KEY: pk for pk in runs}
    with connection.cursor() as cursor:
        cursor.execute(_HELD, [LOCK, list(by_key)])
        return {by_key[key] for (key,) in cursor.fetchall()}


def note_interrupted() -> int:
    """Notes which runs say that they are running although their process has died;
    returns how many."""
    running = ImportRun.objects.filter(status=RunStatus.RUNNING, batches=None)
    keys = set(running.values_list("pk", flat=True))
    if not keys:
        return 0
    return running.filter(pk__in=keys - living(keys)).update(
        status=RunStatus.INTERRUPTED, finished_at=timezone.now()
    )

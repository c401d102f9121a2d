"""Imports take turns: any two that write do so one after the other, batch by batch."""

from django.db import connection

LOCK = 0x41524348


def take_turn() -> None:
    """Waits until no other import is writing; until the end of this transaction no
    other does."""
    with connection.cursor() as cursor:
        # Another import's batch may take longer than a reader may wait for a lock.
        cursor.execute("SET LOCAL lock_timeout = 0")
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK])

"""What goes wrong around an import and not in a file: which of it passes, and what to
say of the rest."""

import errno
import random
import time
from collections.abc import Callable
from typing import TypeVar

from django.db import DatabaseError, InterfaceError, OperationalError, connection

T = TypeVar("T")

# PostgreSQL's error classes: serialization failure, deadlock, lock not available.
PASSING = frozenset({"40001", "40P01", "55P03"})
DISK_FULL = "53100"
# Shut down by the administrator, by a crash; starting up or recovering.
SHUT_DOWN = frozenset({"57P01", "57P02", "57P03"})
CONNECTION = "08"  # the class of connection exceptions
NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT})

TRIES = 6
PAUSE = 0.05  # seconds; doubled with each try, and never the same for two

AGAIN = "What is in is whole; run the same command again for the rest."


class BrokenOffError(Exception):
    """The import cannot go on, whatever the next file is; the message says why, and
    that it can be run again."""


def persistently(work: Callable[[], T]) -> T:
    """What *work*, a transaction of its own, returns; repeated where another one stood
    in its way.

    Raises what *work* raises, a passing disturbance after TRIES times.
    """
    for attempt in range(TRIES - 1):
        try:
            return work()
        except DatabaseError as error:
            # Within somebody's transaction only they can begin it anew.
            if connection.in_atomic_block or not is_passing(error):
                raise
        time.sleep(PAUSE * 2**attempt * (0.5 + random.random()))
    return work()


def is_passing(error: BaseException) -> bool:
    """Whether the same may succeed when it is done again."""
    return isinstance(error, DatabaseError) and state_of(error) in PASSING


def state_of(error: BaseException) -> str:
    """The SQLSTATE of a database error; "" if it has none."""
    return getattr(error.__cause__, "sqlstate", None) or ""


def broken_off(error: BaseException) -> BrokenOffError | None:
    """What to say of *error* if no further file can succeed; None if it concerns the
    file alone."""
    if isinstance(error, BrokenOffError):
        return error
    if isinstance(error, OSError) and error.errno in NO_ROOM:
        return BrokenOffError(
            f"There is no room left where captures are kept ({error.strerror}). Make "
            f"room. {AGAIN}"
        )
    if not isinstance(error, DatabaseError | InterfaceError):
        return None
    if state_of(error) == DISK_FULL:
        return BrokenOffError(
            f"There is no room left for the database ({_first_line(error)}). Make "
            f"room. {AGAIN}"
        )
    if _is_lost(error):
        return BrokenOffError(
            f"The database went away ({_first_line(error)}). See that it runs. {AGAIN}"
        )
    return None


def _is_lost(error: DatabaseError | InterfaceError) -> bool:
    """Whether the server ended the connection, or nobody answered.

    The connection does not tell: after a transaction Django opens the next one.
    """
    state = state_of(error)
    if state:
        return state in SHUT_DOWN or state.startswith(CONNECTION)
    return isinstance(error, OperationalError | InterfaceError)


def _first_line(error: BaseException) -> str:
    lines = str(error).strip().splitlines()
    return lines[0] if lines else type(error).__name__

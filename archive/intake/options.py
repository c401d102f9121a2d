"""How to import."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from django.contrib.auth.models import AbstractBaseUser
from django.db.models import Model

from .ledger import Progress
from .plan import Expected
from .preparing import Showing

Settle = Callable[[Sequence[int], Sequence[int]], None]
Follow = Callable[[Sequence[Model]], None]


@dataclass(frozen=True, slots=True)
class Options:
    """How to import.

    `settle` is called inside each transaction with the primary keys of the documents
    created and changed there: publishing stands or falls with the batch. With `show`,
    documents of new files are entered as published, and what it returns makes what
    readers see of them, so that nothing has to be read back; `settle` is not told of
    them. `follow` is called in the same way with authorities that were there and have
    changed. `verify` reads every file again, whatever the listings of folders say.
    """

    settle: Settle | None = None
    show: Callable[[], Showing] | None = None
    follow: Follow | None = None
    plan: bool = False
    expected: Expected | None = None
    by: AbstractBaseUser | None = None
    progress: Progress | None = None
    processes: int | None = None
    verify: bool = False

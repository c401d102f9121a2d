"""Reading in as many processes as there are cores; few files are read right here.

This module is what a reading process loads. Django it needs only where more is done
than reading: for that, somebody has to be sent along.
"""

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context, parent_process
from multiprocessing.connection import wait
from threading import Thread
from types import TracebackType
from typing import Any, NamedTuple, Protocol

import django

from archive.parsing.reader import read
from archive.parsing.record import FileReading, Problem
from archive.parsing.resemblance import keys_of, own_words, words_of

from .garbage import collect_seldom
from .parts import parts

# Below this many files, starting processes (with Django in each) costs more than it
# saves.
WORTH_IT = 150
CHUNK = 16


class Task(NamedTuple):
    """A file to read: bytes, path within the tree, bytes of its sidecar; and what is to
    be done with its reading right there (see `Readers`)."""

    data: bytes
    path: str
    sidecar: bytes | None
    order: Any = None


# For each document of a file, by its fragment: what `resemblance.keys_of` says.
Sketches = dict[str, list[int]]
# A reading, its sketches, and what was ordered: who has that needs no reading.
Read = tuple[FileReading | None, Sketches, Any]


class Foreman(Protocol):
    """Carries out orders in a reading process."""

    def carry_out(self, order: Any, reading: FileReading, sketches: Sketches) -> Any:
        """What *order* asks for; whatever is raised, the reading will do."""


class _Here:
    """What this process has been sent."""

    foreman: Foreman | None = None


def read_and_sketch(task: Task) -> Read:
    """The reading of one file and the sketches of its texts, or what was ordered."""
    reading = read_task(task)
    sketches = {}
    for part in parts(reading.records):
        blocks = [
            (b.role.value, b.span.start, b.span.end, b.repeats)
            for b in part.record.blocks
        ]
        words = words_of(own_words(part.record.text, blocks))
        sketches[part.fragment] = keys_of(words)
    if task.order is None or _Here.foreman is None or not sketches:
        return reading, sketches, None
    try:
        return None, sketches, _Here.foreman.carry_out(task.order, reading, sketches)
    except Exception:  # noqa: BLE001  # who writes tries again, and tells what happened
        return reading, sketches, None


def read_task(task: Task) -> FileReading:
    """The reading of one file; a fault of the reader is a problem of that file."""
    try:
        return read(task.data, task.path, task.sidecar)
    except Exception as error:  # noqa: BLE001  # one file's failure is never the end of a run
        reason = (
            f"the reader failed on this file ({type(error).__name__}: {error}); "
            "please report it with the file"
        )
        return unreadable(task.path, reason)


def unreadable(path: str, reason: str) -> FileReading:
    """The reading of a file that could not be read."""
    return FileReading(path, "", None, problem=Problem(path, reason))


class Readers:
    """A context manager; the processes start with the first large batch.

    *foreman* makes, when they start, whom to send there for the orders of tasks.
    """

    def __init__(self, processes: int | None, foreman: Callable[[], Foreman]) -> None:
        self._processes = processes or os.cpu_count() or 1
        self._foreman = foreman
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> "Readers":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stop()

    def take_orders(self, count: int) -> bool:
        """Whether *count* files would be read by other processes."""
        return self._processes > 1 and (self._pool is not None or count >= WORTH_IT)

    def read(self, tasks: Sequence[Task]) -> Iterator[Read]:
        """The readings of *tasks*, in their order; many are begun at once."""
        if not self.take_orders(len(tasks)):
            return map(read_and_sketch, tasks)
        try:
            begun = self._running().map(read_and_sketch, tasks, chunksize=CHUNK)
        except BrokenProcessPool:
            self._stop()
            begun = self._running().map(read_and_sketch, tasks, chunksize=CHUNK)
        return self._collected(tasks, begun)

    def _collected(
        self, tasks: Sequence[Task], begun: Iterator[Read]
    ) -> Iterator[Read]:
        done = 0
        try:
            for reading in begun:
                yield reading
                done += 1
        except BrokenProcessPool:
            self._stop()
            for task in tasks[done:]:
                yield self._alone(task)

    def _running(self) -> ProcessPoolExecutor:
        if self._pool is None:
            self._pool = _executor(self._processes, self._foreman())
        return self._pool

    def _stop(self) -> None:
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)
            self._pool = None

    @staticmethod
    def _alone(task: Task) -> Read:
        """A file that may have killed its reader, read in a process of its own."""
        with _executor(1) as pool:
            try:
                return pool.submit(read_and_sketch, task).result()
            except BrokenProcessPool:
                reason = (
                    "reading this file ended the reader's process: too large or damaged"
                )
                return unreadable(task.path, reason), {}, None


def _executor(processes: int, foreman: Foreman | None = None) -> ProcessPoolExecutor:
    sent: tuple[_Django | None, Foreman | None] = (None, None)
    if foreman:
        sent = (_Django(), foreman)
    # Not "fork": a child must not inherit the database connection.
    context = get_context("forkserver")
    return ProcessPoolExecutor(
        processes, mp_context=context, initializer=_begin, initargs=sent
    )


class _Django:
    """Sets Django up where it arrives: before whatever is sent after it."""

    def __reduce__(self) -> tuple[Callable[[], None], tuple[()]]:
        return django.setup, ()


def _begin(_: _Django | None, foreman: Foreman | None) -> None:
    """What a reading process does first."""
    _leave_with_the_parent()
    _Here.foreman = foreman
    collect_seldom()


def _leave_with_the_parent() -> None:
    """Ends this reading process when its import is killed; it would wait for ever."""
    parent = parent_process()
    if parent is None:
        return

    def watch(sentinel: int) -> None:
        wait([sentinel])
        os._exit(1)

    Thread(target=watch, args=(parent.sentinel,), daemon=True).start()

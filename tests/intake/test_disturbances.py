"""Deadlocks, full disks and lost connections: what passes is tried again, the rest is
told in a sentence, and running again gives what an undisturbed run gives."""

import errno
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Barrier, Thread
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import InMemoryStorage, default_storage
from django.core.management import CommandError, call_command
from django.db import (
    DatabaseError,
    OperationalError,
    connection,
    connections,
    transaction,
)

from archive.intake import captures
from archive.intake.captures import UNFINISHED, sweep
from archive.intake.disturbances import TRIES, BrokenOffError, persistently
from archive.models import Document, ImportRun, Source
from tests.intake.conftest import Tree
from tests.intake.test_disturbed import catalogue, empty, fill

pytestmark = pytest.mark.django_db(transaction=True)


# What passes


class PassingError(Exception):
    def __init__(self, sqlstate: str) -> None:
        self.sqlstate = sqlstate


def failing(times: int, sqlstate: str) -> Callable[[], int]:
    """Work that fails the first *times* times, then returns how often it was done."""
    done = 0

    def work() -> int:
        nonlocal done
        done += 1
        if done <= times:
            raise OperationalError("in the way") from PassingError(sqlstate)
        return done

    return work


@pytest.mark.parametrize("sqlstate", ["40001", "40P01", "55P03"])
def test_what_passes_is_tried_again(sqlstate: str) -> None:
    assert persistently(failing(2, sqlstate)) == 3


def test_what_does_not_pass_is_not_tried_again() -> None:
    with pytest.raises(OperationalError):
        persistently(failing(1, "23505"))


def test_nobody_tries_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("archive.intake.disturbances.PAUSE", 0)
    with pytest.raises(OperationalError):
        persistently(failing(TRIES, "40P01"))


def test_within_a_transaction_only_the_whole_can_be_done_again() -> None:
    with transaction.atomic(), pytest.raises(OperationalError):
        persistently(failing(1, "40P01"))


def lock_in_order(keys: list[int], both: Barrier, done: list[int]) -> None:
    """Locks two rows one after the other, as a transaction that is tried again."""

    def work() -> None:
        with transaction.atomic():
            for number, key in enumerate(keys):
                Source.objects.select_for_update().get(pk=key)
                if number == 0 and not both.broken:
                    both.wait(timeout=20)
            done.append(keys[0])

    try:
        persistently(work)
    finally:
        connections.close_all()


def test_a_deadlock_of_two_connections_loses_neither() -> None:
    one, two = (Source.objects.create(key=key).pk for key in "ab")
    both, done = Barrier(2, action=lambda: None), list[int]()
    once = _OnceOnly(both)
    threads = [
        Thread(target=lock_in_order, args=(keys, once, done))
        for keys in ([one, two], [two, one])
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    assert sorted(done) == sorted([one, two])


class _OnceOnly:
    """A barrier that each thread meets once; the second try runs freely."""

    def __init__(self, barrier: Barrier) -> None:
        self._barrier = barrier
        self._met = 0

    @property
    def broken(self) -> bool:
        return self._met >= 2

    def wait(self, timeout: float) -> None:
        self._barrier.wait(timeout)
        self._met += 1


def test_an_import_that_meets_a_deadlock_takes_everything_in(
    tree: Tree, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An editor holds one of two documents and wants the other, the batch likewise."""
    fill(tree, 2)
    tree.run()
    first, second = Document.objects.order_by("pk")
    for path in tree.root.iterdir():
        path.write_text(path.read_text().replace("9 September", "10 September"))
    held, met = Barrier(2), list[int]()

    def edit() -> None:
        try:
            with transaction.atomic(), connection.cursor() as cursor:
                # The editor's patience ends last: the import is the victim.
                cursor.execute("SET LOCAL deadlock_timeout = '20s'")
                row = Document.objects.select_for_update().get(pk=second.pk)
                held.wait(timeout=20)
                Document.objects.select_for_update().get(pk=first.pk)
                row.title = "The editor's title"
                row.save(update_fields=["title"])
        finally:
            connections.close_all()

    def settle(created: Any, changed: Any) -> None:
        met.append(len(changed))

    editor = Thread(target=edit)
    editor.start()
    held.wait(timeout=20)
    report = tree.run(settle=settle)
    editor.join(timeout=60)
    assert not report.failed
    assert set(Document.objects.values_list("date_edtf", flat=True)) == {"2018-09-10"}
    second.refresh_from_db()
    assert second.title == "The editor's title"


# A full disk


class FullStorage(InMemoryStorage):
    """A storage of some other machine that has room for *room* files."""

    room = 3

    def _save(self, name: str, content: ContentFile) -> str:
        if self.room == 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        self.room -= 1
        return super()._save(name, content)


@pytest.fixture
def undisturbed(tree: Tree) -> Iterator[list[tuple[object, ...]]]:
    """The catalogue as one quiet run makes it; then everything is gone again."""
    fill(tree, 12)
    tree.run()
    found = catalogue()
    empty()
    for file in Path(default_storage.path("captures")).rglob("*"):
        if file.is_file():
            file.unlink()
    return found


def broken_off(tree: Tree) -> str:
    """What the command says when it cannot go on."""
    with pytest.raises(CommandError) as told:
        call_command("import_statements", str(tree.root), verbosity=0)
    assert told.value.returncode == 3
    assert ImportRun.objects.latest("pk").status == "failed"
    return str(told.value)


@pytest.mark.parametrize("place", range(1, 13, 4))
def test_a_full_disk_is_told_and_running_again_finishes(
    tree: Tree,
    undisturbed: list[tuple[object, ...]],
    monkeypatch: pytest.MonkeyPatch,
    place: int,
) -> None:
    written = 0

    def fsync(descriptor: int) -> None:
        nonlocal written
        written += 1
        if written >= place:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as full:
        full.setattr(captures.os, "fsync", fsync)
        assert "no room left" in broken_off(tree)
    assert not list(Path(default_storage.path(UNFINISHED)).iterdir())
    tree.run()
    assert catalogue() == undisturbed


def test_a_full_storage_elsewhere_is_told_and_running_again_finishes(
    tree: Tree,
    undisturbed: list[tuple[object, ...]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    storage = FullStorage()
    monkeypatch.setattr(captures, "default_storage", storage)
    assert "no room left" in broken_off(tree)
    storage.room = 100
    tree.run()
    assert catalogue() == undisturbed


def test_a_database_without_room_is_told(
    tree: Tree, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(tree, 2)

    def write(*args: object) -> None:
        raise OperationalError("could not extend file") from PassingError("53100")

    with monkeypatch.context() as full:
        full.setattr("archive.intake.statement_batch.Batch.write", write)
        assert "no room left for the database" in broken_off(tree)
    assert not tree.run().failed


def test_other_faults_of_a_file_are_its_own(
    tree: Tree, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(tree, 3)
    store = captures.store

    def fragile(data: bytes, path: str) -> None:
        if b"number 1 " in data:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        store(data, path)

    monkeypatch.setattr(captures, "store", fragile)
    report = tree.run()
    assert (report.files["created"], report.files["failed"]) == (2, 1)


# A database that goes away


def test_a_connection_that_is_lost_is_told_and_running_again_finishes(
    tree: Tree,
    undisturbed: list[tuple[object, ...]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def settle(created: object, changed: object) -> None:
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_terminate_backend(pg_backend_pid())")

    with pytest.raises(BrokenOffError, match="The database went away") as told:
        tree.run(settle=settle)
    assert isinstance(told.value.__cause__, DatabaseError)
    assert ImportRun.objects.latest("pk").status == "failed"
    tree.run()
    assert catalogue() == undisturbed


# What killed imports leave


def test_unfinished_files_of_the_dead_are_swept_away(tree: Tree) -> None:
    workshop = Path(default_storage.path(UNFINISHED))
    workshop.mkdir(parents=True, exist_ok=True)
    host = os.uname().nodename
    dead, alive = workshop / f"{host}-4194304-x", workshop / f"{host}-{os.getpid()}-x"
    far, forgotten = workshop / "elsewhere-1-x", workshop / "elsewhere-2-x"
    for file in (dead, alive, far, forgotten):
        file.write_bytes(b"half")
    os.utime(forgotten, (0, 0))
    assert sweep() == 2
    assert (alive.exists(), far.exists()) == (True, True)
    for file in (alive, far):
        file.unlink()

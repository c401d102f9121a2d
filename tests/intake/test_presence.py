"""Runs whose process has died say so; those alive are left alone."""

import time
from collections.abc import Iterator

import psycopg
import pytest
from django.db import connection

from archive.intake.presence import LOCK, living, note_interrupted
from archive.intake.turn import LOCK as TURN
from archive.intake.undo import look, undo
from archive.intake.undone import NotUndoneError
from archive.models import Document, ImportRun, RunStatus
from tests.factories import ImportBatchFactory, ImportRunFactory
from tests.intake.conftest import Tree, statement

pytestmark = pytest.mark.django_db


@pytest.fixture
def other() -> Iterator[psycopg.Connection]:
    """The session of another process."""
    connection.ensure_connection()
    with psycopg.connect(
        connection.connection.info.dsn, autocommit=True
    ) as another_session:
        yield another_session


def lives(run: ImportRun, session: psycopg.Connection) -> None:
    session.execute("SELECT pg_advisory_lock(%s, %s)", [LOCK, run.pk])


def dies(run: ImportRun, session: psycopg.Connection) -> None:
    session.close()
    deadline = time.monotonic() + 30
    while living([run.pk]) and time.monotonic() < deadline:
        time.sleep(0.01)


def status(run: ImportRun) -> str:
    run.refresh_from_db()
    return run.status


def test_a_run_is_interrupted_when_its_process_has_died(
    other: psycopg.Connection,
) -> None:
    run = ImportRunFactory()
    lives(run, other)
    assert note_interrupted() == 0
    assert status(run) == RunStatus.RUNNING
    dies(run, other)
    assert note_interrupted() == 1
    assert status(run) == RunStatus.INTERRUPTED
    assert run.finished_at is not None


@pytest.mark.parametrize("known", [s for s in RunStatus if s != RunStatus.RUNNING])
def test_what_is_known_of_a_run_stays(known: RunStatus) -> None:
    run = ImportRunFactory(status=known)
    note_interrupted()
    assert status(run) == known


def test_a_run_that_workers_carry_out_is_theirs_to_tell() -> None:
    run = ImportRunFactory()
    ImportBatchFactory(run=run)
    note_interrupted()
    assert status(run) == RunStatus.RUNNING


def test_an_import_is_present_until_its_end_and_notes_the_dead(tree: Tree) -> None:
    dead = ImportRunFactory()
    tree.write(statement())
    seen: list[set[int]] = []

    def watch(_count: int) -> None:
        seen.append(living(ImportRun.objects.values_list("pk", flat=True)))

    run = tree.run(progress=watch).run
    assert seen
    assert all(one == {run} for one in seen)
    assert living([run]) == set()
    assert status(dead) == RunStatus.INTERRUPTED


def test_what_was_interrupted_can_be_undone_what_lives_cannot(
    tree: Tree, other: psycopg.Connection
) -> None:
    tree.write(statement())
    number = tree.run().run
    runs = ImportRun.objects.filter(pk=number)
    runs.update(status=RunStatus.RUNNING)
    lives(runs.get(), other)
    for way in (look, lambda run: undo(run, by=None)):
        with pytest.raises(NotUndoneError, match="under way"):
            way(number)
    dies(runs.get(), other)
    undo(number, by=None)
    assert not Document.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_a_look_at_an_undoing_does_not_wait_and_changes_nothing(
    tree: Tree, other: psycopg.Connection
) -> None:
    tree.write(statement())
    run = tree.run().run
    other.execute("SELECT pg_advisory_lock(%s)", [TURN])
    assert look(run).restored["Document"] == 1
    assert Document.objects.count() == 1
    assert ImportRun.objects.get(pk=run).status == RunStatus.DONE

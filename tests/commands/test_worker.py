"""Real workers: imports shared out, killed, stopped, cut off from the database."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from django.core.management import call_command
from django.db import connection
from procrastinate.contrib.django.models import ProcrastinateJob, ProcrastinateWorker

from archive.intake import batches
from archive.models import (
    Capture,
    Document,
    ImportBatch,
    ImportRow,
    ImportRun,
    RunStatus,
    Signatory,
)
from tests import processes
from tests.intake.conftest import SIGNATORIES, Tree, statement
from tests.processes import Manage, wait_until

pytestmark = pytest.mark.django_db(transaction=True)

Start = Callable[..., Manage]


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    root = tmp_path / "tree"
    root.mkdir()
    return Tree(root)


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Starts workers with a quick pulse; none outlives the test, nor do jobs."""
    started: list[Manage] = []

    def worker(*arguments: str) -> Manage:
        output = tmp_path / f"worker {len(started)}"
        started.append(Manage(output, "worker", "--heartbeat", "0.5", *arguments))
        return started[-1]

    yield worker
    for process in started:
        process.kill()
    with connection.cursor() as cursor:
        # Flushing leaves alone what Django does not manage.
        cursor.execute("TRUNCATE procrastinate_jobs, procrastinate_workers CASCADE")


def fill(tree: Tree, count: int) -> None:
    for number in range(count):
        title = f"Support the strike number {number} of the oil workers"
        tree.write(statement(title=title), f"{number:04}.txt")


def enqueue(tree: Tree, **options: object) -> ImportRun:
    call_command("import_statements", str(tree.root), enqueue=True, **options)
    return ImportRun.objects.latest("pk")


def ended(run: ImportRun) -> Callable[[], bool]:
    def look() -> bool:
        run.refresh_from_db()
        return run.status not in {RunStatus.WAITING, RunStatus.RUNNING}

    return look


@pytest.fixture
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batches, "WRITE", 5)


def test_two_workers_share_an_import_and_finish_it_once(
    tree: Tree, start: Start, small_batches: None
) -> None:
    fill(tree, 60)
    tree.write("not a date", "broken.pdf")
    run = enqueue(tree, publish=True)
    assert run.batches.count() == 13
    workers = [start(), start()]
    wait_until(ended(run), told=lambda: "".join(w.said for w in workers))
    assert run.status == RunStatus.DONE
    assert (run.counts["files created"], run.counts["files failed"]) == (60, 1)
    assert Document.objects.published().count() == Capture.objects.count() == 60
    assert Signatory.objects.count() == 60 * len(SIGNATORIES)
    assert ImportRow.objects.filter(run=run).count() == 61
    said = "".join(worker.said for worker in workers)
    assert said.count(f"import {run.pk} is finished") == 1
    assert [worker.stop() for worker in workers] == [0, 0]


def test_a_worker_that_is_killed_is_replaced_and_nothing_is_lost_or_doubled(
    tree: Tree, start: Start, small_batches: None
) -> None:
    fill(tree, 40)
    run = enqueue(tree)
    killed = start()
    wait_until(lambda: run.batches.filter(status="done").exists(), 90)
    wait_until(lambda: run.batches.filter(status="running").exists(), 90)
    killed.kill()
    assert run.batches.open().exists(), "killed too late to matter"
    other = start()
    wait_until(ended(run), told=lambda: other.said)
    assert run.counts["files created"] == Document.objects.count() == 40
    assert ImportRow.objects.filter(run=run).count() == 40
    assert not ProcrastinateJob.objects.exclude(status="succeeded").exists()


def test_a_file_that_kills_its_workers_takes_no_other_file_along(
    tree: Tree, small_batches: None, start: Start
) -> None:
    """The deaths are written into the database, as a worker's death leaves them."""
    fill(tree, 5)
    run = enqueue(tree)
    batch = run.batches.get()
    for _ in range(2):
        assert batches.take(batch.pk, worker="a machine") is not None
    worker = start()
    wait_until(ended(run), told=lambda: worker.said)
    assert run.batches.count() == 5
    assert run.counts["files created"] == Document.objects.count() == 5


def test_terminating_a_worker_finishes_the_job_in_hand(
    tree: Tree, start: Start, small_batches: None
) -> None:
    fill(tree, 40)
    run = enqueue(tree)
    worker = start()
    wait_until(lambda: run.batches.filter(status="running").exists(), 90)
    assert worker.stop() == 0
    assert worker.said.rstrip().endswith("Stopped.")
    assert not run.batches.filter(status="running").exists()
    assert not ProcrastinateWorker.objects.exists()
    assert not ProcrastinateJob.objects.filter(status="doing").exists()


def test_a_worker_outlives_a_database_that_cuts_it_off(
    tree: Tree, start: Start, small_batches: None
) -> None:
    fill(tree, 40)
    run = enqueue(tree)
    worker = start()
    wait_until(lambda: run.batches.filter(status="done").exists(), 90)
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
    wait_until(ended(run), told=lambda: worker.said)
    assert run.counts["files created"] == Document.objects.count() == 40
    assert "Traceback" not in worker.said
    assert worker.stop() == 0


def test_the_command_waits_and_reports_as_an_import_here_does(
    tree: Tree, start: Start, tmp_path: Path
) -> None:
    fill(tree, 3)
    start()
    report = tmp_path / "report.json"
    call_command(
        "import_statements", str(tree.root), enqueue=True, wait=True, report=report
    )
    told = json.loads(report.read_text("utf-8"))
    assert told["files"]["created"] == told["files"]["total"] == 3
    assert {"look", "read", "write"} <= set(told["seconds"])
    tree.run()
    assert ImportRow.objects.filter(outcome="created").count() == 3


def test_once_ends_when_nothing_waits(tree: Tree, start: Start) -> None:
    fill(tree, 2)
    run = enqueue(tree)
    worker = start("--once")
    assert worker.wait() == 0, worker.said
    assert ended(run)()
    assert Document.objects.count() == 2


def test_a_folder_that_this_machine_does_not_see_is_said(
    tree: Tree, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(tree, 2)
    run = enqueue(tree)
    tree.root.rename(tree.root.with_name("elsewhere"))
    worker = start()
    worker.wait_for("cannot be seen from this machine")
    wait_until(lambda: ImportBatch.objects.filter(message__contains="seen").exists())
    tree.root.with_name("elsewhere").rename(tree.root)
    wait_until(ended(run), told=lambda: worker.said)
    assert Document.objects.count() == 2


def test_a_worker_without_a_database_says_so_and_waits_ever_longer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    away = {**processes.environment(), "DATABASE_URL": "postgresql://a@127.0.0.1:1/a"}
    monkeypatch.setattr(processes, "environment", lambda: away)
    worker = Manage(tmp_path / "worker", "worker")
    worker.wait_for("Trying again in 2 s.")
    assert "The database is away: " in worker.said
    assert worker.stop() == 0
    assert worker.said.rstrip().endswith("Stopped.")
    assert "Traceback" not in worker.said

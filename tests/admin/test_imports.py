"""Imports at the desk: their pages, plans, downloads, stopping and undoing."""

import csv
import io
import json
from pathlib import Path

import pytest
from django.db import connection
from django.test import Client
from django.urls import reverse
from procrastinate.contrib.django.models import ProcrastinateJob

from archive.admin import import_plan, import_run
from archive.curation.publishing import acting
from archive.intake.batches import share_out
from archive.models import Document, ImportRow, ImportRun
from archive.tasks import begin_import, import_batch, import_now, undo_import
from tests.factories import ImportRowFactory, ImportRunFactory, UserFactory
from tests.intake.conftest import Tree, statement

pytestmark = pytest.mark.django_db

RUNS = reverse("admin:archive_importrun_changelist")
ROWS = reverse("admin:archive_importrow_changelist")


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    root = tmp_path / "tree"
    root.mkdir()
    return Tree(root)


def page(run: ImportRun) -> str:
    return reverse("admin:archive_importrun_change", args=[run.pk])


def shared(tree: Tree, files: int = 3, **options: object) -> ImportRun:
    for number in range(files):
        title = f"Support the strike number {number} of the oil workers"
        tree.write(statement(title=title), f"{number}.txt")
    return share_out([str(tree.root)], by=None, **options)


def test_the_page_tells_how_far_an_import_is(desk, tree):
    run = shared(tree)
    waiting = desk.get(page(run)).text
    import_now(run)
    done = desk.get(page(run)).text

    assert "0 of 3 files" in waiting
    assert "No worker is at work" in waiting
    assert '<noscript><meta http-equiv="refresh"' in waiting
    assert "data-live=" in waiting
    assert "Done." in done
    assert "batch 1: done: 3 created" in done
    assert "data-live=" not in done


def test_what_failed_is_named_with_its_line(desk, tree):
    tree.write(b"%PDF-1.7 broken", "bad.pdf")
    run = shared(tree)
    import_now(run)
    text = desk.get(page(run)).text

    assert "What failed" in text
    assert "bad.pdf" in text
    assert run.rows.get(outcome="failed").message in text.replace("&#x27;", "'")


def test_stopping_keeps_what_is_in_and_jobs_that_come_late_do_nothing(desk, tree):
    run = shared(tree)
    begin_import(run)
    response = desk.post(reverse("admin:stop_run", args=[run.pk]), follow=True)
    job = ProcrastinateJob.objects.get()

    assert "Stopped. What is in stays in" in response.text
    assert import_batch(**job.args) == f"batch {job.args['batch']} has ended already"
    run.refresh_from_db()
    assert (run.status, Document.objects.count()) == ("stopped", 0)


def test_handing_over_again_takes_no_file_twice(desk, tree):
    run = shared(tree)
    begin_import(run)
    desk.post(reverse("admin:resume_run", args=[run.pk]))
    jobs = list(ProcrastinateJob.objects.filter(task_name="import_batch"))
    for job in jobs:
        import_batch(**job.args)

    assert len(jobs) == 2
    assert Document.objects.count() == 3


def test_a_run_whose_command_was_killed_can_be_undone(desk):
    assert "Undo…" in desk.get(page(ImportRunFactory(status="running"))).text


# Plans


def planned(tree: Tree) -> ImportRun:
    run = shared(tree, plan=True)
    import_now(run)
    run.refresh_from_db()
    assert (run.status, Document.objects.filter(created_in=run).count()) == (
        "planned",
        0,
    )
    return run


def test_a_plan_shows_what_would_be_created_changed_and_missing(desk, tree):
    tree.take_in(statement(title="Support the strike number 0 of the oil workers"))
    tree.write("\n".join(statement().split("\n")[2:]), "gone.txt")
    tree.run()
    (tree.root / "gone.txt").unlink()
    tree.write(statement(title="Another title altogether"))
    run = planned(tree)
    text = desk.get(reverse("admin:import_plan", args=[run.pk])).text

    assert "Would be created: 2" in text
    assert "“Support the strike number 1 of the oil workers”, joint statement" in text
    assert "Would be changed: 1" in text
    assert "<ins>Another title altogether</ins>" in text
    assert "Would be noted as missing: 1" in text


def test_applying_does_exactly_what_the_plan_says(desk, tree):
    run = planned(tree)
    address = reverse("admin:import_plan", args=[run.pk])
    response = desk.post(address, follow=True)

    assert "The plan has been carried out." in response.text
    assert Document.objects.count() == 3
    assert ImportRun.objects.latest("pk").options["apply"] == run.pk
    assert "Carried out by" in desk.get(address).text


@pytest.mark.django_db(transaction=True)
def test_a_base_that_has_moved_is_said_before_and_after(desk, tree):
    document = tree.take_in(statement(), "0.txt")
    run = planned(tree)
    document.refresh_from_db()
    document.title = "What an editor wrote meanwhile"
    document.save()
    address = reverse("admin:import_plan", args=[run.pk])
    before = desk.get(address).text
    after = desk.post(address, follow=True).text

    assert "The base has moved." in before
    assert "What an editor wrote meanwhile" in before
    assert "The base has moved for 1 of the files" in after
    document.refresh_from_db()
    assert document.title == "What an editor wrote meanwhile"
    assert Document.objects.count() == 3


def test_a_long_plan_is_left_to_the_workers(desk, tree, monkeypatch):
    monkeypatch.setattr(import_plan, "AT_ONCE", 1)
    run = planned(tree)
    response = desk.post(reverse("admin:import_plan", args=[run.pk]), follow=True)

    assert "None is at work" in response.text
    assert Document.objects.count() == 0
    assert ProcrastinateJob.objects.filter(task_name="import_batch").count() == 1


def test_who_may_only_look_may_not_apply_stop_or_undo(tree):
    run = planned(tree)
    user = UserFactory(is_staff=True)
    client = Client()
    client.force_login(user)
    for name in ("import_plan", "stop_run", "resume_run", "undo_run"):
        address = reverse(f"admin:{name}", args=[run.pk])
        assert client.post(address).status_code == 403, name


# Undoing


def test_the_preview_of_an_undoing_names_what_it_leaves_alone(desk, tree, chief):
    run = shared(tree)
    import_now(run)
    document = Document.objects.first()
    with acting(chief):
        document.title = "What an editor wrote"
        document.save()
    address = reverse("admin:undo_run", args=[run.pk])
    before = desk.get(address).text

    assert "Left alone: 1" in before
    assert "somebody has worked on it since" in before
    assert Document.objects.count() == 3
    after = desk.post(address, follow=True).text
    assert Document.objects.get().title == "What an editor wrote"
    assert "What the undoing did" in after
    assert "Left alone: 1" in after


def test_a_large_import_is_undone_by_a_worker(desk, tree, monkeypatch):
    monkeypatch.setattr(import_run, "UNDONE_AT_ONCE", 1)
    run = shared(tree)
    import_now(run)
    address = reverse("admin:undo_run", args=[run.pk])
    desk.post(address, {"look": "1"})
    look = ProcrastinateJob.objects.get(task_name="undo_import")
    undo_import(**look.args)
    assert "What an undoing would do" in desk.get(address).text
    assert Document.objects.count() == 3

    desk.post(address, {"undo": "1"})
    act = ProcrastinateJob.objects.filter(task_name="undo_import").latest("pk")
    undo_import(**act.args)
    assert undo_import(**act.args).endswith("no import that could be undone.")
    assert Document.objects.count() == 0
    assert "What the undoing did" in desk.get(page(run)).text


# Downloads


def test_rows_are_downloaded_as_the_list_is_filtered(desk):
    run = ImportRunFactory()
    ImportRowFactory(run=run, path="=2+2.txt", message="الميناء")
    ImportRowFactory(run=run, outcome="failed", line=3, message="broken")
    ImportRowFactory(outcome="failed")
    query = {"run__id__exact": run.pk, "outcome__exact": "failed"}
    table = desk.get(ROWS, {**query, "download": "json"})
    told = json.loads(table.getvalue())

    assert [(row["run"], row["line"], row["message"]) for row in told] == [
        (run.pk, 3, "broken")
    ]
    sheet = desk.get(ROWS, {"download": "csv"})
    rows = list(csv.DictReader(io.StringIO(sheet.getvalue().decode("utf-8-sig"))))
    assert len(rows) == ImportRow.objects.count() == 3
    assert rows[0]["path"] == "'=2+2.txt"
    assert rows[0]["message"] == "الميناء"
    assert "attachment" in sheet["Content-Disposition"]


def test_runs_are_downloaded_with_who_when_and_parser(desk, chief):
    ImportRunFactory(started_by=chief, counts={"files created": 2})
    (told,) = json.loads(desk.get(RUNS, {"download": "json"}).getvalue())

    assert (told["by"], told["parser"]) == ("chief", "2026.1")
    assert told["counts"] == {"files created": 2}


def test_nothing_is_downloaded_by_strangers(client):
    assert client.get(ROWS, {"download": "csv"}).status_code == 302


# In the background


def test_the_page_of_the_background_tells_workers_runs_and_jobs(desk, tree):
    address = reverse("admin:background")
    assert "Nothing waits." in desk.get(address).text
    run = shared(tree)
    begin_import(run)
    text = desk.get(address).text

    assert "No worker is at work." in text
    assert f"Import {run.pk}</a>, waiting for a worker: 0 of 3 files" in text
    assert "batches of imports, waiting" in text


def test_a_job_that_was_given_up_can_be_tried_again(desk, tree):
    begin_import(shared(tree))
    job = ProcrastinateJob.objects.get()
    with connection.cursor() as cursor:
        cursor.execute("UPDATE procrastinate_jobs SET status = 'doing'")
        cursor.execute(
            "SELECT procrastinate_finish_job_v1(%s, 'failed', false)", [job.pk]
        )
    assert "Given up" in desk.get(reverse("admin:background")).text
    desk.post(reverse("admin:retry_job", args=[job.pk]))

    job.refresh_from_db()
    assert job.status == "todo"

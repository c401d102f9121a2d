"""Files handed in at the desk: planned and carried out, or stopped and left over."""

import os
import time
from pathlib import Path

import pytest
from django.core.files.storage import default_storage
from django.core.management import call_command

from archive.intake.batch_work import stop
from archive.intake.batches import share_out, share_out_captures, share_out_uploads
from archive.intake.captures import kept, sha256, storage_path
from archive.models import Capture, Document, ImportRun, Reading, RunStatus
from archive.tasks import import_now
from tests.intake.conftest import Tree, statement

pytestmark = pytest.mark.django_db

TITLES = ("Support the strike of the oil workers", "The port is closed to all ships")


def handed_in(*names: str) -> list[dict[str, str]]:
    """Uploads with these names, their bytes stored a minute ago."""
    uploads = []
    for name, title in zip(names, TITLES, strict=False):
        data = statement(title=title, body=(f"{title}: {name}.",)).encode()
        checksum = sha256(data)
        location = Path(default_storage.path(kept(data, checksum)))
        os.utime(location, (time.time() - 60,) * 2)
        uploads.append({"name": name, "sha256": checksum, "sidecar": ""})
    return uploads


def is_stored(upload: dict[str, str]) -> bool:
    return default_storage.exists(storage_path(upload["sha256"]))


@pytest.mark.parametrize("way", ["desk", "command"])
def test_a_plan_of_files_handed_in_is_carried_out(way: str) -> None:
    plan = share_out_uploads(handed_in("one.txt", "two.txt"), by=None, plan=True)
    import_now(plan)
    plan.refresh_from_db()
    assert plan.status == RunStatus.PLANNED
    assert not Document.objects.exists()
    if way == "desk":
        import_now(share_out([], by=None, apply=plan.pk))
    else:
        call_command("import_statements", apply=plan.pk, verbosity=0)
    run = ImportRun.objects.latest("pk")
    assert (run.status, run.counts["files created"]) == (RunStatus.DONE, 2)
    assert Document.objects.count() == 2


def test_a_plan_to_read_again_is_carried_out(tree: Tree) -> None:
    tree.take_in(statement())
    Reading.objects.update(parser_version="0")
    plan = share_out_captures(by=None, plan=True)
    import_now(plan)
    assert set(Reading.objects.values_list("parser_version", flat=True)) == {"0"}
    import_now(share_out([], by=None, apply=plan.pk))
    run = ImportRun.objects.latest("pk")
    assert (run.status, run.counts.get("files failed")) == (RunStatus.DONE, None)
    assert Reading.objects.exclude(parser_version="0").exists()


def test_what_was_stopped_before_it_was_taken_in_is_not_kept() -> None:
    uploads = handed_in("one.txt", "two.txt")
    run = share_out_uploads(uploads, by=None)
    assert all(map(is_stored, uploads))
    assert stop(run.pk)
    assert not any(map(is_stored, uploads))


def test_bytes_that_somebody_needs_stay_when_a_run_is_stopped(tree: Tree) -> None:
    known, wanted = handed_in("one.txt"), handed_in("two.txt")
    import_now(share_out_uploads(known, by=None))
    planned = handed_in("three.txt", "four.txt")
    import_now(share_out_uploads(planned[:1], by=None, plan=True))
    share_out_uploads(wanted, by=None)
    again = planned[1]
    everything = [*known, *wanted, *planned]
    run = share_out_uploads(everything, by=None)
    # A file system's clock is coarser than ours.
    location = default_storage.path(storage_path(again["sha256"]))
    os.utime(location, (time.time() + 1,) * 2)
    assert stop(run.pk)
    assert all(map(is_stored, everything))
    assert Capture.objects.count() == 1


def test_bytes_stored_again_are_as_if_stored_now() -> None:
    (upload,) = handed_in("one.txt")
    path = storage_path(upload["sha256"])
    before = default_storage.get_modified_time(path)
    with default_storage.open(path) as file:
        kept(file.read(), upload["sha256"])
    assert default_storage.get_modified_time(path) > before

"""Killed imports, and imports beside each other and beside editors."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from threading import Thread

import pytest
from django.conf import settings
from django.core.files.storage import default_storage
from django.db import connection, connections, transaction

from archive.intake.captures import sha256
from archive.models import Capture, Document, ImportRun, Signatory
from tests.intake.conftest import SIGNATORIES, Tree, statement
from tests.processes import environment

pytestmark = pytest.mark.django_db(transaction=True)


def start(tree: Tree) -> "subprocess.Popen[bytes]":
    """An import in a process group of its own; its readers die with it."""
    command = [sys.executable, "manage.py", "import_statements", str(tree.root)]
    # A file takes the output: a pipe would stay open as long as any reader lives.
    with tree.root.with_name("output").open("ab") as output:
        return subprocess.Popen(
            command,
            cwd=settings.BASE_DIR,
            env=environment(),
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )


def fill(tree: Tree, count: int, first: int = 0) -> None:
    for number in range(first, first + count):
        title = f"Support the strike number {number} of the oil workers"
        tree.write(statement(title=title), f"{number:04}.txt")


def catalogue() -> list[tuple[object, ...]]:
    """Everything that matters, without keys and times."""
    return sorted(
        (
            document.source.key,
            document.fragment,
            document.title,
            document.date_edtf,
            document.text.sha256,
            document.text.number,
            document.base_reading.capture.sha256,
            tuple(
                document.signatories.order_by("position").values_list(
                    "position", "name_as_printed"
                )
            ),
            document.passages.count(),
            document.figures.count(),
        )
        for document in Document.objects.select_related(
            "source", "text", "base_reading__capture"
        )
    )


# All that imports write, and the listings that vouch for it.
EMPTY = "TRUNCATE archive_importrun, archive_source, archive_folderlisting CASCADE"


def empty() -> None:
    with connection.cursor() as cursor:
        cursor.execute(EMPTY)


def test_a_killed_import_is_finished_by_running_it_again(tree: Tree) -> None:
    fill(tree, 230)
    chance = random.Random(4)
    tree.run()
    undisturbed = catalogue()
    empty()
    for _ in range(3):
        running = start(tree)
        deadline = time.monotonic() + 60
        runs = ImportRun.objects.count()
        while ImportRun.objects.count() == runs and time.monotonic() < deadline:
            time.sleep(0.02)
        time.sleep(chance.random() * 1.5)
        os.killpg(running.pid, signal.SIGKILL)
        running.wait()
    report = tree.run()
    assert not report.failed
    assert catalogue() == undisturbed
    for capture in Capture.objects.all():
        with default_storage.open(capture.file.name) as file:
            assert sha256(file.read()) == capture.sha256


def test_two_imports_at_once_lose_and_double_nothing(tree: Tree) -> None:
    fill(tree, 60)
    both = [start(tree), start(tree)]
    ended = [process.wait(timeout=120) for process in both]
    assert ended == [0, 0], tree.root.with_name("output").read_text()
    assert Document.objects.count() == Capture.objects.count() == 60
    assert Signatory.objects.count() == 60 * len(SIGNATORIES)


def test_an_editor_who_saves_during_an_import_loses_nothing(tree: Tree) -> None:
    fill(tree, 60)
    tree.run()
    for path in sorted(tree.root.iterdir()):
        path.write_text(path.read_text().replace("9 September", "10 September"))
    kept: dict[int, str] = {}

    def edit() -> None:
        try:
            for document in Document.objects.order_by("-pk")[:30]:
                with transaction.atomic():
                    row = Document.objects.select_for_update().get(pk=document.pk)
                    row.title = f"The editor's title {row.pk}"
                    row.save()
                kept[row.pk] = row.title
        finally:
            connections.close_all()

    editor = Thread(target=edit)
    editor.start()
    report = tree.run()
    editor.join()
    assert not report.failed
    assert len(kept) == 30
    for pk, title in kept.items():
        assert Document.objects.get(pk=pk).title == title
    assert set(Document.objects.values_list("date_edtf", flat=True)) == {"2018-09-10"}


def test_the_bytes_of_a_capture_that_was_cut_short_are_written_again(
    tree: Tree,
) -> None:
    document = tree.take_in(statement())
    capture = Capture.objects.get()
    stored = Path(default_storage.path(capture.file.name))
    stored.write_bytes(stored.read_bytes()[:10])
    empty()
    tree.run()
    assert sha256(stored.read_bytes()) == capture.sha256
    assert not Document.objects.filter(pk=document.pk).exists()

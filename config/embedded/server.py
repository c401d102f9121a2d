"""The PostgreSQL server that the project keeps in a folder of its own.

Every process that opens a connection makes sure that the server runs; the last one
to leave stops it. Who is there is told by locks on a file, which the kernel drops
with the process: neither `kill -9` nor a power cut leaves a wrong count behind.
The server listens on a socket in a folder that only its owner may enter, and on no
network address.
"""

import atexit
import fcntl
import hashlib
import os
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from signal import SIGINT
from typing import Any, BinaryIO, ClassVar

import psutil
import psycopg

from config.embedded import cluster, tuning
from config.embedded.account import Account, DatabaseUnavailable, program

NAME = "archive"
PORT = "5432"  # Only a part of the socket's file name: nothing listens on the network.
PATIENCE = 60.0  # seconds: recovery after a crash takes a while
SOCKET_PATH_LIMIT = 107  # bytes, unix(7): sun_path holds 108 with its final NUL

SERVER_SETTINGS = {
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    # What readers search for and editors write stays out of the log.
    "log_min_error_statement": "panic",
    "log_error_verbosity": "terse",
    "log_checkpoints": "off",
}


class EmbeddedServer:
    """PostgreSQL with its data in `folder`, used by any number of processes."""

    _by_socket: ClassVar[dict[Path, "EmbeddedServer"]] = {}

    def __init__(self, folder: Path) -> None:
        self.folder = folder.resolve()
        self.data = self.folder / "data"
        self.log = self.folder / "server.log"
        self.socket_folder = _socket_folder(self.folder)
        self._presence: BinaryIO | None = None
        self._present_in = 0  # pid
        self._account: Account | None = None
        self._threads = threading.Lock()
        self._postgres: subprocess.Popen[bytes] | None = None  # if started here

    @classmethod
    def serving(cls, socket_folder: Path) -> "EmbeddedServer":
        """Return the server whose `parameters` named this socket folder."""
        return cls._by_socket[socket_folder]

    def parameters(self) -> dict[str, Any]:
        """Return Django's settings for this server; starts nothing."""
        self._by_socket.setdefault(self.socket_folder, self)
        return {
            "ENGINE": "config.embedded",
            "NAME": NAME,
            "USER": NAME,
            "HOST": str(self.socket_folder),
            "PORT": PORT,
            "OPTIONS": {},
        }

    def ensure_running(self) -> None:
        """Start the server unless it runs, and count this process among its users.

        Raises DatabaseUnavailable with the reason in plain words.
        """
        with self._threads:
            if self._is_present() and self._listens():
                return
            try:
                self._enter()
            except OSError as error:
                raise DatabaseUnavailable(
                    f"The embedded database in {self.folder} cannot be used: "
                    f"{error.strerror or error}. The folder must be writable for the "
                    "account that runs the archive; or name a server in DATABASE_URL."
                ) from error

    def stop(self) -> None:
        """Stop the server and wait until it is gone; without one, do nothing."""
        for process in self.processes():
            with suppress(psutil.NoSuchProcess):
                if process.pid == self.postmaster():
                    process.send_signal(SIGINT)  # PostgreSQL's "fast" shutdown
        self._wait(lambda: not self.processes(), "does not stop")
        if self._postgres is not None:
            self._postgres.wait()
            self._postgres = None

    # Coming and going

    def leave(self) -> None:
        """Stop using the server; the last process to leave stops it.

        Happens by itself at the end of the process.
        """
        if self._account is None or not self._is_present() or not self.folder.exists():
            return
        with self._alone(self._account), suppress(BlockingIOError):
            fcntl.flock(self._presence, fcntl.LOCK_EX | fcntl.LOCK_NB)
            self.stop()
        self._presence.close()
        self._presence = None

    def _enter(self) -> None:
        self._account = account = Account.for_folder(self.folder)
        account.make_private(self.folder)
        with self._alone(account):
            if not self._is_present():
                self._presence = account.open(self.folder / "users.lock")
                fcntl.flock(self._presence, fcntl.LOCK_SH)
                self._present_in = os.getpid()
                atexit.register(self.leave)
            if not self._answers():
                self._remove_stale_locks()
                cluster.ensure(self.data, account, superuser=NAME)
                self._start(account)
            self._create_database()

    def _is_present(self) -> bool:
        """True if this very process is counted; a fork inherits the lock, not that."""
        return self._presence is not None and self._present_in == os.getpid()

    @contextmanager
    def _alone(self, account: Account) -> Iterator[None]:
        """Let one process at a time start or stop the server."""
        with account.open(self.folder / "start.lock") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            yield

    # What is there

    def _listens(self) -> bool:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
            try:
                probe.connect(str(self.socket_folder / f".s.PGSQL.{PORT}"))
            except OSError:
                return False
            return True

    def _connect(self) -> psycopg.Connection:
        return psycopg.connect(
            host=str(self.socket_folder),
            port=PORT,
            user=NAME,
            dbname="postgres",
            connect_timeout=3,
            autocommit=True,
        )

    def _accepts(self) -> bool:
        try:
            self._connect().close()
        except psycopg.OperationalError:
            return False
        return True

    def _answers(self) -> bool:
        """True when the server is there; waits for one that is starting or stopping."""
        self._wait(
            lambda: self._accepts() or not self.processes(), "runs but does not answer"
        )
        return self._accepts()

    def postmaster(self) -> int | None:
        """Return the number of the first process, as it wrote it down, if it did."""
        try:
            return int((self.data / "postmaster.pid").read_text().split("\n")[0])
        except (OSError, ValueError):
            return None

    def processes(self) -> list[psutil.Process]:
        """The living processes of this server; one that is dead but unburied is not."""
        found = []
        for process in psutil.process_iter():
            with suppress(psutil.Error):
                if process.name() == "postgres" and process.cwd() == str(self.data):
                    found.append(process)
        return found

    # Starting

    def _remove_stale_locks(self) -> None:
        """Remove what a killed server left; its number may belong to another by now.

        Called only when `_answers` has seen that no process of the server lives.
        """
        (self.data / "postmaster.pid").unlink(missing_ok=True)
        for file in self.socket_folder.glob(".s.PGSQL.*"):
            file.unlink(missing_ok=True)

    def _start(self, account: Account) -> None:
        account.make_private(self.socket_folder)
        quoted = '"' + str(self.socket_folder).replace('"', '""') + '"'
        settings = {
            **SERVER_SETTINGS,
            **tuning.server_settings(),
            "unix_socket_directories": quoted,
        }
        with account.open(self.log, "wb") as log:
            process = subprocess.Popen(
                account.command(
                    program("postgres"),
                    "-D",
                    str(self.data),
                    *(f"--{name}={value}" for name, value in settings.items()),
                ),
                cwd=self.folder,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,  # Ctrl-C is for us, not for the server
            )
        self._wait(
            lambda: process.poll() is not None or self._accepts(), "does not start"
        )
        if process.poll() is not None:
            raise DatabaseUnavailable(
                f"The embedded database in {self.folder} does not start: "
                f"{cluster.last_line(self.log.read_text(errors='replace'))}"
            )
        self._postgres = process

    def _create_database(self) -> None:
        with self._connect() as connection:
            found = connection.execute(
                "SELECT 1 FROM pg_database WHERE datname = %s", [NAME]
            )
            if found.fetchone() is None:
                connection.execute(f"CREATE DATABASE {NAME}")

    def _wait(self, done: Callable[[], bool], complaint: str) -> None:
        deadline = time.monotonic() + PATIENCE
        while not done():
            if time.monotonic() > deadline:
                raise DatabaseUnavailable(
                    f"The embedded database in {self.folder} {complaint} "
                    f"({PATIENCE:.0f} seconds waited); its log is {self.log}."
                )
            time.sleep(0.02)


def _socket_folder(folder: Path) -> Path:
    """Return a folder beside the data, or a short one if a socket would not fit there.

    A comma would be taken by libpq for the border between two hosts.
    """
    beside = folder / "socket"
    name = os.fsencode(beside / f".s.PGSQL.{PORT}")
    if len(name) <= SOCKET_PATH_LIMIT and b"," not in name:
        return beside
    digest = hashlib.sha256(os.fsencode(folder)).hexdigest()[:16]
    return Path("/tmp", f"archive-{digest}")

"""From nothing to an archive that can be read, in one command.

    uv run manage.py quickstart
    uv run manage.py quickstart --port 8080
    uv run manage.py quickstart --no-serve

Each step looks at what is there and does what is missing, so the command may be run
again at any time, also after it was interrupted.
"""

import argparse
import errno
import signal
import socket
import subprocess
import sys
import time
from contextlib import closing
from types import FrameType
from typing import Any

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.management import BaseCommand, CommandError, call_command
from django.db import DatabaseError, connection
from django.utils.crypto import get_random_string

from archive.checks import server_problems

HOST = "127.0.0.1"
EDITOR = "editor"
# Without the letters and digits that are easily taken for one another.
PASSWORD_ALPHABET = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"
STARTING_TIME = 30  # seconds that the web server may take to answer


def port_number(text: str) -> int:
    """Return a TCP port; argparse turns the error into a sentence and exit 2."""
    if not (text.isascii() and text.isdigit() and 0 < int(text[:6]) < 65536):
        raise argparse.ArgumentTypeError(f"{text!r} is not a port (1 to 65535)")
    return int(text)


class Command(BaseCommand):
    help = (
        "Make the database, import seeds/, create an editor and serve the site, with "
        "a worker for long imports beside it."
    )
    # The database may not be there yet, and its checks are a step of their own.
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument(
            "--port", type=port_number, default=8000, help="default: %(default)s"
        )
        parser.add_argument(
            "--no-serve",
            action="store_false",
            dest="serve",
            help="prepare everything, then stop",
        )

    def handle(self, *, port: int, serve: bool, **options: Any) -> None:
        if serve:
            check_port(port)
        try:
            self.prepare_database()
            self.import_seeds()
            self.create_editor()
            self.collect_static_files()
        except DatabaseError as error:
            sentence = " ".join(str(error).split())
            raise CommandError(f"The database cannot be used: {sentence}") from error
        except OSError as error:
            raise CommandError(
                f"{error.filename or 'A file'} cannot be used: {error.strerror}. "
                "Make the project's folder writable and run the command again."
            ) from error
        if serve:
            self.serve(port)
        else:
            self.say("Ready. To serve the site: uv run manage.py quickstart")

    def say(self, line: str) -> None:
        self.stdout.write(line)
        self.stdout.flush()

    def prepare_database(self) -> None:
        embedded = settings.DATABASES["default"]["ENGINE"] == "config.embedded"
        self.say(
            "Starting the embedded PostgreSQL …"
            if embedded
            else "Connecting to the PostgreSQL server that DATABASE_URL names …"
        )
        connection.ensure_connection()
        for problem in server_problems():
            if problem.is_serious():
                raise CommandError(f"{problem.msg} {problem.hint}")
            self.say(f"{problem.msg} {problem.hint}")
        self.say("Making or updating the tables …")
        call_command("migrate", interactive=False, verbosity=0)

    def import_seeds(self) -> None:
        self.say("Importing and publishing the documents in seeds/ …")
        call_command(
            "import_statements",
            str(settings.BASE_DIR / "seeds"),
            publish=True,
            stdout=self.stdout,
            stderr=self.stderr,
        )

    def create_editor(self) -> None:
        users = get_user_model()._default_manager
        if users.filter(username=EDITOR).exists():
            self.say(f"The account {EDITOR!r} is there already; its password is kept.")
            return
        password = get_random_string(20, PASSWORD_ALPHABET)
        users.create_superuser(username=EDITOR, password=password)
        self.say(f"An account for the editors' desk: {EDITOR}, password {password}")
        self.say("Write it down: it is shown this once.")

    def collect_static_files(self) -> None:
        self.say("Collecting style sheets and scripts …")
        call_command("collectstatic", interactive=False, verbosity=0)

    def serve(self, port: int) -> None:
        """Run the web server, and a worker beside it, until stopped by Ctrl-C or a
        signal."""
        connection.close()
        gunicorn = ("-m", "gunicorn", "config.wsgi", "-c", "python:config.gunicorn")
        server = started(*gunicorn, "--bind", f"{HOST}:{port}")
        # In a group of its own: Ctrl-C reaches it once, through us.
        worker = started("manage.py", "worker", start_new_session=True)

        def stop(number: int, frame: FrameType | None) -> None:
            server.terminate()

        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, stop)
        if wait_until_served(server, port):
            self.say(f"The archive: http://{HOST}:{port}/")
            self.say(f"The editors' desk: http://{HOST}:{port}/admin/")
            self.say("Stop it with Ctrl-C.")
        code = server.wait()
        worker.terminate()
        worker.wait()
        if code not in (0, -signal.SIGTERM):
            raise CommandError("The web server ended by itself; its words stand above.")
        self.say("Stopped.")


def started(*arguments: str, **options: Any) -> subprocess.Popen[bytes]:
    """A Python process in the project's folder."""
    command = [sys.executable, *arguments]
    return subprocess.Popen(command, cwd=settings.BASE_DIR, **options)


def check_port(port: int) -> None:
    """Raise CommandError, before any long work, if the port cannot be served on."""
    with closing(socket.socket(socket.AF_INET, socket.SOCK_STREAM)) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError as error:
            reason = (
                "is in use by another program"
                if error.errno == errno.EADDRINUSE
                else f"cannot be used ({error.strerror})"
            )
            raise CommandError(
                f"Port {port} {reason}: choose another with --port, such as "
                "--port 8001."
            ) from error


def wait_until_served(server: subprocess.Popen[bytes], port: int) -> bool:
    """True as soon as the port answers; False if the server ended or takes too long."""
    deadline = time.monotonic() + STARTING_TIME
    while server.poll() is None and time.monotonic() < deadline:
        with closing(socket.socket(socket.AF_INET, socket.SOCK_STREAM)) as probe:
            if probe.connect_ex((HOST, port)) == 0:
                return True
        time.sleep(0.1)
    return False

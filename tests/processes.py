"""Commands in processes of their own, on the database of the test that starts them."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from django.conf import settings
from django.db import connection


def environment() -> dict[str, str]:
    """What makes another process use this test's database and storage."""
    found = connection.settings_dict
    url = f"postgresql://{found['USER']}:{found['PASSWORD']}@/{found['NAME']}"
    address = f"{url}?host={found['HOST']}&port={found['PORT'] or 5432}"
    return {
        **os.environ,
        "DATABASE_URL": address,
        "MEDIA_ROOT": str(settings.MEDIA_ROOT),
    }


class Manage:
    """`manage.py` with its output in a file, in a process group of its own."""

    def __init__(self, output: Path, *arguments: str) -> None:
        self._output = output
        # A file takes the output: a pipe would stay open as long as any child lives.
        with output.open("ab") as file:
            self.process = subprocess.Popen(
                [sys.executable, "manage.py", *arguments],
                cwd=settings.BASE_DIR,
                env=environment(),
                stdin=subprocess.DEVNULL,
                stdout=file,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    @property
    def said(self) -> str:
        return self._output.read_text("utf-8")

    def wait_for(self, words: str, timeout: float = 90) -> None:
        """Waits until the command has said *words*."""
        wait_until(lambda: words in self.said, timeout, lambda: self.said)

    def wait(self, timeout: float = 120) -> int:
        return self.process.wait(timeout)

    def kill(self) -> None:
        """`kill -9` for the command and its children."""
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def stop(self) -> int:
        self.process.send_signal(signal.SIGTERM)
        return self.wait()


def wait_until(
    done: Callable[[], object], timeout: float = 90, told: Callable[[], str] = str
) -> None:
    """Waits until *done*() is true; fails with *told*() after *timeout* seconds."""
    deadline = time.monotonic() + timeout
    while not done():
        assert time.monotonic() < deadline, told()
        time.sleep(0.05)

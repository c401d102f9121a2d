"""Readers of the public pages, and how long they wait."""

import re
import socket
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.client import HTTPConnection
from itertools import cycle
from math import inf
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import psycopg
from django.db import connection

ROOT = Path(__file__).resolve().parents[2]
# One request in so many seconds, whatever the last one took.
EVERY = 0.1
DOCUMENT = re.compile(r'href="(/documents/\d+/[^"/]+/)"')


@contextmanager
def site(environment: dict[str, str]) -> Iterator[str]:
    """The address of a site of two workers on the archive of *environment*."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{probe.getsockname()[1]}"
    gunicorn = [sys.executable, "-m", "gunicorn", "config.wsgi", "-w", "2"]
    process = subprocess.Popen(
        [*gunicorn, "-c", "python:config.gunicorn", "-b", address],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        for _attempt in range(300):
            with suppress(URLError):
                page(f"http://{address}", "/")
                break
            time.sleep(0.2)
        yield f"http://{address}"
    finally:
        process.terminate()
        process.wait()


def page(site: str, address: str) -> str:
    """What *site* says at *address*. Raises URLError."""
    with urlopen(f"{site}{address}", timeout=60) as answer:
        return answer.read().decode()


class Changes:
    """Changes of what is public, in the database in use.

    With each of them every page must be made again, and all that is said of lists be
    counted again. May be used by several threads.
    """

    def __init__(self) -> None:
        self._connection = psycopg.connect(
            **connection.get_connection_params() | {"autocommit": True}
        )

    def now(self) -> None:
        """Something public changes."""
        self._connection.execute("INSERT INTO archive_edition DEFAULT VALUES")

    def before(self, address: str) -> str:
        """*address*, after a change."""
        self.now()
        return address


class Readers(threading.Thread):
    """People who ask for the home page, lists, a search and documents in turn.

    A time counts from when a page was due: who waits for the page before waits too.
    """

    def __init__(self, address: str) -> None:
        super().__init__(daemon=True)
        self._address = address
        self.milliseconds: list[float] = []
        self._is_over = threading.Event()

    def run(self) -> None:
        addresses = cycle(self._addresses())
        due = time.perf_counter()
        while not self._is_over.wait(max(due - time.perf_counter(), 0)):
            page(self._address, next(addresses))
            self.milliseconds.append((time.perf_counter() - due) * 1_000)
            due += EVERY

    def _addresses(self) -> list[str]:
        """What is asked for; each has been asked for once, so that caches are warm."""
        found = DOCUMENT.findall(page(self._address, "/documents/"))
        lists = ["/", "/documents/", "/documents/?q=workers", "/signatories/"]
        addresses = [*lists, *dict.fromkeys(found[:6])]
        for address in addresses:
            page(self._address, address)
        return addresses

    def over(self) -> float:
        """Ends the reading; the 95th of 100 times in milliseconds."""
        self._is_over.set()
        self.join()
        return statistics.quantiles(self.milliseconds, n=20)[-1]


class Crowd:
    """So many readers at once, each with a connection, who ask page after page of the
    site at *port*. `rate` is how many pages they were given in a second.
    """

    def __init__(self, port: int, count: int) -> None:
        self.port, self.count = port, count
        self.milliseconds: list[float] = []
        self.errors = 0
        self.rate = 0.0

    @classmethod
    def reading(
        cls,
        port: int,
        count: int,
        address: Callable[[], str],
        *,
        pages: float = inf,
        seconds: float = inf,
    ) -> "Crowd":
        """A crowd that is done: each has read so many *pages*, or for *seconds*."""
        crowd = cls(port, count)
        begun = time.perf_counter()
        readers = [
            threading.Thread(target=crowd._read, args=(address, pages, begun + seconds))
            for _ in range(count)
        ]
        for reader in readers:
            reader.start()
        for reader in readers:
            reader.join()
        crowd.rate = len(crowd.milliseconds) / (time.perf_counter() - begun)
        return crowd

    def _read(self, address: Callable[[], str], pages: float, until: float) -> None:
        line = HTTPConnection("127.0.0.1", self.port, timeout=60)
        read = 0
        while read < pages and time.perf_counter() < until:
            asked, begun = address(), time.perf_counter()
            try:
                line.request("GET", asked)
                response = line.getresponse()
                response.read()
                self.errors += response.status != 200
            except OSError:
                self.errors += 1
                line.close()
            self.milliseconds.append((time.perf_counter() - begun) * 1_000)
            read += 1
        line.close()

    @property
    def p50(self) -> float:
        """The median time of a page in milliseconds."""
        return statistics.median(self.milliseconds)

    @property
    def p95(self) -> float:
        """The 95th of 100 times in milliseconds."""
        return statistics.quantiles(self.milliseconds, n=20, method="inclusive")[-1]

"""The reading room's search page beside Datasette's, on the same documents.

    uv run --with datasette --with httpx python tests/benchmarks/beside_datasette.py
        [--documents 100000] [--keep NAME] [--folder FOLDER]

Makes the synthetic archive of `searching.py`, writes the same documents into SQLite
with FTS5, serves both (gunicorn with two workers; `datasette serve -i`), and asks each
for the HTML page of 200 searches: twenty results, the count and facets; three for
Datasette, nine for ours. Prints milliseconds and ratios, then requests a second of our
list of documents. `--folder` keeps the SQLite file.
"""

import argparse
import os
import socket
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlencode

import django
import httpx

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
django.setup()

from django.db import connection  # noqa: E402  # needs the settings
from library import Library, database, searches  # noqa: E402

from archive.models import SearchEntry  # noqa: E402

PEER = ["datasette", "serve", "-i"]
PEER_SETTINGS = {
    "sql_time_limit_ms": "60000",
    "facet_time_limit_ms": "60000",
    "default_page_size": "20",
    "suggest_facets": "off",
}
FACETS = "&_facet=issuer&_facet=year&_facet=kind"
LONGEST = 4  # seconds; what takes longer is not asked twice

DOCUMENTS = """
    SELECT document_id, title, copy.sort_date::text, copy.year, issuer_ids[1],
        copy.kind, text
    FROM archive_accesscopy AS copy
    JOIN archive_searchentry ON access_copy_id = document_id
"""


def write_sqlite(path: Path) -> None:
    """The documents in one table, searched with FTS5 as Datasette's users do."""
    store = sqlite3.connect(path)
    store.execute(
        "CREATE TABLE doc (id INTEGER PRIMARY KEY, title TEXT, date TEXT, year INTEGER,"
        " issuer INTEGER, kind TEXT, text TEXT)"
    )
    with connection.cursor() as cursor:
        cursor.execute(f"{DOCUMENTS} ORDER BY document_id")
        while rows := cursor.fetchmany(2_000):
            store.executemany("INSERT INTO doc VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
    for column in ("date", "issuer", "kind", "year"):
        store.execute(f"CREATE INDEX doc_{column} ON doc ({column})")
    store.execute(
        "CREATE VIRTUAL TABLE doc_fts USING fts5"
        ' (title, text, tokenize="porter", content="doc", content_rowid="id")'
    )
    store.execute("INSERT INTO doc_fts (doc_fts) VALUES ('rebuild')")
    store.commit()
    store.close()


@contextmanager
def served(
    command: list[str], port: int, environment: dict[str, str]
) -> Iterator[httpx.Client]:
    """A client of the server that *command* starts on *port*."""
    process = subprocess.Popen(
        command,
        env=os.environ | environment,
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        with httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=120) as client:
            for _attempt in range(300):
                try:
                    client.get("/")
                    break
                except httpx.TransportError:
                    time.sleep(0.1)
            yield client
    finally:
        process.terminate()
        process.wait()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def address_of_database() -> str:
    """The database in use, as DATABASE_URL names it."""
    settings = connection.settings_dict
    parts = {"host": settings["HOST"], "user": settings["USER"]}
    return f"postgresql:///{settings['NAME']}?{urlencode(parts)}"


def site() -> "contextmanager[httpx.Client]":
    """Our site on the database in use."""
    port = free_port()
    command = [sys.executable, "-m", "gunicorn", "config.wsgi"]
    environment = {"DATABASE_URL": address_of_database()}
    options = ["-w", "2", "-b", f"127.0.0.1:{port}", "-c", "config/gunicorn.py"]
    return served([*command, *options], port, environment)


def datasette(path: Path) -> "contextmanager[httpx.Client]":
    """Datasette on the SQLite file at *path*."""
    port = free_port()
    options = [word for pair in PEER_SETTINGS.items() for word in ("--setting", *pair)]
    return served([*PEER, str(path), "-p", str(port), *options], port, {})


def milliseconds(
    client: httpx.Client, address: Callable[[str], str], asked: list[str]
) -> list[float]:
    """What each search takes, asked twice: warm, as a site in use is."""
    times = []
    for words in asked:
        for _attempt in range(2):
            begun = time.perf_counter()
            client.get(address(words)).raise_for_status()
            taken = time.perf_counter() - begun
            if taken > LONGEST:
                break
        times.append(taken * 1_000)
    return times


def summary(times: list[float]) -> tuple[float, float]:
    """Median and 95th of 100."""
    return (
        statistics.median(times),
        statistics.quantiles(times, n=20, method="inclusive")[-1],
    )


def measure(path: Path) -> None:
    """Ask both for everything and print the table."""
    asked = searches(Library(7))

    def ours(words: str) -> str:
        return "/documents/?" + urlencode({"q": words})

    def newest(words: str) -> str:
        return "/documents/?" + urlencode({"q": words, "sort": "newest"})

    def theirs(words: str) -> str:
        searched = urlencode({"_search": words, "_size": 20, "_sort_desc": "date"})
        return f"/{path.stem}/doc?{searched}{FACETS}"

    write = sys.stdout.write
    write(f"{'ms p50 / p95':16}{'Datasette':>18}{'most relevant':>18}{'newest':>18}\n")
    everything: list[list[float]] = [[], [], []]
    with datasette(path) as peer, site() as room:
        for kind, some in asked.items():
            clients = ((peer, theirs), (room, ours), (room, newest))
            rows = [milliseconds(*pair, some) for pair in clients]
            figures = "".join("{:>9.1f} /{:7.1f}".format(*summary(row)) for row in rows)
            write(f"{kind:16}{figures}\n")
            for all_of_one, row in zip(everything, rows, strict=True):
                all_of_one += row
        totals = [summary(times) for times in everything]
        figures = "".join(f"{p50:>9.1f} /{p95:7.1f}" for p50, p95 in totals)
        write(f"{'all':16}{figures}\n")
        for name, (p50, p95) in zip(("relevant", "newest"), totals[1:], strict=True):
            ratios = f"p50 × {p50 / totals[0][0]:.2f}, p95 × {p95 / totals[0][1]:.2f}"
            write(f"{name} beside Datasette: {ratios}\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--documents", type=int, default=100_000)
    parser.add_argument("--keep", metavar="NAME", help="name of a database to keep")
    parser.add_argument("--folder", type=Path, help="where to keep the SQLite file")
    options = parser.parse_args()
    name = options.keep or f"benchmark_{os.getpid()}"
    with (
        database(name, keep=bool(options.keep)),
        tempfile.TemporaryDirectory() as temporary,
    ):
        if not SearchEntry.objects.exists():
            Library(7).fill(options.documents)
        path = (options.folder or Path(temporary)) / "documents.db"
        if not path.exists():
            write_sqlite(path)
        measure(path)


if __name__ == "__main__":
    main()

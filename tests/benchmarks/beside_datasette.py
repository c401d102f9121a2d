"""The reading room's search page beside Datasette's, on the same documents.

    uv run --with datasette --with httpx python tests/benchmarks/beside_datasette.py
        [--documents 100000] [--keep NAME] [--folder FOLDER]

Makes the synthetic archive of `searching.py`, writes the same documents into SQLite
with FTS5, serves both (gunicorn with two workers; `datasette serve -i`), and asks each
for the HTML page of 200 searches: twenty results, the count and facets; three for
Datasette, nine for ours. Prints milliseconds and ratios. "made" are searches that
nobody has made since something public changed, "kept" those that somebody has.
`--folder` keeps the SQLite file.
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
from readers import Changes  # noqa: E402

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
    client: httpx.Client,
    address: Callable[[str], str],
    asked: list[str],
    *,
    before: Callable[[], object],
) -> list[float]:
    """What each search takes when all are made for the second time: warm, as a site in
    use. *before* is called before either time.
    """
    taken: dict[str, float] = {}
    for _attempt in range(2):
        before()
        for words in asked:
            if taken.get(words, 0) > LONGEST:
                continue
            begun = time.perf_counter()
            client.get(address(words)).raise_for_status()
            taken[words] = time.perf_counter() - begun
    return [seconds * 1_000 for seconds in taken.values()]


def summary(times: list[float]) -> tuple[float, float]:
    """Median and 95th of 100."""
    return (
        statistics.median(times),
        statistics.quantiles(times, n=20, method="inclusive")[-1],
    )


def measure(path: Path) -> None:
    """Ask both for everything and print the table."""
    asked = searches(Library(7))
    changes = Changes()

    def nothing() -> None:
        """Leaves everything as it is."""

    def ours(sort: str) -> Callable[[str], str]:
        return lambda words: "/documents/?" + urlencode({"q": words, "sort": sort})

    def theirs(words: str) -> str:
        searched = urlencode({"_search": words, "_size": 20, "_sort_desc": "date"})
        return f"/{path.stem}/doc?{searched}{FACETS}"

    write = sys.stdout.write
    with datasette(path) as peer, site() as room:
        ways = {
            "Datasette": (peer, theirs, nothing),
            "relevant, made": (room, ours("relevance"), changes.now),
            "newest, made": (room, ours("newest"), changes.now),
            "relevant, kept": (room, ours("relevance"), nothing),
            "newest, kept": (room, ours("newest"), nothing),
        }
        everything: dict[str, list[float]] = {way: [] for way in ways}
        write(f"{'ms p50 / p95':16}" + "".join(f"{way:>18}" for way in ways) + "\n")
        for kind, some in asked.items():
            row = {
                way: milliseconds(client, address, some, before=before)
                for way, (client, address, before) in ways.items()
            }
            write(f"{kind:16}{_figures(row)}\n")
            for way, times in row.items():
                everything[way] += times
    write(f"{'all':16}{_figures(everything)}\n")
    peer_50, peer_95 = summary(everything.pop("Datasette"))
    for way, times in everything.items():
        p50, p95 = summary(times)
        ratios = f"p50 × {p50 / peer_50:.2f}, p95 × {p95 / peer_95:.2f}"
        write(f"{way} beside Datasette: {ratios}\n")


def _figures(row: dict[str, list[float]]) -> str:
    return "".join(
        "{:>9.1f} /{:7.1f}".format(*summary(times)) for times in row.values()
    )


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

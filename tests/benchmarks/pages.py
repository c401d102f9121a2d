"""What pages cost readers, one by one and many at once.

    uv run --with httpx python tests/benchmarks/pages.py [--documents 100000]
        [--keep NAME] [--import FOLDER]

Makes the synthetic archive of `searching.py` with a million signatories and prints, for
every sort of page, its queries, milliseconds and kilobytes when it is made; then, under
gunicorn with two workers, the list of documents beside a bare Django list view of the
same rows: milliseconds of one reader, requests a second, and 200 readers at once, idle
and while FOLDER is imported. "first" are pages asked for after something public has
changed, so that nothing is known; "made" are other pages of a list whose numbers are
known, or pages that nobody has asked for; "kept" those that somebody has.
"""

import argparse
import itertools
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from itertools import cycle
from pathlib import Path

import django

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
django.setup()

from beside_datasette import address_of_database, free_port, served  # noqa: E402
from django.db import connection  # noqa: E402  # needs the settings
from django.test import Client  # noqa: E402
from library import Library, database  # noqa: E402
from readers import Changes, Crowd  # noqa: E402

from archive.models import AccessPoint, SearchEntry  # noqa: E402
from archive.search.cursors import Cursor  # noqa: E402

SIZE, DEEP = 20, 5_000
TIMES = 9  # each page
CROWD, PAGES_EACH = 200, 10
SECONDS = 6  # of each measurement of requests a second
CONNECTIONS = 8

_fresh = itertools.count()


def fresh(address: str) -> str:
    """*address*, so written as nobody has before: the page must be made.

    What is no cursor means the first page.
    """
    return f"{address}{'&' if '?' in address else '?'}after=x{next(_fresh)}"


def kept(address: str) -> str:
    return address


def deep_pages() -> list[str]:
    """Addresses of page 5,000 of the list and of others before it, or of the last."""
    newest = SearchEntry.objects.order_by("-sort_date", "-pk")
    row = min(DEEP * SIZE, newest.count()) - SIZE - 1
    rows = newest.values_list("sort_date", "pk")[max(row - 2 * DEEP, 0) : row + 1]
    return [f"/documents/?after={Cursor(*one)}" for one in reversed(rows)]


def addresses() -> dict[str, str]:
    """A page of every sort; of records, those that most documents name."""
    body, person, event, place, tag = (
        _most_named(role, kind)
        for role, kind in (
            ("signatory", "organisation"),
            ("signatory", "person"),
            ("event", "event"),
            ("place", "place"),
            ("tag", "tag"),
        )
    )
    entry = SearchEntry.objects.order_by("pk").first()
    listed = {
        "home": "/",
        "documents": "/documents/",
        f"documents, page {DEEP}": deep_pages()[0],
        "documents of a body": f"/documents/?signatory={body.slug}" if body else "",
        "documents of years": "/documents/?from=2008&to=2009-03",
        "document": entry.access_copy.get_absolute_url(),
        "organisations": "/organisations/",
        "people": "/people/",
        "signatories": "/signatories/",
        "events": "/events/",
        "places": "/places/",
        "tags": "/tags/",
        "periodicals": "/periodicals/",
        "timeline": "/timeline/",
        "map": "/map/",
        "map of events": "/map/events/",
        "about": "/about/",
        "feed": "/feed/",
    }
    records = [one for one in (body, person, event, place, tag) if one]
    listed |= {one._meta.model_name: one.get_absolute_url() for one in records}
    return {name: address for name, address in listed.items() if address}


def _most_named(role: str, kind: str):
    points = AccessPoint.objects.filter(role=role).exclude(**{kind: None})
    first = points.order_by("pk")[:20_000].values_list(kind, flat=True)
    keys = list(first)
    if not keys:
        return None
    model = AccessPoint._meta.get_field(kind).related_model
    return model.objects.get(pk=statistics.mode(keys))


def each_page() -> None:
    """Print a table of all pages, made in this process."""
    client = Client(headers={"host": "127.0.0.1"})
    write = sys.stdout.write
    changes = Changes()
    write(f"{'first':24}{'queries':>8}{'ms':>8}{'CPU ms':>8}{'kept ms':>8}{'KB':>8}\n")
    for name, address in addresses().items():
        client.get(address).getvalue()
        asked: list[str] = []
        with connection.execute_wrapper(_noting(asked)):
            response = client.get(changes.before(address))
        if response.status_code != 200:
            raise SystemExit(f"{address}: {response.status_code}")
        wall, own = _times(client, lambda address=address: changes.before(address))
        again, _own = _times(client, lambda address=address: address)
        size = len(response.content) / 1024
        write(f"{name:24}{len(asked):8}{wall:8.1f}{own:8.1f}{again:8.1f}{size:8.0f}\n")


def _noting(asked: list[str]) -> Callable[..., object]:
    """A wrapper of statements that adds each to *asked*."""

    def note(execute: Callable[..., object], sql: str, *arguments: object) -> object:
        asked.append(sql)
        return execute(sql, *arguments)

    return note


def _times(client: Client, address: Callable[[], str]) -> tuple[float, float]:
    """Median milliseconds of the page: by the clock, and of this process."""
    wall, own = [], []
    for _attempt in range(TIMES):
        asked = address()
        begun, spent = time.perf_counter(), time.process_time()
        client.get(asked)
        wall.append((time.perf_counter() - begun) * 1_000)
        own.append((time.process_time() - spent) * 1_000)
    return statistics.median(wall), statistics.median(own)


def beside_bare(ports: dict[str, int]) -> None:
    """Print the list beside the bare list view: one reader, and a few without pause."""
    write, changes, deep = sys.stdout.write, Changes(), cycle(deep_pages())
    ways = {
        "bare list view": (ports["bare"], lambda: "/documents/"),
        "documents, first": (
            ports["ours"],
            lambda: changes.before("/documents/"),
        ),
        "documents, made": (ports["ours"], lambda: fresh("/documents/")),
        "documents, kept": (ports["ours"], lambda: "/documents/"),
        f"from page {DEEP}, made": (ports["ours"], lambda: next(deep)),
    }
    write(f"\n{'gunicorn, two workers':24}{'p50 ms':>8}{'× bare':>8}{'per s':>8}\n")
    alone: dict[str, float] = {}
    rates: dict[str, float] = {}
    for name, (port, address) in ways.items():
        Crowd.reading(port, 1, address, pages=20)
        alone[name] = Crowd.reading(port, 1, address, pages=100).p50
        rates[name] = Crowd.reading(port, CONNECTIONS, address, seconds=SECONDS).rate
    for name in ways:
        share = alone[name] / alone["bare list view"]
        write(f"{name:24}{alone[name]:8.1f}{share:8.2f}{rates[name]:8.0f}")
        write(f"  × {rates[name] / rates['bare list view']:.2f}\n")


def crowd(port: int, environment: dict[str, str], folder: Path | None) -> None:
    """Print 200 readers at once, idle and beside an import of *folder*."""
    some = list(addresses().values())
    turn = itertools.count()

    def anywhere() -> str:
        return some[next(turn) % len(some)]

    def anywhere_new() -> str:
        return fresh(anywhere())

    write = sys.stdout.write
    write(f"\n{'200 readers at once':24}{'p50 ms':>8}{'p95 ms':>8}{'errors':>8}\n")
    ways = {"made": anywhere_new, "kept": anywhere}
    idle = {
        name: Crowd.reading(port, CROWD, way, pages=PAGES_EACH)
        for name, way in ways.items()
    }
    for name, one in idle.items():
        write(f"{'idle, ' + name:24}{one.p50:8.0f}{one.p95:8.0f}{one.errors:8}\n")
    if folder is None:
        return
    command = [sys.executable, "manage.py", "import_statements", str(folder)]
    for name, way in ways.items():
        process = subprocess.Popen(
            [*command, "--publish", "--verify"],
            cwd=ROOT,
            env=os.environ | environment,
            stdout=subprocess.DEVNULL,
        )
        time.sleep(5)  # it reads its settings and counts the files
        one = Crowd.reading(port, CROWD, way, pages=PAGES_EACH)
        running = process.poll() is None
        process.terminate()
        process.wait()
        write(f"{'importing, ' + name:24}{one.p50:8.0f}{one.p95:8.0f}{one.errors:8}")
        write(f"  p95 × {one.p95 / idle[name].p95:.2f}")
        write("\n" if running else "  (the import ended before)\n")


def gunicorn(application: str, port: int) -> list[str]:
    options = ["-w", "2", "-b", f"127.0.0.1:{port}", "-c", "config/gunicorn.py"]
    folder = str(Path(__file__).parent)
    command = [sys.executable, "-m", "gunicorn", application, *options]
    return [*command, "--pythonpath", folder, "--backlog", "2048"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--documents", type=int, default=100_000)
    parser.add_argument("--keep", metavar="NAME", help="name of a database to keep")
    parser.add_argument("--import", dest="folder", type=Path, metavar="FOLDER")
    options = parser.parse_args()
    name = options.keep or f"benchmark_{os.getpid()}"
    with database(name, keep=bool(options.keep)):
        if not SearchEntry.objects.exists():
            Library(7).fill(options.documents)
        each_page()
        ports = {"bare": free_port(), "ours": free_port()}
        environment = {"DATABASE_URL": address_of_database()}
        commands = {
            "bare": gunicorn("bare_list:application", ports["bare"]),
            "ours": gunicorn("config.wsgi", ports["ours"]),
        }
        with (
            served(commands["bare"], ports["bare"], environment),
            served(commands["ours"], ports["ours"], environment),
        ):
            beside_bare(ports)
            crowd(ports["ours"], environment, options.folder)


if __name__ == "__main__":
    main()

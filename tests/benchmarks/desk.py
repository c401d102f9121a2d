"""How long the editors' desk takes over a large catalogue.

    python tests/benchmarks/desk.py [--documents 100000] [--keep NAME] [--only PATTERN]
        [--crossed]

Makes a database of its own on the server of the settings, fills it (ten signatories a
document), logs in as a member of all groups and visits every page of the admin: each
list plain, under every filter, in every order, on its last page and with searches,
forms, histories and deletions of a record, every autocomplete, the queues, the desk,
plans and pages of imports of everything. Prints for each page the median of the
milliseconds, those that the processor gave to it (here and in the database, whatever
else the machine does), those spent in queries, and how many there are, the dearest
first; a star marks what misses the limits. `--crossed` visits every filter in every
order, too. `--keep NAME` leaves the database, and uses it if it is there.
"""

import argparse
import os
import re
import statistics
import sys
import time
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

import django

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
django.setup()

from desk_pages import crossed, every_page  # noqa: E402
from django.conf import settings  # noqa: E402  # needs the settings
from django.contrib.auth import get_user_model  # noqa: E402
from django.contrib.auth.models import Group, Permission  # noqa: E402
from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402
from full_desk import fill  # noqa: E402
from library import database  # noqa: E402

from archive.models import Document  # noqa: E402

QUERIES, MILLISECONDS = 12, 300
TIMES = 3


@dataclass(frozen=True, order=True)
class Cost:
    """What one page costs: the processor's milliseconds, here and in the database, the
    median of those that passed, those in queries, and how many queries."""

    processor: float
    passed: float
    asked: float
    queries: int
    name: str

    @property
    def is_over(self) -> bool:
        """More than the limits; on a busy machine, more than the processor's share."""
        spent = min(self.processor, self.passed)
        return spent > MILLISECONDS or self.queries > QUERIES

    def __str__(self) -> str:
        return (
            f"{self.passed:8.0f}{self.processor:8.0f}{self.asked:8.0f}{self.queries:9} "
            f"{'*' if self.is_over else ' '}{self.name}"
        )


class Editor:
    """Somebody of all groups who visits pages with a stop watch."""

    def __init__(self) -> None:
        user, _ = get_user_model().objects.get_or_create(
            username="chief", defaults={"is_staff": True}
        )
        user.groups.set(Group.objects.all())
        user.user_permissions.set(Permission.objects.all())
        self.client = Client()
        self.client.force_login(user)

    def look(self, address: str, sent: dict[str, Any] | None = None) -> str:
        """The text of a page."""
        if sent is None:
            page = self.client.get(address)
        else:
            page = self.client.post(address, sent)
        if page.status_code not in (200, 302):
            raise RuntimeError(f"{address} answers {page.status_code}")
        return "" if page.streaming else page.text

    def cost(self, name: str, address: str, sent: dict[str, Any] | None) -> Cost:
        """Of several visits, after one that fills what is kept in memory."""
        self.look(address, sent)
        with CaptureQueriesContext(connection) as queries:
            self.look(address, sent)
        spent = [float(query["time"]) for query in queries.captured_queries]
        passed, processor = [], []
        while len(passed) < TIMES and (not passed or passed[0] > MILLISECONDS / 4):
            begun, busy = time.perf_counter(), _busy()
            self.look(address, sent)
            passed.append((time.perf_counter() - begun) * 1_000)
            processor.append(_busy() - busy)
        return Cost(
            statistics.median(processor),
            statistics.median(passed),
            sum(spent) * 1_000,
            len(spent),
            name,
        )


def _busy() -> float:
    """Milliseconds that the processor has given to this process and its backend."""
    backend = Path(f"/proc/{connection.connection.info.backend_pid}/schedstat")
    return time.process_time() * 1_000 + int(backend.read_text().split()[0]) / 1e6


def measure(only: str, *, also_crossed: bool) -> None:
    """Print the table, the slowest first."""
    editor = Editor()
    pages = every_page(editor.look)
    if also_crossed:
        pages = chain(pages, crossed(editor.look))
    found, broken = [], 0
    for name, page, sent in pages:
        if not re.search(only, name):
            continue
        try:
            cost = editor.cost(name, page, sent)
        except Exception as problem:  # noqa: BLE001 - the table says which page it was
            sys.stdout.write(f"{name}: {problem!r}\n")
            broken += 1
            continue
        found.append(cost)
        sys.stderr.write(f"{cost}\n")
    heads = f"{'ms':>8}{'CPU ms':>8}{'SQL ms':>8}{'queries':>9}"
    sys.stdout.write(f"\n{heads}  page\n")
    for cost in sorted(found, reverse=True):
        sys.stdout.write(f"{cost}\n")
    if found:
        middle = statistics.median(cost.processor for cost in found)
        missed = sum(cost.is_over for cost in found)
        sys.stdout.write(
            f"{len(found)} pages, half of them within {middle:.0f} ms (CPU); "
            f"{missed} with more than {QUERIES} queries or {MILLISECONDS} ms (*); "
            f"{broken} broken; load {os.getloadavg()[0]:.1f}\n"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--documents", type=int, default=100_000)
    parser.add_argument("--keep", metavar="NAME", help="name of a database to keep")
    parser.add_argument("--only", default="", help="a pattern in the pages' names")
    parser.add_argument(
        "--crossed", action="store_true", help="also every filter in every order"
    )
    options = parser.parse_args()
    settings.ALLOWED_HOSTS = [*settings.ALLOWED_HOSTS, "testserver"]
    name = options.keep or f"benchmark_{os.getpid()}"
    with database(name, keep=bool(options.keep)):
        if not Document.objects.exists():
            begun = time.perf_counter()
            fill(options.documents)
            sys.stdout.write(f"filled in {time.perf_counter() - begun:.0f} s\n")
        measure(options.only, also_crossed=options.crossed)


if __name__ == "__main__":
    main()

"""How long the editors' desk takes over a large catalogue.

    python tests/benchmarks/desk.py [--documents 100000] [--keep NAME] [--only WORD]

Makes a database of its own on the server of the settings, fills it (ten signatories a
document), logs in as a superuser and visits every page of the admin: each list plain,
under every filter, in every order, on its last page and with searches, forms,
histories and deletions of a record, every autocomplete, the queues, the desk. Prints
median and 95th of the milliseconds of each page, those spent in queries, and how many
there are, the slowest first; a star marks what misses the limits. `--keep NAME` leaves
the database, and uses it if it is there.
"""

import argparse
import os
import re
import statistics
import sys
import time
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from urllib.parse import urlencode

import django

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
django.setup()

from django.conf import settings  # noqa: E402  # needs the settings
from django.contrib import admin  # noqa: E402
from django.contrib.auth import get_user_model  # noqa: E402
from django.db import connection  # noqa: E402
from django.db.models import Model  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402
from django.urls import reverse  # noqa: E402
from full_desk import fill  # noqa: E402
from library import database  # noqa: E402

from archive.admin.queue_places import PLACES  # noqa: E402
from archive.models import Document  # noqa: E402

QUERIES, MILLISECONDS = 12, 300
TIMES = 5
PATIENCE = 3_000  # milliseconds: a slow page is visited twice, not five times
SEARCHES = ("basra oil", "union", "عمال", "77", "zzz", "statements/77")
LINK = re.compile(r'href="(\?[^"]*)"')


class Editor:
    """Somebody logged in who visits pages with a stop watch."""

    def __init__(self) -> None:
        people = get_user_model().objects
        self.client = Client()
        self.client.force_login(
            people.filter(username="chief").first()
            or people.create_superuser("chief", password=None)
        )

    def look(self, address: str) -> tuple[int, float, str]:
        """How many queries a page asks, their milliseconds, and the page."""
        with CaptureQueriesContext(connection) as queries:
            page = self.client.get(address)
        if page.status_code not in (200, 302, 403):
            raise RuntimeError(f"{address} answers {page.status_code}")
        spent = sum(float(query["time"]) for query in queries.captured_queries)
        return len(queries), spent * 1_000, "" if page.streaming else page.text

    def times(self, address: str) -> list[float]:
        """Milliseconds of several visits."""
        spent: list[float] = []
        while len(spent) < TIMES and (len(spent) < 2 or sum(spent) < PATIENCE):
            begun = time.perf_counter()
            self.client.get(address)
            spent.append((time.perf_counter() - begun) * 1_000)
        return spent


def lists(editor: Editor) -> Iterator[tuple[str, str]]:
    """Every list, and whatever its page leads to by filter, order or number."""
    for model in admin.site._registry:
        page = address(model, "changelist")
        name = model._meta.model_name
        yield f"{name}, list", page
        *_, html = editor.look(page)
        for query in sorted({unescape(found) for found in LINK.findall(html)}):
            if re.fullmatch(r"\?p=[3-9]", query):
                continue  # as the second page, and the last
            yield f"{name}, list {query}", page + query
        for term in SEARCHES if 'id="searchbar"' in html else ():
            yield f"{name}, search {term}", f"{page}?q={term}"


def records() -> Iterator[tuple[str, str]]:
    """The pages of one record of every kind, neither the first nor the last."""
    for model in admin.site._registry:
        record = model._default_manager.order_by("pk")[7:8].first()
        if record is None:
            continue
        for page in ("change", "history", "delete"):
            yield f"{model._meta.model_name}, {page}", address(model, page, record.pk)


def choices() -> Iterator[tuple[str, str]]:
    """Every autocomplete, without and with letters."""
    page = reverse("admin:autocomplete")
    for model, model_admin in admin.site._registry.items():
        for field in model_admin.autocomplete_fields:
            for term in ("", "basra", "union"):
                asked = {
                    "app_label": model._meta.app_label,
                    "model_name": model._meta.model_name,
                    "field_name": field,
                    "term": term,
                }
                name = f"{model._meta.model_name}.{field}, autocomplete {term}"
                yield name, f"{page}?{urlencode(asked)}"


def queues() -> Iterator[tuple[str, str]]:
    """The first page, every queue, narrowed and not, what comes next; the desk."""
    narrowed = (
        "",
        "?kind=article",
        "?language=ar",
        "?run=7",
        "?who=mine",
        "?who=nobody",
    )
    for query in narrowed:
        yield f"first page {query}", reverse("admin:index") + query
        for name, place in PLACES.items():
            if place.row_page:
                yield (
                    f"queue {name} {query}",
                    reverse("admin:queue", args=[name]) + query,
                )
                following = reverse("admin:next_in_queue", args=[name])
                yield f"next in {name} {query}", following + query
            else:
                more = f"&of={place.list_query['of']}"
                page = reverse("admin:resolve_names")
                yield f"resolve {name} {query}", page + (query or "?run=") + more
    document = Document.objects.order_by("pk")[7].pk
    yield "desk", reverse("admin:desk", args=[document])
    yield "resolve document", reverse("admin:resolve_names") + f"?document={document}"
    yield "alike", reverse("admin:alike_documents", args=[1])
    yield "merge", reverse("admin:merge", args=["organisation", 1, 2])


def address(model: type[Model], page: str, *args: object) -> str:
    """An address of the admin of *model*."""
    name = f"{model._meta.app_label}_{model._meta.model_name}_{page}"
    return reverse(f"admin:{name}", args=args)


def measure(only: str) -> None:
    """Print the table, the slowest first."""
    editor = Editor()
    found = []
    for pages in (queues(), lists(editor), records(), choices()):
        for name, page in pages:
            if only not in name:
                continue
            try:
                number, _, _ = editor.look(page)
                _, asked, _ = editor.look(page)
            except Exception as problem:  # noqa: BLE001 - the table says which page it was
                found.append((float("inf"), 0.0, 0.0, 0, f"{name}: {problem}"))
                sys.stderr.write(f"{name}: {problem}\n")
                continue
            times = editor.times(page)
            p95 = statistics.quantiles(times, n=20, method="inclusive")[-1]
            found.append((p95, statistics.median(times), asked, number, name))
            sys.stderr.write(f"{p95:8.0f}{asked:8.0f}{number:9}  {name}\n")
    sys.stdout.write(f"\n{'p95 ms':>8}{'p50 ms':>8}{'SQL ms':>8}{'queries':>9}  page\n")
    missed = 0
    for p95, median, asked, number, name in sorted(found, reverse=True):
        over = p95 > MILLISECONDS or number > QUERIES
        missed += over
        mark = "*" if over else " "
        sys.stdout.write(
            f"{p95:8.0f}{median:8.0f}{asked:8.0f}{number:9} {mark}{name}\n"
        )
    medians = [median for _, median, *_ in found]
    sys.stdout.write(
        f"{len(found)} pages, half of them within {statistics.median(medians):.0f} ms; "
        f"{missed} with more than {QUERIES} queries or {MILLISECONDS} ms (*)\n"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--documents", type=int, default=100_000)
    parser.add_argument("--keep", metavar="NAME", help="name of a database to keep")
    parser.add_argument("--only", default="", help="a word of the pages' names")
    options = parser.parse_args()
    settings.ALLOWED_HOSTS = [*settings.ALLOWED_HOSTS, "testserver"]
    name = options.keep or f"benchmark_{os.getpid()}"
    with database(name, keep=bool(options.keep)):
        if not Document.objects.exists():
            begun = time.perf_counter()
            fill(options.documents)
            sys.stdout.write(f"filled in {time.perf_counter() - begun:.0f} s\n")
        measure(options.only)


if __name__ == "__main__":
    main()

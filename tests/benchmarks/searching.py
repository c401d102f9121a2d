"""How long searches take among many documents.

    python tests/benchmarks/searching.py [--documents 10000] [--keep NAME]

Makes a database of its own on the server of the settings, fills it with a synthetic
archive, and prints, for 200 searches, the milliseconds of
`archive.search.documents.search` with snippets, count and facets (median and 95th of
100), then those of page 1 and of page 5,000 of the list. `--keep NAME` leaves the
database, and uses it if it is there.
"""

import argparse
import os
import statistics
import sys
import time
from pathlib import Path

import django

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
django.setup()

from library import Library, database, searches  # noqa: E402  # needs the settings

from archive.models import SearchEntry  # noqa: E402
from archive.search.cursors import BEFORE_ALL, Cursor  # noqa: E402
from archive.search.documents import search  # noqa: E402

SIZE = 20


def timed(params: dict[str, str], after: str | None = None) -> float:
    """The milliseconds of one page of results."""
    begun = time.perf_counter()
    search(params, after=after, size=SIZE)
    return (time.perf_counter() - begun) * 1_000


def report(name: str, times: list[float]) -> None:
    p95 = statistics.quantiles(times, n=20, method="inclusive")[-1]
    sys.stdout.write(
        f"{name:24}{statistics.median(times):8.1f}{p95:8.1f}{max(times):8.1f}\n"
    )


def measure(library: Library) -> None:
    """Print the table."""
    sys.stdout.write(f"{'ms':24}{'p50':>8}{'p95':>8}{'max':>8}\n")
    asked = searches(library)
    for sort in ("relevance", "newest"):
        together = []
        for name, words in asked.items():
            for word in words:  # warm, as a site in use is
                timed({"q": word, "sort": sort})
            times = [timed({"q": word, "sort": sort}) for word in words]
            report(f"{sort}, {name}", times)
            together += times
        report(f"{sort}, all", together)
    deep = min(5_000, SearchEntry.objects.count() // SIZE)
    for sort, order in (("newest", "-"), ("oldest", "")):
        orders = (f"{order}sort_date", f"{order}access_copy_id")
        rows = SearchEntry.objects.order_by(*orders)
        before = rows.values_list("sort_date", "pk")[(deep - 1) * SIZE - 1]
        cursor = str(Cursor(before[0] or BEFORE_ALL, before[1]))
        for page, after in ((1, None), (deep, cursor)):
            report(
                f"{sort}, page {page}",
                [timed({"sort": sort}, after) for _ in range(30)],
            )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--documents", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--keep", metavar="NAME", help="name of a database to keep")
    options = parser.parse_args()
    name = options.keep or f"benchmark_{os.getpid()}"
    with database(name, keep=bool(options.keep)):
        library = Library(options.seed)
        if not SearchEntry.objects.exists():
            begun = time.perf_counter()
            library.fill(options.documents)
            speed = options.documents / (time.perf_counter() - begun)
            sys.stdout.write(f"{speed:.0f} documents/s published\n")
        measure(library)


if __name__ == "__main__":
    main()

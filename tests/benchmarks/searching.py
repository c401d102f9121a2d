"""How long searches take among many documents.

    python tests/benchmarks/searching.py [--documents 10000] [--keep NAME]

Makes a database of its own on the server of the settings, fills it with synthetic
published documents (a fifth Arabic, words as rare and frequent as in life) through the
code that fills the real one, and prints, for 200 searches, the milliseconds of
`archive.search.documents.search` with snippets, count and facets (median and 95th of
100), then those of page 1 and of page 5,000 of the list. `--keep NAME` leaves the
database, and uses it if it is there.
"""

import argparse
import os
import random
import statistics
import sys
import time
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import accumulate
from pathlib import Path

import django

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
django.setup()

from django.db import connection  # noqa: E402  # needs the settings
from django.utils import timezone  # noqa: E402

from archive.curation.access_points import search_entry  # noqa: E402
from archive.models import (  # noqa: E402
    AccessCopy,
    AccessPoint,
    Document,
    DocumentKind,
    Event,
    Organisation,
    Place,
    SearchEntry,
    Tag,
)
from archive.search.cursors import BEFORE_ALL, Cursor  # noqa: E402
from archive.search.documents import search  # noqa: E402
from archive.search.vectors import update_vectors  # noqa: E402

BATCH = 1_000
WRITTEN = 10_000
SEARCHES = 200
SIZE = 20
KINDS = DocumentKind.values[:4]
VOCABULARY = 30_000
SYLLABLES = {
    "en": "ba co di fu ga hel in jo ka lo mar ne or pa ran sel ti un ver wo",
    "ar": "با تو جي حر دا را سو شي عم فا قو كم لا مو نا هد وس ير صب طل",
}
AFFIXES = {"en": ("", "", "s", "ing", "ed"), "ar": ("", "ال", "وال", "ب", "ون")}


class Language:
    """Made-up words of one language, the first ones frequent, the last ones rare."""

    def __init__(self, code: str, chance: random.Random) -> None:
        self.code = code
        syllables = SYLLABLES[code].split()
        made: dict[str, None] = {}
        while len(made) < VOCABULARY:
            made["".join(chance.choices(syllables, k=chance.choice((2, 2, 3, 4))))] = (
                None
            )
        self.words = list(made)
        # Zipf's law: the n-th word is 1/n as frequent as the first.
        self.weights = list(accumulate(1 / (n + 3) for n in range(VOCABULARY)))

    def text(self, chance: random.Random) -> str:
        """Some 500 to 1,200 words in paragraphs."""
        count = chance.randint(500, 1_200)
        words = chance.choices(self.words, cum_weights=self.weights, k=count)
        for at in range(0, count, 3):
            affix = chance.choice(AFFIXES[self.code])
            arabic = self.code == "ar" and affix != "ون"
            words[at] = affix + words[at] if arabic else words[at] + affix
        return "\n\n".join(" ".join(words[n : n + 80]) for n in range(0, count, 80))


class Library:
    """Synthetic documents and those whom they name."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.languages = [Language(code, self.chance) for code in ("en", "ar")]

    def fill(self, count: int) -> None:
        """Publish *count* documents; from the 10,001st on with the same texts."""
        self.bodies = Organisation.objects.bulk_create(
            Organisation(name=f"Union {n}", slug=f"union-{n}") for n in range(2_000)
        )
        self.places = Place.objects.bulk_create(
            Place(name=f"Town {n}", slug=f"town-{n}") for n in range(200)
        )
        self.events = Event.objects.bulk_create(
            Event(title=f"March {n}", slug=f"march-{n}") for n in range(100)
        )
        self.tags = Tag.objects.bulk_create(
            Tag(name=f"tag {n}", slug=f"tag-{n}") for n in range(60)
        )
        for start in range(0, min(count, WRITTEN), BATCH):
            self._publish(min(BATCH, count - start))
            sys.stderr.write(f"\r{start + BATCH} documents")
        first = Document.objects.earliest("pk").pk
        for start in range(WRITTEN, count, WRITTEN):
            self._repeat(first, start)
            sys.stderr.write(f"\r{start + WRITTEN} documents")
        sys.stderr.write("\n")
        with connection.cursor() as cursor:
            cursor.execute("VACUUM ANALYZE")

    def _repeat(self, first: int, distance: int) -> None:
        """Publish the first documents again under other keys and on other days."""
        changed = {
            "sort_date": "date '2003-01-01' + (random() * 8000)::int",
            "in_sample": f"(access_copy_id + {distance}) %% 16 = 0",
            "number": "NULL",
        }
        with connection.cursor() as cursor:
            for model in (Document, AccessCopy, SearchEntry):
                key = model._meta.pk.column
                columns = [field.column for field in model._meta.concrete_fields]
                values = changed | {key: f"{key} + {distance}"}
                taken = ", ".join(values.get(column, column) for column in columns)
                cursor.execute(
                    f"INSERT INTO {model._meta.db_table} ({', '.join(columns)})"
                    f" SELECT {taken} FROM {model._meta.db_table}"
                    f" WHERE {key} >= %s AND {key} < %s",
                    [first, first + WRITTEN],
                )

    def _publish(self, count: int) -> None:
        documents = Document.objects.bulk_create(
            Document(kind="statement", language="en") for _ in range(count)
        )
        copies = [self._copy(document.pk) for document in documents]
        AccessCopy.objects.bulk_create(copies)
        points = {copy.pk: list(self._points(copy)) for copy in copies}
        entries = [search_entry(copy, points[copy.pk]) for copy in copies]
        SearchEntry.objects.bulk_create(entries)
        update_vectors(entries, points)

    def _copy(self, key: int) -> AccessCopy:
        chance, now = self.chance, timezone.now()
        language = self.languages[chance.random() < 0.2]
        day = date(2003, 1, 1) + timedelta(chance.randrange(8_000))
        text = language.text(chance)
        return AccessCopy(
            document_id=key,
            slug=f"d-{key}",
            kind=chance.choice(KINDS),
            language=language.code,
            title=" ".join(text.split()[:6]),
            date_earliest=day,
            date_latest=day,
            sort_date=day,
            year=day.year,
            text=text,
            content={"paragraphs": []},
            published_at=now,
            updated_at=now,
        )

    def _points(self, copy: AccessCopy) -> Iterator[AccessPoint]:
        chance = self.chance

        def point(role: str, number: int, **who: object) -> AccessPoint:
            name = str(next(iter(who.values())))
            return AccessPoint(
                access_copy_id=copy.pk, role=role, position=number, name=name, **who
            )

        for number in range(chance.choice((0, 5, 10, 25))):
            body = self.bodies[int(chance.random() ** 2 * len(self.bodies))]
            yield point("signatory", number, organisation=body)
        yield point("issuer", 1, organisation=chance.choice(self.bodies[:300]))
        yield point("place", 1, place=chance.choice(self.places))
        yield point("event", 1, event=chance.choice(self.events))
        for number, tag in enumerate(chance.sample(self.tags, 2)):
            yield point("tag", number, tag=tag)


def searches(library: Library) -> dict[str, list[str]]:
    """200 searches by kind."""
    chance = random.Random(11)
    english, arabic = library.languages
    each = SEARCHES // 5
    pairs = [
        " ".join(text.split()[n : n + 2])
        for text in AccessCopy.objects.filter(language="en")
        .order_by("pk")
        .values_list("text", flat=True)[:each]
        for n in (chance.randrange(300),)
    ]
    return {
        "frequent": [english.words[chance.randrange(150)] for _ in range(each)],
        "middling": [english.words[chance.randrange(300, 3_000)] for _ in range(each)],
        "two words": [
            " ".join(english.words[chance.randrange(most)] for most in (60, 600))
            for _ in range(each)
        ],
        "phrase": [f'"{pair}"' for pair in pairs],
        "arabic": [arabic.words[chance.randrange(3_000)] for _ in range(each)],
    }


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
    before = connection.settings_dict["NAME"]
    connection.settings_dict["TEST"]["NAME"] = name
    connection.creation.create_test_db(verbosity=0, autoclobber=True, keepdb=True)
    try:
        library = Library(options.seed)
        if not SearchEntry.objects.exists():
            begun = time.perf_counter()
            library.fill(options.documents)
            speed = options.documents / (time.perf_counter() - begun)
            sys.stdout.write(f"{speed:.0f} documents/s published\n")
        measure(library)
    finally:
        connection.creation.destroy_test_db(
            before, verbosity=0, keepdb=bool(options.keep)
        )


if __name__ == "__main__":
    main()

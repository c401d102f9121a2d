"""A synthetic archive of published documents, for measuring.

A fifth of it Arabic, words as rare and frequent as in life; written through the code
that fills the real one. The settings must be set up before this is imported.
"""

import random
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from itertools import accumulate

from django.db import connection
from django.utils import timezone

from archive.curation.access_points import search_entry
from archive.models import (
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
from archive.search.vectors import write_entries

BATCH = 1_000
WRITTEN = 10_000
KINDS = DocumentKind.values[:4]
VOCABULARY = 30_000
SYLLABLES = {
    "en": "ba co di fu ga hel in jo ka lo mar ne or pa ran sel ti un ver wo",
    "ar": "با تو جي حر دا را سو شي عم فا قو كم لا مو نا هد وس ير صب طل",
}
AFFIXES = {"en": ("", "", "s", "ing", "ed"), "ar": ("", "ال", "وال", "ب", "ون")}


# Documents whose names stand under them: a million signatories in all.
WITH_POINTS = 100_000
CONTENT = {"notes": [], "figures": [], "comments": [], "parts": []}
# The columns that say of which document a row is.
KEYS = {
    Document: "id",
    AccessCopy: "document_id",
    AccessPoint: "access_copy_id",
    SearchEntry: "access_copy_id",
}
# Another day is other lexemes (`archive.search.stretches`).
VECTOR_OF_DAY = """
    ts_delete(vector, ARRAY['y:' || year, 'd:' || to_char(sort_date, 'YYYY'),
        'd:' || to_char(sort_date, 'YYYY-MM')])
    || array_to_tsvector(ARRAY['y:' || extract(year FROM {day}),
        'd:' || to_char({day}, 'YYYY'), 'd:' || to_char({day}, 'YYYY-MM')])
"""


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
        with rebuilt_indexes():
            for start in range(WRITTEN, count, WRITTEN):
                self._repeat(first, start, with_points=start < WITH_POINTS)
                sys.stderr.write(f"\r{start + WRITTEN} documents")
        sys.stderr.write("\n")
        with connection.cursor() as cursor:
            cursor.execute("VACUUM ANALYZE")

    def _repeat(self, first: int, distance: int, *, with_points: bool) -> None:
        """Publish the first documents again under other keys and on other days."""
        day = f"date '2003-01-01' + (({{key}} + {distance}) * 7919 %% 8000)::int"
        for model, key in KEYS.items():
            if model is AccessPoint and not with_points:
                continue
            columns = [field.column for field in model._meta.concrete_fields]
            if model is AccessPoint:
                columns.remove("id")
            on = day.format(key=key)
            changed = {key: f"{key} + {distance}", "number": "NULL"}
            if model is not Document:
                changed |= {
                    "sort_date": on,
                    "date_earliest": on,
                    "date_latest": on,
                    "date_edtf": f"({on})::text",
                    "year": f"extract(year FROM {on})",
                    "slug": f"'d-' || {key} + {distance}",
                    "vector": VECTOR_OF_DAY.format(day=on),
                    "in_sample": f"({key} + {distance}) %% 16 = 0",
                }
            values = ", ".join(changed.get(column, column) for column in columns)
            table = model._meta.db_table
            with connection.cursor() as cursor:
                cursor.execute(
                    f"INSERT INTO {table} ({', '.join(columns)}) SELECT {values}"
                    f" FROM {table} WHERE {key} >= %s AND {key} < %s",
                    [first, first + WRITTEN],
                )

    def _publish(self, count: int) -> None:
        documents = Document.objects.bulk_create(
            Document(kind="statement", language="en") for _ in range(count)
        )
        copies = [self._copy(document.pk) for document in documents]
        AccessCopy.objects.bulk_create(copies)
        points = {copy.pk: list(self._points(copy)) for copy in copies}
        AccessPoint.objects.bulk_create(
            point for some in points.values() for point in some
        )
        entries = [search_entry(copy, points[copy.pk]) for copy in copies]
        write_entries(entries, points)

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
            date_edtf=day.isoformat(),
            content=CONTENT
            | {
                "paragraphs": [
                    {"n": n, "role": "paragraph", "text": paragraph, "marks": []}
                    for n, paragraph in enumerate(text.split("\n\n"), 1)
                ]
            },
            version_at=now,
            published_at=now,
            updated_at=now,
        )

    def _points(self, copy: AccessCopy) -> Iterator[AccessPoint]:
        chance = self.chance

        def point(role: str, number: int, **who: object) -> AccessPoint:
            name = str(next(iter(who.values())))
            return AccessPoint(
                access_copy_id=copy.pk,
                role=role,
                position=number,
                name=name,
                sort_date=copy.sort_date,
                **who,
            )

        for number in range(chance.choice((0, 5, 10, 25))):
            body = self.bodies[int(chance.random() ** 2 * len(self.bodies))]
            yield point("signatory", number, organisation=body)
        yield point("issuer", 1, organisation=chance.choice(self.bodies[:300]))
        yield point("place", 1, place=chance.choice(self.places))
        yield point("event", 1, event=chance.choice(self.events))
        for number, tag in enumerate(chance.sample(self.tags, 2)):
            yield point("tag", number, tag=tag)


# So many searches of each kind: frequent words stand in at least a fifth of the
# documents of their language, middling ones in a tenth to a hundredth of them.
SEARCHES = {
    "frequent": 40,
    "middling": 30,
    "rare": 30,
    "two frequent": 30,
    "two": 30,
    "three": 10,
    "phrase": 10,
    "arabic": 20,
}
FREQUENT, MIDDLING, RARE = range(30, 400), range(900, 8_000), range(25_000, VOCABULARY)


def searches(library: Library) -> dict[str, list[str]]:
    """200 searches as readers type them, by kind; the same ones each time."""
    chance = random.Random(11)
    english, arabic = library.languages

    def words(*classes: range) -> str:
        return " ".join(english.words[chance.choice(ranks)] for ranks in classes)

    made = {
        "frequent": lambda: words(FREQUENT),
        "middling": lambda: words(MIDDLING),
        "rare": lambda: words(RARE),
        "two frequent": lambda: words(FREQUENT, FREQUENT),
        "two": lambda: words(FREQUENT, MIDDLING),
        "three": lambda: words(FREQUENT, FREQUENT, FREQUENT),
        "phrase": lambda: f'"{_pair(chance)}"',
        "arabic": lambda: arabic.words[chance.randrange(3_000)],
    }
    return {
        kind: [made[kind]() for _ in range(count)] for kind, count in SEARCHES.items()
    }


def _pair(chance: random.Random) -> str:
    """Two words that stand side by side in some English document."""
    texts = AccessCopy.objects.filter(language="en").order_by("pk")
    words = texts.values_list("text", flat=True)[chance.randrange(1_000)].split()
    at = chance.randrange(len(words) - 1)
    return " ".join(words[at : at + 2])


@contextmanager
def rebuilt_indexes() -> Iterator[None]:
    """Do without the indexes of words for a while, which are built faster at once."""
    names = {"searchentry_vector", "searchentry_sample"}
    indexes = [one for one in SearchEntry._meta.indexes if one.name in names]
    with connection.schema_editor() as editor:
        for index in indexes:
            editor.remove_index(SearchEntry, index)
    yield
    with connection.schema_editor() as editor:
        for index in indexes:
            editor.add_index(SearchEntry, index)


@contextmanager
def database(name: str, *, keep: bool) -> Iterator[None]:
    """Work in the database *name*, made if it is not there; dropped if not *keep*."""
    before = connection.settings_dict["NAME"]
    connection.settings_dict["TEST"]["NAME"] = name
    connection.creation.create_test_db(
        verbosity=0, autoclobber=True, serialize=False, keepdb=True
    )
    try:
        yield
    finally:
        connection.creation.destroy_test_db(before, verbosity=0, keepdb=keep)

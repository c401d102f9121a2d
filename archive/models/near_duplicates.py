"""Documents that say nearly the same: found by sketches, judged by an editor."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from django.db import connection, models
from django.db.models import Exists, OuterRef, Q

from archive.parsing.resemblance import ALIKE, keys_of, own_words, share, words_of

from .copying import copy_rows, unsaved
from .documents import Document
from .likenesses import Likeness
from .texts import TextRevision

# Documents that one key leads to, and documents that one text is compared with: a
# thousand copies of one circular cost a thousand times a handful, not each with each.
MOST_BY_KEY = 50
MOST_COMPARED = 10
# Documents whose texts are in memory at once.
BATCH = 100

Pair = tuple[int, int]


class TextSketchQuerySet(models.QuerySet):
    """Questions about sketches, and keeping them."""

    def enter(self, sketches: Mapping[int, tuple[int, Sequence[int]]]) -> None:
        """Keeps the *sketches* of new documents: primary keys of the text revisions,
        and what `keys_of` makes of the texts, by primary keys of the documents."""
        copy_rows(
            [
                unsaved(self.model, document_id=pk, revision_id=revision)
                for pk, (revision, _) in sketches.items()
            ]
        )
        SketchKey.objects.add(
            (pk, key) for pk, (_, keys) in sketches.items() for key in keys
        )

    def refresh(self, documents: Collection[int]) -> set[int]:
        """Brings the sketches of *documents* (primary keys) up to their current text.

        Returns those whose sketch was of another text, or was missing.
        """
        stale: set[int] = set()
        texts = (
            self.outdated()
            .filter(pk__in=documents)
            .values_list("pk", "text", "text__text", "text__blocks")
        )
        sketches, keys = [], []
        for pk, revision, text, blocks in texts.iterator(chunk_size=BATCH):
            stale.add(pk)
            words = words_of(own_words(text, blocks))
            sketches.append(self.model(document_id=pk, revision_id=revision))
            keys += [(pk, key) for key in keys_of(words)]
        if stale:
            SketchKey.objects.filter(document__in=stale).delete()
            self.bulk_create(
                sketches,
                update_conflicts=True,
                unique_fields=["document"],
                update_fields=["revision"],
            )
            SketchKey.objects.add(keys)
        return stale

    def outdated(self) -> models.QuerySet[Document]:
        """Documents whose sketch is missing or of an older text."""
        current = TextSketch.objects.filter(
            document=OuterRef("pk"), revision=OuterRef("text")
        )
        return Document.objects.filter(~Exists(current), text__isnull=False).order_by(
            "pk"
        )


class TextSketch(models.Model):
    """Which text of a document its sketch keys are of."""

    document = models.OneToOneField(
        Document, models.CASCADE, primary_key=True, related_name="sketch"
    )
    revision = models.ForeignKey(TextRevision, models.CASCADE, related_name="+")

    objects = TextSketchQuerySet.as_manager()

    def __str__(self) -> str:
        return f"sketch of document {self.document_id}"


class SketchKeyQuerySet(models.QuerySet):
    """Questions about keys."""

    def add(self, keys: Iterable[tuple[int, int]]) -> None:
        """Adds *keys*, pairs of a document's primary key and a key of its text."""
        documents, values = [], []
        for document, value in keys:
            documents.append(document)
            values.append(value)
        with connection.cursor() as cursor:
            cursor.execute(
                "INSERT INTO archive_sketchkey (document_id, key)"
                " SELECT DISTINCT * FROM unnest(%s::bigint[], %s::bigint[])",
                [documents, values],
            )

    def neighbours(self, documents: Collection[int]) -> dict[int, list[int]]:
        """For each of *documents* those that share most keys with it, best first."""
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT mine.document_id, other.document_id"
                " FROM archive_sketchkey mine CROSS JOIN LATERAL ("
                "  SELECT document_id FROM archive_sketchkey"
                "  WHERE key = mine.key ORDER BY document_id LIMIT %s"
                ") other"
                " WHERE mine.document_id = ANY(%s)"
                "  AND other.document_id <> mine.document_id"
                " GROUP BY 1, 2 ORDER BY count(*) DESC, 2",
                [MOST_BY_KEY, list(documents)],
            )
            found: dict[int, list[int]] = defaultdict(list)
            for document, other in cursor.fetchall():
                if len(found[document]) < MOST_COMPARED:
                    found[document].append(other)
        return found


class SketchKey(models.Model):
    """One key of one text (`parsing.resemblance.keys_of`)."""

    pk = models.CompositePrimaryKey("document", "key")
    document = models.ForeignKey(
        Document, models.CASCADE, related_name="+", db_index=False
    )
    key = models.BigIntegerField()

    objects = SketchKeyQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["key", "document"], name="sketchkey_leads_to")]

    def __str__(self) -> str:
        return f"key {self.key} of document {self.document_id}"


class Verdict(models.TextChoices):
    """What an editor says of two documents that are nearly the same."""

    UNJUDGED = "", "nobody has looked"
    DIFFERENT = "different", "different documents, do not ask again"
    SAME = "same", "the same document twice"


class NearDuplicateQuerySet(models.QuerySet):
    """Questions about near duplicates."""

    def open(self):
        """Pairs that nobody has judged yet."""
        return self.filter(judged_at=None)

    def of(self, document: int):
        """Pairs, judged or not, that *document* (primary key) is in."""
        return self.filter(Q(first=document) | Q(second=document))

    def look_for(self, documents: Collection[int]) -> list["NearDuplicate"]:
        """Compares *documents* (primary keys, with fresh sketches) with their likes.

        Returns the unjudged pairs that they are in now. A pair that an editor has
        judged stays as it is; an unjudged one whose texts have grown apart goes.
        """
        asked = {
            (pair.first_id, pair.second_id): pair
            for pair in self.filter(
                Q(first__in=documents) | Q(second__in=documents)
            ).select_for_update(of=("self",))
        }
        pairs = {
            (min(one, other), max(one, other))
            for one, others in SketchKey.objects.neighbours(documents).items()
            for other in others
        }
        pairs |= {pair for pair, row in asked.items() if row.judged_at is None}
        found: list[NearDuplicate] = []
        for (first, second), common in _compared(sorted(pairs)):
            row = asked.get((first, second))
            if row is None:
                row = self.model(first_id=first, second_id=second)
            if row.judged_at is None:
                row.share = common
                found.append(row)
        alike = [row for row in found if row.share >= ALIKE]
        apart = [row.pk for row in found if row.pk and row.share < ALIKE]
        self.filter(pk__in=apart).delete()
        self.bulk_update([row for row in alike if row.pk], ["share"])
        self.bulk_create([row for row in alike if not row.pk])
        return alike


class NearDuplicate(Likeness):
    """Two documents that have nine words in ten in common, or more."""

    first = models.ForeignKey(Document, models.CASCADE, related_name="+")
    second = models.ForeignKey(Document, models.CASCADE, related_name="+")
    share = models.FloatField(
        help_text="Words of the longer text that the other one has too, from 0 to 1."
    )
    verdict = models.CharField(max_length=9, choices=Verdict, blank=True)
    judged_at = models.DateTimeField(null=True, blank=True)

    objects = NearDuplicateQuerySet.as_manager()

    class Meta(Likeness.Meta):
        constraints = [
            *Likeness.Meta.constraints,
            models.CheckConstraint(
                name="%(class)s_judged_or_not",
                condition=Q(judged_at=None, verdict="")
                | (Q(judged_at__isnull=False) & ~Q(verdict="")),
            ),
        ]

    @property
    def reason(self) -> str:
        """What the two have in common, in words."""
        # Rounded down: 100 % would say that nothing differs.
        return f"{int(self.share * 100)} % of the words in common"


def _compared(pairs: list[Pair]) -> Iterator[tuple[Pair, float]]:
    """Each of *pairs* with the share of words in common; texts of one source or one
    carrier are known to belong together and left out."""
    for first in range(0, len(pairs), BATCH):
        batch = pairs[first : first + BATCH]
        wanted = {pk for pair in batch for pk in pair}
        words: dict[int, list[int]] = {}
        sources: dict[int, int | None] = {}
        texts = Document.objects.filter(pk__in=wanted).exclude(text=None)
        for pk, source, text, blocks in texts.values_list(
            "pk", "source", "text__text", "text__blocks"
        ):
            words[pk] = words_of(own_words(text, blocks))
            sources[pk] = source
        for one, other in batch:
            if one not in words or other not in words:
                continue
            if sources[one] is None or sources[one] != sources[other]:
                yield (one, other), share(words[one], words[other])

"""With whom a body signs: counted over the documents it signed, drawn year by year."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from django.contrib.postgres.aggregates import ArrayAgg
from django.db.models import Count, F, Func, IntegerField, QuerySet
from django.utils.text import Truncator

from archive.models import Organisation, PointRole, SearchEntry

# In the table, and in the picture: where more stand, nobody can tell them apart.
LISTED = 20
DRAWN = 12
# Counted over so many documents, the newest: a page must not wait for all of a life.
DOCUMENTS = 2000

# The picture, in its own units.
WIDTH = 400
LANE = 42
EDGE = 10
_FOOT = 30
_LARGEST = 8
_LETTERS = 54
_AXIS_LABELS = 6


@dataclass(frozen=True)
class Partner:
    """A body that signed the same documents, and how many of them in which year.

    Documents without a certain year are in `count` alone.
    """

    body: Organisation
    count: int
    years: Mapping[int, int]

    @property
    def span(self) -> str:
        """The first and the last year."""
        if not self.years:
            return ""
        first, last = min(self.years), max(self.years)
        return str(first) if first == last else f"{first}–{last}"


@dataclass(frozen=True)
class Partners:
    """Partners, most frequent first, and of how many documents this was counted."""

    rows: list[Partner]
    documents: int

    @property
    def is_part(self) -> bool:
        """Whether the body signed more documents than were counted."""
        return self.documents >= DOCUMENTS

    def __bool__(self) -> bool:
        return bool(self.rows)


class _Bodies(Func):
    """Each body in a list of those who signed (people have negative keys), as a row."""

    template = (
        "unnest(ARRAY(SELECT body FROM unnest(%(expressions)s) AS body WHERE body > 0))"
    )
    output_field = IntegerField()


def partners(organisation: Organisation) -> Partners:
    """With whom *organisation* signs. Two queries."""
    signed = _signed(organisation)
    counted = list(
        SearchEntry.objects.filter(pk__in=signed)
        .order_by()
        .annotate(partner=_Bodies(F("signatory_ids")))
        .values("partner")
        .annotate(count=Count("pk"), years=ArrayAgg("year"))
        .order_by("-count", "partner")[: LISTED + 1]
    )
    bodies = Organisation.objects.in_bulk([row["partner"] for row in counted])
    # With itself it signs everything, which is how many documents were counted.
    own = next((r["count"] for r in counted if r["partner"] == organisation.pk), 0)
    others = [row for row in counted if row["partner"] != organisation.pk][:LISTED]
    rows = [
        Partner(
            bodies[row["partner"]],
            row["count"],
            Counter(year for year in row["years"] if year is not None),
        )
        for row in others
        if row["partner"] in bodies
    ]
    return Partners(rows, own)


def _signed(organisation: Organisation) -> QuerySet:
    """The keys of the documents that *organisation* signed, newest first."""
    points = organisation.access_points.filter(role=PointRole.SIGNATORY)
    newest = points.order_by(F("sort_date").desc(nulls_last=True), "-access_copy")
    return newest.values("access_copy")[:DOCUMENTS]


@dataclass(frozen=True)
class Dot:
    """A year in which documents were signed together; lengths in the sheet's units."""

    year: int
    count: int
    x: int
    radius: int


@dataclass(frozen=True)
class Lane:
    """A partner's line: its name above, its years on it."""

    partner: Partner
    label: str
    y: int
    dots: list[Dot]


@dataclass(frozen=True)
class Lanes:
    """The picture: a lane for each partner, the years from one side to the other."""

    lanes: list[Lane]
    axis: list[tuple[int, int]] = field(default_factory=list)
    width: int = WIDTH

    @property
    def height(self) -> int:
        """With room for the years below."""
        return len(self.lanes) * LANE + _FOOT

    @property
    def start(self) -> int:
        """Where lanes begin, at the left."""
        return EDGE

    @property
    def end(self) -> int:
        """Where lanes end, at the right."""
        return self.width - EDGE


def lanes(rows: Sequence[Partner], *, rightwards: bool) -> Lanes | None:
    """The first of *rows* as lanes; None where there is nothing to compare.

    Time runs *rightwards*, or to the left on a page that does.
    """
    drawn = [row for row in rows if row.years][:DRAWN]
    years = sorted({year for row in drawn for year in row.years})
    if len(drawn) < 2 or len(years) < 2:
        return None
    first, step = years[0], (WIDTH - 2 * EDGE) / (years[-1] - years[0])

    def place(year: int) -> int:
        x = EDGE + round((year - first) * step)
        return x if rightwards else WIDTH - x

    most = max(max(row.years.values()) for row in drawn)
    largest = max(2, min(_LARGEST, round(step * 0.6)))
    shown = [
        Lane(
            row,
            Truncator(row.body.name).chars(_LETTERS),
            LANE * (number + 1),
            [
                Dot(year, n, place(year), max(2, round(largest * (n / most) ** 0.5)))
                for year, n in sorted(row.years.items())
            ],
        )
        for number, row in enumerate(drawn)
    ]
    return Lanes(shown, [(year, place(year)) for year in _labelled(years)])


def _labelled(years: Sequence[int]) -> list[int]:
    """The ends of the axis, and round years between that have room."""
    first, last = years[0], years[-1]
    span = last - first
    step = next(s for s in (1, 2, 5, 10, 20, 50, 100, span) if span <= s * _AXIS_LABELS)
    near = max(1, span // (2 * _AXIS_LABELS))
    between = [
        year
        for year in range(first + 1, last)
        if year % step == 0 and year - first > near and last - year > near
    ]
    return [first, *between, last]

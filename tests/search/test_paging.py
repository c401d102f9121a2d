"""Pages of results: every row once, in each order, forwards and backwards."""

import pytest

from archive.models import SearchEntry
from archive.search import facets, ranking
from archive.search.cursors import Sort
from archive.search.documents import search

pytestmark = pytest.mark.django_db

DATES = ["2008", "2008-03-15", "", "2011-02", "", "2008-03-15", "2014-08-06"]


@pytest.fixture
def shelf(published):
    for number, edtf in enumerate(DATES):
        dated = {"date_edtf": edtf, "date_basis": "stated"} if edtf else {}
        published("port " * (number + 1) + "x", title=f"{number}", **dated)


def pages(params, size, *, backwards=False):
    """The titles of all pages, from the first to the last (or from the last back)."""
    page = search(params, size=size)
    seen = [[row.title for row in page.rows]]
    while page.next:
        page = search(params, after=page.next, size=size)
        seen.append([row.title for row in page.rows])
    if not backwards:
        return seen
    seen = [[row.title for row in page.rows]]
    while page.previous:
        page = search(params, after=page.previous, size=size)
        seen.insert(0, [row.title for row in page.rows])
    return seen


ORDERS = {
    "newest": ["6", "3", "0", "5", "1", "4", "2"],
    "oldest": ["1", "5", "0", "3", "6", "2", "4"],
}


@pytest.mark.parametrize("q", ["", "port"], ids=["list", "search"])
@pytest.mark.parametrize("sort", ORDERS)
@pytest.mark.parametrize("walks", [False, True], ids=["by-words", "by-walking"])
def test_orders(shelf, monkeypatch, q, sort, walks):
    if walks:
        SearchEntry.objects.update(in_sample=True)
        monkeypatch.setattr(facets, "SURELY_MORE", 1)
    whole = sum(pages({"q": q, "sort": sort}, 3), [])

    assert whole == ORDERS[sort]


@pytest.mark.parametrize("sort", [*ORDERS, "relevance"])
@pytest.mark.parametrize("size", [1, 2, 3, 7, 20])
def test_backwards_is_the_same(shelf, sort, size):
    params = {"q": "port", "sort": sort}
    forwards = sum(pages(params, size), [])

    assert sum(pages(params, size, backwards=True), []) == forwards
    assert sorted(forwards) == sorted(ORDERS["newest"])


@pytest.fixture
def many(published):
    """Forty documents of one year each, of which every other one has the phrase."""
    for number in range(40):
        words = "north port" if number % 2 else "port north"
        published(
            f"The {words} is closed.",
            title=f"{number:02}",
            date_edtf=f"{1960 + number}-05",
            date_basis="stated",
        )
    SearchEntry.objects.update(in_sample=True)


ODD = [f"{number:02}" for number in range(39, 0, -2)]


@pytest.mark.parametrize("size", [3, 20])
@pytest.mark.parametrize("sort", ["newest", "oldest"])
@pytest.mark.parametrize("back", [False, True], ids=["forwards", "backwards"])
@pytest.mark.parametrize("is_bounded", [False, True], ids=["counted", "looked-at"])
def test_a_phrase_of_frequent_words_is_found_to_its_last_page(
    many, monkeypatch, sort, size, back, is_bounded
):
    monkeypatch.setattr(facets, "SAMPLE", 1)
    if is_bounded:
        monkeypatch.setattr(facets, "LOOKED_AT", 30)
        monkeypatch.setattr(ranking, "LOOKED_AT", 4)
    found = sum(pages({"q": '"north port"', "sort": sort}, size, backwards=back), [])

    assert found == (ODD if sort == "newest" else ODD[::-1])


def test_a_costly_phrase_is_told_as_about(many, monkeypatch):
    monkeypatch.setattr(facets, "SAMPLE", 1)
    monkeypatch.setattr(facets, "LOOKED_AT", 30)
    page = search({"q": '"north port"'})

    assert not page.matches.counts.is_exact
    assert page.rows


def test_frequent_words_are_sought_in_a_stretch_of_time(many, monkeypatch):
    monkeypatch.setattr(facets, "SAMPLE", 1)
    monkeypatch.setattr(facets, "FEW", 0)
    monkeypatch.setattr(facets, "SURELY_MORE", 1)
    for sort in ("newest", "oldest"):
        found = sum(pages({"q": "port", "sort": sort}, 3), [])
        assert found == sorted(found, reverse=sort == "newest")
        assert len(found) == 40


def test_relevance_is_judged_among_the_newest(shelf, monkeypatch):
    monkeypatch.setattr(ranking, "RANKED", 3)

    assert {title for page in pages({"q": "port"}, 2) for title in page} == {*"630"}


def test_a_row_that_goes_does_not_shift_the_next_page(shelf):
    first = search({"sort": "newest"}, size=3)
    SearchEntry.objects.get(access_copy__title="6").access_copy.delete()
    second = search({"sort": "newest"}, after=first.next, size=3)

    assert [row.title for row in second.rows] == ["5", "1", "4"]


@pytest.mark.parametrize(
    ("sampled", "found", "count", "is_exact"),
    [(813, 0, 13_000, False), (0, 10_000, 10_000, True), (630, 10_001, 10_080, False)],
)
def test_counts(sampled, found, count, is_exact):
    told = facets.Counts.of(
        {
            "found": [(None, found)],
            "sampled": [(None, sampled)],
            "thinned": [(None, 1)],
            "counted": [(None, sampled)],
            "few": [(None, 0)],
            "milestones": [(None, 0)],
            "oldest": [("2003-01-01", 0)],
            "newest": [("2021-01-01", 0)],
        }
    )

    assert told.is_exact == is_exact
    assert told.count == (count if is_exact else facets.about(count))


def test_a_sample_is_told_as_about(shelf, monkeypatch):
    SearchEntry.objects.update(in_sample=True)
    monkeypatch.setattr(facets, "SURELY_MORE", 7)
    monkeypatch.setattr(facets, "SAMPLE", 1)
    page = search({"q": "port"})

    assert not page.matches.counts.is_exact
    assert not page.matches.counts.facets_are_exact
    assert {facet.value: facet.count for facet in page.matches.facets["year"]} == {
        "2008": facets.about(3 * facets.SAMPLE),
        "2011": facets.SAMPLE,
        "2014": facets.SAMPLE,
    }


def test_the_order_of_the_address_is_kept_only_if_it_makes_sense(shelf):
    assert search({"sort": "relevance"}).matches.sort == Sort.NEWEST
    assert search({"q": "port"}).matches.sort == Sort.RELEVANCE
    assert search({"q": "port", "sort": "oldest"}).matches.sort == Sort.OLDEST

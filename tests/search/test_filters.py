"""Filters of the list of documents: the address is the state."""

from datetime import date

import pytest
from django.http import QueryDict

from archive.curation.access_copies import rebuild
from archive.models import SearchEntry
from archive.search.documents import search
from archive.search.filters import DocumentFilter
from tests import factories as f

pytestmark = pytest.mark.django_db


@pytest.fixture
def shelf(published):
    """Five documents that differ in what filters ask for."""
    union = f.OrganisationFactory(name="Port Union", slug="port-union")
    poet = f.PersonFactory(name="Layla Hadi", slug="layla")
    tag = f.TagFactory(name="oil", slug="oil")
    event = f.EventFactory(title="The march", slug="march")
    periodical = f.PeriodicalFactory(name="The Weekly", slug="weekly")
    place = f.PlaceFactory(name="Kut", slug="kut")

    def dated(edtf):
        return {"date_edtf": edtf, "date_basis": "stated"} if edtf else {}

    published(title="march 2008", signed={"PU": union}, **dated("2008-03-15"))
    published(
        title="2008",
        signed={"PU": union, "L. Hadi": poet},
        place=place,
        **dated("2008"),
    )
    published("Le port.", title="french", language="fr", **dated("2011-02"))
    tagged = published(title="tagged", kind="article", periodical=periodical)
    f.DocumentTagFactory(content_object=tagged, tag=tag)
    f.DocumentEventFactory(document=tagged, event=event, status="confirmed")
    rebuild([tagged.pk])
    published(title="plain")


CASES = {
    "kind=article": {"tagged"},
    "kind=article&kind=statement&language=fr": {"french"},
    "language=FR": {"french"},
    "year=2008": {"march 2008", "2008"},
    "year=2008&year=2011": {"march 2008", "2008", "french"},
    "signatory=port-union": {"march 2008", "2008"},
    "signatory=port-union&signatory=layla": {"2008"},
    "place=kut": {"2008"},
    "event=march": {"tagged"},
    "tag=oil": {"tagged"},
    "periodical=weekly": {"tagged"},
    "from=2008-04&to=2008-05": {"2008"},
    "from=2008&to=2008": {"march 2008", "2008"},
    "from=2009": {"french"},
    "to=2008-02-29": {"2008"},
    "q=port&language=fr": {"french"},
    "signatory=nobody": set(),
    "kind=nonsense": set(),
    "year=0": set(),
    "tag=port-union": set(),
    "language='|c:english": set(),
}


@pytest.mark.parametrize("address", CASES)
def test_narrows(shelf, address):
    assert {row.title for row in search(QueryDict(address)).rows} == CASES[address]


@pytest.mark.parametrize("address", [a for a in CASES if "q=" not in a])
def test_the_queryset_agrees(shelf, address):
    entries = DocumentFilter(QueryDict(address)).qs

    assert {entry.access_copy.title for entry in entries} == CASES[address]


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("2008", date(2008, 1, 1), date(2008, 12, 31)),
        ("2008-02", date(2008, 2, 1), date(2008, 2, 29)),
        ("2008-02-03", date(2008, 2, 3), date(2008, 2, 3)),
        ("٢٠٠٨", date(2008, 1, 1), date(2008, 12, 31)),
    ],
)
def test_dates_as_far_as_known(written, first, last):
    values = DocumentFilter({"from": written, "to": written}).values

    assert (values["from"], values["to"]) == (first, last)


@pytest.mark.parametrize(
    "written", ["2008-13", "yesterday", "99999", "2008-1", "x" * 999]
)
def test_a_date_that_is_none_is_said_to_be_wrong_and_left_out(shelf, written):
    page = search({"from": written, "q": "port"})

    assert "from" in page.matches.filters.form.errors
    assert page.matches.counts.count == 5


def test_facets_count_what_the_filters_leave(shelf):
    page = search(QueryDict("signatory=port-union"))
    facets = {
        name: [(facet.label, facet.count, facet.selected) for facet in values]
        for name, values in page.matches.facets.items()
    }

    assert facets["signatory"] == [("Port Union", 2, True), ("Layla Hadi", 1, False)]
    assert facets["year"] == [("2008", 2, False)]
    assert facets["place"] == [("Kut", 1, False)]
    assert "tag" not in facets


def test_nothing_asked_is_everything(shelf):
    page = search({})

    assert page.matches.counts.count == SearchEntry.objects.count() == 5
    assert not page.matches.filters.is_narrowed
    assert [row.title for row in page.rows][:3] == ["french", "2008", "march 2008"]


def test_an_address_that_was_merged_means_the_survivor(shelf):
    kept = f.OrganisationFactory(slug="kept")
    absorbed = f.OrganisationFactory(slug="absorbed", merged_into=kept)
    criteria = DocumentFilter({"signatory": absorbed.slug}).criteria()

    assert criteria.words == f"('s:{kept.pk}')"
